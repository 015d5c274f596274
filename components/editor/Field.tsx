import type { ComponentChildren } from 'preact';
import { number } from '../../utils/facts/wording.ts';
import { tidy, withoutControls, type Problem } from '../../utils/editor/tidy.ts';
import type { FieldId } from '../../utils/editor/written.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { problemText } from './wording.ts';

/** From this share of what a field may hold on, it says how full it is. */
const NEARLY = 0.8;

/** The id of a field's control; `part`: of what belongs to it. */
export const idOf = (field: FieldId, part = 'field'): string => `editor-${field.replace(' ', '-')}-${part}`;

type WrongProps = { field: FieldId; problem: Problem | undefined; words: Words; onMend?: (() => void) | undefined };

/** What is wrong with a field, below it. There at all times: what appears in it is told by screen readers. */
export const Wrong = ({ field, problem, words, onMend }: WrongProps) => (
  <div id={idOf(field, 'wrong')} class="wrong" aria-live="polite">
    {problem && (
      <p>
        {problemText(field, problem, words)}
        {problem.problem === 'control' && onMend && (
          <>
            {' '}
            <button type="button" class="link" onClick={onMend}>
              {words.t('editor.problem.mend')}
            </button>
          </>
        )}
      </p>
    )}
  </div>
);

export type Pack = { text: string; onRestore: () => void };

/** What the pack has in place of what the reader has written. */
export const FromPack = ({
  label,
  text,
  onRestore,
  lang,
  words,
}: Pack & { label: string; lang: string; words: Words }) => (
  <div class="pack">
    <p>
      <span>{words.t('editor.pack')}</span> <bdi lang={lang}>{text}</bdi>
    </p>
    <button type="button" class="quiet" aria-label={words.t('editor.restoreField', [label])} onClick={onRestore}>
      <Icon name="undo-2" size={14} />
      {words.t('editor.restore')}
    </button>
  </div>
);

export type TextFieldProps = {
  field: FieldId;
  label: string;
  value: string;
  /** In UTF-16 units. What is longer can be written, so that nothing that is pasted gets lost, but not kept. */
  most: number;
  lang: string;
  problem: Problem | undefined;
  words: Words;
  hint?: string | undefined;
  /** Where it differs from the pack. */
  pack?: Pack | undefined;
  rows?: number;
  required?: boolean;
  onInput: (value: string) => void;
  children?: ComponentChildren;
};

/** A field of text with its name above and what there is to say of it below. */
export function TextField(props: TextFieldProps) {
  const {
    field,
    label,
    value,
    most,
    lang,
    problem,
    words,
    hint,
    pack,
    rows,
    required = false,
    onInput,
    children,
  } = props;
  const { length } = tidy(value);
  const control = {
    id: idOf(field),
    lang,
    dir: 'auto' as const,
    value,
    'aria-required': required,
    'aria-invalid': problem !== undefined,
    'aria-describedby': [idOf(field, 'wrong'), idOf(field, 'notes'), ...(hint ? [idOf(field, 'hint')] : [])].join(' '),
  };
  return (
    <div class="entry" data-field={field}>
      <div class="above">
        <label for={idOf(field)}>{label}</label>
        {length > NEARLY * most && (
          <span class={length > most ? 'full over' : 'full'}>
            {words.t('editor.length', [number(length, words), number(most, words)])}
          </span>
        )}
      </div>
      {rows === undefined ? (
        <input type="text" autocomplete="off" {...control} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea rows={rows} {...control} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <p id={idOf(field, 'hint')} class="hint">
          {hint}
        </p>
      )}
      <Wrong field={field} problem={problem} words={words} onMend={() => onInput(withoutControls(value))} />
      {children}
      {pack && <FromPack {...pack} label={label} lang={lang} words={words} />}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  id: string;
  label: string;
  /** For a select whose name is not written above it. */
  bare?: boolean;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
};

export function Choice<Value extends string>({
  id,
  label,
  bare = false,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const select = (
    <select
      id={id}
      aria-label={bare ? label : undefined}
      value={value}
      onChange={(event) => {
        const chosen = options.find((one) => one.value === event.currentTarget.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.text}
        </option>
      ))}
    </select>
  );
  if (bare) return select;
  return (
    <div class="entry">
      <div class="above">
        <label for={id}>{label}</label>
      </div>
      {select}
    </div>
  );
}
