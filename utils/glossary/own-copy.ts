/** The copy of the reader's records in the database. It is never believed against storage.local: a stamp tells whether it agrees. */
import type { OwnRecord } from '../model/record.ts';
import { recordOf, type Records } from './area.ts';
import type { GlossaryDatabase } from './database.ts';

/** The reader's records, and the number that changes with every change of them. */
export type State = { records: Records; revision: number };

/** A change of the records under `keys`, made to what was at revision `from`. */
export type Change = { from: number; keys: readonly string[] };

/**
 * `whole`: a copy of the state at `revision`. `none`: a database without, or with half of it. `lost`: the database holds nothing at
 * all, not even the bundled pack.
 */
export type Copy = ({ is: 'whole' } & State) | { is: 'none' } | { is: 'lost' };

const STAMP = 'own';

export const readCopy = (database: GlossaryDatabase): PromiseLike<Copy> =>
  database.transaction('r', database.packs, database.own, database.stamps, async (): Promise<Copy> => {
    const [stamp, rows, packs] = await Promise.all([
      database.stamps.get(STAMP),
      database.own.toArray(),
      database.packs.count(),
    ]);
    if (!stamp) return { is: packs === 0 ? 'lost' : 'none' };
    const records = new Map<string, OwnRecord>();
    for (const { key, record } of rows) {
      const sound = recordOf(key, record);
      if (sound) records.set(key, sound);
    }
    return records.size === stamp.count && rows.length === stamp.count
      ? { is: 'whole', records, revision: stamp.revision }
      : { is: 'none' };
  });

const rowsOf = (records: Records) => [...records].map(([key, record]) => ({ key, record }));

/** Makes the copy anew. `state` is asked inside the transaction: of two that write, the later writes what holds then. */
export const writeCopy = (database: GlossaryDatabase, state: () => State): PromiseLike<void> =>
  database.transaction('rw', database.own, database.stamps, async () => {
    const { records, revision } = state();
    await database.own.clear();
    await database.own.bulkPut(rowsOf(records));
    await database.stamps.put({ id: STAMP, revision, count: records.size });
  });

/** Makes one change in the copy; anew where it is not what the change was made to. */
export const changeCopy = (database: GlossaryDatabase, { from, keys }: Change, state: () => State): PromiseLike<void> =>
  database.transaction('rw', database.own, database.stamps, async () => {
    const { records, revision } = state();
    const [stamp, count] = await Promise.all([database.stamps.get(STAMP), database.own.count()]);
    const isSound = stamp?.count === count;
    // Somebody who came later has written this change with his own.
    if (isSound && stamp.revision === revision) return;
    if (!isSound || stamp.revision !== from || revision !== from + 1) {
      await writeCopy(database, state);
      return;
    }
    const kept = new Map(
      keys.flatMap((key) => {
        const record = records.get(key);
        return record ? [[key, record]] : [];
      }),
    );
    await database.own.bulkDelete(keys.filter((key) => !kept.has(key)));
    await database.own.bulkPut(rowsOf(kept));
    await database.stamps.put({ id: STAMP, revision, count: records.size });
  });
