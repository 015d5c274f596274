/**
 * The background's glossary: names and entities from the database, or from the package when there is no database to be had.
 * Whatever is wrong with IndexedDB (private windows, a full disk, damage, a later version, no answer), the reader notices nothing:
 * the package answers, and the database is written again behind the answer.
 */
import type { Dictionary } from '../names/dictionary.ts';
import { createPackage, type BundledFiles } from './bundled.ts';
import { TooSlowError, createConnection } from './connection.ts';
import { GlossaryDatabase } from './database.ts';
import { once } from './once.ts';
import type { Shelf } from './shelf.ts';
import { createStored, store } from './stored.ts';

export type Glossary = Pick<Shelf, 'entities' | 'byId'> & {
  /** The dictionary, the same one while the background lives. Rejects only where the package itself cannot be read. */
  ready(): Promise<Dictionary>;
  /** Writes the packaged files to the database. May be called at any time, any number of times. */
  install(): Promise<void>;
  /** Where answers come from; settled for the life of the background once it is the package. */
  source(): 'database' | 'package';
};

type Options = {
  files: BundledFiles;
  database?: () => GlossaryDatabase;
  /** Told why the database was not used. Holds nothing of what the reader reads. */
  log?: (message: string, cause: unknown) => void;
};

export function createGlossary({ files, database = () => new GlossaryDatabase(), log }: Options): Glossary {
  const connection = createConnection(database);
  const stored = createStored(connection, files.version);
  const packaged = createPackage(files);
  let source: 'database' | 'package' = 'database';
  let installing: Promise<void> | undefined;

  async function write(): Promise<void> {
    // The names are read anew: those in use may have been edited in place.
    const [pack, names] = await Promise.all([packaged.pack(), files.names()]);
    await connection.rewrite((open) => store(open, pack, names, files.version));
  }

  const install = (): Promise<void> =>
    (installing ??= write().finally(() => {
      installing = undefined;
    }));

  /** Not for a slow database: it may be sound, and writing would make it slower. */
  function repair(cause: unknown): void {
    if (cause instanceof TooSlowError) return;
    install().catch((error: unknown) => log?.('The glossary could not be written to the database.', error));
  }

  /** The first failure decides for the life of the background: so a broken database costs one try and one repair a start. */
  async function ask<T>(question: (shelf: Shelf) => Promise<T>): Promise<T> {
    if (source === 'package') return question(packaged);
    try {
      return await question(stored);
    } catch (cause) {
      source = 'package';
      log?.('The glossary is read from the package.', cause);
      const answer = await question(packaged);
      repair(cause);
      return answer;
    }
  }

  const ready = once(() => ask((shelf) => shelf.dictionary()));

  return {
    ready,
    install,
    source: () => source,
    async entities(numbers) {
      await ready();
      return ask((shelf) => shelf.entities(numbers));
    },
    async byId(ids) {
      await ready();
      return ask((shelf) => shelf.byId(ids));
    },
  };
}
