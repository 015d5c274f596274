/**
 * Reads one article: blocks of text in, mentions out, with the reason for every meaning chosen. Pure: strings and entities in,
 * data out; runs in Node.
 *
 *   search   names of the glossary in each block                            (sightings.ts)
 *   read     date → definitions → meanings → mentions → countries           (entities of what was found)
 *
 * In between the caller loads the entities that `search` found.
 */
import type { Day } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { NOTHING_READ } from '../model/limits.ts';
import type { Block, JudgedMention, PageHints, ReadingContext } from '../model/reading.ts';
import { countriesIn, type NamesIn } from './countries.ts';
import { articleDate } from './dates.ts';
import { definedMentions, definitionsMade, withDefinitions, type Made } from './defined.ts';
import type { Pair } from './definitions.ts';
import { editionsIn } from './editions.ts';
import { entryDays } from './entries.ts';
import { articleLanguage } from './language.ts';
import { choose, contextIn, type Evidence } from './meanings.ts';
import { sharesIn } from './shares.ts';
import { combine, withTwins } from './mentions.ts';
import { NO_PREFERENCES, choicesIn, type Preferences } from './preferences.ts';
import { sight, type Found, type Sighted, type Sighting } from './sightings.ts';

export type Article = {
  page: PageHints;
  blocks: readonly Block[];
  context?: ReadingContext;
  today: Day;
  preferences?: Preferences;
  /** The names of countries in the languages of the page and its blocks; without them, no country is read. */
  countryNames?: NamesIn;
};
/** `pairs`: the definitions of this batch, where they stand (`block`: its id). */
export type Reading = { mentions: JudgedMention[]; context: ReadingContext; pairs: (Pair & { block: number })[] };

/** The context goes along with every message: an article that names or decides more than this is a list. */
const MOST = { seen: 500, decided: 100, others: 20, words: 20, surface: 100, named: 300 } as const;

/**
 * Entities that the text names beyond doubt: what may bind and confirm short forms. An acronym in a line of capitals is no such
 * name, nor is one that others bear too or that is of another language.
 */
function seenIn(sighted: readonly Sighted[]): [EntityId, string][] {
  return sighted.flatMap(({ capitals, sightings }) =>
    sightings.flatMap(({ surface, meanings: [only, ...others] }): [EntityId, string][] =>
      only &&
      others.length === 0 &&
      !only.name.needsContext &&
      !only.foreign &&
      (only.name.form !== 'acronym' || !capitals)
        ? [[only.entity.id, surface.replace(/\s+/gu, ' ').slice(0, MOST.named)]]
        : [],
    ),
  );
}

