/**
 * What is known of each name where it ends. A name's text is not kept: its state (states.ts) and its check, two independent numbers
 * of 32 bits, stand for it. All names of one state are a group of rows, in the order of their payloads:
 *
 *   row   check                payload     rule                     e.g. at the state of "gii"
 *    7    hash of G, I, I      entity 3    exact, acronym
 *    8    hash of G, I, I      entity 9    exact, acronym, LAST
 *    9    hash of w …, b …     entity 4    titled, capitals 0b11, LAST
 *
 * The check of an exact name is made of its letters with their case, that of others of the folded letters. `capitals` has a bit for
 * each of the first ten words that must begin with a capital ("Centre for Labour Studies": 0b1101); a longer name takes a second
 * row, of which `check` are the capitals of its first 32 words.
 */
import type { CaseRule } from '../model/name.ts';

export type Rows = { check: Int32Array; payload: Uint32Array; rule: Uint16Array; count: number };

/** `capitals`: bit 0 is the first word. `own`: the name as it stands, not one of its variants. */
export type Row = { check: number; payload: number; case: CaseRule; acronym: boolean; own: boolean; capitals: number };

const CASES: readonly CaseRule[] = ['any', 'titled', 'exact'];
const CASE = 3;
const TITLED = CASES.indexOf('titled');
const EXACT = CASES.indexOf('exact');
const ACRONYM = 4;
const OWN = 8;
const LAST = 16;
const TWO_ROWS = 32;
const CAPITALS_AT = 6;
const MOST_CAPITALS = 0x3ff;

export const BYTES_A_ROW = 10;

export const emptyRows = (length: number): Rows => ({
  check: new Int32Array(length),
  payload: new Uint32Array(length),
  rule: new Uint16Array(length),
  count: 0,
});

/** Makes room for `more` rows; the arrays may be others now. */
export function makeRoom(rows: Rows, more: number): void {
  const length = rows.count + more;
  if (length <= rows.check.length) return;
  const roomier = emptyRows(Math.ceil(length * 1.5) + 64);
  roomier.check.set(rows.check.subarray(0, rows.count));
  roomier.payload.set(rows.payload.subarray(0, rows.count));
  roomier.rule.set(rows.rule.subarray(0, rows.count));
  Object.assign(rows, { ...roomier, count: rows.count });
}

export const rowsFor = ({ capitals }: Row): number => (capitals >>> 0 > MOST_CAPITALS ? 2 : 1);

/** Writes a row, or two, at `at`, and returns how many. */
export function writeRow({ check, payload, rule }: Rows, at: number, row: Row): number {
  const many = rowsFor(row);
  check[at] = row.check;
  payload[at] = row.payload;
  rule[at] =
    CASES.indexOf(row.case) |
    (row.acronym ? ACRONYM : 0) |
    (row.own ? OWN : 0) |
    (many === 2 ? TWO_ROWS : row.capitals << CAPITALS_AT);
  if (many === 2) {
    check[at + 1] = row.capitals;
    payload[at + 1] = 0;
    rule[at + 1] = 0;
  }
  return many;
}

/** Names, variants not counted, of the rows that `counts`. */
export function countOwn(rows: Rows, counts: (at: number) => boolean): number {
  let many = 0;
  for (let at = 0; at < rows.count; at++) if ((rows.rule[at] ?? 0) & OWN && counts(at)) many++;
  return many;
}

export const isLast = ({ rule }: Rows, at: number): boolean => ((rule[at] ?? LAST) & LAST) !== 0;
export const widthOf = ({ rule }: Rows, at: number): number => ((rule[at] ?? 0) & TWO_ROWS ? 2 : 1);

export function readRow({ check, payload, rule }: Rows, at: number): Row {
  const is = rule[at] ?? 0;
  return {
    check: check[at] ?? 0,
    payload: payload[at] ?? 0,
    case: CASES[is & CASE] ?? 'exact',
    acronym: (is & ACRONYM) !== 0,
    own: (is & OWN) !== 0,
    capitals: is & TWO_ROWS ? (check[at + 1] ?? 0) : is >>> CAPITALS_AT,
  };
}

/** How a text writes what stands in it: the checks of its words, and a bit for each that begins with a capital. */
export type Written = { folded: number; cased: number; capitals: number; plural: boolean };

/** Whether the name of row `at` is written like that. */
export function fits({ check, rule }: Rows, at: number, { folded, cased, capitals, plural }: Written): boolean {
  const is = rule[at] ?? 0;
  const kind = is & CASE;
  if (check[at] !== (kind === EXACT ? cased : folded) || (plural && !(is & ACRONYM))) return false;
  if (kind !== TITLED) return true;
  const wanted = is & TWO_ROWS ? (check[at + 1] ?? 0) : is >>> CAPITALS_AT;
  return (wanted & ~capitals) === 0;
}

/** The row, or the two of a long name, at `at`, as it was written. */
const copyRow = ({ check, payload, rule }: Rows, from: number, to: number, many: number): void => {
  check.copyWithin(to, from, from + many);
  payload.copyWithin(to, from, from + many);
  rule.copyWithin(to, from, from + many);
};

/**
 * Writes `row` to the end, behind the rows of the same state that are there from `before` on and to be kept, in the order of their
 * payloads, and returns where the group now begins. What was at `before` is nobody's any more.
 */
export function append(rows: Rows, before: number | undefined, row: Row, keep: (at: number) => boolean): number {
  const group: number[] = [];
  for (let at = before; at !== undefined; at = isLast(rows, at) ? undefined : at + widthOf(rows, at))
    if (keep(at)) group.push(at);
  makeRoom(rows, group.length * 2 + 2);
  const first = rows.count;
  let written = false;
  const writeNew = (): void => {
    rows.count += writeRow(rows, rows.count, row);
    written = true;
  };
  let last = first;
  for (const at of group) {
    if (!written && (rows.payload[at] ?? 0) > row.payload) {
      last = rows.count;
      writeNew();
    }
    const many = widthOf(rows, at);
    copyRow(rows, at, rows.count, many);
    last = rows.count;
    rows.rule[last] = (rows.rule[last] ?? 0) & ~LAST;
    rows.rule[at] = (rows.rule[at] ?? 0) & ~OWN;
    rows.count += many;
  }
  if (!written) {
    last = rows.count;
    writeNew();
  }
  rows.rule[last] = (rows.rule[last] ?? 0) | LAST;
  return first;
}

/** Marks the group of rows `first` up to, and without, `end`: puts it in the order of the payloads, and says where it ends. */
export function closeGroup(rows: Rows, first: number, end: number): void {
  const group: Row[] = [];
  let sorted = true;
  let last = first;
  for (let at = first; at < end; at += widthOf(rows, at)) {
    sorted &&= (rows.payload[last] ?? 0) <= (rows.payload[at] ?? 0);
    last = at;
  }
  if (!sorted) {
    for (let at = first; at < end; at += widthOf(rows, at)) group.push(readRow(rows, at));
    group.sort((a, b) => a.payload - b.payload);
    let at = first;
    for (const row of group) {
      last = at;
      at += writeRow(rows, at, row);
    }
  }
  rows.rule[last] = (rows.rule[last] ?? 0) | LAST;
}
