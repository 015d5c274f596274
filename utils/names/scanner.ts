/**
 * Text → tokens as numbers, without making a string. Of "the U.N.’s SDGs" it writes for each token, into flat arrays:
 *
 *   token   hash         start  end   kind
 *   the     h("the")       0     3    WORD
 *   U       h("u")         4     5    WORD, UPPER …      what lies between U and N is worked out when asked for: signBetween → "."
 *   N       h("n")         6     7    WORD, UPPER …
 *   s       h("s")         9    10    WORD …
 *   SDGs    h("sdgs")     11    15    UPPER, PLURAL      and stemOf → h("sdg")
 *
 * The same tokens as `tokensOf` makes, which is the way to read them; this is the way to scan. oracle.test.ts says that both are right.
 *
 * All is made inside a function: the tables are then constants to the compiler, also when a bundler has turned the module's
 * constants into variables (measured: 1.4 times faster than as module constants).
 */
import { BASE_INVERSE, mix, scramble } from './hash.ts';
import {
  BLANK,
  CAPITAL,
  DASH,
  DRAWN,
  GAP,
  LETTER_S,
  makeUnitTables,
  RARE,
  SMALL_S,
  SOLO,
  SURROGATE,
  UNKNOWN,
  UPPER,
  WORD,
} from './unit-tables.ts';

/** Tokens that are held at a time; a longer text is read in pieces. 16 k fit the cache of a core. */
export const MOST_TOKENS = 0x4000;

/** The kind of a token: the flags of its first letter, and this for an acronym with its plural s, "SDGs". */
export const PLURAL = 128;

/** The sign of a gap that holds nothing but blanks, or joins two words with one dash: "Coca-Cola" is "Coca Cola". */
export const NOTHING_BETWEEN = 0;
const DASH_SIGN = scramble(DASH, 0);

export type Scanner = ReturnType<typeof makeScanner>;

