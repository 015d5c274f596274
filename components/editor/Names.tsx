import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyRow, writtenName, type FormState, type NameRow } from '../../utils/editor/form.ts';
import { withoutControls } from '../../utils/editor/tidy.ts';
import type { FieldId, Problems } from '../../utils/editor/written.ts';
import { number } from '../../utils/facts/wording.ts';
import type { CaseRule, Form } from '../../utils/model/name.ts';
import { caseRuleOf } from '../../utils/model/name.ts';
import type { Translate, Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Choice, FromPack, idOf, Wrong, type Pack } from './Field.tsx';
import { Notes } from './Notes.tsx';
import type { Findings } from './useFindings.ts';

const FORMS = ['full', 'short', 'acronym'] as const satisfies Form[];
const RULES = ['exact', 'titled', 'any'] as const satisfies CaseRule[];

type NamesProps = {
  form: FormState;
  findings: ReadonlyMap<number, Findings>;
  problems: Problems;
  words: Words;
  pack?: Pack | undefined;
  onNames: (names: readonly NameRow[]) => void;
};

type ToolProps = {
  field: FieldId;
  kind: 'up' | 'down' | 'remove';
  name: string;
  /** It stays where it is, with the focus: a row that has reached the end can't go further. */
  off?: boolean;
  t: Translate;
  onClick: () => void;
};

const Tool = ({ field, kind, name, off = false, t, onClick }: ToolProps) => (
  <button
    type="button"
    id={idOf(field, kind)}
    class="quiet icon"
    aria-disabled={off}
    aria-label={t(`editor.name.${kind}`, [name])}
    title={t(`editor.name.${kind}`, [name])}
    onClick={onClick}
  >
    <Icon name={kind === 'remove' ? 'x' : `chevron-${kind}`} size={16} />
  </button>
);

/** All names of a term, each with its form and case rule. */
export function Names({ form, findings, problems, words, pack, onNames }: NamesProps) {
  const { t } = words;
  const { names } = form;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ row: NameRow; at: number; text: string }>();
  const group = useRef<HTMLFieldSetElement>(null);
  /** The id of what gets the focus when the rows are drawn anew: a row that moves loses it. */
  const focusRef = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    if (focusRef.current === undefined) return;
    const target = group.current?.querySelector<HTMLElement>(`#${CSS.escape(focusRef.current)}`);
    focusRef.current = undefined;
    target?.focus();
  }, [names]);

  const change = (id: number, part: Partial<NameRow>): void =>
    onNames(names.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const insert = (row: NameRow, at: number): void => {
    focusRef.current = idOf(`name ${row.id}`);
    setRemoved(undefined);
    onNames(names.toSpliced(at, 0, row));
  };
  const move = (row: NameRow, from: number, by: 1 | -1): void => {
    const to = from + by;
    if (to < 0 || to >= names.length) return;
    focusRef.current = idOf(`name ${row.id}`, by < 0 ? 'up' : 'down');
    setSaid(t('editor.name.moved', [number(to + 1, words), number(names.length, words)]));
    onNames(names.toSpliced(from, 1).toSpliced(to, 0, row));
  };
  const remove = (row: NameRow, at: number): void => {
    const next = names[at + 1] ?? names[at - 1];
    const { text } = writtenName(row, form.label);
    focusRef.current = text === '' ? (next ? idOf(`name ${next.id}`) : idOf('names', 'add')) : idOf('names', 'undo');
    setRemoved(text === '' ? undefined : { row, at, text });
    onNames(names.toSpliced(at, 1));
  };

  return (
    <fieldset ref={group} id={idOf('names')} class="names" tabIndex={-1} aria-describedby={idOf('names', 'wrong')}>
      <legend>{t('editor.names')}</legend>
      <p class="hint">{t('editor.namesHint')}</p>
      <ol>
        {names.map((row, at) => {
          const field = `name ${row.id}` as const;
          const name = writtenName(row, form.label);
          const value = row.text ?? form.label;
          const ordinal = number(at + 1, words);
          const wrong = problems.get(field);
          const tool = { field, name: name.text || ordinal, t };
          return (
            <li key={row.id}>
              <div class="row">
                <input
                  id={idOf(field)}
                  type="text"
                  autocomplete="off"
                  lang={form.lang}
                  dir="auto"
                  aria-label={t('editor.name.text', [ordinal])}
                  aria-invalid={wrong !== undefined}
                  aria-describedby={`${idOf(field, 'wrong')} ${idOf(field, 'notes')}`}
                  value={value}
                  onInput={(event) => change(row.id, { text: event.currentTarget.value })}
                />
                <div class="how">
                  <Choice
                    bare
                    id={idOf(field, 'form')}
                    label={t('editor.name.form', [ordinal])}
                    value={name.form}
                    options={FORMS.map((one) => ({ value: one, text: t(`editor.form.${one}`) }))}
                    onChoose={(one) => change(row.id, { form: one })}
                  />
                  <Choice
                    bare
                    id={idOf(field, 'rule')}
                    label={t('editor.name.rule', [ordinal])}
                    value={caseRuleOf(name)}
                    options={RULES.map((one) => ({ value: one, text: t(`editor.rule.${one}`) }))}
                    onChoose={(one) => change(row.id, { rule: one })}
                  />
                </div>
                <div class="tools">
                  <Tool {...tool} kind="up" off={at === 0} onClick={() => move(row, at, -1)} />
                  <Tool {...tool} kind="down" off={at === names.length - 1} onClick={() => move(row, at, 1)} />
                  <Tool {...tool} kind="remove" onClick={() => remove(row, at)} />
                </div>
              </div>
              <Wrong
                field={field}
                problem={wrong}
                words={words}
                onMend={() => change(row.id, { text: withoutControls(value) })}
              />
              <Notes field={field} findings={findings.get(row.id)} lang={form.lang} rule words={words} />
            </li>
          );
        })}
      </ol>
      <Wrong field="names" problem={problems.get('names')} words={words} />
      <div class="below">
        <button
          type="button"
          id={idOf('names', 'add')}
          class="small"
          onClick={() => insert(emptyRow(names), names.length)}
        >
          <Icon name="plus" size={15} />
          {t('editor.name.add')}
        </button>
        {removed && (
          <p>
            {t('editor.name.removed', [removed.text])}{' '}
            <button
              type="button"
              id={idOf('names', 'undo')}
              class="link"
              onClick={() => insert({ ...removed.row, id: emptyRow(names).id }, removed.at)}
            >
              {t('editor.undo')}
            </button>
          </p>
        )}
      </div>
      {pack && <FromPack {...pack} label={t('editor.names')} lang={form.lang} words={words} />}
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}
