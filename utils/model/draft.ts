/**
 * A term that is being written, not kept yet: what an editor starts with. What our options page is to show is in its address, as
 * `options.html#add?…`; an address may be anybody's, so it is validated like a message.
 */
import * as v from 'valibot';
import { EntityId } from './entity.ts';
import { Language } from './text.ts';

const field = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** `name`: the long form; `quote`: the article's own words, shown beside the form. Never the article's address. */
export const Draft = v.strictObject({
  name: field(300),
  acronym: v.optional(field(40)),
  quote: v.optional(field(400)),
  lang: v.optional(Language),
});
export type Draft = v.InferOutput<typeof Draft>;

const Key = v.pipe(v.string(), v.uuid());

/** The value of the one parameter `name` that `fragment` has, after `section?`. */
function parameterIn(fragment: string, section: string, name: string): string | undefined {
  if (!fragment.startsWith(`${section}?`)) return undefined;
  const { [name]: value, ...others } = Object.fromEntries(new URLSearchParams(fragment.slice(section.length + 1)));
  return Object.keys(others).length === 0 ? value : undefined;
}

/** The part after `#` of our options page that opens the editor with the draft that was handed over under `key`. */
export const fragmentOfDraft = (key: string): string => `add?${new URLSearchParams({ draft: key })}`;

/** The key of the draft that such a fragment (without `#`) wants; undefined when it names none. */
export function draftKeyIn(fragment: string): string | undefined {
  const parsed = v.safeParse(Key, parameterIn(fragment, 'add', 'draft'));
  return parsed.success ? parsed.output : undefined;
}

const EditedId = v.pipe(EntityId, v.maxLength(120));

/** What our options page is opened for from a card: a term to be added, or one of the glossary's to be edited. */
export const Wish = v.variant('is', [
  v.strictObject({ is: v.literal('add'), draft: Draft }),
  v.strictObject({ is: v.literal('edit'), entity: EditedId }),
]);
export type Wish = v.InferOutput<typeof Wish>;

/** The part after `#` of our options page that opens the editor of an entity. */
export const fragmentOfEdit = (id: EntityId): string => `edit?${new URLSearchParams({ id })}`;

/** The id of the entity that such a fragment (without `#`) wants edited; undefined when it names none. */
export function editedIn(fragment: string): EntityId | undefined {
  const parsed = v.safeParse(EditedId, parameterIn(fragment, 'edit', 'id'));
  return parsed.success ? parsed.output : undefined;
}
