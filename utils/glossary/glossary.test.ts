import { Dexie, type DBCore } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find, open, sizeOf } from '../names/dictionary.ts';
import { nameOf as named } from '../names/payloads.ts';
import { createArea, type FakeArea } from './area.fixture.ts';
import { PATIENCE, TooSlowError } from './connection.ts';
import { GlossaryDatabase, LaterSchemaError } from './database.ts';
import { createGlossary, type Glossary } from './glossary.ts';
import { NotStoredError } from './stored.ts';
import { entityOf, filesOf, nameOf, type CountedFiles } from './synthetic-pack.fixture.ts';

/** Three chunks, the last one half full. */
const SIZE = 2500;

let indexedDB: IDBFactory;
let opened: Dexie[];
let logged: unknown[];
let area: FakeArea;

beforeEach(() => {
  indexedDB = new IDBFactory();
  opened = [];
  logged = [];
  area = createArea();
  // Dexie tells the console of every lost connection.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const database of opened) database.close();
});

function connect(): GlossaryDatabase {
  const database = new GlossaryDatabase('glossary', { indexedDB, IDBKeyRange });
  opened.push(database);
  return database;
}

/** In which languages the glossary is listed, as the database has it. */
async function listedIn(): Promise<unknown> {
  const database = connect();
  const [[pack], first] = await Promise.all([database.packs.toArray(), database.catalogue.toArray()]);
  database.close();
  return { languages: pack?.languages, parts: first.length };
}

/** A background that has just started. */
const start = (files: CountedFiles, database: () => GlossaryDatabase = connect): Glossary =>
  createGlossary({ files, area, database, log: (_, cause) => logged.push(cause) });

async function installed(files: CountedFiles): Promise<void> {
  await start(files).install();
  files.reads.pack = 0;
  files.reads.names = 0;
}

async function rows() {
  const database = connect();
  const [packs, chunks, dictionaries] = await Promise.all([
    database.packs.toArray(),
    database.chunks.toArray(),
    database.dictionaries.toArray(),
  ]);
  database.close();
  return { packs, chunks, dictionaries };
}

/** The version that the database holds whole, with nothing of any other; undefined where it does not. */
async function heldWhole(): Promise<string | undefined> {
  const { packs, chunks, dictionaries } = await rows();
  const [pack] = packs;
  const [dictionary] = dictionaries;
  if (!pack || !dictionary) return undefined;
  const entities = chunks.flatMap((chunk) => chunk.entities);
  const size = pack.header.entities;
  expect(chunks.map((chunk) => [chunk.pack, chunk.version, chunk.number])).toEqual(
    Array.from({ length: Math.ceil(size / 1000) }, (_, number) => ['newsgloss', pack.version, number]),
  );
  expect(entities.map((entity) => entity.id)).toEqual(Array.from({ length: size }, (_, number) => entityOf(number).id));
  expect(dictionary.packs).toEqual([{ id: 'newsgloss', version: pack.version }]);
  expect(sizeOf(open(dictionary.buffer))).toBe(size);
  return pack.version;
}

/** Everything a reading asks for: a name in a text, the entity that it names, and that entity by its id. */
async function expectAnswers(glossary: Glossary, number: number, edition = '1.0.0'): Promise<void> {
  const [match] = find(await glossary.ready(), `Yesterday the ${nameOf(number)} met.`);
  const numbers = match?.payloads.map((payload) => named(payload).entity);
  expect(numbers).toEqual([number]);
  const entity = entityOf(number, edition);
  expect(await glossary.entities([number])).toEqual(new Map([[number, entity]]));
  expect(await glossary.byId([entity.id])).toEqual(new Map([[entity.id, entity]]));
}

/** A database that does `step` instead of its `at`-th change. */
function failingAt(at: number, step: () => never): () => GlossaryDatabase {
  let changes = 0;
  return () => {
    const database = connect();
    database.use({
      stack: 'dbcore',
      name: 'failing',
      create: (core): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: async (request) => {
              changes += 1;
              return changes === at ? step() : table.mutate(request);
            },
          };
        },
      }),
    });
    return database;
  };
}

