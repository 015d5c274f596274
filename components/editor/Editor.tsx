import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { acronymRow, emptyRow, writtenName, type FormState } from '../../utils/editor/form.ts';
import { changedFields, type FieldId, type Problems } from '../../utils/editor/written.ts';
import { Kind } from '../../utils/model/entity.ts';
import { keyOf, LONGEST, type Edit, type OwnName, type OwnTerm } from '../../utils/model/record.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Beginning } from './begin.ts';
import { Choice, idOf, TextField, type Pack } from './Field.tsx';
import { toKeep } from './keep.ts';
import { languageOptions } from './languages.ts';
import { Names } from './Names.tsx';
import { Notes } from './Notes.tsx';
import type { EditorPort, EditorStart } from './port.ts';
import { useDraft, type Editing } from './useDraft.ts';
import { useFindings } from './useFindings.ts';

type EditorProps = {
  port: EditorPort;
  words: Words;
  start: EditorStart;
  /** It is stored. `key`: the entity's id; `title`: its heading. */
  onDone: (done: { key: string; title: string }) => void;
  onCancel: () => void;
};

/** Writes a term of the reader's own, or what the reader has changed of an entity of a pack. */
export function Editor(props: EditorProps) {
  const draft = useDraft(props.start, props.port, props.words);
  return draft.editing ? <Sheet {...props} draft={draft} editing={draft.editing} /> : null;
}

const NONE: Problems = new Map();

/** Whether anything stands in the fields that the short form does not show. */
function isMore({ form, beginning: { base } }: Editing): boolean {
  if (base) return changedFields(form, base).some((field) => field === 'names' || field === 'description');
  const others = form.names.filter((row) => row.text !== null && row !== acronymRow(form.names));
  const linked = form.names.some(({ text, form: its, rule }) => text === null && its !== 'acronym' && rule === null);
  return !linked || others.length > 0 || [form.description, form.tags].some((text) => text !== '');
}

/** Where a field stands: one that only the long form shows is shown before it gets the focus. */
function isShort(field: FieldId, form: FormState): boolean {
  return field === 'label' || field === 'definition' || field === `name ${acronymRow(form.names)?.id}`;
}

/** Of an entity of a pack, only the names that the reader has changed are looked into: about the others nothing is to be decided. */
function lookedInto(form: FormState, { base }: Beginning, more: boolean): Map<number, OwnName> {
  const signOf = ({ text, form: its, case: rule }: OwnName): string => JSON.stringify([text, its, rule]);
  const given = new Set(base?.names.map((row) => signOf(writtenName(row, base.label))));
  const acronym = acronymRow(form.names);
  const rows = form.names.filter((row) => more || (!base && (row.text === null || row === acronym)));
  return new Map(
    rows.flatMap((row) => {
      const name = writtenName(row, form.label);
      return given.has(signOf(name)) ? [] : [[row.id, name]];
    }),
  );
}

type SheetProps = EditorProps & { draft: ReturnType<typeof useDraft>; editing: Editing };

