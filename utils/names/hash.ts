/**
 * Numbers for words. A word's hash is a polynomial of its folded characters, so that it grows by a character at a time and a
 * last character can be taken off again (the plural s):
 *
 *   hash("who") = (w·B + h)·B + o      w, h, o: scrambled character codes, all modulo 2³²
 */

/** B. Odd, so that it has an inverse; ≡ 3 modulo 8, so that words with two letters swapped differ in the low bits, too. */
export const BASE = 0x85ebca6b | 0;

/** B⁻¹ modulo 2³², by Newton's iteration: each step doubles the number of right bits. */
export const BASE_INVERSE = [1, 2, 3, 4].reduce((x) => Math.imul(x, 2 - Math.imul(BASE, x)), BASE);

/** Spreads a character code over all 32 bits. Another `seed` gives an independent number. */
export function scramble(code: number, seed: number): number {
  let x = Math.imul(code + 1, 0x9e3779b1) ^ seed;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** `state` with one more number taken in; the order counts. Good in all bits, so that the upper ones can be an address. */
export function mix(state: number, value: number): number {
  const x = Math.imul(state ^ value ^ (state >>> 15), 0x2c1b3c6d);
  return Math.imul(x ^ (x >>> 13), 0x297a2d39) ^ (x >>> 16);
}
