import type { Words } from '../../utils/model/translate.ts';
import { number } from '../../utils/facts/wording.ts';
import type { FieldId } from '../../utils/editor/written.ts';
import { Icon } from '../ui/Icon.tsx';
import { idOf } from './Field.tsx';
import type { Findings } from './useFindings.ts';
import { dangerText } from './wording.ts';

type NotesProps = {
  field: FieldId;
  findings: Findings | undefined;
  /** The language of the name. */
  lang: string;
  /** With the ways of writing the name also where the article has a sentence with it. */
  rule: boolean;
  words: Words;
};

/** Longer than this, a way of writing is cut: how it begins tells the rule. */
const WAY = 32;
const shortened = (text: string): string => (text.length > WAY ? `${text.slice(0, WAY).replace(/\S*$/u, '')}…` : text);

/** Below a name: where it is found, as the very engine finds it, and what may go wrong with it. */
export const Notes = ({ field, findings, lang, rule, words }: NotesProps) => (
  <div id={idOf(field, 'notes')} class="notes">
    {findings && <Sample findings={findings} lang={lang} rule={rule} words={words} />}
    <div aria-live="polite">
      {findings?.dangers.map((danger) => (
        <p key={danger.danger} class="warning">
          <Icon name="triangle-alert" size={15} />
          <span>{dangerText(danger, findings.onPage ? findings.preview.count : undefined, words)}</span>
        </p>
      ))}
    </div>
  </div>
);

function Sample({ findings, lang, rule, words }: { findings: Findings } & Pick<NotesProps, 'lang' | 'rule' | 'words'>) {
  const { t } = words;
  const { preview, onPage, dangers } = findings;
  const { marked, unmarked, sentence, count } = preview;
  const all = [
    { key: 'marked', ways: [...new Set(marked.map(shortened))] },
    { key: 'unmarked', ways: [...new Set(unmarked.map(shortened))] },
  ] as const;
  return (
    <>
      {(rule || !sentence) && marked.length > 0 && (
        <p class="rule">
          {all.map(
            ({ key, ways }) =>
              ways.length > 0 && (
                <span key={key} class={key}>
                  {t(`editor.preview.${key}`)}
                  {ways.map((way) => (
                    <bdi key={way} lang={lang}>
                      {key === 'marked' ? <mark>{way}</mark> : way}
                    </bdi>
                  ))}
                </span>
              ),
          )}
        </p>
      )}
      {sentence && (
        <p class="snippet" dir="auto">
          {sentence.map(({ text, marked: isMarked }, index) =>
            isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
      {onPage && dangers.length === 0 && (
        <p class="count">
          {count === 0 ? t('editor.preview.none') : t('editor.preview.count', count, [number(count, words)])}
        </p>
      )}
    </>
  );
}
