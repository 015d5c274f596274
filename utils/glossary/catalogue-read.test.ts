import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { createPackage } from './bundled.ts';
import { readCatalogue, type Catalogue } from './catalogue-read.ts';
import { createConnection } from './connection.ts';
import { GlossaryDatabase } from './database.ts';
import { store } from './stored.ts';
import { filesOf } from './synthetic-pack.fixture.ts';

const NAME = 'catalogue';
afterEach(() => Dexie.delete(NAME));

const open = () => new GlossaryDatabase(NAME);

async function written(size: number, version = '1.0.0') {
  const files = filesOf(size, version);
  const packaged = createPackage(files);
  const database = open();
  const content = { pack: await packaged.pack(), names: await files.names(), version, languages: ['en'] };
  await store(database, content, () => Promise.resolve());
  return { database, files, packaged };
}

async function readAll(size: number, make = open, version = '1.0.0') {
  const logged: string[] = [];
  const source = {
    connection: createConnection(make),
    packaged: createPackage(filesOf(size, version)),
    version,
    languages: ['en'],
  };
  const seen: Catalogue[] = [];
  for await (const one of readCatalogue(source, (message) => logged.push(message))) seen.push(one);
  return { seen, logged };
}
const rows = ({ parts }: Catalogue): number => parts.reduce((sum, { kinds }) => sum + kinds.length, 0);

it('comes from the database, the first rows before the others', async () => {
  const { database } = await written(5150);
  database.close();
  const { seen, logged } = await readAll(5150);
  expect(seen.map(rows)).toEqual([100, 5150]);
  expect(seen.map(({ entities, pack }) => [entities, pack])).toEqual([
    [5150, 'Grain boards'],
    [5150, 'Grain boards'],
  ]);
  expect(logged).toEqual([]);
});

it.each([
  [
    'no database can be opened',
    () =>
      new GlossaryDatabase(NAME, {
        indexedDB: {
          open: () => {
            throw new Error('none');
          },
        },
      }),
  ],
  ['the database is of another version', open],
] as const)('comes from the package where %s', async (_, make) => {
  const { database } = await written(3, '0.9.0');
  database.close();
  const { seen, logged } = await readAll(120, make, '1.0.0');
  expect(seen.map(rows)).toEqual([120]);
  expect(logged).toEqual(['The glossary is listed from the package.']);
});

it('comes from the package where the end of it is missing', async () => {
  const { database } = await written(5150);
  await database.catalogue.delete(['newsgloss', '1.0.0', 1]);
  database.close();
  const { seen } = await readAll(5150);
  expect(seen.map(rows)).toEqual([100, 5150]);
});

it('of a smaller pack of the same version leaves nothing of the larger one', async () => {
  const { database } = await written(5150);
  const { packaged, files } = { packaged: createPackage(filesOf(2)), files: filesOf(2) };
  const content = { pack: await packaged.pack(), names: await files.names(), version: '1.0.0', languages: ['en'] };
  await store(database, content, () => Promise.resolve());
  expect(await database.catalogue.count()).toBe(1);
  expect(await database.chunks.count()).toBe(1);
  database.close();
});
