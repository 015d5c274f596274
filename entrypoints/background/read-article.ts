/** A request to read → names → entities → meanings → cards. Holds nothing between two requests. */
import { buildCard, mentionedBy } from '../../utils/card/build.ts';
import { buildChoice, buildDefined } from '../../utils/card/unknown.ts';
import type { Glossary } from '../../utils/glossary/glossary.ts';
import { cardKeyOf, type CardView } from '../../utils/model/card.ts';
import type { Day } from '../../utils/model/date.ts';
import type { Entity, EntityId } from '../../utils/model/entity.ts';
import type { ReadAnswer, ReadRequest } from '../../utils/model/messages.ts';
import type { ArticleDate, JudgedMention, Reason } from '../../utils/model/reading.ts';
import type { Words } from '../../utils/model/translate.ts';
import { readBatch, type Lexicon } from '../../utils/reading/article.ts';
import { byWeight } from '../../utils/reading/countries.ts';
import { definitionUnder } from '../../utils/reading/defined.ts';
import { preferencesOf } from '../../utils/reading/preferences.ts';
import type { Reading } from '../../utils/reading/read.ts';

type Needs = { glossary: Glossary; countries: Lexicon['countries']; words: Words; today: Day };

/** Why an entity was chosen, among which others with what name: from this batch, else from an earlier one that has decided it. */
function choiceOf(
  key: EntityId,
  mentions: readonly JudgedMention[],
  { decided }: Reading['context'],
): { reason?: Reason; others: EntityId[]; surface?: string | undefined } {
  const isChosen = ({ candidates }: JudgedMention): boolean =>
    candidates.some(({ entity, reason }) => entity === key && reason.why === 'chosen');
  const ambiguous = mentions.find(isChosen) ?? mentions.find(({ candidates }) => candidates.length > 1);
  const reason = ambiguous?.candidates.find(({ entity }) => entity === key)?.reason;
  if (ambiguous && reason)
    return {
      reason,
      others: ambiguous.candidates.flatMap(({ entity }) => (entity === key ? [] : [entity])),
      surface: ambiguous.surface,
    };
  const [surface, before] = Object.entries(decided).find(([, { entity }]) => entity === key) ?? [];
  return before ? { reason: { why: 'context', words: before.words }, others: before.others, surface } : { others: [] };
}

function cardsOf(
  { mentions, context }: Reading,
  entities: ReadonlyMap<EntityId, Entity>,
  related: ReadonlyMap<EntityId, Entity>,
  { words, today, lang }: Needs & { lang: string | undefined },
): Record<string, CardView> {
  const countries = byWeight(context.countries);
  const known = (ids: readonly EntityId[]): Entity[] => ids.flatMap((id) => entities.get(id) ?? related.get(id) ?? []);

  const cardOf = (all: readonly JudgedMention[]): CardView | undefined => {
    const [first] = all;
    if (!first) return undefined;
    const { key, day } = first;
    const date: ArticleDate | undefined = day === undefined ? context.date : { day, origin: 'entry' };
    const definition = definitionUnder(context.definitions, key);
    if (first.certainty === 'defined') return definition && buildDefined(definition, { key, date, words, lang });
    if (first.certainty === 'choice') {
      const meanings = known(first.candidates.map(({ entity }) => entity));
      return buildChoice(first.surface, meanings, { key, date, words });
    }
    const [entity] = known([key]);
    if (!entity) return undefined;
    // The card is the entity's, whichever of its names was pointed at: the reason is that of the name which has other meanings.
    const { reason, others, surface } = choiceOf(key, all, context);
    return buildCard({
      key,
      entity,
      related,
      date,
      today,
      countries,
      reason,
      others: known(others),
      surface,
      definition,
      // '' where the article names several: then the one that held at its date.
      editionLabel: context.editions?.[key] || undefined,
      words,
    });
  };

  return Object.fromEntries(
    [...Map.groupBy(mentions, cardKeyOf)].flatMap(([cardKey, all]) => {
      const card = cardOf(all);
      return card ? [[cardKey, card]] : [];
    }),
  );
}

/** Reads one batch of an article. Rejects only when the package itself cannot be read. */
export async function readArticle({ page, blocks, context }: ReadRequest, needs: Needs): Promise<ReadAnswer> {
  const dictionary = await needs.glossary.ready();
  const preferences = preferencesOf((await needs.glossary.records()).values(), page.host);
  const article = { page, blocks, today: needs.today, preferences, ...(context && { context }) };
  const { reading, entities, spent } = await readBatch(article, {
    dictionary,
    entities: (numbers) => needs.glossary.entities(numbers),
    countries: needs.countries,
  });
  const loading = performance.now();
  const byId = new Map([...entities.values()].map((entity) => [entity.id, entity]));
  const related = await needs.glossary.byId([
    ...[...byId.values()].flatMap(mentionedBy),
    // What earlier batches have bound or decided may be spoken of here by a name that only the article gives it.
    ...reading.context.definitions.flatMap(({ entity }) => entity ?? []),
    ...Object.values(reading.context.decided).flatMap(({ others }) => others),
  ]);
  const wording = performance.now();
  const cards = cardsOf(reading, byId, related, { ...needs, lang: page.lang });
  return {
    // A mention without a card would be a mark that opens nothing.
    mentions: reading.mentions.flatMap(({ candidates: _, ...mention }) =>
      cardKeyOf(mention) in cards ? [mention] : [],
    ),
    cards,
    context: reading.context,
    ...(reading.context.date && { date: reading.context.date }),
    spent: { ...spent, load: spent.load + wording - loading, word: performance.now() - wording },
  };
}
