/** The glossary as the database holds it: written as a whole, read by chunks. */
import { Dexie } from 'dexie';
import type { Entity, EntityId } from '../model/entity.ts';
import { open } from '../names/dictionary.ts';
import { makeCatalogue, type CataloguePart } from './catalogue.ts';
import type { Connection } from './connection.ts';
import { CHUNK, type ChunkRow, type GlossaryDatabase } from './database.ts';
import type { Pack } from './parse-pack.ts';
import { BUNDLED, type Placed, type Shelf } from './shelf.ts';

/** The row of the dictionary that holds the bundled pack and nothing else. */
const DICTIONARY = 'bundled';

/** Chunks kept in memory while the background lives, 4 MB each (measured: 1,000 entities with five facts). */
const KEPT = 8;

/** The database does not hold, or no longer, what the package holds. */
export class NotStoredError extends Error {
  override name = 'NotStoredError';
}

type Chunk = { entities: Entity[]; byId: Map<EntityId, Placed> };

/** Reads version `version` of the bundled pack. Any rejection means: read the package instead. */
export function createStored({ use }: Connection, version: string): Shelf {
  const chunks = new Map<number, Promise<Chunk>>();

  async function load(number: number): Promise<Chunk> {
    const row = await use((database) => database.chunks.get([BUNDLED, version, number]));
    if (!row) throw new NotStoredError(`There is no chunk ${number} of version ${version}.`);
    const placed = row.entities.map((entity, index): Placed => ({ number: number * CHUNK + index, entity }));
    return { entities: row.entities, byId: new Map(placed.map((one) => [one.entity.id, one])) };
  }

  /** From memory or the database; the one that was not asked for longest makes room. */
  function chunk(number: number): Promise<Chunk> {
    const loading = chunks.get(number) ?? load(number);
    chunks.delete(number);
    chunks.set(number, loading);
    for (const oldest of chunks.keys()) {
      if (chunks.size <= KEPT) break;
      chunks.delete(oldest);
    }
    return loading;
  }

  return {
    async dictionary() {
      const row = await use((database) =>
        database.transaction('r', database.packs, database.dictionaries, async () => {
          const pack = await database.packs.get(BUNDLED);
          return pack?.version === version ? database.dictionaries.get(DICTIONARY) : undefined;
        }),
      );
      if (!row?.packs.every((pack) => pack.id === BUNDLED && pack.version === version))
        throw new NotStoredError(`There is no dictionary of version ${version}.`);
      return open(row.buffer);
    },

    async entities(numbers) {
      const found = new Map<number, Entity>();
      const place = async (number: number): Promise<void> => {
        const entity = (await chunk(Math.floor(number / CHUNK))).entities[number % CHUNK];
        if (entity) found.set(number, entity);
      };
      // In order, so that a chunk is asked for in one go and not dropped in between.
      await Promise.all(numbers.toSorted((a, b) => a - b).map(place));
      return found;
    },

    async byId(ids) {
      const found = new Map<EntityId, Placed>();
      const look = ({ byId }: Chunk): void => {
        for (const id of ids) {
          const placed = byId.get(id);
          if (placed) found.set(id, placed);
        }
      };
      for (const loaded of await Promise.all(chunks.values())) look(loaded);
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) return found;
      const keys = await use((database) => database.chunks.where('ids').anyOf(missing).distinct().primaryKeys());
      const current = keys.filter(([pack, written]) => pack === BUNDLED && written === version);
      for (const loaded of await Promise.all(current.map(([, , number]) => chunk(number)))) look(loaded);
      return found;
    },
  };
}

function* chunksOf(entities: Entity[], version: string): Generator<ChunkRow> {
  for (let start = 0; start < entities.length; start += CHUNK) {
    const part = entities.slice(start, start + CHUNK);
    yield { pack: BUNDLED, version, number: start / CHUNK, ids: part.map((entity) => entity.id), entities: part };
  }
}

/** `languages`: those in which the catalogue lists, best first. */
type Listed = { pack: Pack; version: string; languages: readonly string[] };
type Content = Listed & { names: ArrayBuffer };

/** Inside a transaction of the caller's. */
async function list(database: GlossaryDatabase, parts: readonly CataloguePart[], { pack, version, languages }: Listed) {
  for (const [number, part] of parts.entries()) await database.catalogue.put({ pack: BUNDLED, version, number, part });
  await database.packs.put({ id: BUNDLED, version, header: pack.header, languages });
}

/** Writes the catalogue alone; nothing where another version is stored: that is listed when it is installed. */
export function relist(database: GlossaryDatabase, content: Listed): PromiseLike<void> {
  const parts = makeCatalogue(content.pack.entities, content.languages);
  return database.transaction('rw', database.packs, database.catalogue, async () => {
    const stored = await database.packs.get(BUNDLED);
    if (stored?.version === content.version) await list(database, parts, content);
  });
}

/**
 * Writes the bundled pack, its dictionary and its catalogue, and what `also` writes, in one transaction: all is there whole or not
 * at all, whenever the background is stopped, and of two that write at the same time the later replaces the earlier.
 */
export function store(
  database: GlossaryDatabase,
  { names, ...content }: Content,
  also: (database: GlossaryDatabase) => PromiseLike<void>,
): PromiseLike<void> {
  const { pack, version } = content;
  const parts = makeCatalogue(pack.entities, content.languages);
  return database.transaction('rw', database.tables, async () => {
    for (const row of chunksOf(pack.entities, version)) await database.chunks.put(row);
    await database.dictionaries.put({ id: DICTIONARY, buffer: names, packs: [{ id: BUNDLED, version }] });
    await list(database, parts, content);
    for (const table of [database.chunks, database.catalogue]) {
      const keys = await table
        .where('[pack+version+number]')
        .between([BUNDLED, Dexie.minKey], [BUNDLED, Dexie.maxKey])
        .primaryKeys();
      const own = table === database.catalogue ? parts.length : Math.ceil(pack.entities.length / CHUNK);
      await table.bulkDelete(keys.filter(([, written, number]) => written !== version || number >= own));
    }
    await also(database);
  });
}
