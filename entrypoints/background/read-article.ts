/** A request to read → names → entities → meanings → cards. Holds nothing between two requests. */
import { buildCard } from '../../utils/card/build.ts';
import { buildChoice, buildDefined } from '../../utils/card/unknown.ts';
import type { Glossary } from '../../utils/glossary/glossary.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Day } from '../../utils/model/date.ts';
import type { Entity, EntityId } from '../../utils/model/entity.ts';
import type { ReadAnswer, ReadRequest } from '../../utils/model/messages.ts';
import type { Mention } from '../../utils/model/reading.ts';
import type { Words } from '../../utils/model/translate.ts';
import { byWeight } from '../../utils/reading/countries.ts';
import { entitiesIn, read, search, type Reading } from '../../utils/reading/read.ts';

type Needs = { glossary: Glossary; words: Words; today: Day };

/** The ids that an entity's card names: publishers, parents, its successor. */
const mentionedBy = (entity: Entity): EntityId[] => [
  ...entity.facts.flatMap(({ value }) => (value.type === 'entity' ? [value.entity] : [])),
  ...(entity.successor === undefined ? [] : [entity.successor]),
];

function cardsOf(
  { mentions, context }: Reading,
  entities: ReadonlyMap<EntityId, Entity>,
  related: ReadonlyMap<EntityId, Entity>,
  { words, today }: Needs,
): Record<string, CardView> {
  const { date } = context;
  const countries = byWeight(context.countries);
  const known = (ids: readonly EntityId[]): Entity[] => ids.flatMap((id) => entities.get(id) ?? []);

  const cardOf = (key: string, [first, ...rest]: readonly Mention[]): CardView | undefined => {
    if (!first) return undefined;
    const definition = context.definitions.find(({ short, entity }) => (entity ?? `text:${short}`) === key);
    if (first.certainty === 'defined') return definition && buildDefined(definition, { key, date, words });
    const meanings = (mention: Mention): EntityId[] => mention.candidates.map(({ entity }) => entity);
    if (first.certainty === 'choice') return buildChoice(first.surface, known(meanings(first)), { key, date, words });
    const entity = entities.get(key);
    if (!entity) return undefined;
    // The card is the entity's, whichever of its names was pointed at: the reason is that of the name which has other meanings.
    const ambiguous = [first, ...rest].find(({ candidates }) => candidates.length > 1);
    const others = ambiguous ? known(meanings(ambiguous).filter((id) => id !== key)) : [];
    const reason = ambiguous?.candidates.find((candidate) => candidate.entity === key)?.reason;
    return buildCard({ key, entity, related, date, today, countries, reason, others, definition, words });
  };

  const byKey = Map.groupBy(mentions, ({ key }) => key);
  return Object.fromEntries(
    [...byKey].flatMap(([key, all]) => {
      const card = cardOf(key, all);
      return card ? [[key, card]] : [];
    }),
  );
}

/** Reads one batch of an article. Rejects only when the package itself cannot be read. */
export async function readArticle({ page, blocks, context }: ReadRequest, needs: Needs): Promise<ReadAnswer> {
  const dictionary = await needs.glossary.ready();
  const started = performance.now();
  const found = search(dictionary, blocks);
  const searched = performance.now();
  const entities = await needs.glossary.entities(entitiesIn(found));
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]));
  const related = await needs.glossary.byId([...byId.values()].flatMap(mentionedBy));
  const loaded = performance.now();
  const reading = read({ page, blocks, ...(context && { context }), today: needs.today }, found, entities);
  const done = performance.now();
  const cards = cardsOf(reading, byId, related, needs);
  return {
    // A mention without a card would be a mark that opens nothing.
    mentions: reading.mentions.filter(({ key }) => key in cards),
    cards,
    context: reading.context,
    ...(reading.context.date && { date: reading.context.date }),
    spent: { find: searched - started, load: loaded - searched, read: done - loaded, word: performance.now() - done },
  };
}
