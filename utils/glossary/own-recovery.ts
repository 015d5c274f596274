/** What storage.local says of the reader's records when the database's copy does not agree, mended where it has to be. */
import * as v from 'valibot';
import { STORED } from '../model/limits.ts';
import { NOTICE, Notice } from '../model/notice.ts';
import type { OwnRecord } from '../model/record.ts';
import {
  ASIDE,
  areaKey,
  asideOf,
  itemsOf,
  recordOf,
  revisionOf,
  sift,
  type Area,
  type Records,
  type Strange,
} from './area.ts';
import type { Copy, State } from './own-copy.ts';

/** The notice that stands, with `more` in it, as `set` takes it. */
const noticeWith = (items: Record<string, unknown>, more: Notice): Record<string, unknown> => ({
  [NOTICE]: { ...v.parse(v.fallback(Notice, {}), items[NOTICE]), ...more },
});

/** Lets the reader know, once. */
export async function notify(area: Area, notice: Notice): Promise<void> {
  await area.set(noticeWith(await area.get([NOTICE]), notice));
}

/** Of what was put aside: what can be used again, and what stays. What has been written anew since is neither. */
function sort(aside: readonly Strange[], records: Records): { again: Map<string, OwnRecord>; left: Strange[] } {
  const again = new Map<string, OwnRecord>();
  const left: Strange[] = [];
  for (const one of aside) {
    const record = recordOf(one.key, one.value);
    const before = records.get(one.key) ?? again.get(one.key);
    if (!record) left.push(one);
    else if (!before || before.changed < record.changed) again.set(one.key, record);
  }
  return { again, left };
}

const isSame = (one: Strange, other: Strange): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads all records. What is no record is put aside, and what was aside and is one again is brought back: with one `set`, and a
 * `remove` that may be done again at the next start.
 */
export async function recover(area: Area, copy: Copy | undefined): Promise<State> {
  const items = await area.get(null);
  const { records, strange } = sift(items);
  const stated = revisionOf(items);

  // storage.local itself is gone (its files were damaged): the copy is all there is. Nothing of ours takes the revision away.
  if (stated === undefined && records.size + strange.length === 0 && copy?.is === 'whole' && copy.records.size > 0) {
    const revision = copy.revision + 1;
    const notice = noticeWith(items, { restored: copy.records.size });
    await area.set({ ...itemsOf(copy.records), ...notice, [STORED.revision]: revision });
    return { records: copy.records, revision };
  }

  const { again, left } = sort(asideOf(items), records);
  if (strange.length === 0 && again.size === 0) return { records, revision: stated ?? 0 };
  const revision = (stated ?? 0) + 1;
  const aside = [...left, ...strange.filter((one) => !left.some((other) => isSame(one, other)))];
  const notice = strange.length > 0 ? noticeWith(items, { aside: aside.length }) : {};
  await area.set({ ...itemsOf(again), ...notice, [ASIDE]: aside, [STORED.revision]: revision });
  await area.remove(strange.flatMap(({ key }) => (again.has(key) ? [] : [areaKey(key)])));
  return { records: new Map([...records, ...again]), revision };
}
