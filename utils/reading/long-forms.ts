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
import { isCapitals, isRoman, isSignature, lettersOf, onlyLetters } from './short-forms.ts';

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

/** A fit in which all letters are initials and all words have one. */
const PERFECT = 0.95;

/** Where in `parts` a long form may begin: at a word that carries meaning; at an article only of a perfect fit ("The Energy …"). */
const mayBegin = ({ small, joined, capital }: Part, score: number): boolean =>
  !joined && (!small || (capital && score >= PERFECT));

/** A list inside a name, "pour l'éducation, la science et la culture": a comma before which and after which the name goes on. */
const isListed = (parts: readonly Part[], index: number): boolean =>
  parts.slice(index).some((part, at) => at > 0 && at < 8 && isAnd(part));
const isAnd = ({ lower }: Part): boolean => /^(?:and|et|y|e|und|og|ou|or)$/u.test(lower);

/** Whether what begins at `index` is one name to the end: a comma only in a list, and none before another institution. */
const holdsTogether = (parts: readonly Part[], index: number): boolean =>
  parts.every((part, at) => {
    if (!part.comma || at <= index) return true;
    const next = parts.slice(at).find(({ small }) => !small);
    // A list's last comma, "…, Engineering, and Mathematics", and not another clause.
    const goesOn = isListed(parts, at) || (isAnd(part) && next?.capital === parts[index]?.capital);
    return goesOn && !(next?.capital && isInstitution(next.lower));
  });

const isAllCapitals = (text: string, { start, end }: Part): boolean => {
  const word = text.slice(start, end);
  return word.length > 3 && word === word.toUpperCase();
};

/** Letters of a word that is no place, person or company. */
const LONG_WORD = 12;

/** Words of one letter form: the letters must run through it, and it must be long enough for that to be no chance. */
function fitsOneWord(part: Part, letters: string, isFirst: boolean): boolean {
  if (part.plain.length < letters.length * 2 || part.plain.length < (letters.length > 2 ? 6 : 5)) return false;
  // Capitalised words are places, persons and companies ("Washington (WA)", "Amazon (AMZN)"), unless they are German compounds or, `isFirst`, begin the sentence.
  if (!part.capital) return true;
  return part.plain.length >= (letters.length > 2 || isFirst ? LONG_WORD : Infinity);
}

/** A head noun before what tells which: "Network for …", "Accord sur …". */
const isHead = (parts: readonly Part[], index: number): boolean => {
  const part = parts[index];
  return part !== undefined && isInstitution(part.lower) && !part.possessive && parts[index + 1]?.small === true;
};

/** Small words with others between them: "efterlevelse af forordning (EF)" is no definition; English "volume of distribution (VD)" may be one. */
const isLoose = (parts: readonly Part[]): boolean =>
  parts.every(({ capital }) => !capital) &&
  parts.some(({ small }) => small) &&
  writesNamesSmall(parts.map(({ lower }) => lower));

/** The start that the letters speak for; undefined where they fit nothing. */
function byLetters(parts: readonly Part[], short: string): number | undefined {
  const letters = lettersOf(short);
  const bare = onlyLetters(short);
  return (
    startOf(parts, short, letters) ?? (bare.length > 1 && bare !== letters ? startOf(parts, short, bare) : undefined)
  );
}

