/** Tags of the reader's own terms: which are the same, and what a term has after some were added or taken away. */
import { MOST } from './record.ts';

/** Without case, punctuation and the diacritics that Unicode parts from their letters. Names are compared otherwise (utils/names). */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two tags with the same key are one. A tag may be signs alone. */
export const tagKey = (tag: string): string => folded(tag) || tag;

/** Those of `tags` that are not among `others`. */
export function without(tags: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}

/** `tags` with `more`; undefined where that is more than a term may have. */
export function withMore(tags: readonly string[], more: readonly string[]): string[] | undefined {
  const all = [...tags, ...without(more, tags)];
  return all.length <= MOST.tags || all.length === tags.length ? all : undefined;
}