/** Whether a short form is the bracketed twin of the long one beside it: "(WIPO)", "(“WIPO”)". */
const isBracketed = (text: string, start: number): boolean =>
  /[([]["“”„«\s]*$/u.test(text.slice(Math.max(0, start - 3), start));

/** The mention that a sighting makes, or none when nothing confirms it. */
function mentionOf(sighting: Sighting, sighted: Sighted, evidence: Evidence, made: Made): JudgedMention | undefined {
  const { start, end, surface, meanings } = sighting;
  const { block, capitals, pairs } = sighted;
  const acronym = meanings.every(({ name }) => name.form === 'acronym');
  // In a headline that is all capitals "WHO" may be the word: only what the rest of the article confirms counts.
  const choice = evidence.choiceOf(surface);
  const isConfirmed = ({ id }: Entity): boolean =>
    evidence.seen.has(id) || (choice?.scope === 'article' && choice.entity === id);
  const wanted = capitals && acronym ? meanings.filter(({ entity }) => isConfirmed(entity)) : meanings;
  // In its own brackets a short form means what stands before it, whatever it is elsewhere.
  const pair = pairs.find(({ short }) => short.start <= start && end <= short.end);
  const here = pair && made.get(pair);
  const own = here?.entity !== undefined ? { ...evidence, definitions: [here], seen: new Map() } : evidence;
  const { chosen, candidates } = choose(surface, wanted, own, (entities) =>
    evidence.sharesOf(surface, entities, { text: block.text, span: { start, end }, lang: sighted.lang }),
  );
  if (candidates.length === 0) return undefined;
  const certainty = chosen ? 'known' : 'choice';
  const key = chosen?.entity ?? `choice:${surface}`;
  return {
    block: block.id,
    start,
    end,
    surface,
    key,
    certainty,
    twin: pair !== undefined && isBracketed(block.text, pair.short.start),
    candidates,
  };
}

/** Whether the reader has chosen the meaning for this article: against that, also the article's own definition does not hold. */
const isChosenHere = ({ key, candidates }: JudgedMention): boolean =>
  candidates.some(({ entity, reason }) => entity === key && reason.why === 'chosen' && reason.scope === 'article');

/**
 * `mentions` as the reader wants to see them. Hiding says what is marked, not what a text means: a hidden entity has been weighed
 * with the others, and goes at the end.
 */
function wantedOf(mentions: readonly JudgedMention[], { muted, known }: Preferences): JudgedMention[] {
  const isMuted = ({ key, certainty, candidates }: JudgedMention): boolean =>
    certainty === 'choice' ? candidates.every(({ entity }) => muted.has(entity)) : muted.has(key);
  return mentions
    .filter((mention) => !isMuted(mention))
    .map((mention) => (known.has(mention.key) ? { ...mention, quiet: true } : mention));
}

/** What the words around have decided, for the batches to come. */
function decidedBy(mentions: readonly JudgedMention[], before: ReadingContext['decided']): ReadingContext['decided'] {
  const decided = { ...before };
  for (const { key, surface, candidates } of mentions) {
    const reason = candidates.find(({ entity }) => entity === key)?.reason;
    if (reason?.why !== 'context' || surface.length > MOST.surface || surface in decided) continue;
    const others = candidates.flatMap(({ entity }) => (entity === key ? [] : [entity]));
    decided[surface] = { entity: key, others: others.slice(0, MOST.others), words: reason.words.slice(0, MOST.words) };
  }
  return Object.fromEntries(Object.entries(decided).slice(0, MOST.decided));
}

/** Reads the blocks, given what `search` found in them and the entities of that by number. */
export function read(
  {
    page,
    blocks,
    context = NOTHING_READ,
    today,
    preferences = NO_PREFERENCES,
    countryNames = () => undefined,
  }: Article,
  found: readonly Found[],
  entities: ReadonlyMap<number, Entity>,
): Reading {
  const date = context.date ?? articleDate(page, today);
  const lang = articleLanguage(page, blocks);
  const days = entryDays(blocks, date, today);
  const sighted = found.map((one) => sight(one, entities, days.get(one.block.id) ?? date?.day, lang));
  const contextOf = contextIn(blocks);
  const made = definitionsMade(sighted, contextOf);
  const definitions = withDefinitions(context.definitions, made, sighted);
  const bound = definitions.flatMap(({ entity, long }): [EntityId, string][] =>
    entity === undefined ? [] : [[entity, long]],
  );
  const seen = new Map(Object.entries(context.seen));
  // The words that named an entity first stay, so that a reason reads the same in every batch.
  for (const [id, surface] of [...bound, ...seenIn(sighted)]) if (!seen.has(id)) seen.set(id, surface);
  const choiceOf = choicesIn(context.chosen, preferences);
  const evidence: Evidence = {
    definitions,
    seen,
    decided: context.decided,
    choiceOf,
    contextOf,
    sharesOf: sharesIn(blocks),
  };

  const known = sighted.flatMap((one) =>
    one.sightings.flatMap((sighting) => mentionOf(sighting, one, evidence, made) ?? []),
  );
  const brackets = new Set(
    sighted.flatMap(({ block, pairs }) =>
      pairs.flatMap(({ short }) => (isBracketed(block.text, short.start) ? [`${block.id}:${short.start}`] : [])),
    ),
  );
  const overruled = new Set(known.flatMap((one) => (isChosenHere(one) ? [one.surface] : [])));
  const holding = definitions.filter(({ short }) => !overruled.has(short));
  const defined = definedMentions(blocks, holding, known).map((one) => ({
    ...one,
    twin: brackets.has(`${one.block}:${one.start}`),
  }));
  const mentions = withTwins(combine(known, defined), blocks);
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]));
  const editions = editionsIn(mentions, blocks, byId, context.editions);
  return {
    mentions: wantedOf(mentions, preferences).map((mention) => {
      const day = days.get(mention.block);
      return day === undefined ? mention : { ...mention, day };
    }),
    pairs: sighted.flatMap(({ block, pairs }) => pairs.map((pair) => ({ block: block.id, ...pair }))),
    context: {
      ...(date && { date }),
      ...(context.chosen && { chosen: context.chosen }),
      ...(Object.keys(editions).length > 0 && { editions }),
      definitions,
      seen: Object.fromEntries([...seen].slice(0, MOST.seen)),
      decided: decidedBy(mentions, context.decided),
      ...countriesIn(blocks, lang, mentions, context, countryNames),
    },
  };
}
