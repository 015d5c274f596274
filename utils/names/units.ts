/**
 * What each character is to the matcher, and what it is folded to. "Việt‑Nam" and "VIET NAM" are the same two tokens:
 *
 *   V i ệ t ‑ N a m          word · word · word · word · dash · word · word · word
 *   v i e t   n a m          folded
 *
 * The folding is that of DESIGN §4: case, diacritics (composed or not), full width, ligatures, letters that Unicode does not
 * decompose (đ ø ł ß æ); soft hyphens, zero-width characters and vowel points are as if they were not there.
 */
export type Unit =
  | { is: 'word'; folded: string; cased: string }
  /** A character of a script that is written without spaces: a token by itself, so that a name may begin and end anywhere. */
  | { is: 'solo'; folded: string; cased: string }
  /** `drawn`: on the letter before it, so that a mention which ends with that letter takes it along (an accent, a vowel point). */
  | { is: 'ignorable'; drawn: boolean }
  | { is: 'blank' }
  | { is: 'dash' }
  | { is: 'mark'; sign: string };

/** Letters that look like another with a stroke, or like two, but that Unicode does not decompose; and the final sigma. */
const UNDECOMPOSED = new Map(
  Object.entries({
    ς: 'σ',
    đ: 'd',
    ð: 'd',
    ø: 'o',
    ł: 'l',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
  }),
);

/**
 * Soft hyphens, zero-width characters, direction marks, combining diacritics, Hebrew points, Arabic vowel signs and tatweel,
 * variation selectors, and raised figures (the footnote in "WTO¹").
 */
const IGNORABLE =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u00ad\u034f\u061c\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/u;
const DRAWN = /\p{M}/u;
const SOLO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const BLANK = /[\s\u0085]/u;
/** A dash between two words without blanks joins them ("Coca-Cola"); the em dash parts clauses and is a sign like others. */
const DASH = /[-\u2010-\u2013\u2212\ufe63\uff0d]/u;
const APOSTROPHE = /['\u2018\u2019\u201b\u02bc\u0060\u00b4\uff07]/u;
const QUOTE = /["\u201c-\u201f\u00ab\u00bb\u2039\u203a\uff02]/u;

/**
 * Takes diacritics off. Not all of \p{Mn}: the vowel signs of Devanagari and its kin are letters of the word. Hangul syllables
 * stay whole: their decomposition (into jamo) is not one of diacritics.
 */
const decompose = (character: string): string =>
  /\p{Script=Hangul}/u.test(character)
    ? character.normalize('NFKC')
    : [...character.normalize('NFKD')].filter((part) => !IGNORABLE.test(part)).join('');

const foldLetter = (letter: string): string => UNDECOMPOSED.get(letter) ?? letter;

function foldCased(character: string): string {
  let cased = '';
  for (const letter of decompose(character)) {
    const lower = letter.toLowerCase();
    const plain = foldLetter(lower);
    if (plain === lower) cased += letter;
    else cased += letter === lower ? plain : plain[0]?.toUpperCase() + plain.slice(1);
  }
  return cased;
}

/**
 * What is in every text, told without Unicode's classes: the expressions for these take a browser 10 ms to compile, which a
 * background that has just been woken need not wait for where the article is in English. Not all of ASCII: the rest is as others.
 */
function classifyPlain(character: string): Unit | undefined {
  if (/^[A-Za-z0-9_]$/.test(character)) return { is: 'word', folded: character.toLowerCase(), cased: character };
  if (/^[ \n\t\u00a0]$/.test(character)) return { is: 'blank' };
  if (/^[-\u2010-\u2013]$/.test(character)) return { is: 'dash' };
  if (/^['\u2018\u2019]$/.test(character)) return { is: 'mark', sign: "'" };
  if (/^["\u201c\u201d]$/.test(character)) return { is: 'mark', sign: '"' };
  return /^[!#-&(-,./:-@[-^{-~\u2014]$/.test(character) ? { is: 'mark', sign: character } : undefined;
}

function classify(character: string): Unit {
  const plain = classifyPlain(character);
  if (plain) return plain;
  if (IGNORABLE.test(character)) return { is: 'ignorable', drawn: DRAWN.test(character) };
  if (SOLO.test(character) || WORD.test(character)) {
    const cased = foldCased(character);
    const folded = [...cased.toLowerCase()].map(foldLetter).join('');
    return { is: SOLO.test(character) ? 'solo' : 'word', folded, cased };
  }
  if (BLANK.test(character)) return { is: 'blank' };
  if (DASH.test(character)) return { is: 'dash' };
  if (APOSTROPHE.test(character)) return { is: 'mark', sign: "'" };
  if (QUOTE.test(character)) return { is: 'mark', sign: '"' };
  const compatible = character.normalize('NFKC');
  return { is: 'mark', sign: compatible.length === 1 ? compatible : character };
}

/** Classified once each: a text has few different characters. Bounded by Unicode, in practice a few hundred entries. */
const known = new Map<string, Unit>();

/** The unit of one code point. */
export function unitOf(character: string): Unit {
  let unit = known.get(character);
  if (!unit) known.set(character, (unit = classify(character)));
  return unit;
}
