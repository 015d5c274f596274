/** One article → what the extension reads in it, with offsets in the article's own text. */
import { english } from '../../tests/fixtures/english.ts';
import { reasonText } from '../../utils/card/reasons.ts';
import type { Day } from '../../utils/model/date.ts';
import type { Entity, EntityId, Kind } from '../../utils/model/entity.ts';
import { NOTHING_READ } from '../../utils/model/limits.ts';
import type { Definition, JudgedMention, PageHints, ReadingContext } from '../../utils/model/reading.ts';
import { readBatch, type Lexicon } from '../../utils/reading/article.ts';
import { byWeight } from '../../utils/reading/countries.ts';
import { definitionUnder, sameStems } from '../../utils/reading/defined.ts';
import { languageOf } from '../../utils/reading/language.ts';
import { chooseLongForm } from '../../utils/reading/likeness.ts';
import { batches, paragraphsOf, placed, type Placed } from './blocks.ts';
import type { Asked, Record } from './record.ts';

type Weighed = { entity: EntityId; name: string; uri: string | null; score: number };
export type AnsweredMention = {
  start: number;
  end: number;
  surface: string;
  /** 'ORG' for organisations and their bodies, so that sets of named entities can be compared; 'TERM' for what only the article defines. */
  type: string;
  entity: EntityId | null;
  name: string | null;
  kind: Kind | null;
  uri: string | null;
  reason: string;
  candidates?: Weighed[];
};
export type AnsweredAcronym = {
  start: number;
  end: number;
  acronym: string;
  longForm: string | null;
  longStart?: number;
  longEnd?: number;
};
export type Answer = {
  id: string | number;
  mentions: AnsweredMention[];
  acronyms: AnsweredAcronym[];
  countries: string[];
  date: Day | null;
  lang: string | null;
};

/** What a page with these fields would say of itself. */
function hintsOf({ lang, date, site, title }: Record): PageHints {
  return {
    host: site ?? '',
    title: title ?? '',
    ...(lang && { lang }),
    jsonLd: [],
    meta: date ? [{ name: 'article:published_time', content: date }] : [],
    times: [],
  };
}

type Known = ReadonlyMap<EntityId, Entity>;

/** Why, in words: those of the card where there was a choice. */
function reasonOf(mention: JudgedMention, entities: Known, definition: Definition | undefined): string {
  const { key, certainty, candidates } = mention;
  if (certainty === 'defined') return `The article writes “${definition?.quote ?? mention.surface}”.`;
  if (certainty === 'choice') return 'Several meanings fit, and nothing tells which.';
  const others = candidates.flatMap(({ entity }) => (entity === key ? [] : (entities.get(entity) ?? [])));
  const reason = candidates.find(({ entity }) => entity === key)?.reason;
  const text = reasonText(reason, others, definition, english);
  if (text !== undefined) return text;
  return definition ? `The article writes “${definition.quote}”.` : 'The only meaning known.';
}

function typeOf(entity: Entity | undefined): string {
  if (!entity) return 'TERM';
  return entity.kind === 'organisation' || entity.kind === 'body' ? 'ORG' : entity.kind.toUpperCase();
}

function answered(
  mention: JudgedMention,
  start: number,
  entities: Known,
  { definitions }: ReadingContext,
): AnsweredMention {
  const { key, certainty, surface, candidates } = mention;
  const entity = entities.get(key);
  const definition = definitionUnder(definitions, key);
  return {
    start: start + mention.start,
    end: start + mention.end,
    surface,
    type: typeOf(entity ?? entities.get(candidates[0]?.entity ?? '')),
    entity: entity?.id ?? null,
    name: entity?.label.en ?? (certainty === 'defined' ? (definition?.long ?? null) : null),
    kind: entity?.kind ?? null,
    uri: entity?.wikidata ?? null,
    reason: reasonOf(mention, entities, definition),
    ...(candidates.length > 1 && {
      candidates: candidates.map(({ entity: id, score }) => ({
        entity: id,
        name: entities.get(id)?.label.en ?? id,
        uri: entities.get(id)?.wikidata ?? null,
        score,
      })),
    }),
  };
}

/** An acronym that was asked for, with the meaning chosen among its candidates: as the article defines it, else by what is around. */
function meant(
  { start, end, candidates = [] }: Asked,
  text: string,
  found: readonly AnsweredAcronym[],
  lang: string | undefined,
): AnsweredAcronym {
  const acronym = text.slice(start, end);
  const defined = found.find((one) => one.acronym === acronym && one.longForm !== null)?.longForm;
  const bound = defined && candidates.find((candidate) => sameStems(candidate, defined));
  return { start, end, acronym, longForm: bound ?? chooseLongForm(text, { start, end }, candidates, lang) };
}

/** Reads one article, batch after batch as the page sends it. */
export async function annotate(record: Record, lexicon: Lexicon, today: Day): Promise<Answer> {
  const page = hintsOf(record);
  const blocks: Placed[] = record.text === undefined ? placed(record.blocks ?? []) : paragraphsOf(record.text);
  const whole =
    record.text ?? (record.blocks ?? []).map((one) => (typeof one === 'string' ? one : one.text)).join('\n');
  const lang = page.lang ?? languageOf(whole);
  let context: ReadingContext = NOTHING_READ;
  const entities = new Map<EntityId, Entity>();
  const read: { mention: JudgedMention; start: number }[] = [];
  const acronyms: AnsweredAcronym[] = [];
  for (const batch of batches(blocks)) {
    const sent = batch.map(({ text, lang: own }, id) => ({ id, text, ...(own !== undefined && { lang: own }) }));
    const { reading, entities: found } = await readBatch({ page, blocks: sent, context, today }, lexicon);
    for (const entity of found.values()) entities.set(entity.id, entity);
    for (const mention of reading.mentions) read.push({ mention, start: batch[mention.block]?.start ?? 0 });
    for (const { block, short, long } of reading.pairs) {
      const start = batch[block]?.start ?? 0;
      acronyms.push({
        start: start + short.start,
        end: start + short.end,
        acronym: whole.slice(start + short.start, start + short.end),
        longForm: whole.slice(start + long.start, start + long.end),
        longStart: start + long.start,
        longEnd: start + long.end,
      });
    }
    context = reading.context;
  }
  // A set's own gold may stand in the field, too: without candidates nothing is asked.
  const asked = (record.acronyms ?? [])
    .filter(({ candidates = [] }) => candidates.length > 0)
    .map((one) => meant(one, whole, acronyms, lang));
  return {
    id: record.id,
    mentions: read.map(({ mention, start }) => answered(mention, start, entities, context)),
    acronyms: [...asked, ...acronyms.filter(({ start }) => !asked.some((one) => one.start === start))],
    countries: byWeight(context.countries).map(({ code }) => code),
    date: context.date?.day ?? null,
    lang: lang ?? null,
  };
}
