/**
 * Names in a text, leftmost-longest. Three passes over a piece of it, each over what the one before has left:
 *
 *   1  units → tokens            all of it                                           scanner.ts
 *   2  tokens → candidates       one read of memory a token                          filter.ts
 *   3  candidates → matches      a walk through the states, and the rows at its end  states.ts, rows.ts
 *
 *   "the World Bank Group said"  1: the · world · bank · group · said
 *                                2: world (“world bank” passes the filter of pairs)
 *                                3: world → world bank (rows: a name ends here) → world bank group (and a longer one here)
 */
import { bitsOf, oneKey, pairKey } from './filter.ts';
import { isAlive, type Dictionary } from './held.ts';
import { fits, isLast, widthOf, type Written } from './rows.ts';
import { CAPITALISED, makeScanner, MOST_TOKENS, PLURAL, type Scanner } from './scanner.ts';
import { CASED, check, FOLDED } from './spell.ts';
import { ENDS, find as findState, firstState, GOES_ON, nextState, ROW } from './states.ts';

/** A place in the text that reads like a name: UTF-16 offsets, and the payloads of all names that are written so, in order. */
export type Match = { start: number; end: number; payloads: number[] };

/** The longest name at a candidate: the first of its rows, how it is written, and its last token. */
type Longest = { row: number; written: Written; last: number };

export const scanner: Scanner = makeScanner();
export const find = makeSearch(scanner);

