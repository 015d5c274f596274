/**
 * Names → buffer. First each name's states and rows are taken in, in the order in which they come; then, when their numbers are
 * known, tables that just hold them are made, and the rows are laid out in them by state. The same names in the same order give
 * the same bytes.
 *
 * A million names take a second, so the work can be done in slices: `compiling` stops after each batch of it, and whoever runs it
 * goes on at once (`compile`) or lets others have their turn in between (`compileInSlices`).
 */
import { blank, seal } from './buffer.ts';
import { put, sizeFor, type Filter } from './filter.ts';
import { closeGroup, emptyRows, makeRoom, readRow, rowsFor, widthOf, writeRow, type Rows } from './rows.ts';
import { claim, emptyStates, ENDS, GOES_ON, isFilling, placesFor, resizing, ROW, type States } from './states.ts';
import { take, type NameEntry } from './take.ts';

/** Names that are taken in between two looks at the clock; of rows and places, which are quicker, 32 times as many. */
const BATCH = 256;
/** Rows that can be added before the tables must be copied elsewhere: one in a hundred, and so many at least. */
const SPARE = 64;

/** A list of 32-bit numbers that grows. */
function numberList() {
  let numbers = new Int32Array(BATCH);
  let length = 0;
  return {
    push(number: number): void {
      if (length === numbers.length) {
        const longer = new Int32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = number;
    },
    all: (): Int32Array => numbers.subarray(0, length),
  };
}

/** What the names have put in, in the order in which they came. `ends`: the state of each row, where it has one. */
function createStage() {
  const states = emptyStates(BATCH);
  const rows = emptyRows(BATCH);
  const ends = numberList();
  const keys = { ones: numberList(), pairs: numberList() };
  let longest = 0;
  return {
    states,
    rows,
    ends,
    keys,
    longest: () => longest,
    put(name: NameEntry): void {
      for (const { path, filter, keys: own, row } of take(name)) {
        path.forEach((state, index) => {
          const at = claim(states, state);
          states.table[at] = (states.table[at] ?? 0) | (index < path.length - 1 ? GOES_ON : ENDS);
        });
        makeRoom(rows, rowsFor(row));
        rows.count += writeRow(rows, rows.count, row);
        ends.push(path.at(-1) ?? 0);
        for (const key of own) keys[filter].push(key);
        longest = Math.max(longest, path.length);
      }
    },
  };
}
type Stage = ReturnType<typeof createStage>;

/** Calls `visit` for 0, 1, 2 … and stops after each batch. */
function* each(many: number, visit: (index: number) => void): Generator<void> {
  for (let index = 0; index < many; index++) {
    visit(index);
    if (index % (BATCH * 32) === 0) yield;
  }
}

/** The rows from `stage` into `rows`, those of one state side by side, in the order of the states in the table. */
function* layOut(stage: Stage, states: States, rows: Rows): Generator<void> {
  const { table } = states;
  const from = stage.rows;
  const ends = stage.ends.all();
  const valueAt = (place: number): number => table[2 * place + 1] ?? 0;
  const places = table.length / 2;

  // First the value of a state counts its rows, then it says where they end; each row that is put there takes a place from the back.
  let row = 0;
  yield* each(ends.length, (index) => {
    const at = claim(states, ends[index] ?? 0);
    table[at] = (table[at] ?? 0) + widthOf(from, row);
    row += widthOf(from, row);
  });
  yield* each(places, (place) => {
    const value = valueAt(place);
    if (!(value & ENDS)) return;
    rows.count += value & ROW;
    table[2 * place + 1] = (value & ~ROW) | rows.count;
  });
  row = 0;
  yield* each(ends.length, (index) => {
    const at = claim(states, ends[index] ?? 0);
    const first = ((table[at] ?? 0) & ROW) - widthOf(from, row);
    table[at] = ((table[at] ?? 0) & ~ROW) | first;
    row += writeRow(rows, first, readRow(from, row));
  });
  let first: number | undefined;
  yield* each(places, (place) => {
    const value = valueAt(place);
    if (!(value & ENDS)) return;
    if (first !== undefined) closeGroup(rows, first, value & ROW);
    first = value & ROW;
  });
  if (first !== undefined) closeGroup(rows, first, rows.count);
}

function* fill(filter: Filter, keys: Int32Array): Generator<void> {
  yield* each(keys.length, (index) => put(filter, keys[index] ?? 0));
}

/** `work`, which yields `many` whenever it stops. */
function* counting<T>(work: Generator<void, T>, many: number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield many;
  }
}

/** Stops after each batch and yields how many names it has taken in. Returns the buffer. */
function* compiling(names: Iterable<NameEntry>): Generator<number, ArrayBuffer> {
  const stage = createStage();
  let many = 0;
  for (const name of names) {
    stage.put(name);
    if (++many % BATCH !== 0) continue;
    yield many;
    if (isFilling(stage.states))
      Object.assign(stage.states, yield* counting(resizing(stage.states, stage.states.places * 2), many));
  }
  const compact = yield* counting(resizing(stage.states, placesFor(stage.states.count)), many);
  const ones = stage.keys.ones.all();
  const pairs = stage.keys.pairs.all();
  const { buffer, ...tables } = blank({
    places: compact.places,
    room: stage.rows.count + Math.max(SPARE, Math.ceil(stage.rows.count / 100)),
    ones: 2 ** sizeFor(ones.length),
    pairs: 2 ** sizeFor(pairs.length),
  });
  tables.states.table.set(compact.table);
  tables.states.count = compact.count;
  yield many;
  for (const work of [layOut(stage, tables.states, tables.rows), fill(tables.ones, ones), fill(tables.pairs, pairs)])
    yield* counting(work, many);
  seal(buffer, { ...tables, longest: stage.longest() });
  return buffer;
}

/** The dictionary's bytes for `names`; the same names in the same order give the same bytes. */
export function compile(names: Iterable<NameEntry>): ArrayBuffer {
  const work = compiling(names);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Milliseconds of work before others have their turn. One step more may take 20, when all code is new; later ones 12. */
const SLICE = 12;

type Slices = {
  signal?: AbortSignal;
  /** Told now and then how many names have been taken in. */
  onProgress?: (names: number) => void;
};

/**
 * The same, without keeping a message waiting for more than 50 ms: for packs that readers add, of which there are none yet. Rejects with
 * the signal's reason when that aborts.
 */
export async function compileInSlices(
  names: Iterable<NameEntry>,
  { signal, onProgress }: Slices = {},
): Promise<ArrayBuffer> {
  const work = compiling(names);
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done) return value;
      if (performance.now() >= until) onProgress?.(value);
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
