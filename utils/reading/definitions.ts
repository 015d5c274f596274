/**
 * "Long form (SHORT)": what an article itself says that a short form means. The letters of the short form are looked for in the
 * words before the bracket: first as the initials of words, else anywhere, from the right, the first of them at the beginning of
 * a word (Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003). What news
 * writes in brackets is often no definition: a party, an agency, an aside; hence the rules of `isPlausible`.
 */

export type Span = { start: number; end: number };
/** UTF-16 offsets of both in the block's text. */
export type Pair = { short: Span; long: Span };

const BRACKETS = /\(([^()]{2,40})\)/gu;
const LONGEST = 300;
const ARTICLES = /^(?:the|a|an|le|la|les|l|el|los|las|der|die|das|il|lo|gli|o|os|as)$/iu;
/** Words with which no long form begins: "Office of Foreign Assets Control (OFAC)" is not "of Foreign …". */
const FUNCTION_WORDS = new Set(
  `of for and or in on at to by with from de du des d et pour y e para del von vom für und zu zur der die das the a an l d la le les los las il`.split(
    ' ',
  ),
);
/** What comes before these speaks of something else: "UN Tourism, formerly World Tourism Organization (UNWTO)". */
const APPOSITION = /,\s+(?:formerly|previously|also|known|called|then|now|or|the|a|an)\s/giu;

/** A letter first, at least one capital, at most two words, no sentence: "WIPO", "SDGs", "IP Viet Nam"; not "2023", "see below". */
export function looksLikeShortForm(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}.&/’'-]*(?: [\p{L}\p{N}.&-]+)?$/u.test(text) &&
    text.length <= 12 &&
    /\p{Lu}/u.test(text) &&
    // "(Sanders.)" is an aside; "(U.N.)" is not.
    (!text.endsWith('.') || /^(?:\p{L}\.)+$/u.test(text))
  );
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const plain = (character: string): string => character.normalize('NFKD')[0]?.toLowerCase() ?? '';

/** Whether a long form may begin at `at`: at the beginning of a word that carries meaning. */
const mayBegin = (text: string, at: number): boolean =>
  !isLetter(text[at - 1] ?? '') &&
  !FUNCTION_WORDS.has(/^\p{L}+/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '');

/** The letters of a short form that the long form has to have, without a plural s. */
const lettersOf = (short: string): string[] => [...short.replace(/(?<=\p{Lu})s$/u, '')].filter(isLetter).map(plain);

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Where words begin whose initials are the letters, up to the end of `text`; words like "of" may count or not. So "Air Accident
 * Investigation Branch (AAIB)" is not cut to "Accident …", whose letters would do, too. -1 where they are not.
 */
function startByInitials(letters: readonly string[], text: string): number {
  const words = [...text.matchAll(WORDS)].map((match) => ({ at: match.index, word: match[0] }));
  let left = letters.length;
  let start = -1;
  for (const { at, word } of words.toReversed()) {
    if (left === 0) break;
    if (plain(word[0] ?? '') === letters[left - 1]) {
      left--;
      start = at;
    } else if (!FUNCTION_WORDS.has(word.toLowerCase())) return -1;
  }
  return left === 0 && mayBegin(text, start) ? start : -1;
}

/** Where a word begins whose initial is the first letter, when all the other letters follow it in order; -1 where none does. */
function startByLetters(letters: readonly string[], text: string): number {
  let at = text.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    do at--;
    while (at >= 0 && (plain(text[at] ?? '') !== letters[index] || (index === 0 && !mayBegin(text, at))));
    if (at < 0) return -1;
  }
  return at;
}

/** Where the long form of `short` begins in `text`, at the end of which it ends; -1 where there is none. */
export function longFormStart(short: string, text: string): number {
  const letters = lettersOf(short);
  const start = startByInitials(letters, text);
  // Two letters are found in any two words ("President Jair Bolsonaro (PL)").
  return start >= 0 || letters.length <= 2 ? start : startByLetters(letters, text);
}

/** A long form has more than its short one; and "(Grüne)", "(Nine)" beside a clause is a party or an agency, no definition. */
function isPlausible(short: string, long: string): boolean {
  if (long.length <= short.length || !/\s|-/u.test(long) || long.includes(short)) return false;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || !/^\p{Lu}/u.test(short) || /^\p{Lu}/u.test(long);
}

/** The words before a bracket that may hold the long form: at most min(n + 5, 2n) of them, in the same sentence. */
function windowBefore(text: string, end: number, letters: number): number {
  const words = Math.min(letters + 5, letters * 2);
  const before = text.slice(Math.max(0, end - LONGEST), end);
  const sentence = Math.max(
    ...[...before.matchAll(/[.!?;:]\s|[()\u2028]/gu)].map((match) => match.index + match[0].length),
    0,
  );
  const apposition = Math.max(...[...before.matchAll(APPOSITION)].map((match) => match.index + match[0].length), 0);
  // A comma belongs to a long form only in a list: "Food, Agriculture and Forestry".
  const comma = /,\s(?!.*\s(?:and|und|et|y|e|i|och|og|&)\s)/su.exec(before)?.index ?? -1;
  const from = Math.max(sentence, apposition, comma + 1);
  const starts = [...before.slice(from).matchAll(/[\p{L}\p{N}&][^\s]*/gu)].map((match) => from + match.index);
  return end - before.length + (starts.at(-words) ?? starts[0] ?? before.length);
}

/** Where `long` begins without a leading article: "the World Bank", "l'Office". */
function afterArticle(text: string, { start, end }: Span): number {
  const [whole = '', word = ''] = /^(\p{L}+)['’]?\s*/u.exec(text.slice(start, end)) ?? [];
  return ARTICLES.test(word) && whole.length < end - start ? start + whole.length : start;
}

/** What may stand around a name in its long form and does not belong to it: quotation marks, a possessive, a year. */
const AROUND_START = /^["“”„«‹‘'’\s]+/u;
const AROUND_END = /(?:["“”»›\s]|['’`]s?|\s(?:19|20)\d\d(?:[-–/]\d{2,4})?)+$/u;

/** The long form alone: “the “World Trade Organization” (WTO)”, "the Fund’s (IMF)", "Global Innovation Index 2023 (GII)". */
export function trimmedLongForm(text: string, long: Span): Span {
  const whole = text.slice(long.start, long.end);
  const start = long.start + (AROUND_START.exec(whole)?.[0].length ?? 0);
  const end = long.end - (AROUND_END.exec(text.slice(start, long.end))?.[0].length ?? 0);
  return start < end ? { start, end } : long;
}

/** All definitions in one block of text, in order. */
export function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1] ?? '';
    const short = inside.trim();
    if (!looksLikeShortForm(short)) continue;
    const shortStart = match.index + 1 + inside.indexOf(short);
    const end = text.slice(0, match.index).trimEnd().length;
    const letters = [...short].filter(isLetter).length;
    const from = windowBefore(text, end, letters);
    const offset = longFormStart(short, text.slice(from, end));
    if (offset < 0) continue;
    const start = afterArticle(text, { start: from + offset, end });
    const long = text.slice(start, end);
    if (!isPlausible(short, long)) continue;
    // The article may have been what the first letter was found in: "a threat to Ukraine (ATU)".
    if (longFormStart(short, long) < 0) continue;
    pairs.push({ short: { start: shortStart, end: shortStart + short.length }, long: { start, end } });
  }
  return pairs;
}
