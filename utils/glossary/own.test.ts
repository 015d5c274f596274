/** The reader's records as a background has them, whatever has become of the database, of storage.local, of a record. */
import type { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STORED } from '../model/limits.ts';
import { NOTICE } from '../model/notice.ts';
import { keyOf, type Edit, type OwnRecord, type OwnTerm } from '../model/record.ts';
import { find } from '../names/dictionary.ts';
import { nameOf as named } from '../names/payloads.ts';
import { createArea, type FakeArea } from './area.fixture.ts';
import { ASIDE, areaKey } from './area.ts';
import { PATIENCE } from './connection.ts';
import { GlossaryDatabase } from './database.ts';
import { createGlossary, type Glossary } from './glossary.ts';
import { entityOf, filesOf, nameOf } from './synthetic-pack.fixture.ts';

const ID = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
const board = entityOf(1).id;

const term = (more: Partial<OwnTerm> = {}): OwnTerm => ({
  type: 'term',
  id: ID,
  kind: 'organisation',
  lang: 'en',
  label: 'National Grain Board',
  names: [{ text: 'NGB', form: 'acronym' }],
  definition: 'Counts the grain of the nation.',
  tags: [],
  changed: 10,
  ...more,
});
const edit = (fields: Edit['fields'], more: Partial<Edit> = {}): Edit => ({
  type: 'edit',
  entity: board,
  lang: 'en',
  fields,
  changed: 10,
  ...more,
});
const mute: OwnRecord = { type: 'mute', entity: board, changed: 10 };
const choice: OwnRecord = { type: 'choice', surface: 'GII', entity: board, site: 'news.example', changed: 10 };
const RECORDS: OwnRecord[] = [term(), edit({ label: 'Board One' }), mute, choice];
const held = (...records: OwnRecord[]) => new Map(records.map((one) => [keyOf(one), one]));

let area: FakeArea;
let indexedDB: IDBFactory;
let opened: Dexie[];
let logged: string[];

beforeEach(() => {
  area = createArea();
  indexedDB = new IDBFactory();
  opened = [];
  logged = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const database of opened) database.close();
});

function connect(): GlossaryDatabase {
  const database = new GlossaryDatabase('own', { indexedDB, IDBKeyRange });
  opened.push(database);
  return database;
}

/** A background that has just started; the one before is gone, and its connections with it. */
function start(database: () => GlossaryDatabase = connect): Glossary {
  for (const before of opened) before.close();
  return createGlossary({ files: filesOf(3), area, database, log: (message) => logged.push(message) });
}

async function startWith(...records: OwnRecord[]): Promise<Glossary> {
  const glossary = start();
  await glossary.install();
  await glossary.keep(records);
  return glossary;
}

async function copy() {
  const database = new GlossaryDatabase('own', { indexedDB, IDBKeyRange });
  const rows = await database.own.toArray().finally(() => database.close());
  return new Map(rows.map(({ key, record }) => [key, record]));
}

/** What a text is found to name: ids, all meanings of each place. */
async function meant(glossary: Glossary, text: string): Promise<string[][]> {
  const matches = find(await glossary.ready(), text);
  const entities = await glossary.entities(matches.flatMap(({ payloads }) => payloads.map((one) => named(one).entity)));
  return matches.map(({ payloads }) => payloads.map((one) => entities.get(named(one).entity)?.id ?? 'nothing'));
}

const notice = (): unknown => area.items.get(NOTICE);

