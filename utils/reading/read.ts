/**
 * Reads one article: blocks of text in, mentions out, with the reason for every meaning chosen. Pure: strings and entities in,
 * data out; runs in Node.
 *
 *   search   names of the glossary in each block                        (dictionary)
 *   read     date → definitions → meanings → mentions → countries       (entities of what was found)
 *
 * In between the caller loads the entities that `search` found.
 */
import { heldOn, type Day } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Block, Definition, Mention, PageHints, ReadingContext } from '../model/reading.ts';
import { find, open, compile, type Dictionary, type Match } from '../names/dictionary.ts';
import { nameOf } from '../names/entries.ts';
import { countriesIn } from './countries.ts';
import { articleDate } from './dates.ts';
import { pairsIn, type Pair } from './definitions.ts';
import { choose, contextIn, foldedWords, type Evidence, type Meaning } from './meanings.ts';
import { isAddress, isAllCapitals, isCredit, isFragment } from './surroundings.ts';

export type Article = { page: PageHints; blocks: readonly Block[]; context?: ReadingContext; today: Day };
export type Found = { block: Block; matches: Match[] };
export type Reading = { mentions: Mention[]; context: ReadingContext };

/** An article that names more is a list; the context goes with every message. */
const MOST_SEEN = 500;
/** Characters of the article on either side of a definition that are quoted. */
const QUOTE_AROUND = 60;

/** The glossary's names in each block. */
export const search = (dictionary: Dictionary, blocks: readonly Block[]): Found[] =>
  blocks.map((block) => ({ block, matches: find(dictionary, block.text) }));

/** The numbers of all entities that `found` may mean: what has to be loaded before `read`. */
export const entitiesIn = (found: readonly Found[]): number[] => [
  ...new Set(
    found.flatMap(({ matches }) =>
      matches.flatMap(({ payloads }) => payloads.map((payload) => nameOf(payload).entity)),
    ),
  ),
];

/** A match with its meanings, those that cannot be meant left out. */
type Sighting = { start: number; end: number; surface: string; meanings: Meaning[] };
type Sighted = { block: Block; capitals: boolean; sightings: Sighting[]; pairs: Pair[] };

/** The meanings of a match that existed on `day`. What had ended by then may still be spoken of when nothing else is meant. */
function meaningsOf(match: Match, entities: ReadonlyMap<number, Entity>, day: Day | undefined): Meaning[] {
  const all = match.payloads.flatMap((payload) => {
    const { entity: number, name: index } = nameOf(payload);
    const entity = entities.get(number);
    const name = entity?.names[index];
    return entity && name ? [{ entity, name }] : [];
  });
  const unique = all.filter(({ entity }, index) => all.findIndex((other) => other.entity.id === entity.id) === index);
  if (day === undefined) return unique;
  const begun = unique.filter(
    ({ entity, name }) => heldOn(day, { from: entity.from }) && heldOn(day, { from: name.from }),
  );
  const living = begun.filter(({ entity, name }) => heldOn(day, { to: entity.to }) && heldOn(day, { to: name.to }));
  return living.length > 0 ? living : begun;
}

function sight({ block, matches }: Found, entities: ReadonlyMap<number, Entity>, day: Day | undefined): Sighted {
  const { text } = block;
  const sightings = matches
    .filter(({ start, end }) => !isAddress(text, start, end) && !isCredit(text, start, end) && !isFragment(text, end))
    .map((match) => ({
      ...match,
      surface: text.slice(match.start, match.end),
      meanings: meaningsOf(match, entities, day),
    }))
    .filter(({ meanings }) => meanings.length > 0);
  return { block, capitals: isAllCapitals(text), sightings, pairs: pairsIn(text) };
}

