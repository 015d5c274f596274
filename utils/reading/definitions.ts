/**
 * "Long form (SHORT)" and its kin: what an article itself says that a short form means.
 *
 *   World Trade Organization (WTO)      EBU (European Broadcasting Union)      GHG = greenhouse gas;
 *
 * What news writes in brackets is often no definition: a party, an agency, an aside. The rules are in short-forms.ts and
 * long-forms.ts; the anchor is Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (2003), which looks for letters only.
 */
import { legendsIn } from './legends.ts';
import { longFormStart } from './long-forms.ts';
import { windowBefore } from './phrases.ts';
import { reversedPair } from './reversed.ts';
import { isMember, lettersOf, looksLikeShortForm, looksLikeSmallShortForm, withoutEnding } from './short-forms.ts';

export type Span = { start: number; end: number };
/** UTF-16 offsets of both in the block's text. */
export type Pair = { short: Span; long: Span };

const LONGEST = 300;
const BRACKETS = /\(([^()[\]]{2,200})\)|\[([^[\]()]{2,200})\]/gu;
/** What may stand before the short form in its brackets: "(hereinafter WTO)", "(or WTO)", "(the “Fund”)". */
const LEAD =
  /^[\s"“”„«»‹›‘']*(?:(?:hereinafter|hereafter|or|also|the|aka|abbreviated|ci-après|ou|en adelante|o|oder|kurz|sigle|acronyme?)\s+)?["“„«‹‘']*/iu;
/** What may follow it there: "(INPE, por sus siglas en portugués)", "(KGK; formerly PKK)". */
const TAIL = /["”»›’']*(?:\s*[,;:].*|\s+(?:or|ou|o|oder|eller)\s.*|\s[–—-]\s.*)?$/su;

/** A long form has more than its short one; and "(Grüne)", "(Nine)" beside a clause is a party or an agency, no definition. */
function isPlausible(short: string, long: string): boolean {
  if (long.length <= short.length || long.length > LONGEST) return false;
  const words = long.split(/[\s"“”„«»-]+/u);
  // A person's name has capitals throughout.
  if (words.includes(short) || (isMember(short) && !/(?:^|\s)\p{Ll}/u.test(long) && !/-\p{Ll}/u.test(long)))
    return false;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  // "coronavirus disease (Covid-19)", "control group (C-group)": no name of a party or an agency has such a sign.
  if (capitals > 1 || !/^\p{Lu}/u.test(short) || /[-\d]/u.test(short)) return true;
  return /^\p{Lu}/u.test(long) ? words.length > 1 : isClipped(long, short);
}

/** The beginning of one word: "angiotensin (Ang)", "apolipoprotein (apo)". */
const isClipped = (long: string, short: string): boolean =>
  /^\p{Ll}+$/u.test(long) && long.length >= short.length * 2 && long.startsWith(short.toLowerCase());

/** What may stand around a name in its long form and does not belong to it: quotation marks, a possessive, a year. */
const AROUND_START = /^["“”„«‹‘'’<\s]+/u;
const AROUND_END = /(?:["“”»›>\s]|['’`]s?|\s(?:19|20)\d\d(?:[-–/]\d{2,4})?)+$/u;

/** The long form alone: “the “World Trade Organization” (WTO)”, "the Fund’s (IMF)", "Global Innovation Index 2023 (GII)". */
export function trimmedLongForm(text: string, long: Span): Span {
  const whole = text.slice(long.start, long.end);
  const start = long.start + (AROUND_START.exec(whole)?.[0].length ?? 0);
  const end = long.end - (AROUND_END.exec(text.slice(start, long.end))?.[0].length ?? 0);
  return start < end ? { start, end } : long;
}

/** Where the words before a bracket end: without blanks, closing quotation marks and a possessive ("the Fund’s (IMF)"). */
const endBefore = (text: string, at: number): number =>
  at - (/(?:['’]s)?[\s"”»›’'>,]*$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0);

/** The short form in a bracket, if what is inside begins with one. `alone`: nothing else is inside. */
function shortIn(inside: string, at: number): (Span & { text: string; alone: boolean }) | undefined {
  const lead = LEAD.exec(inside)?.[0] ?? '';
  const rest = inside.slice(lead.length);
  const tail = TAIL.exec(rest)?.[0] ?? '';
  const text = withoutEnding(rest.slice(0, rest.length - tail.length).trimEnd());
  const start = at + lead.length;
  return { start, end: start + text.length, text, alone: tail.trim().length <= 1 };
}

/** All definitions in one block of text, in order. */
export function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1] ?? match[2] ?? '';
    const short = shortIn(inside, match.index + 1);
    const end = endBefore(text, match.index);
    const pair =
      (short && longFormBefore(text, end, short)) ??
      reversedPair(text, end, { start: match.index + 1, end: match.index + 1 + inside.length });
    if (pair && isPlausible(text.slice(pair.short.start, pair.short.end), text.slice(pair.long.start, pair.long.end)))
      pairs.push(pair);
  }
  const taken = (pair: Pair): boolean =>
    pairs.some(({ short, long }) =>
      [short, long].some((span) => pair.short.start < span.end && span.start < pair.short.end),
    );
  for (const pair of legendsIn(text)) if (!taken(pair)) pairs.push(pair);
  return pairs.sort((a, b) => a.short.start - b.short.start);
}

function longFormBefore(text: string, end: number, short: Span & { text: string; alone: boolean }): Pair | undefined {
  const isSmall = looksLikeSmallShortForm(short.text) && short.alone;
  if (!isSmall && !looksLikeShortForm(short.text)) return undefined;
  const strict = isSmall || !short.alone;
  const start =
    (short.text.includes('-') ? longFormStart(text, windowBefore(text, end, true), short.text, true) : undefined) ??
    longFormStart(text, windowBefore(text, end), short.text, strict);
  if (start === undefined) return undefined;
  const long = text.slice(start, end);
  if (isSmall && !isInitials(long, short.text) && !isClipped(long, short.text)) return undefined;
  return { short: { start: short.start, end: short.end }, long: { start, end } };
}

/** Whether the letters are the initials of the words, all of them: "(see)" beside "south east Europe". */
const isInitials = (long: string, short: string): boolean =>
  long
    .split(/[\s-]+/u)
    .map((word) => lettersOf(word)[0])
    .join('') === lettersOf(short);
