/**
 * The countries an article speaks of, with a weight each: what makes "48th of 132" the card of an article about Viet Nam.
 * A name inside an organisation's name (Bank of England) counts for nothing, a venue or dateline ("Geneva, Switzerland") little.
 */
import type { Block } from '../model/reading.ts';
import type { Country } from '../model/text.ts';
import { compile, find, open, type Dictionary, type NameEntry } from '../names/dictionary.ts';
import english from './countries.en.json' with { type: 'json' };

/** A place given after a comma ("in Geneva, Switzerland") says where, not about whom. */
const VENUE = 0.2;
/** Countries whose names are also persons' or others' names: after a capitalised word they do not count ("Michael Jordan"). */
const PERSONS = new Set<Country>(['JO', 'TD', 'GE', 'IL', 'CU']);

export type Weighted = { code: Country; weight: number };
type Span = { start: number; end: number };

const codes = Object.keys(english).sort();
const dictionaries = new Map<string, Dictionary>();

/** Names by language: English with adjectives and demonyms from our own list, others as the platform knows them. */
function dictionaryFor(lang: string): Dictionary {
  // A page's lang attribute may hold anything ("en_GB", "{{lang}}"); Intl throws on what is no language.
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const known = dictionaries.get(language);
  if (known) return known;
  const names: Record<string, readonly string[]> = english;
  const display =
    language === 'en' ? undefined : new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const entries = codes.flatMap((code, payload): NameEntry[] => {
    const texts = display ? [display.of(code)] : (names[code] ?? []);
    return texts.flatMap((text): NameEntry[] => {
      if (text === undefined) return [];
      const acronym = /^[\p{Lu}.]+$/u.test(text);
      return [{ text, form: acronym ? 'acronym' : 'full', case: acronym ? 'exact' : 'titled', payload }];
    });
  });
  const dictionary = open(compile(entries));
  dictionaries.set(language, dictionary);
  return dictionary;
}

const isVenue = (text: string, start: number): boolean =>
  /\p{Lu}[\p{L}'’.-]*,[\s\u00a0]+$/u.test(text.slice(Math.max(0, start - 40), start));
const afterCapital = (text: string, start: number): boolean =>
  /\p{Lu}\p{Ll}+[\s\u00a0]+$/u.test(text.slice(Math.max(0, start - 30), start));

/** Weights added up over `blocks`, on top of `before`; `taken` are the organisations' own mentions, by block. */
export function countriesIn(
  blocks: readonly Block[],
  lang: string,
  taken: ReadonlyMap<number, readonly Span[]>,
  before: Readonly<Record<Country, number>> = {},
): Record<Country, number> {
  const weights: Record<Country, number> = { ...before };
  for (const block of blocks) {
    const spans = taken.get(block.id) ?? [];
    for (const match of find(dictionaryFor(block.lang ?? lang), block.text)) {
      if (spans.some((span) => span.start < match.end && match.start < span.end)) continue;
      for (const payload of match.payloads) {
        const code = codes[payload];
        if (code === undefined || (PERSONS.has(code) && afterCapital(block.text, match.start))) continue;
        weights[code] = (weights[code] ?? 0) + (isVenue(block.text, match.start) ? VENUE : 1);
      }
    }
  }
  return weights;
}

/** The heaviest first; equal ones by code, so that the same article always gives the same card. */
export const byWeight = (weights: Readonly<Record<Country, number>>): Weighted[] =>
  Object.entries(weights)
    .map(([code, weight]) => ({ code, weight }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
