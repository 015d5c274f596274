/** "SHORT (long form)": the bracket spells out what stands before it, "EBU (European Broadcasting Union)". */
import { alignments, sharedInitials } from './alignment.ts';
import type { Pair, Span } from './definitions.ts';
import { isInstitution } from './grammar.ts';
import { partsOf } from './phrases.ts';
import { isCapitals, isSignature, lettersOf, looksLikeShortForm, withoutEnding } from './short-forms.ts';

const FIT = 0.6;
const MOST_INITIALS = 0.75;
const MOST_WORDS = 20;

/** The word before a bracket. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&/’'+-]*$/u;

/** The definition that a bracket makes of the word before it; undefined when it makes none. `end`: of the words before. */
export function reversedPair(text: string, end: number, bracket: Span): Pair | undefined {
  const found = WORD.exec(text.slice(Math.max(0, end - 20), end))?.[0];
  const short = found === undefined ? '' : withoutEnding(found);
  if (!looksLikeShortForm(short) || (short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return undefined;
  const start = end - (found?.length ?? 0);
  const long = longFormIn(text, bracket, short);
  return long && { short: { start, end: start + short.length }, long };
}

/** The long form at the beginning of `bracket`: all of it, or up to the first comma or semicolon. */
function longFormIn(text: string, bracket: Span, short: string): Span | undefined {
  const inside = text.slice(bracket.start, bracket.end);
  const cuts = [inside.length, inside.search(/[;:]|\s[–—-]\s/u), inside.indexOf(',')].filter((cut) => cut > 0);
  for (const cut of cuts) {
    const parts = partsOf(text, bracket.start, bracket.start + cut);
    const first = parts.findIndex(({ small }) => !small);
    const named = parts.slice(first);
    const [begin] = named;
    const last = named.at(-1);
    if (first < 0 || !begin || !last || named.length > MOST_WORDS || first > 2) continue;
    if (isSpelledOut(named, short))
      return { start: begin.start, end: bracket.start + cut - trailing(inside.slice(0, cut)) };
  }
  return undefined;
}

const trailing = (text: string): number => /[\s"”»›’'.]*$/u.exec(text)?.[0].length ?? 0;

function isSpelledOut(parts: readonly ReturnType<typeof partsOf>[number][], short: string): boolean {
  const letters = lettersOf(short);
  const words = parts.filter(({ small }) => !small);
  const [first] = words;
  if (!first || (words.length < 2 && first.plain.length < letters.length * 3)) return false;
  const fit = alignments(parts, letters)[0] ?? -Infinity;
  if (fit >= (letters.length === 2 ? 0.9 : FIT)) return true;
  if (words.length < 2 || !isCapitals(short) || isSignature(short) || !first.capital) return false;
  // In another language than the letters: a name of an institution, or most of the initials.
  const last = words.at(-1);
  return (
    sharedInitials(parts, letters) >= MOST_INITIALS ||
    (words.length >= 3 &&
      (isInstitution(first.lower) || (last !== undefined && last.capital && isInstitution(last.lower))))
  );
}