describe('a change', () => {
  test('is in storage.local, in the database and in the next reading when it is acknowledged', async () => {
    const glossary = await startWith(...RECORDS);
    expect(await glossary.records()).toEqual(held(...RECORDS));
    expect(area.items.get(areaKey(`term ${ID}`))).toEqual(term());
    expect(await copy()).toEqual(held(...RECORDS));
    expect(await meant(glossary, 'The NGB met.')).toEqual([[ID]]);
    expect((await glossary.byId([ID])).get(ID)?.definition.en).toBe('Counts the grain of the nation.');
    expect((await glossary.byId([board])).get(board)?.label.en).toBe('Board One');

    await glossary.forget([`term ${ID}`, `edit ${board}`]);
    expect(await copy()).toEqual(held(mute, choice));
    expect(await meant(glossary, 'The NGB met.')).toEqual([]);
    expect(await glossary.byId([ID])).toEqual(new Map());
    expect((await glossary.byId([board])).get(board)).toEqual(entityOf(1));
    expect([...area.items.keys()].sort()).toEqual(
      [...held(mute, choice).keys()].map(areaKey).concat(STORED.revision).sort(),
    );
  });

  test('moves the revision, and what changes nothing does not', async () => {
    const glossary = await startWith(term());
    const revision = () => area.items.get(STORED.revision);
    expect(revision()).toBe(1);
    await glossary.keep([term({ changed: 9 })]);
    await glossary.forget(['term mine:nobody']);
    expect(revision()).toBe(1);
    await glossary.forget([`term ${ID}`]);
    expect(revision()).toBe(2);
  });

  test('that was made earlier does not undo a later one, in one message or in two', async () => {
    const glossary = await startWith(term({ label: 'late', changed: 20 }));
    await glossary.keep([term({ label: 'early', changed: 19 }), mute]);
    expect(await glossary.records()).toEqual(held(term({ label: 'late', changed: 20 }), mute));
    await glossary.keep([term({ label: 'last', changed: 30 }), term({ label: 'before', changed: 25 })]);
    expect(await glossary.records()).toEqual(held(term({ label: 'last', changed: 30 }), mute));
  });

  test('holds against a record from a day that has not come: the clock was wrong then', async () => {
    const glossary = await startWith(term({ label: 'tomorrow', changed: Date.now() + 86_400_000 }));
    const now = term({ label: 'now', changed: Date.now() });
    await glossary.keep([now]);
    expect(await glossary.records()).toEqual(held(now));
  });

  test('made at the same time as others is not lost', async () => {
    const glossary = await startWith();
    const many = Array.from({ length: 40 }, (_, number): OwnRecord => ({
      type: 'known',
      entity: `newsgloss:x-${number}`,
      changed: 1,
    }));
    await Promise.all([...many.map((one) => glossary.keep([one])), glossary.forget(['known newsgloss:x-0'])]);
    const rest = many.slice(1);
    expect(await glossary.records()).toEqual(held(...rest));
    expect(await copy()).toEqual(held(...rest));
    expect(await start().records()).toEqual(held(...rest));
  });

  test('that storage.local refuses is refused, and holds nowhere', async () => {
    const glossary = await startWith(mute);
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(glossary.keep([term()])).rejects.toThrow('QUOTA_BYTES');
    expect(await glossary.records()).toEqual(held(mute));
    expect(await meant(glossary, 'The NGB met.')).toEqual([]);
  });
});

describe('an edit of the pack’s entity', () => {
  const names: Edit['fields'] = { names: [{ text: 'Grain One', form: 'short' }] };

  test('of its names replaces them, and restoring brings the pack’s back', async () => {
    const glossary = await startWith(edit(names));
    expect(await meant(glossary, `Grain One, ${nameOf(1)}, ${nameOf(2)}`)).toEqual([[board], [entityOf(2).id]]);
    expect(await meant(start(), `Grain One, ${nameOf(1)}`)).toEqual([[board]]);
    await glossary.forget([`edit ${board}`]);
    expect(await meant(glossary, `Grain One, ${nameOf(1)}`)).toEqual([[board]]);
    expect(await meant(glossary, nameOf(1))).toEqual([[board]]);
  });

  test('that no longer has names brings the pack’s back', async () => {
    const glossary = await startWith(edit(names));
    await glossary.keep([edit({ label: 'Board One' }, { changed: 11 })]);
    expect(await meant(glossary, `Grain One, ${nameOf(1)}`)).toEqual([[board]]);
    expect(await meant(glossary, 'Grain One')).toEqual([]);
  });

  test('of an entity that the pack no longer has is kept, for the day on which it is back', async () => {
    const gone = edit(names, { entity: 'newsgloss:board-99' });
    const glossary = await startWith(gone);
    expect(await meant(glossary, 'Grain One')).toEqual([]);
    expect(await start().records()).toEqual(held(gone));
  });
});

test('an own term shares a name with the pack’s entity; the reader will be asked', async () => {
  const glossary = await startWith(term({ names: [{ text: nameOf(1), form: 'full' }] }));
  expect(await meant(glossary, nameOf(1))).toEqual([[board, ID]]);
});

