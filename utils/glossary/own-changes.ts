/** What the reader does to terms, as changes of records, each with the change that takes it back. */
import type { EntityId } from '../model/entity.ts';
import { keyOf, type OwnRecord, type OwnTerm } from '../model/record.ts';
import { withMore, without } from '../model/tags.ts';
import type { Records } from './area.ts';

/** First `keep`, then `forget`. */
export type Change = { keep: readonly OwnRecord[]; forget: readonly string[] };

const aboutOf = (record: OwnRecord): EntityId => (record.type === 'term' ? record.id : record.entity);

const where = (records: Records, is: (record: OwnRecord) => boolean): OwnRecord[] => [...records.values()].filter(is);

const forgetting = (records: readonly OwnRecord[]): Change => ({ keep: [], forget: records.map(keyOf) });

/** Hidden everywhere: those that are not yet. */
export const hiding = (records: Records, ids: readonly EntityId[], now: number): Change => ({
  keep: ids
    .map((entity): OwnRecord => ({ type: 'mute', entity, changed: now }))
    .filter((record) => !records.has(keyOf(record))),
  forget: [],
});

/** Marked again, wherever they were hidden, also those that the reader knows. */
export function showing(records: Records, ids: readonly EntityId[]): Change {
  const wanted = new Set(ids);
  return forgetting(
    where(records, (record) => (record.type === 'mute' || record.type === 'known') && wanted.has(record.entity)),
  );
}

/** Own terms go, with all that is about them; entities of a pack are as the pack has them. */
export function removing(records: Records, ids: readonly EntityId[]): Change {
  const wanted = new Set(ids);
  const terms = new Set(where(records, ({ type }) => type === 'term').map(aboutOf));
  return forgetting(
    where(records, (record) => {
      const about = aboutOf(record);
      return wanted.has(about) && (terms.has(about) || record.type === 'edit');
    }),
  );
}

/** Own terms get `tags`, or lose them. A term that would have too many stays as it is. */
export function tagging(
  records: Records,
  ids: readonly EntityId[],
  { tags, on }: { tags: readonly string[]; on: boolean },
  now: number,
): Change {
  const keep = ids.flatMap((id): OwnTerm[] => {
    const term = records.get(`term ${id}`);
    if (term?.type !== 'term') return [];
    const wanted = on ? withMore(term.tags, tags) : without(term.tags, tags);
    return wanted && wanted.length !== term.tags.length ? [{ ...term, tags: wanted, changed: now }] : [];
  });
  return { keep, forget: [] };
}

/** What takes a change of `records` back, from when that is wanted (ms since 1970): later than the change, it holds against it. */
export function undoOf({ keep, forget }: Change, records: Records): (now: number) => Change {
  const keys = [...keep.map(keyOf), ...forget];
  const before = keys.flatMap((key) => records.get(key) ?? []);
  const fresh = keys.filter((key) => !records.has(key));
  return (now) => ({ keep: before.map((record) => ({ ...record, changed: now })), forget: fresh });
}