describe('the database', () => {
  test('answers after a restart; the package is not read', async () => {
    const files = filesOf(SIZE);
    await installed(files);
    const glossary = start(files);
    await expectAnswers(glossary, 1234);
    expect(glossary.source()).toBe('database');
    expect(files.reads).toEqual({ pack: 0, names: 0 });
    expect(logged).toEqual([]);
  });

  test('gives the same dictionary for the life of the background', async () => {
    await installed(filesOf(3));
    const glossary = start(filesOf(3));
    const [first, second] = await Promise.all([glossary.ready(), glossary.ready()]);
    expect(second).toBe(first);
    expect(await glossary.ready()).toBe(first);
  });

  test('says how many names it holds, and how much memory they take', async () => {
    await installed(filesOf(SIZE));
    const { names, bytes } = await start(filesOf(SIZE)).size();
    expect(names).toBe(SIZE);
    expect(bytes).toBe((await rows()).dictionaries[0]?.buffer.byteLength ?? 0);
  });

  test('finds entities in all chunks, at their borders and among many, and reads each chunk once', async () => {
    const files = filesOf(9500);
    await installed(files);
    const database = connect();
    const get = vi.spyOn(database.chunks, 'get');
    const glossary = start(files, () => database);
    const numbers = [0, 9499, 8000, 7999, 6500, 5500, 4500, 3500, 2500, 1000, 999, 1];
    const found = await glossary.entities(numbers);
    expect(found.size).toBe(numbers.length);
    for (const number of numbers) expect(found.get(number)).toEqual(entityOf(number));
    expect(get).toHaveBeenCalledTimes(10);
    const ids = numbers.map((number) => entityOf(number).id);
    expect([...(await glossary.byId(ids)).keys()].toSorted()).toEqual(ids.toSorted());
    expect(glossary.source()).toBe('database');
  });

  test('leaves out what is not in it', async () => {
    await installed(filesOf(SIZE));
    const glossary = start(filesOf(SIZE));
    expect([...(await glossary.entities([2499, 2500])).keys()]).toEqual([2499]);
    expect(await glossary.byId(['mine:2f1c'])).toEqual(new Map());
    expect(await glossary.byId([])).toEqual(new Map());
    expect(glossary.source()).toBe('database');
  });

  test('does not answer from chunks of another version', async () => {
    await installed(filesOf(3));
    const entity = entityOf(9);
    await connect().chunks.put({
      pack: 'newsgloss',
      version: '2.0.0',
      number: 7,
      ids: [entity.id],
      entities: [entity],
    });
    const glossary = start(filesOf(3));
    expect(await glossary.byId([entity.id])).toEqual(new Map());
    expect(glossary.source()).toBe('database');
  });

  test('is read once for what was read before', async () => {
    await installed(filesOf(SIZE));
    const glossary = start(filesOf(SIZE));
    await glossary.entities([5]);
    await connect().chunks.clear();
    expect(await glossary.entities([6])).toEqual(new Map([[6, entityOf(6)]]));
    expect(await glossary.byId([entityOf(7).id])).toEqual(new Map([[entityOf(7).id, entityOf(7)]]));
    expect(glossary.source()).toBe('database');
  });
});

