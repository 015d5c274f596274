/** Searching a catalogue. Speed comes from `indexOf` over big strings: a row is only looked at where there is a hit. */
import { fold, lineAt, type CataloguePart } from './catalogue.ts';

/** How well a row fits, best first; 0: not at all. */
export const RANK = { whole: 1, beginning: 2, word: 3, inside: 4, definition: 5 } as const;
export const RANKS = Object.keys(RANK).length;

/** `text`: what was typed, folded; `words`: the words of it. */
export type Query = { text: string; words: readonly string[] };

/** More words narrow nothing down any more. */
const MOST_WORDS = 8;

/** Undefined where nothing is left of it that could be searched for. */
export function queryOf(typed: string): Query | undefined {
  const text = fold(typed);
  return text === '' ? undefined : { text, words: [...new Set(text.split(' '))].slice(0, MOST_WORDS) };
}

/** The row at `offset`: at or after row `from`. Hits come in order, often in the next row, so it is sought from there on. */
function rowAt(starts: Uint32Array, offset: number, from: number): number {
  let low = from;
  let step = 1;
  while ((starts[low + step] ?? Infinity) <= offset) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const [TAB, BLANK] = [0x09, 0x20];
const DONE = true;

/**
 * Calls `hit` with each place in `text` that holds `wanted`, and its row; what it returns is whether that row is done. `wanted` begins
 * with a letter where it can: with a blank, of which there are so many, `indexOf` takes three times as long.
 */
function scan(text: string, starts: Uint32Array, wanted: string, hit: (row: number, at: number) => boolean): void {
  let row = 0;
  let next = 0;
  while (row + 1 < starts.length) {
    const at = text.indexOf(wanted, next);
    if (at === -1) return;
    row = rowAt(starts, at, row);
    if (hit(row, at)) next = starts[++row] ?? 0;
    else next = at + 1;
  }
}

/** Whether a name or a word begins at `at`. */
const begins = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return before === BLANK || before === TAB;
};

/** Of rows beyond this part of all, those that are left are looked at one by one. */
const FEW = 1 / 20;

/** Rows in which words begin with each of the words, whatever stands between them: all in names, or some in the definition. */
function rankScattered(part: CataloguePart, words: readonly string[], give: (row: number, rank: number) => void): void {
  const { names, namesAt, kinds } = part;
  const size = kinds.length;
  /** So many of the words are in names, or anywhere, of each row. */
  const inNames = new Uint8Array(size);
  const anywhere = new Uint8Array(size);
  // The longest is in the fewest rows, mostly.
  const sorted = words.toSorted((a, b) => b.length - a.length);
  for (const [place, word] of sorted.entries()) {
    let alive = 0;
    scan(names, namesAt, word, (row, at) => {
      if (anywhere[row] !== place) return DONE;
      if (!begins(names, at)) return !DONE;
      anywhere[row] = place + 1;
      inNames[row] = (inNames[row] ?? 0) + 1;
      alive++;
      return DONE;
    });
    scan(part.words, part.wordsAt, word, (row, at) => {
      if (anywhere[row] !== place) return DONE;
      if (!begins(part.words, at)) return !DONE;
      anywhere[row] = place + 1;
      alive++;
      return DONE;
    });
    if (alive === 0) return;
    if (alive > size * FEW) continue;
    lookAt(part, sorted.slice(place + 1), { anywhere, inNames, before: place + 1 }, give);
    return;
  }
  for (let row = 0; row < size; row++) {
    if (anywhere[row] === words.length) give(row, inNames[row] === words.length ? RANK.inside : RANK.definition);
  }
}

/** The rows that hold the `before` first words: whether they hold the others. */
function lookAt(
  part: CataloguePart,
  others: readonly string[],
  { anywhere, inNames, before }: { anywhere: Uint8Array; inNames: Uint8Array; before: number },
  give: (row: number, rank: number) => void,
): void {
  for (let row = anywhere.indexOf(before); row !== -1; row = anywhere.indexOf(before, row + 1)) {
    const names = lineAt(part.names, part.namesAt, row);
    const words = lineAt(part.words, part.wordsAt, row);
    const missing = others.filter((word) => !names.includes(`\t${word}`) && !names.includes(` ${word}`));
    if (missing.length === 0 && inNames[row] === before) give(row, RANK.inside);
    else if (missing.every((word) => words.includes(` ${word}`))) give(row, RANK.definition);
  }
}

/** One letter of an alphabet, or a digit: it is in nearly every text, so only names and words that begin with it are found. */
const LETTER = /^[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** Writes the rank of each row of `part` into `ranks`, from `offset` on; `ranks` is 0 there before. */
export function rankPart(part: CataloguePart, { text, words }: Query, ranks: Uint8Array, offset: number): void {
  const { names, namesAt } = part;
  const give = (row: number, rank: number): boolean => {
    const before = ranks[offset + row] ?? 0;
    if (before === 0 || before > rank) ranks[offset + row] = rank;
    return DONE;
  };
  if (part.kinds.length === 0) return;
  if (LETTER.test(text)) {
    scan(names, namesAt, `\t${text}\t`, (row) => give(row, RANK.whole));
    scan(names, namesAt, `\t${text}`, (row) => give(row, RANK.beginning));
    scan(names, namesAt, ` ${text}`, (row) => give(row, RANK.word));
    return;
  }
  scan(names, namesAt, text, (row, at) => {
    const before = names.charCodeAt(at - 1);
    if (before === TAB && names.charCodeAt(at + text.length) === TAB) return give(row, RANK.whole);
    give(row, before === TAB ? RANK.beginning : before === BLANK ? RANK.word : RANK.inside);
    return !DONE;
  });
  if (words.length > 1) rankScattered(part, words, give);
  scan(part.words, part.wordsAt, text, (row) => give(row, RANK.definition));
}

/** Those of `order` (places in `ranks`) that have a rank, best first; of the same rank in the order that they had. */
export function byRank(order: Uint32Array, ranks: Uint8Array): Uint32Array {
  const sizes = new Uint32Array(RANKS + 2);
  for (const place of order) {
    const rank = ranks[place] ?? 0;
    if (rank > 0) sizes[rank + 1] = (sizes[rank + 1] ?? 0) + 1;
  }
  // Where the rows of each rank begin.
  for (let rank = 1; rank < sizes.length; rank++) sizes[rank] = (sizes[rank] ?? 0) + (sizes[rank - 1] ?? 0);
  const found = new Uint32Array(sizes[RANKS + 1] ?? 0);
  for (const place of order) {
    const rank = ranks[place] ?? 0;
    if (rank === 0) continue;
    const at = sizes[rank] ?? 0;
    found[at] = place;
    sizes[rank] = at + 1;
  }
  return found;
}
