/** Of the organisations and indices that many articles name, how many the pack holds. */
import type { Entity } from '../../utils/model/entity.ts';
import { find, type Dictionary } from '../../utils/names/dictionary.ts';
import { nameOf } from '../../utils/names/payloads.ts';

/** What articles name, under the surface that is most usual, with the articles. */
export type Named = { surface: string; document: string };

/** `held`: the pack has it; `aside`: of a kind that the pack leaves to others (companies, parties …). */
export type Group = { name: string; documents: number; held: boolean; aside: boolean };

/** Without an article before it and a possessive after it. */
const bare = (surface: string): string => surface.replace(/^the\s+/iu, '').replace(/[’']s?$/u, '');

/** The entities that the whole of `surface` names. */
function bearersOf(surface: string, dictionary: Dictionary, entities: readonly Entity[]): string[] {
  return find(dictionary, surface)
    .filter(({ start, end }) => start === 0 && end === surface.length)
    .flatMap(({ payloads }) => payloads.flatMap((payload) => entities[nameOf(payload).entity]?.id ?? []));
}

/**
 * Groups what is named by the entity that the pack has for it, else by its surface; keeps what `least` documents name. Something
 * that several entities are called is counted for the first.
 */
export function groupsOf(
  named: readonly Named[],
  pack: { dictionary: Dictionary; entities: readonly Entity[] },
  { aside, least }: { aside: ReadonlySet<string>; least: number },
): Group[] {
  const groups = new Map<string, { name: string; held: boolean; documents: Set<string> }>();
  for (const { surface, document } of named) {
    const name = bare(surface);
    const [id] = bearersOf(name, pack.dictionary, pack.entities);
    const key = id ?? name.toLowerCase();
    const group = groups.get(key) ?? { name: id ?? name, held: id !== undefined, documents: new Set<string>() };
    group.documents.add(document);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ documents }) => documents.size >= least)
    .map(({ name, held, documents }) => ({ name, held, documents: documents.size, aside: !held && aside.has(name) }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}
