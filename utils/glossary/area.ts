/**
 * What storage.local holds of the reader's: each record under a key of its own, `own ${keyOf(record)}`. This is the truth; it is
 * read as anything that comes from outside is, because other programs and other versions of ours write there, too.
 */
import * as v from 'valibot';
import { STORED } from '../model/limits.ts';
import { OwnRecord, keyOf } from '../model/record.ts';

/** `browser.storage.local`, as it is handed in. One call of `set` or `remove` is done whole or not at all (both browsers). */
export type Area = {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

export type Records = ReadonlyMap<string, OwnRecord>;

const OWN = 'own ';

/** Records that could not be read: kept here, and used again when they can. */
export const ASIDE = 'aside';

export const areaKey = (key: string): string => OWN + key;

/** Whether `place` in the area is one of a record of the reader's. */
export const isOwnKey = (place: string): boolean => place.startsWith(OWN);

/** Records as `set` takes them. */
export const itemsOf = (records: Records): Record<string, unknown> =>
  Object.fromEntries([...records].map(([key, record]) => [areaKey(key), record]));

/** The revision that an area states; undefined where it states none. */
export const revisionOf = (items: Record<string, unknown>): number | undefined => {
  const revision = items[STORED.revision];
  return Number.isSafeInteger(revision) ? Number(revision) : undefined;
};

const Strange = v.object({ key: v.string(), value: v.unknown() });
/** Something under a key of ours that is no record of ours. */
export type Strange = v.InferOutput<typeof Strange>;

export const asideOf = (items: Record<string, unknown>): Strange[] =>
  v.parse(v.fallback(v.array(Strange), []), items[ASIDE]);

/** The record under `key` (as `keyOf` has it); undefined where there is none that could be right. */
export function recordOf(key: string, value: unknown): OwnRecord | undefined {
  const parsed = v.safeParse(OwnRecord, value);
  return parsed.success && keyOf(parsed.output) === key ? parsed.output : undefined;
}

/** All of ours in `items`: the records by key, and what is none. */
export function sift(items: Record<string, unknown>): { records: Map<string, OwnRecord>; strange: Strange[] } {
  const records = new Map<string, OwnRecord>();
  const strange: Strange[] = [];
  for (const [place, value] of Object.entries(items)) {
    if (!isOwnKey(place)) continue;
    const key = place.slice(OWN.length);
    const record = recordOf(key, value);
    if (record) records.set(key, record);
    else strange.push({ key, value });
  }
  return { records, strange };
}

/**
 * Of `records`, those that are not older than what is held under their key; of two for one key, the later. `now`: ms since 1970. What
 * is held from after it was written by a clock that was wrong: it must not win against all that the reader does until then.
 */
export function latest(records: Iterable<OwnRecord>, held: Records, now = Infinity): Map<string, OwnRecord> {
  const found = new Map<string, OwnRecord>();
  for (const record of records) {
    const key = keyOf(record);
    const before = found.get(key) ?? held.get(key);
    if (!before || before.changed <= record.changed || before.changed > now) found.set(key, record);
  }
  return found;
}