function Sheet({ port, words, start, onDone, onCancel, draft, editing }: SheetProps) {
  const { t } = words;
  const { beginning, form, found } = editing;
  const { base } = beginning;
  const [more, setMore] = useState(() => isMore(editing));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [discarded, setDiscarded] = useState<{ form: FormState; found: number }>();
  const sheet = useRef<HTMLFormElement>(null);
  /** What was tried to be kept; and that the reader knows that there is no such term any more. */
  const sentRef = useRef<OwnTerm | Edit | undefined>(undefined);
  const anywayRef = useRef(false);
  /** Focus goes to the first field that is wrong, as soon as it is shown. */
  const [focusing, setFocusing] = useState(0);

  const names = lookedInto(form, beginning, more);
  const findings = useFindings(names, port, start.is === 'new' ? undefined : beginning.id);
  const written = tried ? beginning.write(form) : undefined;
  const problems = written && 'problems' in written ? written.problems : NONE;
  const changed = base ? changedFields(form, base) : [];
  const languages = useMemo(() => languageOptions(beginning.form.lang, words.locale), [beginning, words.locale]);

  useLayoutEffect(() => {
    sheet.current?.querySelector('input')?.focus();
  }, []);
  useLayoutEffect(() => {
    if (focusing > 0)
      sheet.current?.querySelector<HTMLElement>(':is([aria-invalid=true], .names:has(> .wrong > p))')?.focus();
  }, [focusing]);

  const change = (part: Partial<FormState>): void => {
    setDiscarded(undefined);
    draft.change({ ...form, ...part });
  };
  const packOf = (field: 'label' | 'description' | 'definition' | 'names'): Pack | undefined =>
    base && changed.includes(field)
      ? {
          text: field === 'names' ? base.names.map(({ text }) => text).join(' · ') : base[field],
          onRestore: () => {
            change({ [field]: base[field] });
            sheet.current?.querySelector<HTMLElement>(`#${idOf(field)}`)?.focus();
          },
        }
      : undefined;

  const save = async (): Promise<void> => {
    if (busy) return;
    const result = beginning.write(form);
    setFailure('');
    setTried('problems' in result);
    if ('problems' in result) {
      if (![...result.problems.keys()].every((field) => isShort(field, form))) setMore(true);
      setFocusing((count) => count + 1);
      return;
    }
    setBusy(true);
    try {
      const keeping = { start, id: beginning.id, sent: sentRef.current, anyway: anywayRef.current };
      const record = await toKeep(port, result.record, keeping);
      if (record === 'gone') {
        anywayRef.current = true;
        setFailure(t('editor.gone'));
        return;
      }
      sentRef.current = record;
      if (record) await port.keep([record]);
      else await port.forget([keyOf({ type: 'edit', entity: beginning.id, lang: form.lang, fields: {}, changed: 0 })]);
      await draft.done();
      const term = record?.type === 'term' ? record : undefined;
      onDone({ key: term?.id ?? beginning.id, title: term?.label ?? titleOf(form, base) });
    } catch (error) {
      setFailure(t('editor.notSaved', [error instanceof Error ? error.message : String(error)]));
    } finally {
      setBusy(false);
    }
  };

  const text = (
    field: 'label' | 'description' | 'definition' | 'tags',
    label: string,
    options: { rows?: number; hint?: string; required?: boolean } = {},
  ) => ({
    field,
    label,
    value: form[field],
    // The tags have a limit each, and say so themselves.
    most: field === 'tags' ? Infinity : LONGEST[field],
    lang: form.lang,
    problem: problems.get(field),
    words,
    pack: field === 'tags' ? undefined : packOf(field),
    onInput: (value: string) => change({ [field]: value }),
    ...options,
  });
  const heading = form.names.find((row) => row.text === null);
  const acronym = acronymRow(form.names);
  const acronymField: FieldId = `name ${acronym?.id ?? emptyRow(form.names).id}`;
  const setAcronym = (value: string): void => {
    const before = acronym ?? emptyRow(form.names, 'acronym');
    const row = { ...before, text: value };
    change({ names: acronym ? form.names.map((one) => (one === acronym ? row : one)) : [...form.names, row] });
  };

  return (
    <form
      ref={sheet}
      class="editor"
      noValidate
      aria-labelledby="editor-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h2 id="editor-title">{t(`editor.title.${start.is}`)}</h2>
      {base && <p class="hint">{t('editor.editHint')}</p>}
      <div role="status" class="restored">
        {found !== undefined && (
          <p>
            {t('editor.draft.found', [
              new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(found),
            ])}{' '}
            ·{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                setDiscarded({ form, found });
                setTried(false);
                draft.swap(beginning.form);
              }}
            >
              {t('editor.draft.discard')}
            </button>
          </p>
        )}
        {discarded && (
          <p>
            {t('editor.draft.discarded')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                draft.swap(discarded.form, discarded.found);
                setDiscarded(undefined);
              }}
            >
              {t('editor.undo')}
            </button>
          </p>
        )}
      </div>
      {beginning.quote !== undefined && (
        <blockquote lang={form.lang} dir="auto">
          {beginning.quote}
        </blockquote>
      )}
      <div class="fields">
        <TextField {...text('label', t(base ? 'editor.heading' : 'editor.label'), { required: true })}>
          {!more && heading && (
            <Notes field="label" findings={findings.get(heading.id)} lang={form.lang} rule={false} words={words} />
          )}
        </TextField>
        {!more && !base && (
          <TextField
            field={acronymField}
            label={t('editor.acronym')}
            value={acronym?.text ?? ''}
            most={LONGEST.name}
            lang={form.lang}
            problem={problems.get(acronymField)}
            words={words}
            onInput={setAcronym}
          >
            <Notes
              field={acronymField}
              findings={acronym && findings.get(acronym.id)}
              lang={form.lang}
              rule={false}
              words={words}
            />
          </TextField>
        )}
        {more && (
          <>
            {!base && (
              <div class="pair">
                <Choice
                  id={idOf('label', 'kind')}
                  label={t('editor.kind')}
                  value={form.kind}
                  options={Kind.options.map((value) => ({ value, text: t(`editor.kinds.${value}`) }))}
                  onChoose={(kind) => change({ kind })}
                />
                <Choice
                  id={idOf('lang')}
                  label={t('editor.language')}
                  value={form.lang}
                  options={languages}
                  onChoose={(lang) => change({ lang })}
                />
              </div>
            )}
            <Names
              form={form}
              findings={findings}
              problems={problems}
              words={words}
              pack={packOf('names')}
              onNames={(list) => change({ names: list })}
            />
            <TextField {...text('description', t('editor.description'), { hint: t('editor.descriptionHint') })} />
          </>
        )}
        <TextField {...text('definition', t('editor.definition'), { rows: more ? 4 : 3 })} />
        {more && !base && <TextField {...text('tags', t('editor.tags'), { hint: t('editor.tagsHint') })} />}
        <button type="button" class="quiet toggle" aria-expanded={more} onClick={() => setMore(!more)}>
          <Icon name={more ? 'chevron-up' : 'chevron-down'} size={16} />
          {t(more ? 'editor.less' : base ? 'editor.moreOfEntity' : 'editor.more')}
        </button>
      </div>
      <div class="actions">
        <div role="alert">
          {failure && <p>{failure}</p>}
          {problems.size > 0 && <p>{t('editor.problem.sum', problems.size, [String(problems.size)])}</p>}
        </div>
        <button type="submit" class="primary" aria-disabled={busy}>
          {t(start.is === 'new' ? 'editor.add' : 'editor.save')}
        </button>
        <button type="button" class="small" onClick={onCancel}>
          {t('editor.cancel')}
        </button>
        {base && changed.length > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              change({
                label: base.label,
                description: base.description,
                definition: base.definition,
                names: base.names,
              });
              sheet.current?.querySelector('input')?.focus();
            }}
          >
            <Icon name="undo-2" size={14} />
            {t('editor.restoreAll')}
          </button>
        )}
      </div>
    </form>
  );
}

/** An edit that leaves the heading alone has the pack's. */
const titleOf = (form: FormState, base: FormState | undefined): string => form.label.trim() || (base?.label ?? '');
