/** The form as a record of the reader's, or what has to be put right before. */
import * as v from 'valibot';
import type { EntityId } from '../model/entity.ts';
import { LONGEST, MOST, type Edit, type OwnId, type OwnName, type OwnTerm } from '../model/record.ts';
import { caseRuleOf } from '../model/name.ts';
import { tagKey } from '../model/tags.ts';
import { Language } from '../model/text.ts';
import { tokensOf } from '../names/tokens.ts';
import { writtenName, type FormState, type NameRow } from './form.ts';
import { problemOf, tidy, type Problem } from './tidy.ts';

/** A field of the form; a name by the id of its row. */
export type FieldId = 'label' | 'description' | 'definition' | 'tags' | 'lang' | 'names' | `name ${number}`;
export type Problems = ReadonlyMap<FieldId, Problem>;

/** Without problems there is a record; without a record there are problems. */
export type Written<T> = { record: T } | { problems: Problems };

/** The fields that an edit may change. */
export const EDITABLE = ['label', 'description', 'definition', 'names'] as const;
export type Editable = (typeof EDITABLE)[number];

/** What the engine compares of a name: "Đà Nẵng" is "Da Nang", "AT&T" is "AT & T" and not "AT T". */
const spelling = (text: string): string =>
  tokensOf(text)
    .map(({ folded, gap }, index) => (index === 0 ? folded : `${gap} ${folded}`))
    .join(' ');

/** Whether two names find the same: "WHO" and "who" as they stand do not, "Unesco" beside the acronym "UNESCO" is another form. */
const isSame = (a: OwnName, b: OwnName): boolean =>
  a.form === b.form &&
  spelling(a.text) === spelling(b.text) &&
  (a.text === b.text || (caseRuleOf(a) !== 'exact' && caseRuleOf(b) !== 'exact'));

/** Rows in which something is written; a row that was left empty is no name, and no mistake. */
const filled = ({ names, label }: FormState): NameRow[] => names.filter(({ text }) => tidy(text ?? label) !== '');

export const namesOf = (form: FormState): OwnName[] => filled(form).map((row) => writtenName(row, form.label));

/** `given`: names that were there before: a pack may know two spellings as names. */
function namesProblems(form: FormState, most: number, given: readonly OwnName[] = []): [FieldId, Problem][] {
  const rows = filled(form);
  if (rows.length === 0) {
    // The heading will be its name: that it is empty is said there.
    return form.names.some(({ text }) => text === null) ? [] : [['names', { problem: 'unnamed' }]];
  }
  if (rows.length > most) return [['names', { problem: 'many', count: rows.length, most }]];
  const names = namesOf(form);
  return rows.flatMap((row, index): [FieldId, Problem][] => {
    const name = names[index];
    // What is wrong with the heading is said there.
    if (!name || row.text === null) return [];
    if (given.some(({ text, form: its }) => text === name.text && its === name.form)) return [];
    const other = names.find((one, at) => (at < index || rows[at]?.text === null) && at !== index && isSame(one, name));
    const problem = problemOf(name.text, LONGEST.name) ?? (other ? { problem: 'twice', other: other.text } : undefined);
    return problem ? [[`name ${row.id}`, problem]] : [];
  });
}

/** Each once, whatever its case. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,;\n]/u).map(tidy);
  return [...new Map(tags.filter((tag) => tag !== '').map((tag) => [tagKey(tag), tag])).values()];
}

export function tagsProblem(tags: readonly string[]): Problem | undefined {
  if (tags.length > MOST.tags) return { problem: 'many', count: tags.length, most: MOST.tags };
  return tags.flatMap((tag) => problemOf(tag, LONGEST.tag) ?? [])[0];
}

const textProblem = (text: string, most: number, needed: boolean): Problem | undefined =>
  text === '' && !needed ? undefined : problemOf(text, most);

const told = (found: readonly [FieldId, Problem | undefined][]): Problems =>
  new Map(found.flatMap(([field, problem]) => (problem ? [[field, problem] as const] : [])));

/** The form as a term of the reader's own. `changed`: ms since 1970. */
export function termOf(form: FormState, { id, changed }: { id: OwnId; changed: number }): Written<OwnTerm> {
  const label = tidy(form.label);
  const description = tidy(form.description);
  const definition = tidy(form.definition);
  const tags = tagsOf(form.tags);
  const problems = told([
    ['label', problemOf(label, LONGEST.label)],
    ...namesProblems(form, MOST.names),
    ['description', textProblem(description, LONGEST.description, false)],
    ['definition', textProblem(definition, LONGEST.definition, false)],
    ['tags', tagsProblem(tags)],
    ['lang', v.is(Language, form.lang) ? undefined : { problem: 'language' }],
  ]);
  if (problems.size > 0) return { problems };
  const record: OwnTerm = {
    type: 'term',
    id,
    kind: form.kind,
    lang: form.lang,
    label,
    names: namesOf(form),
    ...(description !== '' && { description }),
    ...(definition !== '' && { definition }),
    tags,
    changed,
  };
  return { record };
}

const sameNames = (a: readonly OwnName[], b: readonly OwnName[]): boolean =>
  a.length === b.length &&
  a.every(({ text, form, case: rule }, index) => {
    const other = b[index];
    return other?.text === text && other.form === form && other.case === rule;
  });

/** The fields in which `form` is not what the pack has, `base`. */
export const changedFields = (form: FormState, base: FormState): Editable[] =>
  EDITABLE.filter((field) =>
    field === 'names' ? !sameNames(namesOf(form), namesOf(base)) : tidy(form[field]) !== tidy(base[field]),
  );

type About = { entity: EntityId; base: FormState; changed: number };

/** The form as an edit of an entity that has `base` in its pack; undefined when nothing differs from it. */
export function editOf(form: FormState, { entity, base, changed }: About): Written<Edit | undefined> {
  const fields = changedFields(form, base);
  const problems = told(
    fields.flatMap((field): [FieldId, Problem | undefined][] =>
      field === 'names'
        ? namesProblems(form, MOST.editedNames, namesOf(base))
        : [[field, problemOf(tidy(form[field]), LONGEST[field])]],
    ),
  );
  if (problems.size > 0) return { problems };
  if (fields.length === 0) return { record: undefined };
  const has = (field: Editable): boolean => fields.includes(field);
  const record: Edit = {
    type: 'edit',
    entity,
    lang: base.lang,
    fields: {
      ...(has('label') && { label: tidy(form.label) }),
      ...(has('description') && { description: tidy(form.description) }),
      ...(has('definition') && { definition: tidy(form.definition) }),
      ...(has('names') && { names: namesOf(form) }),
    },
    changed,
  };
  return { record };
}
