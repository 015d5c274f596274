import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import { Choices } from './Choices.tsx';
import { DensityBox } from './DensityBox.tsx';
import { Languages } from './Languages.tsx';
import { Opening } from './Opening.tsx';
import type { SettingsPort } from './port.ts';
import { Sites } from './Sites.tsx';
import { useSettings } from './useSettings.ts';

type ReadingProps = { port: SettingsPort; words: Words };

/** What is read and marked, and how cards open. Every change is stored at once. */
export function Reading({ port, words }: ReadingProps) {
  const { t } = words;
  const { settings, saved, save, unread } = useSettings(port);
  const [held, setHeld] = useState<string[]>([]);
  useEffect(() => {
    // Without an answer there is none to choose; all else can be set.
    port.languages().then(setHeld, () => undefined);
  }, [port]);
  if (!settings) return null;
  return (
    <>
      {unread !== undefined && (
        <p role="alert" class="problem">
          {t('options.unread', [unread])}
        </p>
      )}
      <fieldset>
        <legend>{t('options.where.title')}</legend>
        <Choices
          name="where"
          chosen={settings.where}
          choices={(['articles', 'every', 'sites'] as const).map((value) => ({
            value,
            text: t(`options.where.${value}`),
            hint: t(`options.where.${value}Hint`),
          }))}
          onChoose={(where) => void save(() => ({ where }))}
        />
      </fieldset>
      <Sites settings={settings} words={words} save={save} />
      <DensityBox
        density={settings.density}
        words={words}
        painted={port.painted}
        onChange={(density) => void save(() => ({ density }))}
      />
      <Opening settings={settings} words={words} save={save} />
      <Languages chosen={settings.languages} held={held} words={words} save={save} />
      <p role="status" class={saved?.ok === false ? 'saved failed' : 'saved'}>
        {saved && (saved.ok ? t('options.saved') : t('options.notSaved', [saved.why]))}
      </p>
    </>
  );
}
