/**
 * Which tokens can begin a name at all: most can't, and for these one read of memory must do. A Bloom filter whose bits for a key
 * all lie in one word of 32 (two of them), with room for sixteen bits or more a key: of the words that begin no name, one in
 * thirty or so passes.
 *
 *   ones    the token, for names of one token                     "wto" + capitalised
 *   pairs   the token and the next, for longer ones               "world", "bank" + capitalised
 *
 * Whether the first letter is a capital belongs to the key, so that "who" and "it" don't pass because of WHO and IT. Pairs: "the"
 * and "international" begin thousands of names (with the first token alone, 62 % of all tokens passed at a million names).
 */
/** `keys`: how many were put in. `shift`: the upper 32 − shift bits of a key's number are its address. */
export type Filter = { words: Int32Array; shift: number; keys: number };

/** Bits a key, at least; as the size is a power of two, up to twice that. */
const BITS = 12;
/** 2¹⁰ words are 4 kB. Smaller is no use: a dictionary is added to. */
const LEAST = 10;

/** The logarithm of the number of words that `keys` keys need. */
export const sizeFor = (keys: number): number => Math.max(LEAST, Math.ceil(Math.log2((keys * BITS) / 32)));

export const filterOver = (words: Int32Array, keys: number): Filter => ({
  words,
  shift: 32 - Math.log2(words.length),
  keys,
});

/**
 * The number of a key of one token, and of two; `capitalised` is 0 or 1. One multiplication each, which brings all bits of the hashes
 * into the upper ones of the address: a full mixing here made the second pass a third slower, and the filter no better.
 */
export const oneKey = (hash: number, capitalised: number): number => Math.imul(hash ^ -capitalised, 0x9e3779b1);
export const pairKey = (hash: number, next: number, capitalised: number): number =>
  Math.imul((Math.imul(hash, 0x2c9277b5) + next) ^ -capitalised, 0x85ebca6b);

/** The two bits of a key in its word. */
export const bitsOf = (key: number): number => (1 << key) | (1 << (key >>> 5));

export function put(filter: Filter, key: number): void {
  const at = key >>> filter.shift;
  filter.words[at] = (filter.words[at] ?? 0) | bitsOf(key);
  filter.keys++;
}

/** A filter twice as large that lets through what this one does. A key's word was one of two now: both are what it was. */
export function widened({ words, shift, keys }: Filter): Filter {
  const wider = new Int32Array(words.length * 2);
  for (let at = 0; at < wider.length; at++) wider[at] = words[at >>> 1] ?? 0;
  return { words: wider, shift: shift - 1, keys };
}

export const isFull = ({ words, keys }: Filter): boolean => keys * 8 > words.length * 32;
