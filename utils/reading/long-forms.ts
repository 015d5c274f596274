/**
 * Where the long form of a short one begins, in the words before it. In turn:
 *
 *   letters    all letters of the short form fit the words               Global Innovation Index (GII)
 *   phrase     most are initials, in another order or language            Transitional Military Council (CMT)
 *   head noun  none fits, but the phrase names an institution             National Institute of Space Research (INPE)
 *
 * Then what belongs to the same name is taken along: "UN Commission on the Status of Women (CSW)".
 */
import { alignments, sharedInitials } from './alignment.ts';
import { isInstitution, TITLES, writesNamesSmall } from './grammar.ts';
import type { Part, Window } from './phrases.ts';
import { isCapitals, isSignature, lettersOf, onlyLetters } from './short-forms.ts';

/** A fit of letters below this is chance. */
const FIT = 0.55;
/** Names begin with a capital; small words before one are mostly no part of it. */
const CAPITAL_START = 0.12;
const SMALL_START = 0.15;
/** So do those that begin with what kind of thing it is: "Accord sur les aspects …", where "aspects …" would fit as well. */
const HEAD_START = 0.12;
/** The share of letters that have to be initials where they do not fit in order. */
const MOST_INITIALS = 0.6;
/** Words that are taken along at most to the left of what the letters speak for. */
const MODIFIERS = 3;

/** Where in `parts` a long form may begin: at a word that carries meaning. */
const mayBegin = ({ small, joined, lower }: Part): boolean => !small && !joined && lower !== 's';

const isAllCapitals = (text: string, { start, end }: Part): boolean => {
  const word = text.slice(start, end);
  return word.length > 3 && word === word.toUpperCase();
};

/** Words of one letter form: the letters must run through it, and it must be long enough for that to be no chance. */
function fitsOneWord(part: Part, letters: string): boolean {
  if (part.plain.length < letters.length * 2 || part.plain.length < 6) return false;
  // Capitalised words are places, persons and companies ("Washington (WA)", "Amazon (AMZN)"), unless they are German compounds.
  return !part.capital || (letters.length > 2 && part.plain.length >= 12);
}

/** The start that the letters speak for; undefined where they fit nothing. */
function byLetters(parts: readonly Part[], short: string): number | undefined {
  const letters = lettersOf(short);
  const bare = onlyLetters(short);
  return startOf(parts, short, letters) ?? (bare.length > 1 && bare !== letters ? startOf(parts, short, bare) : undefined);
}

function startOf(parts: readonly Part[], short: string, letters: string): number | undefined {
  if (letters === '') return undefined;
  const scores = alignments(parts, letters);
  const last = parts.length - 1;
  let best: { index: number; score: number } | undefined;
  for (let index = last; index >= 0; index--) {
    const part = parts[index];
    let score = scores[index] ?? -Infinity;
    if (!part || score === -Infinity || !mayBegin(part)) continue;
    if (index === last) {
      if (!fitsOneWord(part, letters)) continue;
      score = Math.max(score, FIT);
    } else if (letters.length === 2 && score < 0.9) continue; // Two letters are found in any two words.
    const capitalLater = parts.slice(index + 1).some(({ capital }) => capital);
    if (part.capital) score += CAPITAL_START + (isInstitution(part.lower) ? HEAD_START : 0);
    else if (capitalLater && !/^\p{Ll}/u.test(short)) score -= SMALL_START;
    if (score >= FIT && (!best || score > best.score)) best = { index, score };
  }
  return best?.index;
}

/** A list inside a name, "pour l'éducation, la science et la culture": a comma before which and after which the name goes on. */
const isListed = (parts: readonly Part[], index: number): boolean =>
  parts.slice(index).some(({ lower }, at) => at > 0 && at < 8 && /^(?:and|et|y|e|und|og|&|ou|or)$/u.test(lower));

/** Words over which a phrase of capitals does not go on: "Yasmin Haque from the UN Children's Fund". */
const PARTING = /^(?:from|with|by|at|as|than|between)$/u;

/** The start of the phrase of capitals that ends the parts, "Cooperation Council for the Arab States of the Gulf". */
function ofCapitals(parts: readonly Part[]): number {
  let start = parts.length;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part || PARTING.test(part.lower)) break;
    const rest = parts.slice(start).filter(({ small }) => !small);
    // "Turkey’s Small … Organization", but "Supreme People’s Court".
    if (part.possessive && rest.length > 1 && rest.some(({ lower }) => isInstitution(lower))) break;
    if (part.lower === 'and' && parts[index + 1]?.lower === 'the') break;
    if (part.capital && !part.small && !TITLES.has(part.lower)) start = index;
    else if (!part.small && !part.joined && !part.numeral) break;
    if (part.comma && !isListed(parts, index)) break;
  }
  return start;
}

/** The nearest head noun to the left in a language that writes names small: "Fonds … des Nations Unies pour la femme". */
function ofHeadNoun(parts: readonly Part[]): number | undefined {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part) break;
    if (part.capital && isInstitution(part.lower)) return index;
    if (part.comma && !isListed(parts, index)) break;
  }
  return undefined;
}

/** The start of a phrase whose letters fit only in part, or not at all. */
function byPhrase(parts: readonly Part[], short: string): number | undefined {
  const last = parts.at(-1);
  if (!last || !isCapitals(short) || isSignature(short)) return undefined;
  const small = writesNamesSmall(parts.map(({ lower }) => lower));
  const head = small ? ofHeadNoun(parts) : undefined;
  const start = head ?? ofCapitals(parts);
  const phrase = parts.slice(start);
  const words = phrase.filter((part) => !part.small);
  if (words.length === 1 && head === undefined) return isInstitution(last.lower) && last.plain.length > 14 ? start : undefined;
  if (words.length < 2) return undefined;
  if (sharedInitials(phrase, lettersOf(short)) >= MOST_INITIALS) return start;
  // In English the head noun ends the name, or stands before "of" and "for".
  const isHead = (part: Part, index: number): boolean =>
    isInstitution(part.lower) && (index === phrase.length - 1 || phrase[index + 1]?.small === true || small);
  return phrase.some(isHead) ? start : undefined;
}

/** Capitals right before the start belong to the name: "UN Commission", "Haut Commissariat"; not titles, not a sentence's first "The". */
function withModifiers(text: string, parts: readonly Part[], start: number): number {
  if (!parts[start]?.capital) return start;
  let from = start;
  for (let index = start - 1; index >= 0 && start - index <= MODIFIERS; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || !next || next.comma || !part.capital || part.small || TITLES.has(part.lower)) break;
    // Only blanks between; no possessive ("Iran's …"), no headline in capitals.
    if (!/^\.?[\s\u00a0-]+$/u.test(text.slice(part.end, next.start)) || part.possessive) break;
    if (isAllCapitals(text, part)) break;
    from = index;
  }
  while (from < start && parts[from]?.joined === true && !parts[from - 1]?.capital) from++;
  return from;
}

/** Where the long form of `short` begins that ends where the window does: an offset in the text; undefined where there is none. */
export function longFormStart(text: string, { parts, renamed }: Window, short: string, strict = false): number | undefined {
  const fitting = byLetters(parts, short);
  const start = fitting ?? (renamed || strict ? undefined : byPhrase(parts, short));
  if (start === undefined) return undefined;
  return parts[withModifiers(text, parts, start)]?.start;
}
