/** How well the reading links the names of articles to the pack's entities, on sets annotated with Wikidata ids. */
import type { Entity } from '../../utils/model/entity.ts';
import type { Block } from '../../utils/model/reading.ts';
import type { Dictionary } from '../../utils/names/dictionary.ts';
import { read } from '../../utils/reading/read.ts';
import { search } from '../../utils/reading/sightings.ts';
import type { Article } from './corpus.ts';

type Linked = { start: number; end: number; uri: string };
/** Right, wrong and missed links, and for each of the latter a line that shows it. */
export type Score = { right: number; wrong: number; missed: number; errors: string[] };

/** A paragraph a block; `starts`: where each begins in the article. */
function blocksOf(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ id: blocks.length, text: line });
    starts.push(start);
    start += line.length + 1;
  }
  return { blocks, starts };
}

/** What the reading links, where the entity has a Wikidata id. */
function linksIn(article: Article, { dictionary, entities }: Pack, today: string): Linked[] {
  const { blocks, starts } = blocksOf(article.text);
  const page = { host: 'example.org', title: '', lang: article.lang ?? 'en', jsonLd: [], meta: [], times: [] };
  const byNumber = new Map(entities.map((entity, number) => [number, entity]));
  const uriOf = new Map(
    entities.flatMap(({ id, wikidata }) => (wikidata === undefined ? [] : [[id, `wd:${wikidata}`]])),
  );
  return read({ page, blocks, today }, search(dictionary, blocks), byNumber).mentions.flatMap((mention) => {
    const uri = uriOf.get(mention.key);
    const offset = starts[mention.block] ?? 0;
    return uri === undefined ? [] : [{ start: mention.start + offset, end: mention.end + offset, uri }];
  });
}

type Pack = { dictionary: Dictionary; entities: readonly Entity[] };
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** A link is right where it overlaps a mention of the same Wikidata id; only mentions of the pack's own entities are asked for. */
export function scoreOf(articles: readonly Article[], pack: Pack, today: string): Score {
  const own = new Set(pack.entities.flatMap(({ wikidata }) => (wikidata === undefined ? [] : [`wd:${wikidata}`])));
  const score: Score = { right: 0, wrong: 0, missed: 0, errors: [] };
  for (const article of articles) {
    const [from, to] = article.span ?? [0, article.text.length];
    const inside = (one: { start: number; end: number }): boolean => one.start >= from && one.end <= to;
    const gold = article.mentions.filter(inside);
    const links = linksIn(article, pack, today).filter(inside);
    const asked = gold.filter(({ uri, optional }) => !optional && typeof uri === 'string' && own.has(uri));
    const near = (at: { start: number; end: number }): string =>
      article.text.slice(Math.max(0, at.start - 30), at.end + 30).replace(/\s+/gu, ' ');
    for (const one of asked) {
      if (links.some((link) => link.uri === one.uri && overlap(link, one))) score.right += 1;
      else {
        score.missed += 1;
        score.errors.push(`missed ${one.uri} in ${article.id}: … ${near(one)} …`);
      }
    }
    for (const link of links) {
      const there = gold.filter((one) => overlap(link, one));
      if (there.some(({ uri, optional }) => optional === true || uri === link.uri)) continue;
      score.wrong += 1;
      score.errors.push(`wrong ${link.uri} in ${article.id}: … ${near(link)} …`);
    }
  }
  return score;
}
