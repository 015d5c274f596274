/**
 * The background's glossary: names and entities from the database, or from the package when there is no database to be had, and
 * over them what is the reader's own. Whatever is wrong with IndexedDB (private windows, a full disk, damage, a later version, no
 * answer), the reader notices nothing: the package answers, and the database is written again behind the answer.
 */
import type { Entity, EntityId } from '../model/entity.ts';
import type { OwnRecord } from '../model/record.ts';
import { bytesOf, sizeOf, type Dictionary } from '../names/dictionary.ts';
import { FIRST_OWN } from '../names/payloads.ts';
import type { Area, Records } from './area.ts';
import { createPackage, type BundledFiles } from './bundled.ts';
import { PATIENCE, TooSlowError, createConnection, within } from './connection.ts';
import { GlossaryDatabase } from './database.ts';
import { once } from './once.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createOwn } from './own.ts';
import { createQueue } from './queue.ts';
import type { Shelf } from './shelf.ts';
import { createStored, relist, store } from './stored.ts';

export type Glossary = {
  /**
   * The dictionary, the same one while the background lives, with the reader's terms and edits as they are now. Rejects only where
   * the package itself cannot be read.
   */
  ready(): Promise<Dictionary>;
  /** By their numbers in the dictionary; a number that is no entity's is left out. */
  entities(numbers: readonly number[]): Promise<Map<number, Entity>>;
  /** An id that is no entity's is left out. */
  byId(ids: readonly EntityId[]): Promise<Map<EntityId, Entity>>;
  /** The reader's records by key, as far as they can be read; the same map until one changes. */
  records(): Promise<Records>;
  /** Keeps the reader's records. Resolves when they are stored and the next reading has them. */
  keep(records: readonly OwnRecord[]): Promise<void>;
  /** Removes records by their keys; what they changed is as the pack has it. */
  forget(keys: readonly string[]): Promise<void>;
  /** Writes the packaged files and the reader's records to the database. May be called at any time, any number of times. */
  install(): Promise<void>;
  /** How many names can be found, and the memory that they take, in bytes. */
  size(): Promise<{ names: number; bytes: number }>;
  /** Lists the glossary anew, in the languages that are wanted by now. Rejects where it cannot be stored. */
  relist(): Promise<void>;
  /** Where answers come from; settled for the life of the background once it is the package. */
  source(): 'database' | 'package';
};

type Options = {
  files: BundledFiles;
  /** browser.storage.local */
  area: Area;
  /** Those in which the glossary is listed, best first. */
  languages?: () => Promise<readonly string[]>;
  database?: () => GlossaryDatabase;
  /** Told why the database was not used. Holds nothing of what the reader reads. */
  log?: (message: string, cause: unknown) => void;
};

export function createGlossary({
  files,
  area,
  languages = async () => ['en'],
  database = () => new GlossaryDatabase(),
  log,
}: Options): Glossary {
  const connection = createConnection(database);
  const stored = createStored(connection, files.version);
  const packaged = createPackage(files);
  const own = createOwn({ area, connection, rebuild: () => install(), log });
  let source: 'database' | 'package' = 'database';
  let installing: Promise<void> | undefined;
  /** The records as they could be read last. */
  let held: Records = new Map();

  /** Without what is the reader's own there is still an article to read, so nobody waits for it for long, either. */
  async function records(): Promise<Records> {
    try {
      // Twice: first for the database's copy, then for storage.local.
      held = await within(2 * PATIENCE, own.records());
    } catch (cause) {
      log?.('The reader’s records cannot be read.', cause);
    }
    return held;
  }

  async function write(): Promise<void> {
    // The names are read anew: those in use have been edited in place. The records, so that they are written with the rest.
    const [pack, names, listed] = await Promise.all([packaged.pack(), files.names(), languages(), records()]);
    const content = { pack, names, version: files.version, languages: listed };
    await connection.rewrite((open) => store(open, content, own.copyInto));
  }

  function install(): Promise<void> {
    installing ??= write().finally(() => {
      installing = undefined;
    });
    return installing;
  }

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

  const following = createQueue();
  const opened = once(async () => {
    // At the same time, so that a database that hangs is waited for once.
    const reading = records();
    const dictionary = await ask((shelf) => shelf.dictionary());
    const overlay = createOverlay(dictionary, (ids) => ask((shelf) => shelf.byId(ids)));
    await overlay.follow(await reading);
    return { dictionary, overlay };
  });

  /** Brings what is in use in line with the records; one at a time, so that the last that holds is the last that is followed. */
  async function current(): Promise<{ dictionary: Dictionary; overlay: Overlay }> {
    const glossary = await opened();
    await following(async () => glossary.overlay.follow(await records()));
    return glossary;
  }

  /** What is stored is stored, whether or not the names can be had right now. */
  const settle = (): Promise<unknown> =>
    current().catch((cause: unknown) => log?.('The dictionary does not have the change yet.', cause));

  return {
    ready: async () => (await current()).dictionary,
    install,
    async size() {
      const { dictionary } = await current();
      return { names: sizeOf(dictionary), bytes: bytesOf(dictionary) };
    },
    async relist() {
      // What is being written may have asked for the languages before.
      await installing?.catch(() => undefined);
      const [pack, listed] = await Promise.all([packaged.pack(), languages()]);
      await connection.rewrite((open) => relist(open, { pack, version: files.version, languages: listed }));
    },
    source: () => source,
    records,
    async keep(list) {
      await own.keep(list);
      await settle();
    },
    async forget(keys) {
      await own.forget(keys);
      await settle();
    },
    async entities(numbers) {
      const { overlay } = await opened();
      const bundled = await ask((shelf) => shelf.entities(numbers.filter((number) => number < FIRST_OWN)));
      const found = new Map<number, Entity>();
      for (const number of numbers) {
        const entity = bundled.get(number);
        const seen = entity ? overlay.seen(entity) : overlay.numbered(number);
        if (seen) found.set(number, seen);
      }
      return found;
    },
    async byId(ids) {
      const { overlay } = await opened();
      const bundled = await ask((shelf) => shelf.byId(ids.filter((id) => !overlay.term(id))));
      const found = new Map<EntityId, Entity>();
      for (const id of ids) {
        const placed = bundled.get(id);
        const seen = placed ? overlay.seen(placed.entity) : overlay.term(id);
        if (seen) found.set(id, seen);
      }
      return found;
    },
  };
}