/** The sentence-like stretch around a definition, cut at words. */
function quoteAround(text: string, start: number, end: number): string {
  const from = start <= QUOTE_AROUND ? 0 : text.indexOf(' ', start - QUOTE_AROUND) + 1;
  const to = end + QUOTE_AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + QUOTE_AROUND);
  const quote = text.slice(Math.min(from, start), Math.max(to, end)).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${quote}${to < text.length ? ' …' : ''}`;
}

/** The leading article that a long form is given without ("the World Bank"): UTF-16 units. */
const ARTICLE = 4;

/** What the blocks define, the glossary's entity bound where the long form is one of its names. */
function definitionsIn(sighted: readonly Sighted[], words: string): Definition[] {
  const isSure = ({ meanings: [only, ...others] }: Sighting): boolean =>
    only !== undefined && others.length === 0 && (!only.name.needsContext || contextIn(only.entity, words).length > 0);
  return sighted.flatMap(({ block, sightings, pairs }) =>
    pairs.map(({ short, long }): Definition => {
      const match = sightings.find((one) => one.end === long.end && one.start <= long.start + ARTICLE && isSure(one));
      const entity = match?.meanings[0]?.entity.id;
      const definition = {
        short: block.text.slice(short.start, short.end),
        long: block.text.slice(match?.start ?? long.start, long.end).replace(/\s+/gu, ' '),
        quote: quoteAround(block.text, match?.start ?? long.start, short.end + 1),
      };
      return entity === undefined ? definition : { ...definition, entity };
    }),
  );
}

/** The first definition of a short form holds for the article. */
const merge = (before: readonly Definition[], after: readonly Definition[]): Definition[] =>
  [...before, ...after]
    .filter((one, index, all) => all.findIndex(({ short }) => short === one.short) === index)
    .slice(0, 200);

/**
 * Entities that the text names beyond doubt: what may bind and confirm short forms. An acronym in a line of capitals is no such
 * name, nor is one that others bear too.
 */
function seenIn(sighted: readonly Sighted[]): [EntityId, string][] {
  return sighted.flatMap(({ capitals, sightings }) =>
    sightings.flatMap(({ surface, meanings: [only, ...others] }): [EntityId, string][] =>
      only && others.length === 0 && !only.name.needsContext && (only.name.form !== 'acronym' || !capitals)
        ? [[only.entity.id, surface.replace(/\s+/gu, ' ')]]
        : [],
    ),
  );
}

const named = (definition: Definition): string => `text:${definition.short}`;

/** Mentions of what only the article defines: its short forms exactly, its long forms as titled. */
function definedMentions(blocks: readonly Block[], definitions: readonly Definition[]): Mention[] {
  const unknown = definitions.filter(({ entity }) => entity === undefined);
  if (unknown.length === 0) return [];
  const dictionary = open(
    compile(
      unknown.flatMap(({ short, long }, payload) => [
        { text: short, form: 'acronym', case: 'exact', payload },
        { text: long, form: 'full', case: 'titled', payload },
      ]),
    ),
  );
  return blocks.flatMap(({ id, text }) =>
    find(dictionary, text).flatMap(({ start, end, payloads: [payload] }): Mention[] => {
      const definition = payload === undefined ? undefined : unknown[payload];
      if (!definition || isAddress(text, start, end)) return [];
      const surface = text.slice(start, end);
      return [
        { block: id, start, end, surface, key: named(definition), certainty: 'defined', twin: false, candidates: [] },
      ];
    }),
  );
}

/** The mention that a sighting makes, or none when nothing confirms it. */
function mentionOf(sighting: Sighting, { block, capitals, pairs }: Sighted, evidence: Evidence): Mention | undefined {
  const { start, end, surface, meanings } = sighting;
  const acronym = meanings.every(({ name }) => name.form === 'acronym');
  // In a headline that is all capitals "WHO" may be the word: only what the rest of the article confirms counts.
  const wanted = capitals && acronym ? meanings.filter(({ entity }) => evidence.seen.has(entity.id)) : meanings;
  if (wanted.length === 0) return undefined;
  const { chosen, candidates } = choose(surface, wanted, evidence);
  if (candidates.length === 0) return undefined;
  const twin = pairs.some(({ short }) => short.start <= start && end <= short.end);
  return {
    block: block.id,
    start,
    end,
    surface,
    key: chosen?.entity ?? `choice:${surface}`,
    certainty: chosen ? 'known' : 'choice',
    twin,
    candidates,
  };
}

/** `found` with the mentions of what the article defines itself, which win where they overlap. */
function combine(known: readonly Mention[], defined: readonly Mention[]): Mention[] {
  const overlaps = (a: Mention, b: Mention): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
  const longer = defined.filter(
    (one) => !known.some((other) => overlaps(one, other) && other.end - other.start > one.end - one.start),
  );
  return [...known.filter((one) => !longer.some((other) => overlaps(one, other))), ...longer].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
}

/** Reads the blocks, given what `search` found in them and the entities of that by number. */
export function read(
  { page, blocks, context, today }: Article,
  found: readonly Found[],
  entities: ReadonlyMap<number, Entity>,
): Reading {
  const date = context?.date ?? articleDate(page, today);
  const sighted = found.map((one) => sight(one, entities, date?.day));
  const words = blocks.map(({ text }) => foldedWords(text)).join('');
  const definitions = merge(context?.definitions ?? [], definitionsIn(sighted, words));
  const bound = definitions.flatMap(({ entity, long }): [EntityId, string][] =>
    entity === undefined ? [] : [[entity, long]],
  );
  const seen = new Map(Object.entries(context?.seen ?? {}));
  // The words that named an entity first stay, so that a reason reads the same in every batch.
  for (const [id, surface] of [...bound, ...seenIn(sighted)]) if (!seen.has(id)) seen.set(id, surface);
  const evidence: Evidence = { definitions, seen, words };

  const known = sighted.flatMap((one) => one.sightings.flatMap((sighting) => mentionOf(sighting, one, evidence) ?? []));
  const twins = new Set(sighted.flatMap(({ block, pairs }) => pairs.map(({ short }) => `${block.id}:${short.start}`)));
  const defined = definedMentions(blocks, definitions).map((one) => ({
    ...one,
    twin: twins.has(`${one.block}:${one.start}`),
  }));
  const mentions = combine(known, defined);

  const taken = Map.groupBy(mentions, ({ block }) => block);
  const countries = countriesIn(blocks, page.lang ?? 'en', taken, context?.countries);
  return {
    mentions,
    context: { ...(date && { date }), definitions, seen: Object.fromEntries([...seen].slice(0, MOST_SEEN)), countries },
  };
}