export function makeScanner() {
  // Called by `call` because strings are of a dozen kinds inside (sliced, joined …), and where a function has seen more than four of
  // them, V8 looks `text.charCodeAt` up anew for each character: twice the time.
  const unitAt = String.prototype.charCodeAt;
  const pointAt = String.prototype.codePointAt;
  const { flags, power, letter, spelt, cased, sign, learn, beyond } = makeUnitTables();
  const hashes = new Int32Array(MOST_TOKENS + 2);
  const starts = new Int32Array(MOST_TOKENS + 2);
  const ends = new Int32Array(MOST_TOKENS + 2);
  const kinds = new Uint8Array(MOST_TOKENS + 2);
  const spelling = { folded: 0, cased: 0 };

  // Where reading stands: tokens that have ended, and the hash of the word that `at` may be inside of.
  let count = 0;
  let hash = 0;
  let inside = 0;

  /**
   * Reads on from `from` to the next unit that needs a look of its own, or the end, and returns where that is.
   *
   * No branch depends on the text, because a processor guesses wrong where a word ends once a word: each unit writes to all arrays,
   * and `ended` steps on where a word has ended (1.4 times faster than an if). Outside of a word, a start is written to the token to
   * come, again and again, so the last to stand there is its first letter's; inside, to the one after. And there is no call: one
   * alone, though hardly ever made, has all variables kept in memory (again 1.4 times).
   */
  function readPlain(text: string, from: number): number {
    const { length } = text;
    let ended = count;
    let word = hash;
    let within = inside;
    let at = from;
    while (at < length && ended < MOST_TOKENS) {
      const unit = unitAt.call(text, at);
      const flag = flags[unit] ?? 0;
      if (flag >= RARE) break;
      const gap = flag >>> 5;
      hashes[ended] = word;
      ends[ended] = at;
      starts[ended + within] = at;
      kinds[ended + within] = flag;
      ended += gap & within;
      within = (within | flag) & 1 & (gap - 1);
      word = (Math.imul(word, power[unit] ?? 0) + (letter[unit] ?? 0)) | 0;
      at++;
    }
    count = ended;
    hash = word;
    inside = within;
    return at;
  }

  /** The word that was being read, if any, ends before `at`. */
  function endWord(at: number): void {
    hashes[count] = hash;
    ends[count] = at;
    count += inside;
    inside = 0;
    hash = 0;
  }

  /** Reads the code point at `at`, which is not one for `readPlain`, and returns where the next is. */
  function readRare(text: string, at: number): number {
    const unit = unitAt.call(text, at);
    const flag = flags[unit] ?? 0;
    if (flag === UNKNOWN) {
      learn(unit);
      return at;
    }
    const point = pointAt.call(text, at) ?? 0;
    const next = point > 0xffff ? at + 2 : at + 1;
    const numbers = flag === SURROGATE ? beyond(point) : { flags: flag, power: 0, letter: letter[unit] ?? 0 };
    if (numbers.flags & (GAP | SOLO)) endWord(at);
    if (numbers.flags & (WORD | SOLO)) {
      starts[count + inside] = at;
      kinds[count + inside] = numbers.flags;
      hash = (Math.imul(hash, numbers.power) + numbers.letter) | 0;
      inside = 1;
    }
    if (numbers.flags & SOLO) endWord(next);
    return next;
  }

  /** The flags of the code point that begins at `at`. In the middle of one, as of a lone surrogate: a gap. */
  const flagsAt = (text: string, at: number): number => {
    const flag = flags[unitAt.call(text, at)] ?? 0;
    return flag === SURROGATE ? beyond(pointAt.call(text, at) ?? 0).flags : flag;
  };

  const widthAt = (text: string, at: number): number => ((pointAt.call(text, at) ?? 0) > 0xffff ? 2 : 1);

  /** Where the code point begins that ends at `end`. */
  function before(text: string, end: number): number {
    const pair = end > 1 && widthAt(text, end - 2) === 2;
    return pair ? end - 2 : end - 1;
  }

  /** Where the last letter before `end` ends; `start` when there is none after it. */
  function letterEnd(text: string, start: number, end: number): number {
    let at = end;
    while (at > start) {
      const begin = before(text, at);
      if (flagsAt(text, begin) & (WORD | SOLO)) break;
      at = begin;
    }
    return at;
  }

  /** Whether "SDGs" or "MEPs" stands there: two capitals or more, the first of them a letter, and a small s. */
  function isPlural(text: string, start: number, end: number): boolean {
    let capitals = 0;
    for (let at = start; at < end; at++) {
      const flag = flagsAt(text, at);
      if (flag & CAPITAL) capitals++;
      else if (flag & SMALL_S) return capitals >= 2 && letterEnd(text, at, end) <= at + widthAt(text, at);
      else if (flag & WORD) return false;
    }
    return false;
  }

  function markPlurals(text: string): void {
    for (let token = 0; token < count; token++) {
      const end = ends[token] ?? 0;
      const last = flags[unitAt.call(text, end - 1)] ?? 0;
      // Begins with a capital and ends with an s, or with what may have no width after one.
      const maybe = ((kinds[token] ?? 0) >>> 1) & ((last >>> 3) | ~last) & 1;
      if (maybe && isPlural(text, starts[token] ?? 0, end)) kinds[token] = UPPER | PLURAL;
    }
  }

  return {
    hashes,
    starts,
    ends,
    kinds,
    spelling,
    /** Reads tokens from `from` on, MOST_TOKENS or a few more at most, and returns how many. */
    read(text: string, from: number): number {
      count = 0;
      hash = 0;
      inside = 0;
      let at = readPlain(text, from);
      while (at < text.length && count < MOST_TOKENS) at = readPlain(text, readRare(text, at));
      endWord(at);
      markPlurals(text);
      hashes[count] = 0;
      kinds[count] = 0;
      return count;
    },
    /** The hash of a PLURAL token without its s. */
    stemOf: (token: number): number => Math.imul((hashes[token] ?? 0) - LETTER_S, BASE_INVERSE),
    /** Where a token ends in the text: with the accents drawn on its last letter, without what has no width. */
    endOf(text: string, token: number, plural: boolean): number {
      const start = starts[token] ?? 0;
      let end = letterEnd(text, start, ends[token] ?? 0);
      if (plural) end = letterEnd(text, start, before(text, end));
      while (end < text.length && flagsAt(text, end) & DRAWN) end += widthAt(text, end);
      return end;
    },
    /** What lies between a token and the next, as a number: its punctuation, folded. */
    signBetween(text: string, token: number): number {
      const from = ends[token] ?? 0;
      const to = starts[token + 1] ?? 0;
      let between = NOTHING_BETWEEN;
      let blanks = 0;
      let dashes = 0;
      for (let at = from; at < to; at += widthAt(text, at)) {
        const unit = unitAt.call(text, at);
        const flag = flags[unit] ?? 0;
        if (flag === SURROGATE) {
          const { flags: kind, sign: wide } = beyond(pointAt.call(text, at) ?? 0);
          if (kind & GAP) between = mix(between, wide);
        } else if (flag & GAP) {
          const one = sign[unit] ?? 0;
          if (one === BLANK) blanks++;
          else if (one === DASH) dashes++;
          else between = mix(between, one);
        }
      }
      return dashes > 0 && (blanks > 0 || dashes > 1 || between !== NOTHING_BETWEEN)
        ? mix(between, DASH_SIGN)
        : between;
    },
    /** Spells a token out in `spelling`: its second hash, and the one of its letters with their case. */
    spell(text: string, token: number, plural: boolean): void {
      const whole = ends[token] ?? 0;
      const end = plural ? before(text, letterEnd(text, 0, whole)) : whole;
      let folded = 0;
      let written = 0;
      for (let at = starts[token] ?? 0; at < end; at++) {
        const unit = unitAt.call(text, at);
        if (flags[unit] === SURROGATE) {
          const point = pointAt.call(text, at) ?? 0;
          const numbers = beyond(point);
          folded = (Math.imul(folded, numbers.power) + numbers.spelt) | 0;
          written = (Math.imul(written, numbers.power) + numbers.cased) | 0;
          if (point > 0xffff) at++;
        } else {
          folded = (Math.imul(folded, power[unit] ?? 0) + (spelt[unit] ?? 0)) | 0;
          written = (Math.imul(written, power[unit] ?? 0) + (cased[unit] ?? 0)) | 0;
        }
      }
      spelling.folded = folded;
      spelling.cased = written;
    },
  };
}
