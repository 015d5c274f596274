/**
 * The whole way of one batch of an article, from text to meanings: search → load the entities → read. The extension's background
 * and the command line both take it, so what is measured is what runs.
 */
import type { Entity } from '../model/entity.ts';
import type { Dictionary } from '../names/dictionary.ts';
import { read, type Article, type Reading } from './read.ts';
import { entitiesIn, search } from './sightings.ts';

/** Names, and the entities that they name by their numbers; a number that is no entity's is left out. */
export type Lexicon = {
  dictionary: Dictionary;
  entities(numbers: readonly number[]): Promise<ReadonlyMap<number, Entity>>;
};

/** `spent`: milliseconds by phase. */
export type BatchRead = {
  reading: Reading;
  entities: ReadonlyMap<number, Entity>;
  spent: { find: number; load: number; read: number };
};

/** Reads one batch. Rejects when the entities cannot be loaded. */
export async function readBatch(article: Article, { dictionary, entities: load }: Lexicon): Promise<BatchRead> {
  const started = performance.now();
  const found = search(dictionary, article.blocks);
  const searched = performance.now();
  const entities = await load(entitiesIn(found));
  const loaded = performance.now();
  const reading = read(article, found, entities);
  const spent = { find: searched - started, load: loaded - searched, read: performance.now() - loaded };
  return { reading, entities, spent };
}
