/**
 * A dictionary as one ArrayBuffer: a header of 16 numbers, then the tables one after the other, as they are used. Opening it makes
 * views of them; nothing is parsed or copied.
 *
 *   header   states            checks    payloads   rules          ones     pairs
 *   64 B     8 B a place       4 B       4 B        2 B a row      4 B a word of the filters
 *
 * What opens it trusts nothing: length, magic, format and a checksum of every byte must be right. That reads the buffer once, 4 ms
 * for a million names. And even with a right checksum, bytes can do no harm: a read outside of a table gives nothing, each walk
 * ends where there is nothing, and no number from the buffer is an address of anything but these tables.
 */
import { filterOver, type Filter } from './filter.ts';
import type { Dictionary } from './held.ts';
import { BYTES_A_ROW, type Rows } from './rows.ts';
import { statesOver, tableLength, type States } from './states.ts';

/** The buffer is damaged, or of another version of the format: build it again. */
export class DictionaryError extends Error {
  override name = 'DictionaryError';
}

const MAGIC = 0x444e474e; // "NGND", as the bytes stand on all machines that browsers run on
/** Another one whenever anything changes that a buffer depends on: tables, hashes, seeds, what is folded. */
const FORMAT = 2;
const HEADER = 16;
export const HEADER_BYTES = 4 * HEADER;
/** Indices into the header. */
const AT = {
  magic: 0,
  format: 1,
  checksum: 2,
  places: 3,
  states: 4,
  room: 5,
  rows: 6,
  ones: 7,
  oneKeys: 8,
  pairs: 9,
  pairKeys: 10,
  longest: 11,
} as const;

/** How large each table is: places of the states, room for rows, words of the filters. */
export type Sizes = { places: number; room: number; ones: number; pairs: number };

const even = (rows: number): number => rows + (rows & 1);

const bytesFor = ({ places, room, ones, pairs }: Sizes): number =>
  4 * (HEADER + tableLength(places) + ones + pairs) + BYTES_A_ROW * room;

/** The tables as views of a buffer of `bytesFor` bytes. */
function tablesIn(buffer: ArrayBuffer, { places, room, ones, pairs }: Sizes) {
  let at = HEADER * 4;
  const take = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    table: new Int32Array(buffer, take(4 * tableLength(places)), tableLength(places)),
    check: new Int32Array(buffer, take(4 * room), room),
    payload: new Uint32Array(buffer, take(4 * room), room),
    rule: new Uint16Array(buffer, take(2 * room), room),
    ones: new Int32Array(buffer, take(4 * ones), ones),
    pairs: new Int32Array(buffer, take(4 * pairs), pairs),
  };
}

/**
 * Of all numbers but the checksum itself. Each step is one-to-one in the number that it takes in, so no change of a single one goes
 * unseen; four at a time, because a step waits for the one before (3 times faster). Finds damage, defends against nothing.
 */
function checksum(numbers: Int32Array): number {
  const sum = [1, 2, 3, 4];
  let [a = 0, b = 0, c = 0, d = 0] = sum;
  const { length } = numbers;
  for (let at = 0; at < length; at += 4) {
    a = Math.imul(a ^ (numbers[at] ?? 0), 0x01000193);
    b = Math.imul(b ^ (numbers[at + 1] ?? 0), 0x01000193);
    c = Math.imul(c ^ (at + 2 === AT.checksum ? 0 : (numbers[at + 2] ?? 0)), 0x01000193);
    d = Math.imul(d ^ (numbers[at + 3] ?? 0), 0x01000193);
  }
  return [b, c, d].reduce((all, one) => Math.imul(all ^ one, 0x01000193), a);
}

/** A buffer with room for what `sizes` says, and the tables in it to be filled. */
export function blank(sizes: Sizes): { buffer: ArrayBuffer; states: States; rows: Rows; ones: Filter; pairs: Filter } {
  const buffer = new ArrayBuffer(bytesFor({ ...sizes, room: even(sizes.room) }));
  const { table, check, payload, rule, ones, pairs } = tablesIn(buffer, { ...sizes, room: even(sizes.room) });
  return {
    buffer,
    states: statesOver(table, 0),
    rows: { check, payload, rule, count: 0 },
    ones: filterOver(ones, 0),
    pairs: filterOver(pairs, 0),
  };
}

/** Writes the header of a buffer whose tables are filled. */
export function seal(
  buffer: ArrayBuffer,
  { states, rows, ones, pairs, longest }: Omit<Dictionary, 'removed' | 'muted'>,
): void {
  const numbers = new Int32Array(buffer);
  numbers[AT.magic] = MAGIC;
  numbers[AT.format] = FORMAT;
  numbers[AT.places] = states.places;
  numbers[AT.states] = states.count;
  numbers[AT.room] = rows.check.length;
  numbers[AT.rows] = rows.count;
  numbers[AT.ones] = ones.words.length;
  numbers[AT.oneKeys] = ones.keys;
  numbers[AT.pairs] = pairs.words.length;
  numbers[AT.pairKeys] = pairs.keys;
  numbers[AT.longest] = longest;
  numbers[AT.checksum] = checksum(numbers);
}

const isPowerOfTwo = (size: number): boolean => size > 1 && (size & (size - 1)) === 0;

/**
 * Opens what `compile` made. The buffer belongs to the dictionary from now on: it is edited in place.
 * @throws DictionaryError when the buffer is damaged, cut short, foreign or of another version.
 */
export function open(buffer: ArrayBuffer): Dictionary {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0)
    throw new DictionaryError('The dictionary is cut short.');
  const numbers = new Int32Array(buffer);
  const at = (index: number): number => numbers[index] ?? 0;
  if (at(AT.magic) !== MAGIC) throw new DictionaryError('This is not a dictionary of names.');
  if (at(AT.format) !== FORMAT) throw new DictionaryError('The dictionary is of another version.');
  const sizes = { places: at(AT.places), room: at(AT.room), ones: at(AT.ones), pairs: at(AT.pairs) };
  if (Object.values(sizes).some((size) => size < 0) || bytesFor(sizes) !== buffer.byteLength)
    throw new DictionaryError('The dictionary is cut short.');
  if (at(AT.checksum) !== checksum(numbers)) throw new DictionaryError('The dictionary is damaged.');
  if (!isPowerOfTwo(sizes.ones) || !isPowerOfTwo(sizes.pairs) || sizes.places < 1 || at(AT.rows) > sizes.room)
    throw new DictionaryError('The dictionary is damaged.');
  const { table, check, payload, rule, ones, pairs } = tablesIn(buffer, sizes);
  return {
    states: statesOver(table, at(AT.states)),
    rows: { check, payload, rule, count: at(AT.rows) },
    ones: filterOver(ones, at(AT.oneKeys)),
    pairs: filterOver(pairs, at(AT.pairKeys)),
    longest: at(AT.longest),
    removed: new Map(),
    muted: [],
  };
}
