/**
 * The countries an article speaks of, with a weight each: what makes "48th of 132" the card of an article about Viet Nam.
 * A name inside an organisation's name (Bank of England) counts for nothing, a venue or dateline ("Geneva, Switzerland") little.
 */
import type { Block, JudgedMention, ReadingContext } from '../model/reading.ts';
import type { Country } from '../model/text.ts';
import { compile, find, open, type Dictionary, type NameEntry } from '../names/dictionary.ts';
import english from './countries.en.json' with { type: 'json' };

/** A place given after its town ("in Geneva, Switzerland") says where, not about whom. */
const VENUE = 0.2;
/** Countries whose names are also persons' or others' names: next to a capitalised word they do not count ("Michael Jordan"). */
const PERSONS = new Set<Country>(['JO', 'TD', 'GE', 'IL', 'CU']);
/** Names of seas, regions and cities that hold a country's: "South China Sea", "New England". */
const BEYOND = /^(?:South|East|New|Gulf of|Sea of)[\s\u00a0]+(?:China|England|Guinea|Mexico|Japan)$/u;
/** A page may tag every block with another language; each dictionary takes milliseconds and memory. */
const MOST_LANGUAGES = 12;
/** Texts that the context remembers to have counted. */
const MOST_COUNTED = 4000;

export type Weighted = { code: Country; weight: number };
type Counts = Pick<ReadingContext, 'countries' | 'counted'>;

const codes = Object.keys(english).sort();
const dictionaries = new Map<string, Dictionary>();

/** English names with adjectives and demonyms from our own list, other languages' as the platform knows them. */
function namesIn(language: string): (code: Country) => readonly string[] {
  if (language === 'en') {
    const names: Record<Country, readonly string[]> = english;
    return (code) => names[code] ?? [];
  }
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code) => [display.of(code)].filter((name) => name !== undefined);
}

function compiled(language: string): Dictionary {
  const names = namesIn(language);
  const entries = codes.flatMap((code, payload) =>
    names(code).map((text): NameEntry => {
      const acronym = /^[\p{Lu}.]+$/u.test(text);
      return { text, form: acronym ? 'acronym' : 'full', case: acronym ? 'exact' : 'titled', payload };
    }),
  );
  return open(compile(entries));
}

/** A page's lang attribute may hold anything ("en_GB", "{{lang}}"): what the platform does not know is taken for English. */
function dictionaryFor(lang: string): Dictionary {
  const tag = /^[a-z]{2,3}(?![a-z])/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const supported = dictionaries.has(tag) || Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
  const language = supported && (dictionaries.has(tag) || dictionaries.size < MOST_LANGUAGES) ? tag : 'en';
  const dictionary = dictionaries.get(language) ?? compiled(language);
  dictionaries.set(language, dictionary);
  return dictionary;
}

/** "in Geneva, Switzerland", and the dateline "GENEVA, Switzerland" at a block's start; not "However, Vietnam". */
const isVenue = (text: string, start: number): boolean =>
  /(?:\b(?:in|at|from|near|of|à|en|aus|de)[\s\u00a0]+\p{Lu}[\p{L}'’. -]{1,30}|^\p{Lu}[\p{Lu} .'’-]{2,30}),[\s\u00a0]+$/u.test(
    text.slice(Math.max(0, start - 50), start),
  );

const besideCapital = (text: string, start: number, end: number): boolean =>
  /\p{Lu}\p{Ll}+[\s\u00a0]+$/u.test(text.slice(Math.max(0, start - 30), start)) ||
  /^[\s\u00a0]+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 10));

function isPartOfMore(text: string, start: number, end: number): boolean {
  const [before = ''] =
    /(?:\p{Lu}\p{L}*[\s\u00a0]+)(?:of[\s\u00a0]+)?$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  return BEYOND.test(`${before}${text.slice(start, end)}`);
}

/** A 32-bit digest (FNV-1a) of a text's UTF-16 units. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The countries of one block, each time it names one. */
function weightsIn(block: Block, lang: string, taken: readonly JudgedMention[]): Weighted[] {
  const { text } = block;
  return find(dictionaryFor(block.lang ?? lang), text).flatMap(({ start, end, payloads }) => {
    if (taken.some((mention) => mention.start < end && start < mention.end) || isPartOfMore(text, start, end))
      return [];
    return payloads.flatMap((payload): Weighted[] => {
      const code = codes[payload];
      if (code === undefined || (PERSONS.has(code) && besideCapital(text, start, end))) return [];
      return [{ code, weight: isVenue(text, start) ? VENUE : 1 }];
    });
  });
}

/** The weights of `before` with those of `blocks` added; a text that has counted before does not count again. */
export function countriesIn(
  blocks: readonly Block[],
  lang: string,
  mentions: readonly JudgedMention[],
  before: Counts,
): Counts {
  const taken = Map.groupBy(mentions, ({ block }) => block);
  const countries: Record<Country, number> = { ...before.countries };
  const counted = new Set(before.counted);
  for (const block of blocks) {
    const print = digest(block.text);
    if (counted.has(print)) continue;
    counted.add(print);
    for (const { code, weight } of weightsIn(block, lang, taken.get(block.id) ?? []))
      countries[code] = Math.round(((countries[code] ?? 0) + weight) * 10) / 10;
  }
  return { countries, counted: [...counted].slice(-MOST_COUNTED) };
}

/** The heaviest first; of equal ones that which was named first. */
export const byWeight = (weights: Readonly<Record<Country, number>>): Weighted[] =>
  Object.entries(weights)
    .map(([code, weight]) => ({ code, weight }))
    .sort((a, b) => b.weight - a.weight);
