/** The draft that is kept while the reader writes: read back from storage, so it is validated like everything from there. */
import * as v from 'valibot';
import { Kind } from '../model/entity.ts';
import { CaseRule, Form } from '../model/name.ts';
import { OwnId } from '../model/record.ts';
import type { FormState } from './form.ts';
import { EDITABLE } from './written.ts';

const Row = v.strictObject({
  id: v.pipe(v.number(), v.integer()),
  text: v.nullable(v.string()),
  form: v.nullable(Form),
  rule: v.nullable(CaseRule),
});

/**
 * `at`: when it was written last, ms since 1970. `id`: that of a term, so that saving a new one twice makes one of it. `changed`: of
 * an entity of a pack, the fields that differ from it.
 */
const KeptDraft = v.strictObject({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  id: v.optional(OwnId),
  changed: v.optional(v.array(v.picklist(EDITABLE))),
  form: v.strictObject({
    label: v.string(),
    kind: Kind,
    names: v.pipe(
      v.array(Row),
      v.check((rows) => new Set(rows.map(({ id }) => id)).size === rows.length),
    ),
    description: v.string(),
    definition: v.string(),
    tags: v.string(),
    lang: v.string(),
  }),
});
export type KeptDraft = v.InferOutput<typeof KeptDraft>;

/** What was kept; undefined where that is nothing, or of another version. */
export function keptDraftOf(stored: unknown): KeptDraft | undefined {
  const parsed = v.safeParse(KeptDraft, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Whether the reader would miss the difference. The ids of rows mean nothing. */
export function isSameForm(a: FormState, b: FormState): boolean {
  const plain = ({ label, kind, names, description, definition, tags, lang }: FormState): string => {
    const rows = names.map(({ text, form, rule }) => [text, form, rule]);
    return JSON.stringify([label, kind, rows, description, definition, tags, lang]);
  };
  return plain(a) === plain(b);
}

/** ms since it was written last that a draft is kept: 30 days. */
const LIFE = 30 * 86_400_000;

const NEW = 'new ';

/** What the draft of a new term is about. */
export const newAbout = (key: string): string => NEW + key;

export type Begun = { key: string; label: string };

/**
 * Of all drafts, by what they are about: the new terms that were begun, the last first; and those that nobody has gone on with for so
 * long that nobody will. `now`: ms since 1970.
 */
export function sortDrafts(stored: ReadonlyMap<string, unknown>, now: number): { begun: Begun[]; stale: string[] } {
  const drafts = [...stored].flatMap(([about, value]) => {
    const kept = keptDraftOf(value);
    return kept ? [{ about, kept }] : [];
  });
  const isStale = ({ kept }: { kept: KeptDraft }): boolean => kept.at < now - LIFE;
  return {
    begun: drafts
      .filter((one) => one.about.startsWith(NEW) && !isStale(one))
      .toSorted((one, other) => other.kept.at - one.kept.at)
      .map(({ about, kept }) => ({ key: about.slice(NEW.length), label: kept.form.label })),
    stale: drafts.filter(isStale).map(({ about }) => about),
  };
}
