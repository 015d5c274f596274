/**
 * The reader goes on editing, hiding and choosing while the background is stopped at random steps, storage fails now and then, and
 * the database is lost: what was acknowledged is there in the end, once, and nothing else.
 */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keyOf, type OwnRecord, type OwnTerm } from '../model/record.ts';
import { compile, find, open } from '../names/dictionary.ts';
import { entriesOf } from '../names/entries.ts';
import { nameOf as named } from '../names/payloads.ts';
import { createArea } from './area.fixture.ts';
import { sift } from './area.ts';
import { GlossaryDatabase } from './database.ts';
import { edited, entityOf as entityOfTerm } from './edited.ts';
import type { Glossary } from './glossary.ts';
import { bear, NAME, type Blow, type Mortal, type World } from './mortal.fixture.ts';
import { entityOf, filesOf, nameOf } from './synthetic-pack.fixture.ts';

const SIZE = 12;
const CHANGES = 200;
const BLOWS: readonly Blow[] = ['before', 'after', 'refused', 'unsure'];

type Records = ReadonlyMap<string, OwnRecord>;
type Act = { keep: OwnRecord[] } | { forget: string[] };

/** Mulberry32: a seed gives the same numbers (0 ≤ n < 1) everywhere, so that a failure can be seen again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function createReader(seed: number) {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const oneOf = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  };
  let clock = 1_795_000_000_000;
  const now = (): number => (clock += 1 + below(1000));
  const board = (): string => entityOf(below(SIZE)).id;
  const site = () => (random() < 0.5 ? { site: oneOf(['news.example', 'vnexpress.example']) } : {});
  const name = (): string => oneOf(['NGB', 'ICX', 'GII', nameOf(below(SIZE)), `Term ${below(30)}`, `Café ${below(9)}`]);
  const names = () => Array.from({ length: 1 + below(3) }, () => ({ text: name(), form: 'short' as const }));

  const term = (number: number): OwnTerm => ({
    type: 'term',
    id: `mine:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    kind: 'organisation',
    lang: oneOf(['en', 'vi']),
    label: name(),
    names: names(),
    definition: oneOf(['<b>Counts</b> the grain.', 'Đếm thóc.']),
    tags: [],
    changed: now(),
  });
  const record = (): OwnRecord =>
    oneOf([
      () => term(below(15)),
      () => term(below(15)),
      () => ({ type: 'edit', entity: board(), lang: 'en', fields: { names: names() }, changed: now() }) as const,
      () => ({ type: 'edit', entity: board(), lang: 'en', fields: { label: name() }, changed: now() }) as const,
      () => ({ type: 'mute', entity: board(), ...site(), changed: now() }) as const,
      () => ({ type: 'known', entity: board(), changed: now() }) as const,
      () => ({ type: 'choice', surface: name(), entity: board(), ...site(), changed: now() }) as const,
    ])();

  return {
    chance: (of: number): boolean => random() < of,
    below,
    oneOf,
    /** The next thing that the reader does. */
    act(held: Records): Act {
      if (held.size > 3 && random() < 0.3)
        return { forget: Array.from({ length: 1 + below(3) }, () => oneOf([...held.keys()])) };
      return { keep: Array.from({ length: random() < 0.2 ? 2 + below(20) : 1 }, record) };
    },
  };
}

/** What is held after `act`, if it was done. */
function after(held: Records, act: Act): Map<string, OwnRecord> {
  const done = new Map(held);
  if ('forget' in act) for (const key of act.forget) done.delete(key);
  else for (const record of act.keep) done.set(keyOf(record), record);
  return done;
}

const perform = ({ keep, forget }: Glossary, act: Act): Promise<void> =>
  'forget' in act ? forget(act.forget) : keep(act.keep);

/** Whatever is found in a text of all names that ever were: which words, and whose names they are. */
const TEXT = [
  ...Array.from({ length: SIZE }, (_, number) => nameOf(number)),
  ...Array.from({ length: 30 }, (_, number) => `Term ${number}`),
  ...Array.from({ length: 9 }, (_, number) => `Café ${number}`),
  'NGB, ICX, GII',
].join('; ');