function startOf(parts: readonly Part[], short: string, letters: string): number | undefined {
  if (letters === '') return undefined;
  const scores = alignments(parts, letters);
  const last = parts.length - 1;
  let best: { index: number; score: number } | undefined;
  for (let index = last; index >= 0; index--) {
    const part = parts[index];
    let score = scores[index] ?? -Infinity;
    if (!part || score === -Infinity || !mayBegin(part, score) || !holdsTogether(parts, index)) continue;
    if (index === last) {
      if (!fitsOneWord(part, letters, index === 0)) continue;
      score = Math.max(score, FIT);
    }
    // Two letters are found in any two words, as are Roman figures: these have to be initials, and of small words side by side.
    else if (letters.length === 2 && (score < 0.9 || isLoose(parts.slice(index)))) continue;
    if (isRoman(short) && score < PERFECT) continue;
    const capitalLater = parts.slice(index + 1).some(({ capital }) => capital);
    if (part.capital) score += CAPITAL_START + (isHead(parts, index) ? HEAD_START : 0);
    else if (capitalLater && !/^\p{Ll}/u.test(short)) score -= SMALL_START;
    if (score >= FIT && (!best || score > best.score)) best = { index, score };
  }
  return best?.index;
}

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
  if (!last || !isCapitals(short) || isSignature(short) || isRoman(short)) return undefined;
  const small = writesNamesSmall(parts.map(({ lower }) => lower));
  const head = small ? ofHeadNoun(parts) : undefined;
  const start = head ?? ofCapitals(parts);
  const phrase = parts.slice(start);
  const words = phrase.filter((part) => !part.small);
  if (words.length === 1 && head === undefined)
    return isInstitution(last.lower) && last.plain.length > 14 ? start : undefined;
  if (words.length < 2) return undefined;
  // Two words with two of the letters are as likely a person: "Sergio Peinado (ESP)".
  if (words.length > 2 && sharedInitials(phrase, lettersOf(short)) >= MOST_INITIALS) return start;
  // In English the head noun ends the name, or stands before "of" and "for".
  const names = (part: Part, index: number): boolean =>
    isInstitution(part.lower) && (index === phrase.length - 1 || small || isHead(phrase, index));
  return phrase.some(names) ? start : undefined;
}

/** Which of several, of the same name: "Fifth Tokyo International Conference (TICAD)". */
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|former|[ivx]+|\p{L})$/u;

/**
 * Capitals right before the start belong to the name, "the UN Commission", where they follow a small word; not titles, not what else
 * a heading or a list has written before it.
 */
function withModifiers(text: string, parts: readonly Part[], start: number): number {
  for (let index = start - 1; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || !next || next.comma) return start;
    // Only blanks between, and no possessive ("Iran's …").
    if (!/^\.?[\s\u00a0-]*$/u.test(text.slice(part.end, next.start)) || part.possessive) return index + 1;
    if (part.small || TITLES.has(part.lower)) return index + 1;
    if (!part.capital || start - index > MODIFIERS || ORDINAL.test(part.lower) || isAllCapitals(text, part))
      return start;
  }
  return start;
}

/** Words between a head noun and the name in its genitive at most: "Fonds de développement des Nations Unies". */
const BETWEEN = 4;

/**
 * The head noun before a start that fits the letters of another language: "Organisation des Nations Unies pour l'éducation … (UNESCO)"
 * is not "Nations Unies …". Languages that put the head first write it with a capital and what follows mostly small.
 */
function withHeadNoun(parts: readonly Part[], start: number): number {
  const begin = parts[start];
  if (!begin || isInstitution(begin.lower)) return start;
  for (let index = start - 1; index >= Math.max(0, start - BETWEEN); index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (!part || next?.comma) break;
    if (isInstitution(part.lower) && (part.capital || !begin.capital)) return index;
    if (part.capital) break;
  }
  return start;
}

/** `start` with what belongs to the same name before it. */
function widened(text: string, parts: readonly Part[], start: number, short: string): number {
  const fit = parts.slice(start);
  const words = fit.filter(({ small, numeral, joined }) => !small && !numeral && !joined);
  if (words.every(({ capital }) => capital) && !writesNamesSmall(fit.map(({ lower }) => lower)))
    return withModifiers(text, parts, start);
  if (!writesNamesSmall(parts.map(({ lower }) => lower))) return start;
  const perfect = (alignments(fit, lettersOf(short))[0] ?? 0) >= PERFECT;
  if (perfect || isInstitution(words[0]?.lower ?? '')) return start;
  return withHeadNoun(parts, withModifiers(text, parts, start));
}

/** Figures that are tied to the first word: "1-oleoyl-2-acetylglycerol (OAG)". */
const FIGURES = /(?<![\p{L}\p{N}])[\d,'′]+-$/u;

/** Where the long form of `short` begins that ends where the window does: an offset in the text; undefined where there is none. */
export function longFormStart(
  text: string,
  { parts, renamed }: Window,
  short: string,
  strict = false,
): number | undefined {
  // No name ends in "of" or "the".
  const last = parts.at(-1);
  if (last?.small && !last.capital) return undefined;
  const fitting = byLetters(parts, short);
  const start = fitting ?? (renamed || strict ? undefined : byPhrase(parts, short));
  if (start === undefined) return undefined;
  const from = parts[widened(text, parts, start, short)]?.start;
  return from === undefined
    ? undefined
    : from - (FIGURES.exec(text.slice(Math.max(0, from - 12), from))?.[0].length ?? 0);
}
