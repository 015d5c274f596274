/**
 * What the glossary keeps in IndexedDB. All of it can be made again from the packaged files and from storage.local, so losing it is
 * never worse than slow.
 *
 * A change of the schema is a new `version(n)` below the others, with an `upgrade` where rows change; the old ones stay, because
 * some reader's database is still there. database.test.ts opens a database as each version left it on the disk.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Entity, EntityId } from '../model/entity.ts';
import type { PackHeader } from '../model/pack.ts';
import type { OwnRecord } from '../model/record.ts';
import type { CataloguePart } from './catalogue.ts';

/** Entities in a chunk: large enough to write 100,000 in a second, small enough to read one in 3 ms (Firefox: 8). */
export const CHUNK = 1000;

/**
 * `version` points to the chunks that hold: those of another one are being written or about to go. `languages`: those in which its
 * catalogue is.
 */
export type PackRow = { id: string; version: string; header: PackHeader; languages: readonly string[] };

/** Entities number × CHUNK … of a pack, in the pack's order. `ids`: theirs, in the same order. */
export type ChunkRow = { pack: string; version: string; number: number; ids: EntityId[]; entities: Entity[] };
export type ChunkKey = [pack: string, version: string, number: number];

/** A compiled dictionary of names, and the packs whose names it holds: of other versions, its entity numbers mean nothing. */
export type DictionaryRow = { id: string; buffer: ArrayBuffer; packs: { id: string; version: string }[] };

/** A part of the catalogue of a pack: see catalogue.ts. In the order of the list, so that the first rows can be shown at once. */
export type CatalogueRow = { pack: string; version: string; number: number; part: CataloguePart };

/** A record of the reader's under its `keyOf`: a copy of what storage.local holds, for those who search. */
export type OwnRow = { key: string; record: OwnRecord };

/** Which state of storage.local the rows of `own` are a copy of, and how many they are. */
export type StampRow = { id: 'own'; revision: number; count: number };

/** The database was written by a newer Newsgloss (the reader went back to an older one): leave it as it is. */
export class LaterSchemaError extends Error {
  override name = 'LaterSchemaError';
}

export class GlossaryDatabase extends Dexie {
  declare readonly packs: Table<PackRow, string>;
  declare readonly chunks: Table<ChunkRow, ChunkKey>;
  declare readonly dictionaries: Table<DictionaryRow, string>;
  declare readonly catalogue: Table<CatalogueRow, ChunkKey>;
  declare readonly own: Table<OwnRow, string>;
  declare readonly stamps: Table<StampRow, string>;

  constructor(name = 'newsgloss', options?: DexieOptions) {
    super(name, options);
    // *ids doubles the time to write (100,000 entities: 0.8 → 1.7 s in Chromium, 1.9 → 3.2 s in Firefox) and saves a second table,
    // a hash and their upkeep; ten ids are found in 2 to 8 ms.
    this.version(1).stores({ packs: 'id', chunks: '[pack+version+number], *ids', dictionaries: 'id' });
    this.version(2).stores({ own: 'key', stamps: 'id' });
    // Without its row a pack counts as not stored: the background then writes all of it anew, with its catalogue.
    this.version(3)
      .stores({ catalogue: '[pack+version+number]' })
      .upgrade(async (transaction) => {
        await transaction.table('packs').clear();
      });
    // Dexie opens a database of a later version without a word; its native number is ten times ours.
    const refuseLater = (): void => {
      if (Math.floor(this.backendDB().version / 10) > this.verno)
        throw new LaterSchemaError(
          `The database is of version ${this.backendDB().version / 10}, ours is ${this.verno}.`,
        );
    };
    this.on('ready', refuseLater);
  }
}
