/**
 * Definitions without brackets, where only initials that fit entirely make sure of it:
 *
 *   GHG = greenhouse gas; LULUCF = land use …        the legend of a table
 *   the World Bank Group, or WBG, said               in apposition, on either side
 */
import { alignments } from './alignment.ts';
import type { Pair } from './definitions.ts';
import { longFormStart } from './long-forms.ts';
import { partsOf, windowBefore } from './phrases.ts';
import { isCapitals, lettersOf, looksLikeShortForm } from './short-forms.ts';

const ITEM = /(?<![\p{L}\p{N}])([\p{L}][\p{L}\p{N}&/.+-]{1,11})\s?=\s?(?=[\p{L}\p{N}])/gu;
/** Where an item of a legend ends. */
const END = /[;=\n\u2028]|\s[([]|\.(?:\s|$)|,\s(?=[\p{Lu}][\p{L}\p{N}&/.-]{1,11}\s?=)/u;
const LONGEST = 200;
const FIT = 0.5;
/** More words than these after the last letter's are no part of the name. */
const CLAUSE = 4;

/** Where the words end that the letters stand for, when a clause follows them: "DF = dilution factor as determined in …". */
function spelledOut(text: string, from: number, to: number, short: string): number {
  const parts = partsOf(text, from, to);
  const letters = lettersOf(short);
  let initials = '';
  for (const [index, { small, plain, end }] of parts.entries()) {
    if (!small) initials += plain[0] ?? '';
    if (initials === letters) return parts[index + 1]?.small === true && parts.length - index > CLAUSE ? end : to;
    if (!letters.startsWith(initials)) break;
  }
  return to;
}

/** The items of legends, "SHORT = long form". */
function itemsIn(text: string): Pair[] {
  if (!text.includes('=')) return [];
  const items = [...text.matchAll(ITEM)];
  return items.flatMap((item, index): Pair[] => {
    const short = item[1] ?? '';
    const from = item.index + item[0].length;
    const next = items[index + 1]?.index ?? text.length;
    const [rest = ''] = text.slice(from, Math.min(next, from + LONGEST)).split(/(?<=^[^(]*)\)/u);
    const to = from + (END.exec(rest)?.index ?? rest.length);
    const end = spelledOut(text, from, from + text.slice(from, to).trimEnd().replace(/[,.]$/u, '').length, short);
    if (!looksLikeShortForm(short) || /[=<>*×÷+±]|\s[-/]\s/u.test(text.slice(from, end))) return [];
    const parts = partsOf(text, from, end);
    const words = parts.filter(({ small }) => !small);
    const fits = (alignments(parts, lettersOf(short))[0] ?? -Infinity) >= FIT;
    // An item among others is one also where its letters are of another language.
    const listed = items.length > 2 && isCapitals(short) && words.length > 1;
    return (fits || listed) && end - from > short.length
      ? [{ short: { start: item.index, end: item.index + short.length }, long: { start: from, end } }]
      : [];
  });
}

/** ", or WBG," and ", WBG,": the short form after a comma; a word that only introduces it makes two letters enough. */
const APPOSED =
  /,\s+((?:or|ou|o|oder|eller|abbreviated(?: as| to)?|known as|short|kurz|en abrégé)\s+)?["“„«]?(\p{Lu}[\p{Lu}\p{N}&-]{1,9})["”»]?(?=[,.;)]|\s[–—]|\s(?:is|was|has|said)\b)/gu;

/** Whether every letter is an initial and every word has one: there is no bracket that would say so. */
const isExact = (text: string, start: number, end: number, short: string): boolean => {
  const words = partsOf(text, start, end).filter(({ small, capital }) => !small || capital);
  return words.map(({ plain }) => plain[0]).join('') === lettersOf(short);
};

function apposedIn(text: string): Pair[] {
  return [...text.matchAll(APPOSED)].flatMap((match): Pair[] => {
    const [whole, introduced, short = ''] = match;
    if (short.length < (introduced === undefined ? 3 : 2)) return [];
    const start = longFormStart(text, windowBefore(text, match.index), short, true);
    if (start === undefined || !/^\p{Lu}/u.test(text.slice(start)) || !isExact(text, start, match.index, short))
      return [];
    const at = match.index + whole.lastIndexOf(short);
    return [{ short: { start: at, end: at + short.length }, long: { start, end: match.index } }];
  });
}

/** "WBG, the World Bank Group, said"; "WBG – the World Bank Group –". */
const SPELLED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&-]{2,9})(?:,|\s[–—-])\s(?:(?:the|le|la|les|el|los|der|die|das|il|o|a|short for|stands for)\s|l['’])?(?=\p{Lu})([^,.;:()–—]{8,120}?)(?=[,.;:)]|\s[–—-]\s|$)/gu;

const spelledIn = (text: string): Pair[] =>
  [...text.matchAll(SPELLED)].flatMap((match): Pair[] => {
    const [whole, short = '', long = ''] = match;
    const start = match.index + whole.length - long.length;
    return isExact(text, start, start + long.length, short)
      ? [{ short: { start: match.index, end: match.index + short.length }, long: { start, end: start + long.length } }]
      : [];
  });

/** All definitions of the text that need no brackets. */
export const legendsIn = (text: string): Pair[] => [...itemsIn(text), ...apposedIn(text), ...spelledIn(text)];
