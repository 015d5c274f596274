import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { lineOf, partOf } from './catalogue.ts';
import { GlossaryDatabase, LaterSchemaError } from './database.ts';
import { entityOf, headerOf } from './synthetic-pack.fixture.ts';

const NAME = 'schema';
afterEach(() => Dexie.delete(NAME));

const finished = (request: IDBRequest | IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('complete', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });

const packs = [{ id: 'newsgloss', version: '1.0.0', header: headerOf(2), languages: ['en'] }];
const chunks = [
  {
    pack: 'newsgloss',
    version: '1.0.0',
    number: 0,
    ids: ['newsgloss:board-0', 'newsgloss:board-1'],
    entities: [entityOf(0), entityOf(1)],
  },
];
const dictionaries = [
  { id: 'bundled', buffer: new Uint8Array([7, 8, 9]).buffer, packs: [{ id: 'newsgloss', version: '1.0.0' }] },
];

const catalogue = [{ pack: 'newsgloss', version: '1.0.0', number: 0, part: partOf([lineOf(entityOf(0), ['en'])]) }];

const own = [
  { key: 'known newsgloss:board-1', record: { type: 'known', entity: 'newsgloss:board-1', changed: 1795000000000 } },
];
const stamps = [{ id: 'own', revision: 7, count: 1 }];

type Stores = { make: (database: IDBDatabase) => void; rows: Record<string, readonly object[]>; version: number };

/** A database as a version left it on the disk, made by hand so that it stays what it was when the schema moves on. */
async function leave({ make, rows, version }: Stores): Promise<void> {
  const request = indexedDB.open(NAME, version);
  request.addEventListener('upgradeneeded', () => make(request.result));
  await finished(request);
  const transaction = request.result.transaction(Object.keys(rows), 'readwrite');
  for (const [store, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(store).put(row);
  await finished(transaction);
  request.result.close();
}

function makeVersion1(database: IDBDatabase): void {
  database.createObjectStore('packs', { keyPath: 'id' });
  database
    .createObjectStore('chunks', { keyPath: ['pack', 'version', 'number'] })
    .createIndex('ids', 'ids', { multiEntry: true });
  database.createObjectStore('dictionaries', { keyPath: 'id' });
}

function makeVersion2(database: IDBDatabase): void {
  makeVersion1(database);
  database.createObjectStore('own', { keyPath: 'key' });
  database.createObjectStore('stamps', { keyPath: 'id' });
}

function makeVersion3(database: IDBDatabase): void {
  makeVersion2(database);
  database.createObjectStore('catalogue', { keyPath: ['pack', 'version', 'number'] });
}

const leaveVersion1 = () => leave({ make: makeVersion1, rows: { packs, chunks, dictionaries }, version: 10 });
const leaveVersion2 = () =>
  leave({ make: makeVersion2, rows: { packs, chunks, dictionaries, own, stamps }, version: 20 });
const leaveVersion3 = () =>
  leave({ make: makeVersion3, rows: { packs, chunks, dictionaries, own, stamps, catalogue }, version: 30 });

test('a database of version 1 opens with room for what is the reader’s own, and its pack is written anew', async () => {
  await leaveVersion1();
  const database = new GlossaryDatabase(NAME);
  // Without its row a pack is not stored: it has no catalogue yet.
  expect(await database.packs.toArray()).toEqual([]);
  expect(await database.chunks.toArray()).toEqual(chunks);
  expect(await database.dictionaries.toArray()).toEqual(dictionaries);
  expect(await database.own.toArray()).toEqual([]);
  expect(await database.stamps.toArray()).toEqual([]);
  // Dexie numbers in tens; it would count up by one where the schema had changed without a new version.
  expect(database.backendDB().version).toBe(30);
  database.close();
});

test('a database of version 2 opens with all that is the reader’s, and its pack is written anew', async () => {
  await leaveVersion2();
  const database = new GlossaryDatabase(NAME);
  expect(await database.packs.toArray()).toEqual([]);
  expect(await database.chunks.toArray()).toEqual(chunks);
  expect(await database.dictionaries.toArray()).toEqual(dictionaries);
  expect(await database.own.toArray()).toEqual(own);
  expect(await database.stamps.toArray()).toEqual(stamps);
  expect(await database.catalogue.toArray()).toEqual([]);
  expect(database.backendDB().version).toBe(30);
  database.close();
});

test('a database of version 3 opens with all it holds, and nothing is upgraded', async () => {
  await leaveVersion3();
  const database = new GlossaryDatabase(NAME);
  expect(await database.packs.toArray()).toEqual(packs);
  expect(await database.chunks.toArray()).toEqual(chunks);
  expect(await database.dictionaries.toArray()).toEqual(dictionaries);
  expect(await database.own.toArray()).toEqual(own);
  expect(await database.stamps.toArray()).toEqual(stamps);
  expect(await database.catalogue.toArray()).toEqual(catalogue);
  expect(database.backendDB().version).toBe(30);
  database.close();
});

test('an id leads to its chunk', async () => {
  await leaveVersion1();
  const database = new GlossaryDatabase(NAME);
  expect(await database.chunks.where('ids').equals('newsgloss:board-1').primaryKeys()).toEqual([
    ['newsgloss', '1.0.0', 0],
  ]);
  database.close();
});

test('a database of a later version is refused, each time it is opened', async () => {
  const later = new Dexie(NAME);
  later.version(4).stores({
    packs: 'id',
    chunks: '[pack+version+number], *ids',
    dictionaries: 'id',
    own: 'key',
    stamps: 'id',
    catalogue: '[pack+version+number]',
    notes: 'id',
  });
  await later.open();
  later.close();
  const database = new GlossaryDatabase(NAME);
  await expect(database.open()).rejects.toThrow(LaterSchemaError);
  await expect(database.open()).rejects.toThrow('version 4, ours is 3');
  database.close();
});