describe('the package answers, and the database is written again behind the answer,', () => {
  const expectRepair = async (glossary: Glossary, edition = '1.0.0'): Promise<void> => {
    await expectAnswers(glossary, 1234, edition);
    expect(glossary.source()).toBe('package');
    await vi.waitFor(async () => expect(await heldWhole()).toBe(edition));
    const files = filesOf(SIZE, edition);
    const next = start(files);
    await expectAnswers(next, 1234, edition);
    expect(next.source()).toBe('database');
    expect(files.reads).toEqual({ pack: 0, names: 0 });
  };

  test('when the database is empty', async () => {
    await expectRepair(start(filesOf(SIZE)));
    expect(logged).toEqual([expect.any(NotStoredError)]);
  });

  test('when it was deleted between two starts', async () => {
    await installed(filesOf(SIZE));
    await connect().delete();
    await expectRepair(start(filesOf(SIZE)));
  });

  test('when it is deleted while the background lives', async () => {
    await installed(filesOf(SIZE));
    const glossary = start(filesOf(SIZE));
    await glossary.ready();
    expect(glossary.source()).toBe('database');
    await connect().delete();
    await expectRepair(glossary);
  });

  test('when it holds another version', async () => {
    await installed(filesOf(1200, '0.9.0'));
    await expectRepair(start(filesOf(SIZE)));
  });

  test('when its dictionary was built for another version than its pack', async () => {
    await installed(filesOf(SIZE));
    await connect().dictionaries.update('bundled', { packs: [{ id: 'newsgloss', version: '0.9.0' }] });
    await expectRepair(start(filesOf(SIZE)));
  });

  test('when its pack is of another version than its dictionary', async () => {
    await installed(filesOf(SIZE));
    await connect().packs.update('newsgloss', { version: '0.9.0' });
    await expectRepair(start(filesOf(SIZE)));
  });

  test.each([0, 12, 4000])('when byte %i of its dictionary is damaged', async (place) => {
    await installed(filesOf(SIZE));
    const database = connect();
    const row = await database.dictionaries.get('bundled');
    const bytes = new Uint8Array(row?.buffer ?? new ArrayBuffer());
    bytes[place] = (bytes[place] ?? 0) ^ 0x55;
    await database.dictionaries.update('bundled', { buffer: bytes.buffer });
    await expectRepair(start(filesOf(SIZE)));
  });

  test('when a chunk is missing', async () => {
    await installed(filesOf(SIZE));
    await connect().chunks.delete(['newsgloss', '1.0.0', 1]);
    await expectRepair(start(filesOf(SIZE)));
  });

  test('and leaves out what is not in it', async () => {
    const glossary = start(filesOf(SIZE));
    expect([...(await glossary.entities([2499, 2500])).keys()]).toEqual([2499]);
    expect(await glossary.byId(['mine:2f1c'])).toEqual(new Map());
    expect(glossary.source()).toBe('package');
    await vi.waitFor(async () => expect(await heldWhole()).toBe('1.0.0'));
  });

  test('once: a database that cannot be written is not tried at every question', async () => {
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    const files = filesOf(SIZE);
    const glossary = start(files, failingAt(1, full));
    await expectAnswers(glossary, 1234);
    await vi.waitFor(() => expect(logged).toHaveLength(2));
    expect(logged[1]).toMatchObject({ name: 'QuotaExceededError' });
    await expectAnswers(glossary, 7);
    expect(files.reads).toEqual({ pack: 1, names: 2 });
  });
});

describe('nobody waits for a database that cannot be opened:', () => {
  const refusing = (request: () => unknown) => (): GlossaryDatabase =>
    new GlossaryDatabase('glossary', {
      indexedDB: Object.assign(new IDBFactory(), { open: request, deleteDatabase: request }),
      IDBKeyRange,
    });

  test.each(['InvalidStateError', 'UnknownError', 'SecurityError', 'QuotaExceededError'])('%s', async (name) => {
    const request = (): never => {
      throw new DOMException('no', name);
    };
    const glossary = start(filesOf(SIZE), refusing(request));
    await expectAnswers(glossary, 1234);
    expect(glossary.source()).toBe('package');
    await expect(glossary.install()).rejects.toMatchObject({ name });
  });

  test('there is no IndexedDB at all', async () => {
    const glossary = createGlossary({ files: filesOf(SIZE), area });
    await expectAnswers(glossary, 1234);
    expect(glossary.source()).toBe('package');
  });

  test('opening never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const files = filesOf(SIZE);
    const glossary = start(
      files,
      refusing(() => ({})),
    );
    const ready = vi.fn();
    const answer = glossary.ready().then(ready);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(ready).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(ready).toHaveBeenCalled();
    expect(logged).toEqual([expect.any(TooSlowError)]);
    // From here on the package is asked at once; a database this slow is not written to either.
    await expectAnswers(glossary, 1234);
    expect(files.reads).toEqual({ pack: 1, names: 1 });
  });

  test('a later Newsgloss wrote it, and finds it as it was', async () => {
    const ours = {
      packs: 'id',
      chunks: '[pack+version+number], *ids',
      dictionaries: 'id',
      own: 'key',
      stamps: 'id',
      catalogue: '[pack+version+number]',
    };
    const later = new Dexie('glossary', { indexedDB, IDBKeyRange });
    opened.push(later);
    later.version(4).stores({ ...ours, notes: 'id' });
    await later.table('notes').put({ id: 'newsgloss:board-1' });
    later.close();
    const glossary = start(filesOf(SIZE));
    await expectAnswers(glossary, 1234);
    expect(glossary.source()).toBe('package');
    await vi.waitFor(() => expect(logged).toEqual([expect.any(LaterSchemaError), expect.any(LaterSchemaError)]));
    await later.open();
    expect(later.backendDB().version).toBe(40);
    expect(await later.table('notes').count()).toBe(1);
    expect(await later.table('chunks').count()).toBe(0);
  });
});

