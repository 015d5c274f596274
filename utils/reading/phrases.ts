/** The words before a bracket, as far as they may be one name with it: where sentences, clauses and brackets end, it ends. */
import { FUNCTION_WORDS } from './grammar.ts';

/**
 * A part of the text without blanks, hyphens and apostrophes in it. `lower`: in small letters; `plain`: without diacritics, too.
 * `small`: a function word. `joined`: a hyphen or an apostrophe ties it to the part before. `comma`: a comma stands before it.
 * `possessive`: it ends in ’s.
 */
export type Part = {
  start: number;
  end: number;
  lower: string;
  plain: string;
  capital: boolean;
  numeral: boolean;
  small: boolean;
  joined: boolean;
  comma: boolean;
  possessive: boolean;
};

/** UTF-16 units before a bracket that are looked at, and parts of them. */
const FARTHEST = 300;
export const MOST_PARTS = 28;

const PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Where a name cannot go on: the end of a sentence or clause, another bracket, a line break that the page shows. */
const BREAK = /[!?;:](?=\s)|[()[\]{}|=\u2028\u2022]|\.(?=\s)|\s[–—-]+\s|["“„«‹]|<<|\n\s*\n/gu;
/** Brackets within a word end nothing: "benzo[a]pyrene", "GABA(A)/benzodiazepine". */
const opensInWord = (text: string, at: number): boolean =>
  /^\p{L}[([][\p{L}\p{N}]{1,2}[)\]][\p{L}/-]/u.test(text.slice(at - 1, at + 6));
const closesInWord = (text: string, at: number): boolean =>
  /\p{L}[([][\p{L}\p{N}]{1,2}[)\]][\p{L}/-]$/u.test(text.slice(Math.max(0, at - 5), at + 2));
const isInWord = (text: string, sign: string, at: number): boolean =>
  (/^[([]$/.test(sign) && opensInWord(text, at)) || (/^[)\]]$/.test(sign) && closesInWord(text, at));

const DASH = /^\s[–—-]+\s$/u;
/** A full stop after these ends no sentence: "U.S. Status of Forces", "St. Petersburg", "No. 1". */
const ABBREVIATED = /(?:^|[^\p{L}])(?:\p{Lu}|St|Mr|Mrs|Dr|Prof|No|Nr|Inc|Ltd|vs|hr)$/u;
/** What comes before these speaks of something else: "UN Tourism, formerly World Tourism Organization (UNWTO)". */
const APPOSITION = /,\s+(?:formerly|previously|also|known|called|then|now|or|anciennement|antes|früher|tidligere)\s/giu;

const isFigure = ({ numeral, lower }: Part): boolean => numeral && /^\d+$/u.test(lower);

// oxlint-disable-next-line no-control-regex -- all of ASCII
const ASCII = /^[\u0000-\u007f]*$/u;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', ð: 'd' };

/** Small letters without diacritics. Most words are ASCII, and normalising is slow. */
export const plainLetters = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[œæøđłßð]/gu, (letter) => LETTERS[letter] ?? letter);

/** The parts of `text` from `from` to `to`, in order. */
export function partsOf(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let end = from;
  for (const match of text.slice(from, to).matchAll(PART)) {
    const [word] = match;
    const start = from + match.index;
    const gap = text.slice(end, start);
    const before = parts.at(-1);
    // "Sultan’s" is one word; the s of it no initial.
    if (before && /^['’]$/u.test(gap) && /^s$/iu.test(word)) {
      before.end = end = start + word.length;
      before.possessive = true;
      continue;
    }
    const lower = word.toLowerCase();
    end = start + word.length;
    parts.push({
      start,
      end,
      lower,
      plain: plainLetters(word),
      capital: /^\p{Lu}/u.test(word),
      numeral: /^\p{N}/u.test(word),
      // The UN is no French article, the E of "Conference Room E" no Portuguese "and".
      small: FUNCTION_WORDS.has(lower) && (word !== word.toUpperCase() || word === 'A'),
      // After an elision ("l'Office") and after figures ("12-O-tetra…") a word begins all the same.
      joined:
        before !== undefined && /^[-‑'’./&]$/u.test(gap) && !(before.small && /['’]/u.test(gap)) && !isFigure(before),
      comma: gap.includes(','),
      possessive: false,
    });
  }
  return parts;
}

/** `renamed`: what comes before speaks of the same under another name. */
export type Window = { parts: Part[]; renamed: boolean };

/**
 * The parts of the clause that ends at `end`. `dashes`: a dash does not end it, as where the short form has a hyphen: "Meteorological
 * Synthesizing Centre – East (MSC-E)".
 */
export function windowBefore(text: string, end: number, dashes = false): Window {
  const least = Math.max(0, end - FARTHEST);
  const before = text.slice(least, end);
  let from = 0;
  for (const match of before.matchAll(BREAK))
    if ((dashes && DASH.test(match[0])) || isInWord(before, match[0], match.index)) continue;
    else if (match[0] !== '.' || !ABBREVIATED.test(before.slice(Math.max(0, match.index - 6), match.index)))
      from = match.index + match[0].length;
  let renamed = false;
  for (const match of before.slice(from).matchAll(APPOSITION)) {
    from += match.index + match[0].length;
    renamed = true;
    break;
  }
  return { parts: partsOf(text, least + from, end).slice(-MOST_PARTS), renamed };
}
