/** What one article says, as it travels between page and background. Offsets are UTF-16, in the block's text. */
import * as v from 'valibot';
import { Day } from './date.ts';
import { EntityId } from './entity.ts';
import { BATCH_LENGTH, HINT, HINTS, type Certainty } from './limits.ts';
import { Country } from './text.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** <abbr title="…">: what the markup says of a short form; UTF-16 offsets in the block's text. */
const Title = v.strictObject({ start: Count, end: Count, title: short(HINT.abbreviation) });

/**
 * A run of text that the page shows as one block (a paragraph, a heading). `lang` where it differs from the page's. `titles`: the
 * short forms that the block's markup spells out. `time`: of a live blog's entry, when it was published, as the page writes it.
 */
export const Block = v.strictObject({
  id: Count,
  text: short(BATCH_LENGTH),
  lang: v.optional(short(HINT.lang)),
  titles: v.optional(v.pipe(v.array(Title), v.maxLength(HINTS.titles))),
  time: v.optional(short(HINT.time)),
});
export type Block = v.InferOutput<typeof Block>;

/** What the page says of itself, raw: the reading makes a date and a language of it. `jsonLd` and `times` as they stand. */
export const PageHints = v.strictObject({
  host: short(HINT.host),
  title: short(HINT.title),
  lang: v.optional(short(HINT.lang)),
  jsonLd: v.pipe(v.array(short(HINT.jsonLd)), v.maxLength(HINTS.jsonLd)),
  meta: v.pipe(
    v.array(v.strictObject({ name: short(HINT.metaName), content: short(HINT.metaContent) })),
    v.maxLength(HINTS.meta),
  ),
  times: v.pipe(v.array(short(HINT.time)), v.maxLength(HINTS.times)),
});
export type PageHints = v.InferOutput<typeof PageHints>;

/** "long form (SHORT)": what an article itself says that a short form means. `entity` where the glossary knows the long form. */
export const Definition = v.strictObject({
  short: short(40),
  long: short(300),
  entity: v.optional(EntityId),
  quote: short(400),
});
export type Definition = v.InferOutput<typeof Definition>;

/** The day for which facts are chosen, and where it comes from; without one, the facts are the latest. */
export const ArticleDate = v.strictObject({
  day: Day,
  origin: v.picklist(['jsonLd', 'meta', 'time', 'entry', 'reader']),
});
export type ArticleDate = v.InferOutput<typeof ArticleDate>;

const Decision = v.strictObject({
  entity: EntityId,
  others: v.pipe(v.array(EntityId), v.maxLength(20)),
  words: v.pipe(v.array(short(60)), v.maxLength(20)),
});

/**
 * What an article has taught so far. It goes to the page with each answer and comes back with the next batch, so that the
 * background can forget everything in between (it may be stopped at any moment).
 *
 * `seen`: entities named beyond doubt, with the words that named them. `decided`: surfaces with several meanings for which the
 * words around them have told, with those words. `chosen`: what the reader has chosen for this article. `editions`: of indices, the
 * one that the article names by its year ('2019'; '' where it names several). `countries`: weights, and `counted`: digests of the
 * texts that they come from, so that text that is read again does not count again.
 */
export const ReadingContext = v.strictObject({
  date: v.optional(ArticleDate),
  definitions: v.pipe(v.array(Definition), v.maxLength(200)),
  seen: v.pipe(v.record(EntityId, short(300)), v.maxEntries(500)),
  decided: v.pipe(v.record(short(100), Decision), v.maxEntries(100)),
  chosen: v.optional(v.pipe(v.record(short(100), EntityId), v.maxEntries(100))),
  editions: v.optional(v.pipe(v.record(EntityId, short(9)), v.maxEntries(100))),
  countries: v.record(Country, v.number()),
  counted: v.pipe(v.array(v.number()), v.maxLength(4000)),
});
export type ReadingContext = v.InferOutput<typeof ReadingContext>;

export type Candidate = { entity: EntityId; score: number; reason: Reason };

/** Why a meaning was chosen or preferred, as data; utils/card words it. */
export type Reason =
  | { why: 'onlyMeaning' }
  | { why: 'definedHere'; quote: string }
  | { why: 'namedElsewhere'; surface: string }
  | { why: 'context'; words: string[] }
  /** The reader's own choice: for this article, on this site, or everywhere. */
  | { why: 'chosen'; scope: 'article' | 'site' | 'everywhere' }
  | { why: 'undecided' };

/**
 * A place in the text that names an entity. `key` says which card it opens: an entity's id, or `text:NGB`, `choice:CPI`.
 * `twin` marks the bracketed "(WIPO)" beside its long form.
 */
export type Mention = {
  block: number;
  start: number;
  end: number;
  surface: string;
  key: string;
  certainty: Certainty;
  twin: boolean;
  /** In a live blog, the day of the entry, where that is not the article's: facts are to hold then. */
  day?: Day;
  /** The reader knows this one: it is not painted. */
  quiet?: true;
};

/** A mention with the meanings that were weighed, best first: for the background, which words the reasons. */
export type JudgedMention = Mention & { candidates: Candidate[] };
