import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, TooSlowError, createConnection } from './connection.ts';
import { GlossaryDatabase } from './database.ts';
import { headerOf } from './synthetic-pack.fixture.ts';

let made: GlossaryDatabase[];
let indexedDB: IDBFactory;

beforeEach(() => {
  made = [];
  indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  for (const database of made) database.close();
});

function make(): GlossaryDatabase {
  const database = new GlossaryDatabase('connection', { indexedDB, IDBKeyRange });
  made.push(database);
  return database;
}

const count = (database: GlossaryDatabase): PromiseLike<number> => database.packs.count();

test('all uses share one connection', async () => {
  const connection = createConnection(make);
  await Promise.all([connection.use(count), connection.rewrite(count), connection.use(count)]);
  expect(made).toHaveLength(1);
});

test.each(['DatabaseClosedError', 'InvalidStateError', 'UnknownError'])(
  'after %s the work is done once more, on a new connection',
  async (name) => {
    const connection = createConnection(make);
    const work = vi.fn(async (database: GlossaryDatabase) => {
      if (database === made[0]) throw new DOMException('the connection is gone', name);
      return database.packs.put({ id: 'newsgloss', version: '1', header: headerOf(0), languages: ['en'] });
    });
    expect(await connection.rewrite(work)).toBe('newsgloss');
    expect(work).toHaveBeenCalledTimes(2);
    expect(made).toHaveLength(2);
    expect(made[0]?.isOpen()).toBe(false);
  },
);

test('a connection that stays lost is given up after the second try', async () => {
  const connection = createConnection(make);
  const work = vi.fn(async () => Promise.reject(new DOMException('still gone', 'UnknownError')));
  await expect(connection.use(work)).rejects.toThrow('still gone');
  expect(work).toHaveBeenCalledTimes(2);
});

test('several uses that find the connection lost open one new one', async () => {
  const connection = createConnection(make);
  const work = async (database: GlossaryDatabase): Promise<number> => {
    if (database === made[0]) throw new DOMException('the connection is gone', 'DatabaseClosedError');
    return database.packs.count();
  };
  expect(await Promise.all([connection.use(work), connection.use(work), connection.use(work)])).toEqual([0, 0, 0]);
  expect(made).toHaveLength(2);
});

test('a connection that was closed is opened again', async () => {
  const connection = createConnection(make);
  await connection.use(count);
  made[0]?.close();
  expect(await connection.use(count)).toBe(0);
});

test('a database without its stores is read in vain, and deleted and made again for writing', async () => {
  const request = indexedDB.open('connection', 30);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  request.result.close();
  const connection = createConnection(make);
  await expect(connection.use(count)).rejects.toThrow('No objectStore named packs');
  await connection.rewrite((database) =>
    database.packs.put({ id: 'newsgloss', version: '1', header: headerOf(0), languages: ['en'] }),
  );
  expect(await connection.use(count)).toBe(1);
});

test('an error of the work itself is not tried again', async () => {
  const connection = createConnection(make);
  const work = vi.fn(async () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError')));
  await expect(connection.rewrite(work)).rejects.toThrow('the disk is full');
  expect(work).toHaveBeenCalledTimes(1);
});

test('reading is given up when it takes too long; writing is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const connection = createConnection(make);
  const never = (): Promise<never> => new Promise(() => {});
  const settled = vi.fn();
  const reading = connection.use(never).catch((error: unknown) => error);
  void connection.rewrite(never).finally(settled);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toBeInstanceOf(TooSlowError);
  await vi.advanceTimersByTimeAsync(100 * PATIENCE);
  expect(settled).not.toHaveBeenCalled();
});

test('an answer in time leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(await createConnection(make).use(count)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