describe('all is there again, once, and the reader is told of it', () => {
  const expectBack = async (): Promise<Glossary> => {
    const glossary = start();
    expect(await meant(glossary, 'The NGB met.')).toEqual([[ID]]);
    expect(await glossary.records()).toEqual(held(...RECORDS));
    await vi.waitFor(async () => expect(await copy()).toEqual(held(...RECORDS)));
    await vi.waitFor(() => expect(notice()).toEqual({ restored: RECORDS.length }));
    // The reader has read it: it does not come again.
    area.items.delete(NOTICE);
    expect(await start().records()).toEqual(held(...RECORDS));
    expect(notice()).toBeUndefined();
    return glossary;
  };

  test('when the database was deleted', async () => {
    await startWith(...RECORDS);
    await connect().delete();
    await expectBack();
  });

  test('when it was emptied', async () => {
    await startWith(...RECORDS);
    const database = connect();
    await Promise.all(database.tables.map((table) => table.clear()));
    await expectBack();
  });

  test('when it cannot be opened until it is deleted', async () => {
    await startWith(...RECORDS);
    const open = indexedDB.open.bind(indexedDB);
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    let damaged = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (damaged) throw new DOMException('its files cannot be read', 'UnknownError');
      return open(...args);
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      damaged = false;
      return remove(name);
    });
    await expectBack();
  });

  test('when storage.local was lost instead', async () => {
    await startWith(...RECORDS);
    area.items.clear();
    const glossary = await expectBack();
    for (const [key, record] of held(...RECORDS)) expect(area.items.get(areaKey(key))).toEqual(record);
    await glossary.forget([...held(...RECORDS).keys()]);
    expect(await start().records()).toEqual(new Map());
  });
});

describe('all is there, and the reader is not bothered,', () => {
  const expectThere = async (database?: () => GlossaryDatabase): Promise<Glossary> => {
    const glossary = start(database);
    expect(await meant(glossary, 'The NGB met.')).toEqual([[ID]]);
    expect(await glossary.records()).toEqual(held(...RECORDS));
    expect(notice()).toBeUndefined();
    return glossary;
  };

  test('when only the copy was emptied, or holds something else', async () => {
    await startWith(...RECORDS);
    await connect().own.clear();
    await expectThere();
    await vi.waitFor(async () => expect(await copy()).toEqual(held(...RECORDS)));
    await connect()
      .table('own')
      .put({ key: `term ${ID}`, record: { ...term(), label: 7 } });
    await expectThere();
    await vi.waitFor(async () => expect(await copy()).toEqual(held(...RECORDS)));
  });

  test('when storage.local was changed without the database', async () => {
    await startWith(term(), choice);
    await area.set({ [areaKey('mute * x')]: mute, [STORED.revision]: 7 });
    area.items.delete(areaKey('mute * x'));
    for (const [key, record] of held(...RECORDS)) area.items.set(areaKey(key), record);
    await expectThere();
    await vi.waitFor(async () => expect(await copy()).toEqual(held(...RECORDS)));
  });

  test('when a later version wrote the database, which stays as it is', async () => {
    await startWith(...RECORDS);
    for (const database of opened) database.close();
    const request = indexedDB.open('own', 990);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    const glossary = await expectThere();
    await glossary.keep([term({ names: [{ text: 'NGX', form: 'acronym' }], changed: 11 })]);
    expect(await meant(glossary, 'NGB, NGX')).toEqual([[ID]]);
    expect(await meant(start(), 'NGX')).toEqual([[ID]]);
    const databases = await indexedDB.databases();
    expect(databases).toEqual([{ name: 'own', version: 990 }]);
  });

  test('when the database never answers; and changes are kept without waiting for it again', async () => {
    await startWith(...RECORDS);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // A request that nothing ever comes of.
    const hanging = (): GlossaryDatabase =>
      new GlossaryDatabase('own', {
        indexedDB: Object.assign(new IDBFactory(), { open: () => ({}) }),
        IDBKeyRange,
      });
    const starting = expectThere(hanging);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    const glossary = await starting;
    const keeping = glossary.keep([term({ label: 'first', changed: 11 })]);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await keeping;
    await glossary.keep([term({ label: 'second', changed: 12 })]);
    expect(area.items.get(areaKey(`term ${ID}`))).toMatchObject({ label: 'second' });
    expect(logged.filter((message) => message.includes('not in the database'))).toHaveLength(1);
  });

  test('when there is no IndexedDB at all', async () => {
    await startWith(...RECORDS);
    const refusing = (): GlossaryDatabase =>
      new GlossaryDatabase('own', {
        indexedDB: Object.assign(new IDBFactory(), {
          open: () => {
            throw new DOMException('not here', 'InvalidStateError');
          },
        }),
        IDBKeyRange,
      });
    const glossary = await expectThere(refusing);
    await glossary.forget([`term ${ID}`]);
    expect(area.items.has(areaKey(`term ${ID}`))).toBe(false);
    await vi.waitFor(() => expect(logged).toContain('The database could not be mended.'));
    expect(notice()).toBeUndefined();
  });
});

