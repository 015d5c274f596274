/**
 * Names and text are read alike: a name is a text that is all one name. Here is what becomes of it; search.ts does the same with the
 * tokens of a text, from each place where a name may begin.
 */
import { mix } from './hash.ts';
import type { Scanner } from './scanner.ts';
import { firstState, nextState } from './states.ts';
import { UPPER } from './unit-tables.ts';

/**
 * A name of more tokens is not found: so many bound the work at each place of a text. (A title of 200 Chinese characters, each one
 * a token, is no name; the longest of ROR's 240,000 names has 32.)
 */
export const LONGEST_NAME = 128;

/** Where checks begin: one for folded letters, one for letters with their case. */
export const FOLDED = 0x510e527f;
export const CASED = 0x1f83d9ab;

/** The check of one more token. */
export const check = (before: number, sign: number, spelt: number): number => mix(mix(before, sign), spelt);

/** `path`: the states that lead to its end. `first`, `second`: the hashes of its first tokens. For the rest see rows.ts. */
export type Spelt = {
  path: number[];
  first: number;
  second: number | undefined;
  folded: number;
  cased: number;
  capitals: number;
};

/** What `name` is to the dictionary; undefined where it has nothing to be found by, or more than a name can have. */
export function spell(scanner: Scanner, name: string): Spelt | undefined {
  const { hashes, kinds, spelling } = scanner;
  const count = scanner.read(name, 0);
  if (count === 0 || count > LONGEST_NAME) return undefined;
  const path: number[] = [];
  let state = 0;
  let folded = FOLDED;
  let cased = CASED;
  let capitals = 0;
  for (let token = 0; token < count; token++) {
    const sign = token === 0 ? 0 : scanner.signBetween(name, token - 1);
    const hash = hashes[token] ?? 0;
    state = token === 0 ? firstState(hash) : nextState(state, hash, sign);
    path.push(state);
    scanner.spell(name, token, false);
    folded = check(folded, sign, spelling.folded);
    cased = check(cased, sign, spelling.cased);
    if (token < 32 && (kinds[token] ?? 0) & UPPER) capitals |= 1 << token;
  }
  return { path, first: hashes[0] ?? 0, second: count > 1 ? hashes[1] : undefined, folded, cased, capitals };
}
