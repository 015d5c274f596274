/**
 * What the scan knows of each UTF-16 unit, as numbers in flat tables, so that it reads a text without making strings:
 *
 *   unit   flags                   power  letter
 *   W      WORD|UPPER|CAPITAL      B      scramble("w")                    hash = hash·power + letter
 *   ß      WORD                    B²     scramble("s")·B + scramble("s")  two letters in one step
 *   (soft hyphen)  0               1      0                                as if it were not there
 *   (blank)        GAP             0      0                                the next word starts at 0
 *
 * A unit is looked up in units.ts when a text first has it; until then its flag is UNKNOWN. So nothing is computed at start
 * (all 65,536 take 40 to 130 ms), and a text has some hundred different ones.
 */
import { BASE, scramble } from './hash.ts';
import { unitOf, type Unit } from './units.ts';

export const WORD = 1;
/** Begins with a capital. */
export const UPPER = 2;
/** Is a capital, or a number: what an acronym is made of. */
export const CAPITAL = 4;
/** Folds to s: the plural of an acronym. */
export const SMALL_S = 8;
/** Drawn on the letter before it. */
export const DRAWN = 16;
/** Parts words. The highest flag of the units that the scan takes without a branch: `flags >>> 5` is 1 for these. */
export const GAP = 32;
/** From here on a unit needs a look of its own. SOLO: a token by itself. */
export const RARE = 64;
export const SOLO = 64;
/** Half of a code point; what the whole is, `beyond` says. */
export const SURROGATE = 128;
export const UNKNOWN = 192;

/** Signs of the gaps that are none: all others are character codes. */
export const BLANK = 0;
export const DASH = 1;

/**
 * `letter`: of the folded characters. `spelt`: the same from independent numbers, so that a word is known by 64 bits. `cased`: of the
 * characters with their case. `sign`: what a gap holds.
 */
export type Numbers = { flags: number; power: number; letter: number; spelt: number; cased: number; sign: number };

/** The seeds of the three hashes. A change makes stored dictionaries worthless: give them another FORMAT. */
const SEED = { letter: 0, spelt: 0x1b873593, cased: 0x5bd1e995 } as const;

const polynomial = (characters: string, seed: number): number => {
  let hash = 0;
  for (let at = 0; at < characters.length; at++)
    hash = (Math.imul(hash, BASE) + scramble(characters.charCodeAt(at), seed)) | 0;
  return hash;
};

function powerOf(length: number): number {
  let power = 1;
  for (let at = 0; at < length; at++) power = Math.imul(power, BASE);
  return power;
}

// ASCII first, for the reason that units.ts gives.
const isAscii = (cased: string): boolean => /^[\0-\x7f]$/.test(cased);
const isUpper = (cased: string): boolean => (isAscii(cased) ? /[A-Z]/ : /^[\p{Lu}\p{Lt}]/u).test(cased);
const isCapital = (cased: string): boolean => (isAscii(cased) ? /[A-Z0-9]/ : /^[\p{Lu}\p{N}]+$/u).test(cased);

const NOTHING = { power: 0, letter: 0, spelt: 0, cased: 0, sign: 0 };

function numbersOf(unit: Unit): Numbers {
  switch (unit.is) {
    case 'ignorable':
      return { ...NOTHING, flags: unit.drawn ? DRAWN : 0, power: 1 };
    case 'blank':
      return { ...NOTHING, flags: GAP, sign: BLANK };
    case 'dash':
      return { ...NOTHING, flags: GAP, sign: DASH };
    case 'mark':
      return { ...NOTHING, flags: GAP, sign: unit.sign.codePointAt(0) ?? 0 };
    default: {
      const { folded, cased } = unit;
      const flags =
        (unit.is === 'solo' ? SOLO : WORD) |
        (isUpper(cased) ? UPPER : 0) |
        (isCapital(cased) ? CAPITAL : 0) |
        (cased === 's' ? SMALL_S : 0);
      return {
        flags,
        power: powerOf(folded.length),
        letter: polynomial(folded, SEED.letter),
        spelt: polynomial(folded, SEED.spelt),
        cased: polynomial(cased, SEED.cased),
        sign: 0,
      };
    }
  }
}

/** The number that the plural s adds to a hash. */
export const LETTER_S = scramble('s'.charCodeAt(0), SEED.letter);

/** The tables, 1.2 MB of address space, of which a text touches some pages. */
export function makeUnitTables() {
  const flags = new Uint8Array(0x10000).fill(UNKNOWN).fill(SURROGATE, 0xd800, 0xe000);
  const power = new Int32Array(0x10000);
  const letter = new Int32Array(0x10000);
  const spelt = new Int32Array(0x10000);
  const cased = new Int32Array(0x10000);
  const sign = new Uint16Array(0x10000);
  const outside = new Map<number, Numbers>();

  return {
    flags,
    power,
    letter,
    spelt,
    cased,
    sign,
    /** Fills in the row of a unit. */
    learn(unit: number): void {
      const numbers = numbersOf(unitOf(String.fromCharCode(unit)));
      flags[unit] = numbers.flags;
      power[unit] = numbers.power;
      letter[unit] = numbers.letter;
      spelt[unit] = numbers.spelt;
      cased[unit] = numbers.cased;
      sign[unit] = numbers.sign;
    },
    /** The numbers of a code point beyond the tables, or of a lone surrogate. Signs here may have 21 bits. */
    beyond(codePoint: number): Numbers {
      let numbers = outside.get(codePoint);
      if (!numbers) outside.set(codePoint, (numbers = numbersOf(unitOf(String.fromCodePoint(codePoint)))));
      return numbers;
    },
  };
}
