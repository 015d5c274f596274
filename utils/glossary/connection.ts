/** One connection to the database that survives being closed under our hands, and that nobody waits for too long. */
import type { GlossaryDatabase } from './database.ts';

/**
 * Milliseconds that an answer may take. Slowest measured: 24 for a cold open in Chromium, 54 for a whole cold start with
 * an open in Firefox. The packaged files answer as well, so waiting longer for a busy disk or a blocked upgrade only delays the marks.
 */
export const PATIENCE = 500;

export class TooSlowError extends Error {
  override name = 'TooSlowError';
}

/**
 * Errors of a connection that is gone while the data is sound: a browser that closes it under memory pressure, a disk asleep,
 * another page that deletes or upgrades the database, a service worker woken with a dead handle (Dexie #543, #613, #1805).
 */
const LOST: ReadonlySet<string> = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);

/**
 * Errors of a database that is there and broken: a store is missing, its files cannot be read. Opening it again does not help;
 * deleting it does (Yomitan has readers who had to do so by hand).
 */
const BROKEN: ReadonlySet<string> = new Set(['NotFoundError', 'UnknownError']);

const isOneOf = (error: unknown, names: ReadonlySet<string>): boolean =>
  error instanceof Error && names.has(error.name);

type Work<T> = (database: GlossaryDatabase) => PromiseLike<T>;

export type Connection = {
  /**
   * For reading, and small changes. `work` may run again after a failure. Rejects with TooSlowError after PATIENCE; a change may
   * still be made then.
   */
  use<T>(work: Work<T>): Promise<T>;
  /** Takes its time. `work` may run again after a failure; a broken database is deleted first, so `work` writes all there is. */
  rewrite<T>(work: Work<T>): Promise<T>;
};

/** @throws TooSlowError */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError(`There was no answer in ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** `make` is called for the first use and again when a connection is lost. */
export function createConnection(make: () => GlossaryDatabase): Connection {
  let current: GlossaryDatabase | undefined;

  // Dexie would open by itself, but it turns every error of opening into a DatabaseClosedError, as if the connection had been lost.
  const attempt = async <T>(database: GlossaryDatabase, work: Work<T>): Promise<T> => {
    await database.open();
    return work(database);
  };

  async function retry<T>(work: Work<T>): Promise<T> {
    const database = (current ??= make());
    try {
      return await attempt(database, work);
    } catch (error) {
      if (!isOneOf(error, LOST)) throw error;
      // Several uses may find the same connection lost: the first replaces it for all.
      if (current === database) {
        database.close();
        current = make();
      }
      return attempt(current, work);
    }
  }

  async function rewrite<T>(work: Work<T>): Promise<T> {
    try {
      return await retry(work);
    } catch (error) {
      if (!isOneOf(error, BROKEN)) throw error;
      await current?.delete({ disableAutoOpen: false });
      return retry(work);
    }
  }

  return { use: (work) => within(PATIENCE, retry(work)), rewrite };
}
