import { DENSITIES, type Density } from '../../utils/model/settings.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Choices } from './Choices.tsx';
import type { SettingsPort } from './port.ts';

/** UTF-16 units between the two paragraphs of the sample: "about a screen of text", told in its place. */
const SCREEN = 1500;

type Part = { text: string; mention?: { key: string; at: number; twin: boolean } };

/** A few sentences that name one term four times: written out, in brackets, and again after a screen of text. */
function sampleOf({ t }: Words): [Part[], Part[]] {
  const [long, short] = [t('options.density.term'), t('options.density.short')];
  let at = 0;
  const plain = (text: string): Part => {
    at += text.length;
    return { text };
  };
  const named = (text: string, twin = false): Part => {
    const mention = { key: 'sample', at, twin };
    at += text.length;
    return { text, mention };
  };
  const first = [
    plain(t('options.density.text.before')),
    named(long),
    plain(t('options.density.text.between')),
    named(short, true),
    plain(t('options.density.text.after')),
    named(short),
    plain(t('options.density.text.again')),
  ];
  at += SCREEN;
  return [first, [plain(t('options.density.text.later')), named(short), plain(t('options.density.text.end'))]];
}

type DensityProps = {
  density: Density;
  words: Words;
  painted: SettingsPort['painted'];
  onChange: (to: Density) => void;
};

/** How much is marked, with a sample that the page's own rule marks. */
export function DensityBox({ density, words, painted, onChange }: DensityProps) {
  const { t } = words;
  const paragraphs = sampleOf(words);
  const marked = painted(
    paragraphs.flat().flatMap(({ mention }) => mention ?? []),
    density,
  );
  const written = (parts: readonly Part[]) =>
    parts.map(({ text, mention }, index) => (mention && marked.has(mention) ? <u key={index}>{text}</u> : text));
  const [first, second] = paragraphs;
  return (
    <fieldset>
      <legend>{t('options.density.title')}</legend>
      <Choices
        name="density"
        chosen={density}
        choices={DENSITIES.map((value) => ({
          value,
          text: t(`options.density.${value}`),
          hint: t(`options.density.${value}Hint`),
        }))}
        onChoose={onChange}
      />
      <figure class="sample">
        <figcaption>{t('options.density.sample')}</figcaption>
        <p>{written(first)}</p>
        <p class="gap">{t('options.density.gap')}</p>
        <p>{written(second)}</p>
      </figure>
    </fieldset>
  );
}