async function found(glossary: Glossary): Promise<[string, string[]][]> {
  const matches = find(await glossary.ready(), TEXT);
  const entities = await glossary.entities(matches.flatMap(({ payloads }) => payloads.map((one) => named(one).entity)));
  return matches.map(({ start, end, payloads }) => [
    TEXT.slice(start, end),
    payloads.map((one) => `${entities.get(named(one).entity)?.id} ${named(one).name}`).sort(),
  ]);
}

/** The same from a dictionary that was compiled anew. */
function expectedFrom(records: Records): [string, string[]][] {
  const all = [...records.values()];
  const boards = Array.from({ length: SIZE }, (_, number) => {
    const edit = all.find((one) => one.type === 'edit' && one.entity === entityOf(number).id);
    return edit?.type === 'edit' ? edited(entityOf(number), edit) : entityOf(number);
  });
  const entities = [...boards, ...all.flatMap((one) => (one.type === 'term' ? [entityOfTerm(one)] : []))];
  return find(open(compile(entities.flatMap(entriesOf))), TEXT).map(({ start, end, payloads }) => [
    TEXT.slice(start, end),
    payloads.map((one) => `${entities[named(one).entity]?.id} ${named(one).name}`).sort(),
  ]);
}

let world: World;
let living: Mortal[];

function startNow(): Mortal {
  const mortal = bear(world);
  living.push(mortal);
  return mortal;
}

async function copyInDatabase(): Promise<Map<string, OwnRecord>> {
  const database = new GlossaryDatabase(NAME, { indexedDB: world.indexedDB, IDBKeyRange });
  const rows = await database.own.toArray().finally(() => database.close());
  return new Map(rows.map(({ key, record }) => [key, record]));
}

/** That a background which starts now has exactly `held`: in storage.local, in the database, in the dictionary. */
async function expectHeld(held: Records): Promise<void> {
  const { glossary, stop } = startNow();
  expect(await glossary.records()).toEqual(held);
  expect(await found(glossary)).toEqual(expectedFrom(held));
  expect(sift(Object.fromEntries(world.area.items))).toEqual({ records: held, strange: [] });
  await vi.waitFor(async () => expect(await copyInDatabase()).toEqual(held));
  stop();
}

beforeEach(() => {
  world = { area: createArea(), indexedDB: new IDBFactory(), files: filesOf(SIZE) };
  living = [];
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const mortal of living) mortal.stop();
});

test.each([1, 2, 3, 4, 5])(
  `${CHANGES} changes, seed %i`,
  async (seed) => {
    const reader = createReader(seed);
    let worker = startNow();
    await worker.glossary.install();
    let held: Records = new Map();
    const told = { done: 0, failed: 0, stopped: 0, lost: 0 };

    for (let change = 0; change < CHANGES; change += 1) {
      const act = reader.act(held);
      if (reader.chance(0.7)) worker.strike(1 + reader.below(6), reader.oneOf(BLOWS));
      const outcome = await Promise.race([
        perform(worker.glossary, act).then(
          () => 'done' as const,
          () => 'failed' as const,
        ),
        worker.end,
      ]);
      worker.spare();
      told[outcome] += 1;
      if (!worker.isAlive() || reader.chance(0.2)) {
        worker.stop();
        if (reader.chance(0.2)) {
          told.lost += 1;
          const database = new Dexie(NAME, { indexedDB: world.indexedDB, IDBKeyRange });
          if (reader.chance(0.5)) await database.delete({ disableAutoOpen: false });
          else {
            await database.open();
            await Promise.all(database.tables.map((table) => table.clear()));
          }
          database.close();
        }
        worker = startNow();
      }
      const done = after(held, act);
      const actual = await worker.glossary.records();
      // What was in flight may have been done or not: all of it, or nothing.
      expect(outcome === 'done' ? [done] : [held, done]).toContainEqual(actual);
      held = actual;
      const isLooked = reader.chance(0.1);
      expect(isLooked ? await found(worker.glossary) : []).toEqual(isLooked ? expectedFrom(held) : []);
    }

    worker.stop();
    expect(told.done).toBeGreaterThan(CHANGES / 2);
    expect(told.failed).toBeGreaterThan(3);
    expect(told.stopped).toBeGreaterThan(20);
    expect(told.lost).toBeGreaterThan(5);
    await expectHeld(held);
    // Whatever was mended is not mended again, and stays.
    await expectHeld(held);
  },
  60_000,
);