describe('a record that is none', () => {
  const broken = { ...term(), names: [], colour: 'red' };
  const place = areaKey(`term ${ID}`);
  /** Something has changed it in storage.local, and the copy does not agree any more. */
  const tamper = (value: unknown): Promise<void> => area.set({ [place]: value, [STORED.revision]: 90 });

  test.each([
    ['of another shape', broken],
    ['that is nothing', null],
    ['that is another’s', term({ id: 'mine:ffffffff-6b1c-4a7f-9b1e-0123456789ab' })],
    ['of another type', 'x'.repeat(10_000)],
  ])('%s is put aside, not lost, and told of; the others hold', async (_, value) => {
    await startWith(...RECORDS);
    await tamper(value);
    const glossary = start();
    expect(await glossary.records()).toEqual(held(...RECORDS.slice(1)));
    expect(area.items.get(ASIDE)).toEqual([{ key: `term ${ID}`, value }]);
    expect(area.items.has(place)).toBe(false);
    expect(notice()).toEqual({ aside: 1 });
    await vi.waitFor(async () => expect(await copy()).toEqual(held(...RECORDS.slice(1))));
    // It is told once, not put aside again, and stays.
    area.items.delete(NOTICE);
    await start().records();
    expect(area.items.get(ASIDE)).toHaveLength(1);
    expect(notice()).toBeUndefined();
  });

  test('is put aside once also where the background is stopped half-way', async () => {
    await startWith(...RECORDS);
    await tamper(broken);
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('stopped'));
    await start().records();
    expect(await start().records()).toEqual(held(...RECORDS.slice(1)));
    expect(area.items.get(ASIDE)).toEqual([{ key: `term ${ID}`, value: broken }]);
    expect(area.items.has(place)).toBe(false);
  });

  test('is used again as soon as it is one', async () => {
    await startWith(...RECORDS);
    await tamper(broken);
    await start().records();
    // A later version of ours that can read it.
    area.items.set(ASIDE, [{ key: `term ${ID}`, value: term({ label: 'back' }) }]);
    expect(await start().records()).toEqual(held(...RECORDS.slice(1), term({ label: 'back' })));
    expect(area.items.get(ASIDE)).toEqual([]);
    expect(area.items.get(place)).toEqual(term({ label: 'back' }));
  });

  test('does not come back over what was written since', async () => {
    await startWith(...RECORDS);
    await area.set({ [ASIDE]: [{ key: `term ${ID}`, value: term({ label: 'old', changed: 9 }) }] });
    expect(await start().records()).toEqual(held(...RECORDS));
  });

  test('is no reason not to start where the revision, the notice and what is aside are nonsense, too', async () => {
    await startWith(...RECORDS);
    await area.set({ [place]: broken, [STORED.revision]: 'x', [NOTICE]: [], [ASIDE]: 7 });
    expect(await start().records()).toEqual(held(...RECORDS.slice(1)));
    expect(area.items.get(STORED.revision)).toBe(1);
    expect(notice()).toEqual({ aside: 1 });
  });
});

test('without storage.local articles are read as ever, and nothing can be kept', async () => {
  await startWith(...RECORDS);
  const broken = { ...area, get: () => Promise.reject(new Error('IO error')) };
  const log = (message: string) => logged.push(message);
  const glossary = createGlossary({ files: filesOf(3), area: broken, database: connect, log });
  expect(await meant(glossary, `${nameOf(1)} and the NGB`)).toEqual([[board]]);
  await expect(glossary.keep([mute])).rejects.toThrow('IO error');
  expect(logged).toContain('The reader’s records cannot be read.');
});

test('markup and long texts stay what they are', async () => {
  const html = term({
    label: '<img src=x onerror=alert(1)>',
    description: '"><script>alert(1)</script>',
    definition: `&lt;b&gt; ${'long '.repeat(190)}end`,
    names: [
      { text: '<b>NGB</b>', form: 'short' },
      { text: 'NGB', form: 'acronym' },
      { text: 'NGB', form: 'acronym' },
    ],
    tags: ['<i>'],
  });
  await startWith(html);
  const glossary = start();
  expect(await glossary.records()).toEqual(held(html));
  expect((await glossary.byId([ID])).get(ID)?.label.en).toBe('<img src=x onerror=alert(1)>');
  const [meanings] = await meant(glossary, 'the NGB');
  expect(new Set(meanings)).toEqual(new Set([ID]));
});
