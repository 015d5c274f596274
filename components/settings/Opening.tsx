import { number } from '../../utils/facts/wording.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Choices } from './Choices.tsx';
import type { Save } from './useSettings.ts';

/** How long the pointer rests before a card opens, ms. */
const DELAYS = [
  [150, 'quick'],
  [300, 'usual'],
  [600, 'slow'],
  [1000, 'slowest'],
] as const;

type OpeningProps = { settings: Settings; words: Words; save: Save };

/** What opens a card. */
export function Opening({ settings: { opening, delay }, words, save }: OpeningProps) {
  const { t } = words;
  const isOther = DELAYS.every(([ms]) => ms !== delay);
  return (
    <fieldset>
      <legend>{t('options.opening.title')}</legend>
      <Choices
        name="opening"
        chosen={opening}
        choices={(['hover', 'click'] as const).map((value) => ({ value, text: t(`options.opening.${value}`) }))}
        onChoose={(to) => void save(() => ({ opening: to }))}
      />
      <div class="field">
        <label for="newsgloss-delay">{t('options.opening.delay')}</label>
        <select
          id="newsgloss-delay"
          disabled={opening === 'click'}
          value={String(delay)}
          onChange={({ currentTarget: { value } }) => void save(() => ({ delay: Number(value) }))}
        >
          {DELAYS.map(([ms, name]) => (
            <option key={ms} value={String(ms)}>
              {t(`options.opening.${name}`)}
            </option>
          ))}
          {/* As an earlier version or a backup has it. */}
          {isOther && (
            <option value={String(delay)}>{t('options.opening.other', [number(delay / 1000, words)])}</option>
          )}
        </select>
      </div>
    </fieldset>
  );
}
