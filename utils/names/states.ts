/**
 * The names as a trie whose nodes are found by hashing. A state stands for the first tokens of a name and what lies between them:
 *
 *   begin → world → world bank → world bank group        each is mix(the state before, the token, the sign between)
 *
 * All states are in one table with open addressing: [state, value] pairs, at the place that the upper bits of the state say or the
 * next free one after it. A value of 0 is a free place. As the whole state is kept, the table can grow without knowing any name.
 *
 * Two different beginnings may come to the same state of 32 bits (in a million names some hundred do): they are then one state, and
 * the rows at it tell the names apart (rows.ts).
 */
import { mix } from './hash.ts';

/** `value`: names end here, the first of their rows is `value & ROW`; names go on from here. */
export const ENDS = 0x8000_0000 | 0;
export const GOES_ON = 0x4000_0000;
export const ROW = 0x3fff_ffff;

/** How full the table may be: when compiled, and at most when names are added. */
export const COMPILED_LOAD = 0.78;
const MOST_LOAD = 0.88;
/** Places after those that can be addressed, so that looking never has to begin again at the front. */
const MARGIN = 128;

/** Numbers of the table between two stops of `resizing`. */
const STEP = 0x8000;

export type States = { table: Int32Array; places: number; count: number };

export const tableLength = (places: number): number => 2 * (places + MARGIN);
export const placesFor = (states: number): number => Math.max(16, Math.ceil(states / COMPILED_LOAD));

export const statesOver = (table: Int32Array, count: number): States => ({
  table,
  places: table.length / 2 - MARGIN,
  count,
});
export const emptyStates = (places: number): States => statesOver(new Int32Array(tableLength(places)), 0);

const BEGIN = 0x3c6ef372;
export const firstState = (hash: number): number => mix(BEGIN, hash);
export const nextState = (state: number, hash: number, sign: number): number => mix(mix(state, sign), hash);

/** Where looking for `state` begins, as an index into the table. */
export const homeOf = (state: number, places: number): number =>
  2 * Math.floor((state >>> 0) * (places / 0x1_0000_0000));

/**
 * The value of `state`; 0 when it is not there. Looking ends at the first free place: there is one, because the last place is always
 * free, and if damage had filled it, there would be nothing beyond.
 */
export function valueOf({ table, places }: States, state: number): number {
  for (let at = homeOf(state, places); ; at += 2) {
    const value = table[at + 1] ?? 0;
    if (value === 0 || table[at] === state) return value;
  }
}

/**
 * The same states in a table of `places`. In the order of their places, old and new, so memory is read and written in order. Stops now
 * and then, because a million take 30 ms (Firefox: 200).
 */
export function* resizing({ table, count }: States, places: number): Generator<void, States> {
  const other = emptyStates(places);
  for (let at = 0; at < table.length; at += 2) {
    if (at % STEP === 0) yield;
    const value = table[at + 1] ?? 0;
    if (value === 0) continue;
    // In two steps: `claim` may have to take another table.
    const place = claim(other, table[at] ?? 0);
    other.table[place] = value;
  }
  return { ...other, count };
}

function resized(states: States, places: number): States {
  const work = resizing(states, places);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Whether it is time to make the table larger without haste: before it must be. */
export const isFilling = ({ count, places }: States): boolean => count > places * 0.7;

/** The index of the value of `state`, new or old. The caller gives a new one its value. The table may be another one now. */
export function claim(states: States, state: number): number {
  const { table, places, count } = states;
  let at = homeOf(state, places);
  while (table[at + 1]) {
    if (table[at] === state) return at + 1;
    at += 2;
  }
  if (count < places * MOST_LOAD && at + 2 < table.length) {
    table[at] = state;
    states.count++;
    return at + 1;
  }
  Object.assign(states, resized(states, Math.ceil(places * 1.5)));
  return claim(states, state);
}
