/** What stands in the editor's fields, as it is typed. */
import type { Draft } from '../model/draft.ts';
import type { Entity, Kind } from '../model/entity.ts';
import type { CaseRule, Form } from '../model/name.ts';
import type { Edit, OwnName, OwnTerm } from '../model/record.ts';
import { tidy } from './tidy.ts';

/**
 * A name. `id`: its own while the form lives. `text` null: the heading, also when that changes. `form` and `rule` null: as the text
 * suggests.
 */
export type NameRow = { id: number; text: string | null; form: Form | null; rule: CaseRule | null };

/** `tags`: with commas between them. */
export type FormState = {
  label: string;
  kind: Kind;
  names: readonly NameRow[];
  description: string;
  definition: string;
  tags: string;
  lang: string;
};

/** A word that is all capitals, digits, dots and the like: "WIPO", "W.T.O.", "G20", "ОЭСР"; with a small s: "SDGs". */
const ACRONYM = /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[\p{Lu}\p{N}.&/-]{2,12}s?$/u;

/** What a name is, by its look: an acronym, more than one word (in scripts without blanks: more than a few signs), or short. */
export function formOf(text: string): Form {
  if (ACRONYM.test(text)) return 'acronym';
  return /\s/u.test(text) || /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(text)
    ? 'full'
    : 'short';
}

/** A row as the record has it. Its text may be one that cannot be kept. */
export function writtenName({ text, form, rule }: NameRow, label: string): OwnName {
  const written = tidy(text ?? label);
  return { text: written, form: form ?? formOf(written), ...(rule && { case: rule }) };
}

export const emptyRow = (names: readonly NameRow[], form: Form | null = null): NameRow => ({
  id: Math.max(-1, ...names.map(({ id }) => id)) + 1,
  text: '',
  form,
  rule: null,
});

/** The name that the short form of the editor calls the acronym. */
export const acronymRow = (names: readonly NameRow[]): NameRow | undefined =>
  names.find(({ text, form }) => text !== null && form === 'acronym');

const rowsOf = (names: readonly OwnName[]): NameRow[] => {
  // A pack has a name once for each language; the reader has it once.
  const unique = [...new Map(names.map((one) => [`${one.form} ${one.text}`, one])).values()];
  return unique.map(({ text, form, case: rule }, id) => ({ id, text, form, rule: rule ?? null }));
};

/** A new term, with what an article has given. The heading is its first name, and there is room for an acronym. */
export const newForm = (lang: string, { name = '', acronym = '', ...draft }: Partial<Draft> = {}): FormState => ({
  label: name,
  kind: 'organisation',
  names: [
    { id: 0, text: null, form: null, rule: null },
    { id: 1, text: acronym, form: 'acronym', rule: null },
  ],
  description: '',
  definition: '',
  tags: '',
  lang: draft.lang ?? lang,
});

/** The name that is the heading follows it: a mistake is mended in one place. */
export const formOfTerm = ({ label, kind, names, description, definition, tags, lang }: OwnTerm): FormState => ({
  label,
  kind,
  names: rowsOf(names).map((row) => (row.text === label ? { ...row, text: null } : row)),
  description: description ?? '',
  definition: definition ?? '',
  tags: tags.join(', '),
  lang,
});

/** An entity as its pack has it, in `lang`. */
export const formOfEntity = ({ label, kind, names, description, definition }: Entity, lang: string): FormState => ({
  label: label[lang] ?? label.en,
  kind,
  names: rowsOf(names),
  description: description[lang] ?? description.en,
  definition: definition[lang] ?? definition.en,
  tags: '',
  lang,
});

/** `base` with what the reader has changed of it. */
export function withEdit(base: FormState, edit: Edit | undefined): FormState {
  const { names, label, description, definition } = edit?.fields ?? {};
  return {
    ...base,
    label: label ?? base.label,
    description: description ?? base.description,
    definition: definition ?? base.definition,
    names: names ? rowsOf(names) : base.names,
  };
}
