import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
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

const packs = [{ id: 'newsgloss', version: '1.0.0', header: headerOf(2) }];
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

/** A database as version 1 left it on the disk, made by hand so that it stays what it was when the schema moves on. */
async function leaveVersion1(): Promise<void> {
  const request = indexedDB.open(NAME, 10);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('packs', { keyPath: 'id' });
    request.result
      .createObjectStore('chunks', { keyPath: ['pack', 'version', 'number'] })
      .createIndex('ids', 'ids', { multiEntry: true });
    request.result.createObjectStore('dictionaries', { keyPath: 'id' });
  });
  await finished(request);
  const transaction = request.result.transaction(['packs', 'chunks', 'dictionaries'], 'readwrite');
  for (const row of packs) transaction.objectStore('packs').put(row);
  for (const row of chunks) transaction.objectStore('chunks').put(row);
  for (const row of dictionaries) transaction.objectStore('dictionaries').put(row);
  await finished(transaction);
  request.result.close();
}

test('a database of version 1 opens with all it holds, and nothing is upgraded', async () => {
  await leaveVersion1();
  const database = new GlossaryDatabase(NAME);
  expect(await database.packs.toArray()).toEqual(packs);
  expect(await database.chunks.toArray()).toEqual(chunks);
  expect(await database.dictionaries.toArray()).toEqual(dictionaries);
  // Dexie numbers in tens; it would count up by one where the schema had changed without a new version.
  expect(database.backendDB().version).toBe(10);
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
  later.version(2).stores({ packs: 'id', chunks: '[pack+version+number], *ids', dictionaries: 'id', mutes: 'id' });
  await later.open();
  later.close();
  const database = new GlossaryDatabase(NAME);
  await expect(database.open()).rejects.toThrow(LaterSchemaError);
  await expect(database.open()).rejects.toThrow('version 2, ours is 1');
  database.close();
});
