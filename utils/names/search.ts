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
import { makeScanner, MOST_TOKENS, PLURAL, type Scanner } from './scanner.ts';
import { CASED, check, FOLDED, LONGEST_NAME } from './spell.ts';
import { UPPER } from './unit-tables.ts';
import { ENDS, firstState, GOES_ON, nextState, ROW, valueOf } from './states.ts';

/** A place in the text that reads like a name: UTF-16 offsets, and the payloads of all names that are written so, in order. */
export type Match = { start: number; end: number; payloads: number[] };

export const scanner: Scanner = makeScanner();
export const find = makeSearch(scanner);

/** Made inside a function for the same reason as the scanner. */
function makeSearch({ hashes, starts, ends, kinds, spelling, read, stemOf, endOf, signBetween, spell }: Scanner) {
  // See scanner.ts.
  const unitAt = String.prototype.charCodeAt;
  const candidates = new Int32Array(MOST_TOKENS + 2);

  /** Writes the tokens at which a name may begin, and returns how many. As in the first pass, no branch depends on the outcome. */
  function sift({ ones, pairs }: Dictionary, count: number): number {
    const { words: oneWords, shift: oneShift } = ones;
    const { words: pairWords, shift: pairShift } = pairs;
    let many = 0;
    let hash = hashes[0] ?? 0;
    for (let token = 0; token < count; token++) {
      const next = hashes[token + 1] ?? 0;
      const capitalised = ((kinds[token] ?? 0) & UPPER) >>> 1;
      const one = oneKey(hash, capitalised);
      const pair = pairKey(hash, next, capitalised);
      const oneBits = bitsOf(one);
      const pairBits = bitsOf(pair);
      // 0 where all bits of the key are set; and x | −x is negative unless x is 0.
      const missesOne = ~(oneWords[one >>> oneShift] ?? 0) & oneBits;
      const missesPair = ~(pairWords[pair >>> pairShift] ?? 0) & pairBits;
      const passes = ((missesOne | -missesOne) & (missesPair | -missesPair)) >= 0 ? 1 : 0;
      candidates[many] = token;
      many += passes | ((((kinds[token] ?? 0) | (kinds[token + 1] ?? 0)) & PLURAL) >>> 7);
      hash = next;
    }
    return many;
  }

  /** Whether a name that is alive ends at the rows from `row` on, written so. */
  function anyFits(dictionary: Dictionary, row: number, how: Written): boolean {
    const { rows } = dictionary;
    for (let at = row; ; at += widthOf(rows, at)) {
      if (fits(rows, at, how) && isAlive(dictionary, at)) return true;
      if (isLast(rows, at)) return false;
    }
  }

  function payloadsOf(dictionary: Dictionary, row: number, how: Written): number[] {
    const { rows } = dictionary;
    const payloads: number[] = [];
    let last = -1;
    for (let at = row; ; at += widthOf(rows, at)) {
      const payload = rows.payload[at] ?? 0;
      // They are in order, so the same one again stands beside itself: two of a name's variants may read alike.
      if (payload !== last && fits(rows, at, how) && isAlive(dictionary, at)) {
        payloads.push(payload);
        last = payload;
      }
      if (isLast(rows, at)) return payloads;
    }
  }

  /** What stands at a candidate so far, from its first token to the one before `spelt`: only where a name may end it is spelt. */
  const written: Written = { folded: 0, cased: 0, capitals: 0, plural: false };
  const signs = new Int32Array(LONGEST_NAME + 1);
  /** The longest name there so far. One object for all, because a new one for each costs as much as finding it. */
  const best = { ...written, row: 0, last: 0 };

  function copy(from: Written, to: Written): void {
    to.folded = from.folded;
    to.cased = from.cased;
    to.capitals = from.capitals;
    to.plural = from.plural;
  }

  function spellToken(text: string, token: number, index: number): void {
    spell(text, token, written.plural);
    const sign = signs[index] ?? 0;
    written.folded = check(written.folded, sign, spelling.folded);
    written.cased = check(written.cased, sign, spelling.cased);
    if (index < 32 && (kinds[token] ?? 0) & UPPER) written.capitals |= 1 << index;
  }

  /** Whether a name ends at `token`, at the state with this value; it is the best then, being longer than those before. */
  function endsAt(dictionary: Dictionary, value: number, token: number): boolean {
    const row = value & ROW;
    if (!anyFits(dictionary, row, written)) return false;
    copy(written, best);
    best.row = row;
    best.last = token;
    return true;
  }

  const before: Written = { ...written };

  /** Whether a name ends at `token` without its plural s. Leaves what is spelt as it was. */
  function endsBeforeS(dictionary: Dictionary, text: string, token: number, index: number, state: number): boolean {
    const stem = stemOf(token);
    const next = index === 0 ? firstState(stem) : nextState(state, stem, signs[index] ?? 0);
    const value = valueOf(dictionary.states, next);
    if (!(value & ENDS)) return false;
    copy(written, before);
    written.plural = true;
    spellToken(text, token, index);
    const found = endsAt(dictionary, value, token);
    copy(before, written);
    return found;
  }

  /** Whether a name begins with token `first`, of the `count` tokens that there are; `best` is the longest. */
  function beginsAt(dictionary: Dictionary, text: string, first: number, count: number): boolean {
    const { states } = dictionary;
    const end = Math.min(count, first + LONGEST_NAME);
    let found = false;
    let state = 0;
    let spelt = first;
    written.folded = FOLDED;
    written.cased = CASED;
    written.capitals = 0;
    written.plural = false;
    for (let token = first; token < end; token++) {
      const index = token - first;
      const hash = hashes[token] ?? 0;
      const sign = index === 0 ? 0 : signBetween(text, token - 1);
      signs[index] = sign;
      if ((kinds[token] ?? 0) & PLURAL) {
        for (; spelt < token; spelt++) spellToken(text, spelt, spelt - first);
        if (endsBeforeS(dictionary, text, token, index, state)) found = true;
      }
      state = index === 0 ? firstState(hash) : nextState(state, hash, sign);
      const value = valueOf(states, state);
      if (value & ENDS) {
        for (; spelt <= token; spelt++) spellToken(text, spelt, spelt - first);
        if (endsAt(dictionary, value, token)) found = true;
      }
      if (!(value & GOES_ON)) break;
    }
    return found;
  }

  const DOT = '.'.charCodeAt(0);
  const DOTTED = /^\p{Lu}(?:\.\p{Lu})+$/u;
  const LETTER_FOLLOWS = /^\.\p{Lu}(?!\p{L})/u;

  /** The match that is `best`; a dotted acronym takes its last dot with it. None where it is the beginning of a longer one. */
  function matchOf(dictionary: Dictionary, text: string, first: number): Match | undefined {
    const start = starts[first] ?? 0;
    const end = endOf(text, best.last, best.plural);
    const dotted = unitAt.call(text, start + 1) === DOT && DOTTED.test(text.slice(start, end));
    // "U.N." in "U.N.E.P." is not the U.N.
    if (dotted && LETTER_FOLLOWS.test(text.slice(end, end + 4))) return undefined;
    return {
      start,
      end: dotted && text.startsWith('.', end) ? end + 1 : end,
      payloads: payloadsOf(dictionary, best.row, best),
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
        const match = beginsAt(dictionary, text, first, count) ? matchOf(dictionary, text, first) : undefined;
        if (!match) continue;
        matches.push(match);
        free = best.last + 1;
      }
      if (whole) return matches;
      from = free < count ? (starts[Math.max(free, settled)] ?? 0) : (ends[count - 1] ?? 0);
    }
  };
}
