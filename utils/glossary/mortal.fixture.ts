/** A background that may die at any of its steps, over a storage.local and an IndexedDB that outlive it. */
import type { DBCore } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import type { FakeArea } from './area.fixture.ts';
import type { Area } from './area.ts';
import type { BundledFiles } from './bundled.ts';
import { GlossaryDatabase } from './database.ts';
import { createGlossary, type Glossary } from './glossary.ts';

/** What outlives a background. */
export type World = { area: FakeArea; indexedDB: IDBFactory; files: BundledFiles };

/**
 * `before`, `after`: it is stopped before or after the step is done. `refused`: the step fails, and is not done. `unsure`: it is
 * done, and fails all the same. The steps are calls of storage.local and changes in the database.
 */
export type Blow = 'before' | 'after' | 'refused' | 'unsure';

export type Mortal = {
  glossary: Glossary;
  /** Strikes at the `at`-th step from now (1: the next). */
  strike(at: number, blow: Blow): void;
  spare(): void;
  stop(): void;
  isAlive(): boolean;
  /** Resolves when it is stopped. */
  end: Promise<'stopped'>;
};

const never = (): Promise<never> => new Promise(() => {});

export const NAME = 'mortal';

export function bear({ area, indexedDB, files }: World): Mortal {
  const opened: GlossaryDatabase[] = [];
  let due: { at: number; blow: Blow } | undefined;
  let alive = true;
  const { promise: end, resolve } = Promise.withResolvers<'stopped'>();

  function stop(): void {
    alive = false;
    for (const database of opened) database.close();
    resolve('stopped');
  }

  /** One step. What is `gone` is what the dead do: the area never answers them, a transaction of theirs is aborted. */
  async function step<T>(work: () => PromiseLike<T>, gone: () => Promise<never>): Promise<T> {
    if (!alive) return gone();
    const blow = due && --due.at === 0 ? due.blow : undefined;
    if (blow === 'refused') throw new DOMException('The disk is full.', 'QuotaExceededError');
    if (blow === 'before') {
      stop();
      return gone();
    }
    const result = await work();
    if (blow === 'unsure') throw new DOMException('The answer was lost.', 'AbortError');
    if (blow === 'after') stop();
    return alive ? result : gone();
  }

  const aborted = (): Promise<never> => Promise.reject(new DOMException('The background was stopped.', 'AbortError'));
  const mortal: Area = {
    get: (keys) => step(() => area.get(keys), never),
    set: (items) => step(() => area.set(items), never),
    remove: (keys) => step(() => area.remove(keys), never),
  };

  function connect(): GlossaryDatabase {
    const database = new GlossaryDatabase(NAME, { indexedDB, IDBKeyRange });
    database.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return { ...table, mutate: (request) => step(() => table.mutate(request), aborted) };
        },
      }),
    });
    opened.push(database);
    return database;
  }

  return {
    glossary: createGlossary({ files, area: mortal, database: connect }),
    strike: (at, blow) => {
      due = { at, blow };
    },
    spare: () => {
      due = undefined;
    },
    stop,
    isAlive: () => alive,
    end,
  };
}
