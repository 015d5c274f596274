/** Searching a catalogue. Speed comes from `indexOf` over big strings: a row is only looked at where there is a hit. */
import { fold, type CataloguePart } from './catalogue.ts';

/** How well a row fits, best first; 0: not at all. */
export const RANK = { whole: 1, beginning: 2, word: 3, inside: 4, definition: 5 } as const;
export const RANKS = Object.keys(RANK).length;

/** `text`: what was typed, folded; `words`: the words of it. */
export type Query = { text: string; words: readonly string[] };

/** More words narrow nothing down any more; one bit each. */
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

/** Calls `hit` with each row of `text` that holds `wanted`. */
function eachRow(text: string, starts: Uint32Array, wanted: string, hit: (row: number) => void): void {
  let row = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, starts[row + 1])) {
    row = rowAt(starts, at, row);
    hit(row);
    if (row + 2 >= starts.length) return;
  }
}

/** Rows in which words begin with each of the words, whatever stands between them: all in names, or some in the definition. */
function rankScattered(part: CataloguePart, words: readonly string[], give: (row: number, rank: number) => void): void {
  const all = 2 ** words.length - 1;
  const inNames = new Uint8Array(part.kinds.length);
  const anywhere = new Uint8Array(part.kinds.length);
  for (const [place, word] of words.entries()) {
    const bit = 1 << place;
    const named = (row: number): void => {
      inNames[row] = (inNames[row] ?? 0) | bit;
      anywhere[row] = (anywhere[row] ?? 0) | bit;
    };
    eachRow(part.names, part.namesAt, `\t${word}`, named);
    eachRow(part.names, part.namesAt, ` ${word}`, named);
    eachRow(part.words, part.wordsAt, ` ${word}`, (row) => {
      anywhere[row] = (anywhere[row] ?? 0) | bit;
    });
  }
  for (let row = 0; row < anywhere.length; row++) {
    if (anywhere[row] === all) give(row, inNames[row] === all ? RANK.inside : RANK.definition);
  }
}

/** One letter of an alphabet, or a digit: it is in nearly every text, so only what begins with it is found. */
const LETTER = /^[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** Writes the rank of each row of `part` into `ranks`, from `offset` on; `ranks` is 0 there before. */
export function rankPart(part: CataloguePart, { text, words }: Query, ranks: Uint8Array, offset: number): void {
  if (part.kinds.length === 0) return;
  const give = (row: number, rank: number): void => {
    if (ranks[offset + row] === 0) ranks[offset + row] = rank;
  };
  const { names, namesAt } = part;
  eachRow(names, namesAt, `\t${text}\t`, (row) => give(row, RANK.whole));
  eachRow(names, namesAt, `\t${text}`, (row) => give(row, RANK.beginning));
  eachRow(names, namesAt, ` ${text}`, (row) => give(row, RANK.word));
  if (LETTER.test(text)) return;
  eachRow(names, namesAt, text, (row) => give(row, RANK.inside));
  if (words.length > 1) rankScattered(part, words, give);
  eachRow(part.words, part.wordsAt, text, (row) => give(row, RANK.definition));
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
