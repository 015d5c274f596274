/** The card of an entity that the glossary knows: entity and reading in, every string final. */
import type { CardView } from '../model/card.ts';
import type { Day } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { ArticleDate, Definition, Reason } from '../model/reading.ts';
import type { Words } from '../model/translate.ts';
import { factRows } from '../facts/rows.ts';
import { factsAt } from '../facts/select.ts';
import { hasEnded, notYet } from './beginnings.ts';
import { footer } from './footer.ts';
import { headingOf, meaningOf } from './heading.ts';
import { reasonText } from './reasons.ts';
import { indexView, type ArticleCountry } from './standing.ts';

/** The entities that one's card names: publishers, parents, its successor. */
export const mentionedBy = ({ facts, successor }: Entity): EntityId[] => [
  ...facts.flatMap(({ value }) => (value.type === 'entity' ? [value.entity] : [])),
  ...(successor === undefined ? [] : [successor]),
];

export type CardInput = {
  /** The mention's key. */
  key: string;
  entity: Entity;
  /** Entities that this one's facts and its successor point to. */
  related: ReadonlyMap<EntityId, Entity>;
  /** Absent where the page states no date: then the latest facts are shown. */
  date?: ArticleDate | undefined;
  today: Day;
  /** The countries of which the article speaks, heaviest first. */
  countries: readonly ArticleCountry[];
  /** The edition that the article names beside the index: '2019' for "GII 2019". */
  editionLabel?: string | undefined;
  /** Why this meaning, and the other meanings of the same surface. */
  reason?: Reason | undefined;
  others?: readonly Entity[] | undefined;
  /** That surface, as the article writes it. */
  surface?: string | undefined;
  /** Where the article itself defines the term. */
  definition?: Definition | undefined;
  words: Words;
};

export function buildCard(input: CardInput): CardView {
  const { key, entity, related, date, today, words, definition } = input;
  const day = date?.day;
  const { acronym, ...heading } = headingOf(entity, words, day ?? today);
  const index = entity.series && indexView(entity.series, { ...input, day });
  const facts = factRows(factsAt(entity, day, today), { kind: entity.kind, day, today, related, words });
  const missing = day === undefined ? undefined : notYet(entity, day, words);
  const ended = hasEnded(entity, day ?? today, related, words);
  const reason = reasonText(input.reason, input.others ?? [], definition, words);
  // Where we have no value for the article's time, the article's own words are the best that can be shown.
  const bare = index?.standing === undefined && (facts.length === 0 || missing !== undefined);
  return {
    key,
    kind: entity.kind,
    ...heading,
    ...(index?.line !== undefined && { inList: [acronym, index.line].filter(Boolean).join(' · ') }),
    ...(index?.standing && { standing: index.standing }),
    ...(index?.chart && { chart: index.chart }),
    facts,
    notes: [missing, ...(index?.notes ?? []), ended].filter((note) => note !== undefined),
    ...(definition && bare && reason === undefined && { quote: definition.quote }),
    ...(reason !== undefined && { reason }),
    ...meaningsOf(input),
    ...footer(date, words),
  };
}

/** Between which the reader can choose anew: the chosen one first. */
function meaningsOf({ entity, others = [], surface, words }: CardInput): Pick<CardView, 'surface' | 'meanings'> {
  if (surface === undefined || others.length === 0) return {};
  return { surface, meanings: [entity, ...others].map((one) => meaningOf(one, words)) };
}
