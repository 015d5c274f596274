/**
 * A term that is being written, not kept yet: what an editor starts with. From "Add to glossary" on a card it comes in the address
 * of our own page, as `options.html#add?…`; an address may be anybody's, so it is validated like a message.
 */
import * as v from 'valibot';
import { EntityId } from './entity.ts';
import { Language } from './text.ts';

const field = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** `name`: the long form; `quote`: the article's own words, shown beside the form. Never the article's address. */
export const Draft = v.strictObject({
  name: field(300),
  acronym: v.optional(field(40)),
  definition: v.optional(field(1000)),
  quote: v.optional(field(400)),
  lang: v.optional(Language),
});
export type Draft = v.InferOutput<typeof Draft>;

/** The part after `#` of our options page that opens the editor with `draft` in it. */
export const fragmentOf = (draft: Draft): string =>
  `add?${new URLSearchParams(Object.entries(draft).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))}`;

/** The draft of such a fragment (without `#`); undefined when it is none, or more than a draft may hold. */
export function draftIn(fragment: string): Draft | undefined {
  if (!fragment.startsWith('add?')) return undefined;
  const parsed = v.safeParse(Draft, Object.fromEntries(new URLSearchParams(fragment.slice('add?'.length))));
  return parsed.success ? parsed.output : undefined;
}

const EditedId = v.pipe(EntityId, v.maxLength(120));

/** What our options page is opened for from a card: a term to be added, or one of the glossary's to be edited. */
export const Wish = v.variant('is', [
  v.strictObject({ is: v.literal('add'), draft: Draft }),
  v.strictObject({ is: v.literal('edit'), entity: EditedId }),
]);
export type Wish = v.InferOutput<typeof Wish>;

/** The part after `#` of our options page for `wish`. */
export const fragmentFor = (wish: Wish): string =>
  wish.is === 'add' ? fragmentOf(wish.draft) : `edit?${new URLSearchParams({ id: wish.entity })}`;

/** The id of the entity that such a fragment (without `#`) wants edited; undefined when it names none. */
export function editedIn(fragment: string): EntityId | undefined {
  if (!fragment.startsWith('edit?')) return undefined;
  const { id, ...others } = Object.fromEntries(new URLSearchParams(fragment.slice('edit?'.length)));
  const parsed = v.safeParse(EditedId, id);
  return parsed.success && Object.keys(others).length === 0 ? parsed.output : undefined;
}
