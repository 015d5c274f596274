/**
 * The whole way of one batch of an article, from text to meanings: search → load the entities → read. The extension's background
 * and the command line both take it, so what is measured is what runs.
 */
import type { Entity } from '../model/entity.ts';
import type { Dictionary } from '../names/dictionary.ts';
import { baseOf, type NamesIn } from './countries.ts';
import type { CountryNames } from './country-names.ts';
import { articleLanguage } from './language.ts';
import { read, type Article, type Reading } from './read.ts';
import { entitiesIn, search } from './sightings.ts';

/**
 * What is known before an article is read: names, the entities that they name by their numbers (a number that is no entity's is left
 * out), and the names of countries in a language, where there are any.
 */
export type Lexicon = {
  dictionary: Dictionary;
  entities(numbers: readonly number[]): Promise<ReadonlyMap<number, Entity>>;
  countries(language: string): Promise<CountryNames | undefined>;
};

/** A page may tag every block with another language; each list has to be loaded. */
const MOST_LANGUAGES = 6;

/** The names of countries in the languages of the article, and in English, which every block falls back to. */
async function countryNamesOf({ page, blocks }: Article, countries: Lexicon['countries']): Promise<NamesIn> {
  const wanted = new Set(['en', baseOf(articleLanguage(page, blocks)), ...blocks.map(({ lang }) => baseOf(lang))]);
  const languages = [...wanted].filter((language) => language !== undefined).slice(0, MOST_LANGUAGES);
  const loaded = await Promise.all(languages.map(async (language) => [language, await countries(language)] as const));
  const byLanguage = new Map(loaded);
  return (language) => byLanguage.get(language);
}

/** `spent`: milliseconds by phase. */
export type BatchRead = {
  reading: Reading;
  entities: ReadonlyMap<number, Entity>;
  spent: { find: number; load: number; read: number };
};

/** Reads one batch. Rejects when the entities cannot be loaded. */
export async function readBatch(
  article: Article,
  { dictionary, entities: load, countries }: Lexicon,
): Promise<BatchRead> {
  const started = performance.now();
  const found = search(dictionary, article.blocks);
  const searched = performance.now();
  const [entities, countryNames] = await Promise.all([load(entitiesIn(found)), countryNamesOf(article, countries)]);
  const loaded = performance.now();
  const reading = read({ ...article, countryNames }, found, entities);
  const spent = { find: searched - started, load: loaded - searched, read: performance.now() - loaded };
  return { reading, entities, spent };
}