/** Made inside a function for the same reason as the scanner. */
function makeSearch({ hashes, starts, ends, kinds, spelling, read, stemOf, endOf, signBetween, spell }: Scanner) {
  const candidates = new Int32Array(MOST_TOKENS + 2);

  /** Writes the tokens at which a name may begin, and returns how many. As in the first pass, no branch depends on the outcome. */
  function sift({ ones, pairs }: Dictionary, count: number): number {
    const { words: oneWords, shift: oneShift } = ones;
    const { words: pairWords, shift: pairShift } = pairs;
    let many = 0;
    let hash = hashes[0] ?? 0;
    for (let token = 0; token < count; token++) {
      const next = hashes[token + 1] ?? 0;
      const capitalised = (kinds[token] ?? 0) & CAPITALISED;
      const one = oneKey(hash, capitalised);
      const pair = pairKey(hash, next, capitalised);
      const oneBits = bitsOf(one);
      const pairBits = bitsOf(pair);
      // 0 where all bits of the key are set.
      const missesOne = ~(oneWords[one >>> oneShift] ?? 0) & oneBits;
      const missesPair = ~(pairWords[pair >>> pairShift] ?? 0) & pairBits;
      const passes = ((missesOne | -missesOne) & (missesPair | -missesPair)) >= 0 ? 1 : 0;
      candidates[many] = token;
      many += passes | ((((kinds[token] ?? 0) | (kinds[token + 1] ?? 0)) & PLURAL) >>> 1);
      hash = next;
    }
    return many;
  }

  /** Whether a name that is alive ends at the rows from `row` on, written so. */
  function anyFits(dictionary: Dictionary, row: number, written: Written): boolean {
    const { rows } = dictionary;
    for (let at = row; ; at += widthOf(rows, at)) {
      if (fits(rows, at, written) && isAlive(dictionary, at)) return true;
      if (isLast(rows, at)) return false;
    }
  }

  function payloadsOf(dictionary: Dictionary, { row, written }: Longest): number[] {
    const { rows } = dictionary;
    const payloads: number[] = [];
    for (let at = row; ; at += widthOf(rows, at)) {
      const payload = rows.payload[at] ?? 0;
      // They are in order, so the same one again stands beside itself: two of a name's variants may read alike.
      if (payloads.at(-1) !== payload && fits(rows, at, written) && isAlive(dictionary, at)) payloads.push(payload);
      if (isLast(rows, at)) return payloads;
    }
  }

  /** The longest name that begins with token `first`, of the `count` tokens that there are. */
  function longestAt(dictionary: Dictionary, text: string, first: number, count: number): Longest | undefined {
    const { states } = dictionary;
    let best: Longest | undefined;
    let state = 0;
    // The checks of the tokens before `unspelt`: only where a name ends are the tokens up to it spelt.
    let unspelt = first;
    let folded = FOLDED;
    let cased = CASED;
    let capitals = 0;

    const signBefore = (token: number): number => (token === first ? 0 : signBetween(text, token - 1));

    function spellUpTo(end: number): void {
      for (; unspelt < end; unspelt++) {
        const sign = signBefore(unspelt);
        spell(text, unspelt, false);
        folded = check(folded, sign, spelling.folded);
        cased = check(cased, sign, spelling.cased);
        if ((kinds[unspelt] ?? 0) & CAPITALISED && unspelt - first < 32) capitals |= 1 << (unspelt - first);
      }
    }

    /** The best is now what ends at `token`, if a name does. */
    function consider(row: number, token: number, plural: boolean): void {
      spellUpTo(plural ? token : token + 1);
      let written: Written = { folded, cased, capitals, plural };
      if (plural) {
        const sign = signBefore(token);
        spell(text, token, true);
        written = {
          folded: check(folded, sign, spelling.folded),
          cased: check(cased, sign, spelling.cased),
          capitals: token - first < 32 ? capitals | (1 << (token - first)) : capitals,
          plural,
        };
      }
      if (anyFits(dictionary, row, written)) best = { row, written, last: token };
    }

    const stepTo = (token: number, hash: number): number =>
      token === first ? firstState(hash) : nextState(state, hash, signBetween(text, token - 1));

    for (let token = first; token < count; token++) {
      if ((kinds[token] ?? 0) & PLURAL) {
        const singular = findState(states, stepTo(token, stemOf(token)));
        const value = states.table[singular] ?? 0;
        if (value & ENDS) consider(value & ROW, token, true);
      }
      state = stepTo(token, hashes[token] ?? 0);
      const value = states.table[findState(states, state)] ?? 0;
      if (value & ENDS) consider(value & ROW, token, false);
      if (!(value & GOES_ON)) break;
    }
    return best;
  }

  const DOTTED = /^\p{Lu}(?:\.\p{Lu})+$/u;
  const LETTER_FOLLOWS = /^\.\p{Lu}(?!\p{L})/u;

  /** The match that is `found`; a dotted acronym takes its last dot with it. None where it is the beginning of a longer one. */
  function matchOf(dictionary: Dictionary, text: string, first: number, found: Longest): Match | undefined {
    const start = starts[first] ?? 0;
    const end = endOf(text, found.last, found.written.plural);
    const dotted = text[start + 1] === '.' && DOTTED.test(text.slice(start, end));
    // "U.N." in "U.N.E.P." is not the U.N.
    if (dotted && LETTER_FOLLOWS.test(text.slice(end, end + 4))) return undefined;
    return {
      start,
      end: dotted && text.startsWith('.', end) ? end + 1 : end,
      payloads: payloadsOf(dictionary, found),
    };
  }

  /** All names in `text`, leftmost-longest and without overlaps, in order. Linear in its length. */
  return function findIn(dictionary: Dictionary, text: string): Match[] {
    const matches: Match[] = [];
    for (let from = 0; ;) {
      const count = read(text, from);
      const whole = count < MOST_TOKENS;
      // A name that begins near the end of a piece may go on beyond it: it is looked for in the next.
      const settled = whole ? count : count - dictionary.longest - 1;
      const many = sift(dictionary, count);
      let free = 0;
      for (let index = 0; index < many; index++) {
        const first = candidates[index] ?? 0;
        if (first >= settled) break;
        if (first < free) continue;
        const found = longestAt(dictionary, text, first, count);
        const match = found && matchOf(dictionary, text, first, found);
        if (!match) continue;
        matches.push(match);
        free = found.last + 1;
      }
      if (whole) return matches;
      from = free < count ? (starts[Math.max(free, settled)] ?? 0) : (ends[count - 1] ?? 0);
    }
  };
}
