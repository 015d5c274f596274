/** What was written in an editor, over what is stored by then: another page may have changed it meanwhile. */
import { canonical } from '../model/canonical.ts';
import type { Edit, OwnId, OwnTerm } from '../model/record.ts';
import { EDITABLE } from './written.ts';

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const isSameRecord = (one: object | undefined, other: object): boolean =>
  one !== undefined && isSame({ ...one, changed: 0 }, { ...other, changed: 0 });

const TERM = ['kind', 'lang', 'label', 'names', 'description', 'definition', 'tags'] as const;

/** `fields` of `from`, those that it has. */
function pick<T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const field of fields) if (from[field] !== undefined) picked[field] = from[field];
  return picked;
}

/** `written`, with the fields that are as they were in `begun` as `stored` has them now. */
function fieldsOf<T extends object>(fields: readonly (keyof T)[], written: T, begun: T, stored: T): Partial<T> {
  const left = fields.filter((field) => isSame(written[field], begun[field]));
  const mine = fields.filter((field) => !left.includes(field));
  return { ...pick(stored, left), ...pick(written, mine) };
}

/** `begun`: what the editor began with; `sent`: what it has tried to keep since; `stored`: what is there now. */
type Versions<T> = { begun: T; sent: T | undefined; stored: T };

export function mergedTerm(written: OwnTerm, { begun, sent, stored }: Versions<OwnTerm>): OwnTerm {
  const from = sent && isSameRecord(sent, stored) ? sent : begun;
  const { description: _, definition: __, ...needed } = written;
  return { ...needed, ...fieldsOf(TERM, written, from, stored) };
}

/** Undefined where nothing of the entity is changed any more. */
export function mergedEdit(
  written: Edit | undefined,
  { begun, sent, stored }: Versions<Edit | undefined>,
  now: number,
): Edit | undefined {
  // Texts of two languages make no entity.
  if (!stored || (written && written.lang !== stored.lang)) return written;
  const from = isSameRecord(sent, stored) ? sent : begun;
  const fields = fieldsOf(EDITABLE, written?.fields ?? {}, from?.fields ?? {}, stored.fields);
  return Object.keys(fields).length === 0 ? undefined : { ...stored, fields, changed: now };
}

/** A new term is another than the one that is stored under its id by now, unless this editor has stored it. */
export function asNew(
  written: OwnTerm,
  { sent, stored, id }: { sent: OwnTerm | undefined; stored: OwnTerm | undefined; id: () => OwnId },
): OwnTerm {
  const isOurs = !stored || isSameRecord(sent, stored) || isSameRecord(written, stored);
  return isOurs ? written : { ...written, id: id() };
}
