/**
 * The reader's own records: written to storage.local first, which is the truth, then to the database. The background may be
 * stopped between any two lines:
 *
 *   keep     one `set` of records and revision             → copy → done
 *   forget   `set` of the revision, `remove` of the records → copy → done
 *
 * The revision goes up with, or before, every change, and the copy bears the revision that it is a copy of. So a copy that misses
 * something never agrees with storage.local, and is made anew at the next start.
 */
import { STORED } from '../model/limits.ts';
import type { OwnRecord } from '../model/record.ts';
import { ASIDE, areaKey, asideOf, itemsOf, latest, revisionOf, type Area, type Records } from './area.ts';
import { TooSlowError, type Connection } from './connection.ts';
import { LaterSchemaError, type GlossaryDatabase } from './database.ts';
import { changeCopy, readCopy, writeCopy, type Change, type Copy, type State } from './own-copy.ts';
import { notify, recover } from './own-recovery.ts';
import { createQueue } from './queue.ts';

export type Own = {
  /** All records by key; the same map until one changes. Waits for changes under way. */
  records(): Promise<Records>;
  /** Resolves when storage.local has them all; rejects when it has none. What is older than what is held is left out. */
  keep(records: readonly OwnRecord[]): Promise<void>;
  /** Resolves when they are gone; those that are not there are. */
  forget(keys: readonly string[]): Promise<void>;
  /** Writes the copy, inside the caller's transaction; nothing while the records have not been read. */
  copyInto(database: GlossaryDatabase): PromiseLike<void>;
};

type Options = {
  area: Area;
  connection: Connection;
  /** Writes the whole database anew, and calls `copyInto`. */
  rebuild: () => Promise<void>;
  log?: ((message: string, cause: unknown) => void) | undefined;
};

export function createOwn({ area, connection, rebuild, log }: Options): Own {
  const queue = createQueue();
  let current: State | undefined;
  /** Nobody waits for a database that has failed once. */
  let failing = false;

  const held = (): State => {
    if (!current) throw new Error('The records are being read again.');
    return current;
  };

  async function copying(work: (database: GlossaryDatabase) => PromiseLike<void>): Promise<void> {
    try {
      await connection.use(work);
      failing = false;
    } catch (cause) {
      if (!failing) log?.('The reader’s records are in storage.local, but not in the database.', cause);
      failing = true;
    }
  }

  /** Behind the answer, and not for a database that is slow or a later version's. */
  async function mend(copy: Copy | undefined, { records }: State, cause: unknown): Promise<void> {
    if (cause instanceof TooSlowError || cause instanceof LaterSchemaError) return;
    if (copy && copy.is !== 'lost') {
      await copying((database) => writeCopy(database, held));
      return;
    }
    // With nothing of the reader's in it, the glossary rebuilds it by itself when it is asked for names.
    if (records.size === 0) return;
    await rebuild();
    await queue(() => notify(area, { restored: records.size }));
  }

  async function load(): Promise<State> {
    let failure: unknown;
    const [items, copy] = await Promise.all([
      area.get([STORED.revision, ASIDE]),
      connection.use(readCopy).catch((cause: unknown) => {
        failure = cause;
        return undefined;
      }),
    ]);
    const agrees = copy?.is === 'whole' && copy.revision === (revisionOf(items) ?? 0) && asideOf(items).length === 0;
    if (agrees) return { records: copy.records, revision: copy.revision };
    const state = await recover(area, copy);
    mend(copy, state, failure).catch((cause: unknown) => log?.('The database could not be mended.', cause));
    return state;
  }

  const state = async (): Promise<State> => (current ??= await load());

  /** `write` is told the new revision. Where it fails, nobody knows what is stored: it is read again. */
  async function commit(
    before: State,
    records: Records,
    keys: readonly string[],
    write: (revision: number) => Promise<void>,
  ): Promise<Change> {
    const revision = before.revision + 1;
    try {
      await write(revision);
    } catch (cause) {
      current = undefined;
      throw cause;
    }
    current = { records, revision };
    return { from: before.revision, keys };
  }

  async function follow(change: Change | undefined): Promise<void> {
    if (!change) return;
    const hasFailed = failing;
    const copied = copying((database) => changeCopy(database, change, held));
    if (!hasFailed) await copied;
  }

  return {
    records: () => queue(async () => (await state()).records),

    async keep(list) {
      const change = await queue(async () => {
        const before = await state();
        const fresh = latest(list, before.records, Date.now());
        if (fresh.size === 0) return undefined;
        return commit(before, new Map([...before.records, ...fresh]), [...fresh.keys()], (revision) =>
          area.set({ ...itemsOf(fresh), [STORED.revision]: revision }),
        );
      });
      await follow(change);
    },

    async forget(keys) {
      const change = await queue(async () => {
        const before = await state();
        const left = new Map(before.records);
        const gone = keys.filter((key) => left.delete(key));
        if (gone.length === 0) return undefined;
        return commit(before, left, gone, async (revision) => {
          await area.set({ [STORED.revision]: revision });
          await area.remove(gone.map(areaKey));
        });
      });
      await follow(change);
    },

    copyInto: (database) => (current ? writeCopy(database, held) : Promise.resolve()),
  };
}
