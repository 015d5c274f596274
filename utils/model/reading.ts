/** What one article says, as it travels between page and background. Offsets are UTF-16, in the block's text. */
import * as v from 'valibot';
import { Day } from './date.ts';
import { EntityId } from './entity.ts';
import { Country } from './text.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** A run of text that the page shows as one block (a paragraph, a heading). `lang` where it differs from the page's. */
export const Block = v.strictObject({ id: Count, text: short(65_536), lang: v.optional(short(40)) });
export type Block = v.InferOutput<typeof Block>;

/** What the page says of itself, raw: the reading makes a date and a language of it. `jsonLd` and `times` as they stand. */
export const PageHints = v.strictObject({
  host: short(253),
  title: short(1000),
  lang: v.optional(short(40)),
  jsonLd: v.pipe(v.array(short(65_536)), v.maxLength(8)),
  meta: v.pipe(v.array(v.strictObject({ name: short(100), content: short(500) })), v.maxLength(40)),
  times: v.pipe(v.array(short(100)), v.maxLength(20)),
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
  origin: v.picklist(['jsonLd', 'meta', 'time', 'reader']),
});
export type ArticleDate = v.InferOutput<typeof ArticleDate>;

/**
 * What an article has taught so far. It goes to the page with each answer and comes back with the next batch, so that the
 * background can forget everything in between (it may be stopped at any moment).
 */
export const ReadingContext = v.strictObject({
  date: v.optional(ArticleDate),
  definitions: v.pipe(v.array(Definition), v.maxLength(200)),
  seen: v.pipe(v.array(EntityId), v.maxLength(500)),
  countries: v.record(Country, v.number()),
});
export type ReadingContext = v.InferOutput<typeof ReadingContext>;

/**
 * How sure a mention is: `known` to the glossary; `defined` only by the article itself; `choice`: several meanings fit and
 * nothing tells which.
 */
export const CERTAINTIES = ['known', 'defined', 'choice'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Candidate = { entity: EntityId; score: number; reason: Reason };

/** Why a meaning was chosen or preferred, as data; utils/card words it. */
export type Reason =
  | { why: 'onlyMeaning' }
  | { why: 'fullName' }
  | { why: 'definedHere'; quote: string }
  | { why: 'fullNameElsewhere'; long: string }
  | { why: 'context'; words: string[] }
  | { why: 'undecided' };

/** A place in the text that names an entity. `key` says which card it opens; `twin` marks the bracketed "(WIPO)" beside its long form. */
export type Mention = {
  block: number;
  start: number;
  end: number;
  surface: string;
  key: string;
  certainty: Certainty;
  twin: boolean;
  candidates: Candidate[];
};
