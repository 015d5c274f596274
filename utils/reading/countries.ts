/**
 * The countries an article speaks of, with a weight each: what makes "48th of 132" the card of an article about Viet Nam.
 * A name inside an organisation's name (Bank of England) counts for nothing, a venue or dateline ("Geneva, Switzerland") little.
 */
import type { Block, JudgedMention, ReadingContext } from '../model/reading.ts';
import type { Country } from '../model/text.ts';
import { findCountries, type CountryMatch, type CountryNames } from './country-names.ts';
import { isInstitution } from './grammar.ts';

/** A place given after its town ("in Geneva, Switzerland") says where, not about whom. */
const VENUE = 0.2;
/** Countries whose names are also persons' or others' names: next to a capitalised word they do not count ("Michael Jordan"). */
const PERSONS = new Set<Country>(['JO', 'TD', 'GE', 'IL', 'CU']);
/** Names of seas, regions and cities that hold a country's: "South China Sea", "New England". */
const BEYOND =
  /^(?:South|East|New|Gulf of|Sea of)[\s\u00a0]+(?:China|England|Guinea|Mexico|Japan|Jersey|Ireland|Caledonia)$/u;
/** Words after which a country's name is another thing's: the American state, the animal, the roast. */
const OTHER_THINGS: Readonly<Record<Country, RegExp>> = {
  GN: /^[\s\u00a0]pigs?\b/u,
  TR: /^[\s\u00a0](?:sandwich|breast|meat|dinner|farm|leftovers|trot)/u,
  GE: /^(?:['’]s)?[\s\u00a0](?:Senate|State|Tech|Bulldogs|governor|Gov|Secretary|county|voters|Republicans|Democrats)/u,
  NL: /^[\s\u00a0](?:Tunnel|auction)/u,
};
/** In an article that names these, Georgia is the American state. */
const AMERICAN_GEORGIA = /\b(?:Atlanta|Savannah|Fulton County|Ga\.)/u;
/** Institutions whose country they are: "Government of Viet Nam", unlike "Bank of England". */
const GOVERNING =
  /^(?:government|ministry|parliament|army|police|republic|kingdom|assembly|court|congress|cabinet|armed|forces)$/u;
/** Texts that the context remembers to have counted. */
const MOST_COUNTED = 4000;

export type Weighted = { code: Country; weight: number };
type Counts = Pick<ReadingContext, 'countries' | 'counted'>;
/** The names of countries in a language (its base, 'pt'), if they are at hand. */
export type NamesIn = (language: string) => CountryNames | undefined;

/** 'pt-BR', 'en_GB' → 'pt', 'en'; undefined for what is no language tag ("{{lang}}"). */
export const baseOf = (lang: string | undefined): string | undefined => {
  const base = /^[a-z]{2,3}(?![a-z])/iu.exec(lang ?? '')?.[0].toLowerCase();
  if (base === 'zh' && /hant|tw|hk/iu.test(lang ?? '')) return 'zh-Hant';
  return base;
};

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

/** "Bank of England", "University of Oman", "Bank Indonesia": an organisation that the glossary need not know. */
function isInOrganisation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const [, head = ''] =
    /(\p{Lu}[\p{L}’'-]+)[\s\u00a0](?:of|for|de|du|der|von|del|da|do)[\s\u00a0](?:the[\s\u00a0]|l['’])?$/u.exec(
      before,
    ) ?? [];
  const [, next = ''] = /^[\s\u00a0](\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, end + 30)) ?? [];
  return [head, next].some((word) => isInstitution(word.toLowerCase()) && !GOVERNING.test(word.toLowerCase()));
}

/** A 32-bit digest (FNV-1a) of a text's UTF-16 units. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** What one match counts for; undefined where the country is not meant. */
function weightOf(
  { start, end, codes }: CountryMatch,
  text: string,
  article: { isAmerican: boolean },
): number | undefined {
  const [code = ''] = codes;
  if (isPartOfMore(text, start, end) || isInOrganisation(text, start, end)) return undefined;
  if (PERSONS.has(code) && besideCapital(text, start, end)) return undefined;
  if (OTHER_THINGS[code]?.test(text.slice(end, end + 24)) || (code === 'GE' && article.isAmerican)) return undefined;
  return isVenue(text, start) ? VENUE : 1;
}

/** The countries of one block, each time it names one. */
function matchesIn(
  { text }: Block,
  names: CountryNames,
  taken: readonly JudgedMention[],
  article: { isAmerican: boolean },
): { codes: readonly Country[]; weight: number }[] {
  let next = 0;
  return findCountries(names, text).flatMap((match) => {
    // Both are in order.
    while ((taken[next]?.end ?? Infinity) <= match.start) next++;
    if ((taken[next]?.start ?? Infinity) < match.end) return [];
    const weight = weightOf(match, text, article);
    return weight === undefined ? [] : [{ codes: match.codes, weight }];
  });
}

/** The weights of `before` with those of `blocks` added; a text that has counted before does not count again. */
export function countriesIn(
  blocks: readonly Block[],
  lang: string | undefined,
  mentions: readonly JudgedMention[],
  before: Counts,
  namesIn: NamesIn,
): Counts {
  const taken = Map.groupBy(mentions, ({ block }) => block);
  const countries: Record<Country, number> = { ...before.countries };
  const counted = new Set(before.counted);
  const article = { isAmerican: blocks.some(({ text }) => AMERICAN_GEORGIA.test(text)) };
  const shared: { codes: readonly Country[]; weight: number }[] = [];
  const add = (code: Country, weight: number): void => {
    countries[code] = Math.round(((countries[code] ?? 0) + weight) * 10) / 10;
  };
  for (const block of blocks) {
    const names = namesIn(baseOf(block.lang ?? lang) ?? 'en') ?? namesIn('en');
    const print = digest(block.text);
    if (!names || counted.has(print)) continue;
    counted.add(print);
    for (const match of matchesIn(block, names, taken.get(block.id) ?? [], article)) {
      const [code, ...others] = match.codes;
      if (code !== undefined && others.length === 0) add(code, match.weight);
      else shared.push(match);
    }
  }
  // "Congo" is the one of the two that the article names in full; where it names neither, or both, nobody can tell.
  for (const { codes, weight } of shared) {
    const [named, ...more] = codes.filter((code) => (countries[code] ?? 0) > 0);
    if (named !== undefined && more.length === 0) add(named, weight);
  }
  return { countries, counted: [...counted].slice(-MOST_COUNTED) };
}

/** The heaviest first; of equal ones that which was named first. */
export const byWeight = (weights: Readonly<Record<Country, number>>): Weighted[] =>
  Object.entries(weights)
    .map(([code, weight]) => ({ code, weight }))
    .sort((a, b) => b.weight - a.weight);
