/** What the reader has said about meanings and marks, as it holds for one article. */
import type { EntityId } from '../model/entity.ts';
import type { ReadingContext } from '../model/reading.ts';
import type { OwnRecord } from '../model/record.ts';
import { foldedWords } from './meanings.ts';

/** What the reader means by a surface, and how far that goes. */
export type Chosen = { entity: EntityId; scope: 'article' | 'site' | 'everywhere' };

/** `muted`: not to be marked. `known`: in the list, but not painted. `chosen`: by the surface's folded words. */
export type Preferences = {
  muted: ReadonlySet<EntityId>;
  known: ReadonlySet<EntityId>;
  chosen: ReadonlyMap<string, Chosen>;
};

export const NO_PREFERENCES: Preferences = { muted: new Set(), known: new Set(), chosen: new Map() };

/** What of the reader's records holds on `host`. A choice for the site goes before one for everywhere, a later before an earlier. */
export function preferencesOf(records: Iterable<OwnRecord>, host: string): Preferences {
  const muted = new Set<EntityId>();
  const known = new Set<EntityId>();
  const chosen = new Map<string, Chosen & { changed: number }>();
  const isHere = (site: string | undefined): boolean => site === undefined || site.toLowerCase() === host.toLowerCase();

  for (const record of records) {
    if (record.type === 'known') known.add(record.entity);
    if (record.type === 'mute' && isHere(record.site)) muted.add(record.entity);
    if (record.type === 'choice' && isHere(record.site)) {
      const { entity, changed } = record;
      const scope = record.site === undefined ? 'everywhere' : 'site';
      const surface = foldedWords(record.surface);
      const before = chosen.get(surface);
      const holds = before && (before.scope === scope ? before.changed > changed : before.scope === 'site');
      if (!holds) chosen.set(surface, { entity, scope, changed });
    }
  }
  return { muted, known, chosen };
}

/** The reader's choice for a surface: the one for this article first. */
export function choicesIn(
  here: ReadingContext['chosen'],
  { chosen }: Preferences,
): (surface: string) => Chosen | undefined {
  const article = new Map(Object.entries(here ?? {}).map(([surface, entity]) => [foldedWords(surface), entity]));
  if (article.size === 0 && chosen.size === 0) return () => undefined;
  return (surface) => {
    const words = foldedWords(surface);
    const entity = article.get(words);
    return entity === undefined ? chosen.get(words) : { entity, scope: 'article' };
  };
}