describe('install', () => {
  test('may be repeated', async () => {
    const glossary = start(filesOf(SIZE));
    await glossary.install();
    const before = await rows();
    await glossary.install();
    expect(await rows()).toEqual(before);
    await connect().chunks.clear();
    await glossary.install();
    expect(await rows()).toEqual(before);
  });

  test('leaves nothing of the version before', async () => {
    await installed(filesOf(SIZE, '0.9.0'));
    await installed(filesOf(1200));
    expect(await heldWhole()).toBe('1.0.0');
  });

  test('stopped at any change leaves the version before; the next start writes the new one', async () => {
    const killed = (): never => {
      throw new Error('killed');
    };
    await installed(filesOf(1200, '0.9.0'));
    const before = await rows();
    // Two chunks, two parts of the catalogue, the dictionary, the pointer, the deletion of what was before in both; the reader's records (emptied, filled, stamped).
    for (let change = 1; change <= 11; change += 1) {
      await expect(start(filesOf(SIZE), failingAt(change, killed)).install()).rejects.toThrow('killed');
      expect(await rows()).toEqual(before);
    }
    await start(filesOf(1200, '0.9.0'), failingAt(14, killed)).install();
    await expectAnswers(start(filesOf(SIZE)), 1234);
    await vi.waitFor(async () => expect(await heldWhole()).toBe('1.0.0'));
  });

  test('by two backgrounds at once ends with one of them', async () => {
    await Promise.all([start(filesOf(SIZE)).install(), start(filesOf(SIZE)).install()]);
    expect(await heldWhole()).toBe('1.0.0');
    await Promise.all([start(filesOf(1200, '0.9.0')).install(), start(filesOf(SIZE)).install()]);
    expect(await heldWhole()).toMatch(/^(?:0\.9|1\.0)\.0$/);
  });

  test('asked for twice at once writes once', async () => {
    const files = filesOf(SIZE);
    const glossary = start(files);
    await Promise.all([glossary.install(), glossary.install()]);
    expect(files.reads).toEqual({ pack: 1, names: 1 });
  });

  test('rejects a package that is another pack, and writes nothing', async () => {
    const files = filesOf(1);
    const text = await files.pack();
    const other = { ...files, pack: async () => text.replace('"id":"newsgloss"', '"id":"other"') };
    await expect(start(other).install()).rejects.toThrow('line 1: this is the pack other, not newsgloss');
    expect(await heldWhole()).toBeUndefined();
  });
});

test('a package that could not be read is read again at the next question', async () => {
  const files = filesOf(SIZE);
  let broken = true;
  const names = async (): Promise<ArrayBuffer> => {
    if (broken) throw new TypeError('Failed to fetch');
    return files.names();
  };
  const glossary = start({ ...files, names });
  await expect(glossary.ready()).rejects.toThrow('Failed to fetch');
  await expect(glossary.entities([1])).rejects.toThrow('Failed to fetch');
  broken = false;
  await expectAnswers(glossary, 1234);
});

describe('the list', () => {
  test('follows the languages, also those that were changed while it was written', async () => {
    let wanted = ['en'];
    const glossary = createGlossary({
      files: filesOf(SIZE),
      area,
      languages: async () => wanted,
      database: connect,
    });
    const installing = glossary.install();
    wanted = ['vi', 'en'];
    await Promise.all([installing, glossary.relist()]);
    expect(await listedIn()).toEqual({ languages: ['vi', 'en'], parts: 2 });
    expect(await heldWhole()).toBe('1.0.0');
  });

  test('is left to the installation where there is none yet', async () => {
    await start(filesOf(SIZE)).relist();
    expect(await rows()).toEqual({ packs: [], chunks: [], dictionaries: [] });
  });
});
