/**
 * What the reading is measured against, in the same run: the algorithm of Schwartz & Hearst ("A simple algorithm for identifying
 * abbreviation definitions in biomedical text", 2003) as published, plain string match, and word overlap.
 */
import type { Definition } from './scores.ts';
import type { Span } from './sets.ts';

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where the best long form begins in `text` before `end`: its letters from the right, the first at the beginning of a word. */
function bestLongForm(short: string, text: string, from: number, end: number): number | undefined {
  let at = end;
  for (let index = short.length - 1; index >= 0; index--) {
    const letter = short[index]?.toLowerCase();
    if (!isWordCharacter(short[index])) continue;
    do at--;
    while (
      at >= from &&
      (text[at]?.toLowerCase() !== letter || (index === 0 && at > from && isWordCharacter(text[at - 1])))
    );
    if (at < from) return undefined;
  }
  // The paper takes the long form from the last blank before the first letter.
  const blank = text.lastIndexOf(' ', at) + 1;
  return Math.max(blank, from);
}

const isShortForm = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 10 &&
  text.split(/\s+/u).length <= 2 &&
  /\p{L}/u.test(text) &&
  isWordCharacter(text[0]);

function accepted(short: string, long: string): boolean {
  const most = Math.min(short.length + 5, short.length * 2);
  return long.length > short.length && long.split(/[\s-]+/u).length <= most && !long.split(/\s+/u).includes(short);
}

/** The beginning of the words that may belong to the long form, in the sentence that `end` is in. */
function windowStart(text: string, end: number, most: number): number {
  const sentence = [...text.slice(0, end).matchAll(/[.;:!?]\s+(?=[\p{Lu}\d])|\n/gu)].at(-1);
  const from = sentence ? sentence.index + sentence[0].length : 0;
  const words = [...text.slice(from, end).matchAll(/\S+/gu)];
  return from + (words.at(-most)?.index ?? words[0]?.index ?? 0);
}

/** Definitions "long form (SHORT)" and "SHORT (long form)". */
export function schwartzHearst(text: string): Definition[] {
  const found: Definition[] = [];
  for (const bracket of text.matchAll(/[([]([^()[\]]*)[)\]]/gu)) {
    const inside = bracket[1] ?? '';
    const [first = ''] = inside.split(/[;,]|\s(?:or|ou|o|eller)\s/u);
    const short = first.trim();
    const before = text.slice(0, bracket.index).trimEnd().length;
    if (isShortForm(short)) {
      const from = windowStart(text, before, Math.min(short.length + 5, short.length * 2));
      const start = bestLongForm(short, text, from, before);
      if (start === undefined || !accepted(short, text.slice(start, before))) continue;
      const at = bracket.index + 1 + inside.indexOf(short);
      found.push({ start: at, end: at + short.length, longStart: start, longEnd: before });
    } else if (inside.trim().split(/\s+/u).length > 2) {
      const word = /\S+$/u.exec(text.slice(Math.max(0, before - 40), before))?.[0] ?? '';
      if (!isShortForm(word) || !/\p{Lu}/u.test(word)) continue;
      const [open, end] = [bracket.index + 1, bracket.index + 1 + first.trimEnd().length];
      const start = bestLongForm(word, text, open, end);
      if (start === undefined || !accepted(word, text.slice(start, end))) continue;
      found.push({ start: before - word.length, end: before, longStart: start, longEnd: end });
    }
  }
  return found;
}

/** Every place where one of `names` stands between characters of no word; the longest first. */
export function plainMatch(text: string, names: Iterable<string>, anyCase = false): Span[] {
  const whole = anyCase ? text.toLowerCase() : text;
  const byFirst = Map.groupBy(anyCase ? [...names].map((name) => name.toLowerCase()) : names, (name) => name[0] ?? '');
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const found: Span[] = [];
  for (let at = 0; at < whole.length; at++) {
    if (/[\p{L}\p{N}_]/u.test(whole[at - 1] ?? '')) continue;
    const name = byFirst
      .get(whole[at] ?? '')
      ?.find((one) => whole.startsWith(one, at) && !/[\p{L}\p{N}_]/u.test(whole[at + one.length] ?? ''));
    if (name === undefined) continue;
    found.push({ start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}

/** The candidate of which most words stand in the text; the first listed of equal ones, or where none does. */
export function byWordOverlap(text: string, candidates: readonly string[]): string | null {
  const share = (candidate: string): number => {
    const words = candidate.split(' ');
    return words.filter((word) => text.includes(word)).length / words.length;
  };
  let best = candidates[0] ?? null;
  let most = 0;
  for (const candidate of candidates) {
    const has = share(candidate);
    if (has > most) [best, most] = [candidate, has];
  }
  return best;
}
