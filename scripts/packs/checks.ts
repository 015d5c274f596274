/** What a pack must hold beyond its schema: relations, ids, homonyms, dates, definitions. Each problem names entity and remedy. */
import { firstDay, lastDay } from '../../utils/model/date.ts';
import type { Entity } from '../../utils/model/entity.ts';
import type { Fact } from '../../utils/model/fact.ts';
import { tokensOf } from '../../utils/names/tokens.ts';
import { seriesProblems } from './series.ts';

/** A name as matching sees it, so that two spellings of the same name are the same here too. */
export const folded = (text: string): string =>
  tokensOf(text)
    .map((token) => token.folded)
    .join(' ');

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

type Span = { from: string; to: string };
const spanOf = (of: { from?: string | undefined; to?: string | undefined }): Span => ({
  from: of.from === undefined ? EARLIEST : firstDay(of.from),
  to: of.to === undefined ? LATEST : lastDay(of.to),
});

function idProblems(entities: readonly Entity[], everPublished: readonly string[]): string[] {
  const ids = entities.map((entity) => entity.id);
  const known = new Set(everPublished);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: the id is there twice`),
    ...ids.filter((id) => !known.has(id)).map((id) => `${id}: a new id; add it to packs/ids.txt`),
    ...everPublished
      .filter((id) => !ids.includes(id))
      .map(
        (id) =>
          `${id}: was published once and may not vanish; keep the entity (and give it a successor, if it has one)`,
      ),
  ];
}

function relationProblems(entities: readonly Entity[]): string[] {
  const ids = new Set(entities.map((entity) => entity.id));
  const targets = (entity: Entity): (string | undefined)[] => [
    entity.predecessor,
    entity.successor,
    ...entity.related.map((relation) => relation.entity),
    ...entity.facts.map(({ value }) => (value.type === 'entity' ? value.entity : undefined)),
  ];
  return entities.flatMap((entity) =>
    targets(entity)
      .filter((target) => target !== undefined && !ids.has(target))
      .map((target) => `${entity.id}: refers to ${target}, which the pack does not hold`),
  );
}

/** Two entities of one name can be told apart only by words that speak for one and not for the other. */
function homonymProblems(entities: readonly Entity[]): string[] {
  const holders = new Map<string, Set<Entity>>();
  for (const entity of entities)
    for (const name of entity.names) {
      const key = folded(name.text);
      holders.set(key, (holders.get(key) ?? new Set()).add(entity));
    }
  return [...holders].flatMap(([name, group]) =>
    [...group].flatMap((entity) => {
      const others = [...group].filter((other) => other !== entity);
      const own = entity.context.filter((word) => !others.some((other) => other.context.includes(word)));
      if (others.length === 0 || own.length > 0) return [];
      return [
        `${entity.id}: shares the name “${name}” with ${others.map(({ id }) => id).join(', ')}; give it context words of its own`,
      ];
    }),
  );
}

function nameProblems(entity: Entity): string[] {
  const keys = entity.names.map((name) => `${name.lang ?? ''}|${name.form}|${name.text}`);
  return [
    ...entity.names
      .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
      .map((name) => `the name “${name.text}” is there twice`),
    ...entity.names
      .filter((name) => tokensOf(name.text).length === 0)
      .map((name) => `the name “${name.text}” has no letter or digit`),
    ...entity.names
      .filter((name) => name.form === 'acronym' && name.case === 'any')
      .map((name) => `the acronym “${name.text}” would match small words; drop its case rule`),
    ...[entity, ...entity.names]
      .filter((of) => spanOf(of).from > spanOf(of).to)
      .map(() => 'something ends before it begins (from, to)'),
  ];
}

function definitionProblems(entity: Entity): string[] {
  return Object.entries(entity.definition)
    .filter(([, text]) => text.length < 40)
    .map(([lang, text]) => `the definition (${lang}) has ${text.length} characters; write 40 to 240`);
}

function factProblems(fact: Fact): string[] {
  const span = spanOf(fact);
  const read =
    fact.sources
      .map((source) => source.retrieved)
      .toSorted()
      .at(-1) ?? EARLIEST;
  const late = [fact.from, fact.asOf, fact.published].filter((date) => date !== undefined && firstDay(date) > read);
  return [
    ...(span.from > span.to ? ['it ends before it begins'] : []),
    ...(fact.expires !== undefined && fact.expires < span.from ? ['it expires before it begins'] : []),
    ...late.map((date) => `${date} lies after the day on which its sources were read (${read})`),
  ].map((problem) => `fact ${fact.property}: ${problem}`);
}

/** The days on which a fact surely held: a change of which only the month is known may fall on any day of it. */
const surely = ({ from, to }: Fact): Span => ({
  from: from === undefined ? EARLIEST : lastDay(from),
  to: to === undefined ? LATEST : firstDay(to),
});
const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Two holders of one office, or two numbers of members, cannot both hold on one day. */
function overlapProblems(entity: Entity): string[] {
  const single = entity.facts.filter(
    ({ property, from }) => (property === 'members' || property === 'head') && from !== undefined,
  );
  return single.flatMap((fact, index) =>
    single
      .slice(index + 1)
      .filter(
        (other) =>
          other.property === fact.property && other.role?.en === fact.role?.en && overlap(surely(fact), surely(other)),
      )
      .map(() => `fact ${fact.property}: two values hold on the same day; end the earlier one (to)`),
  );
}

function treatyProblems(entity: Entity): string[] {
  const properties = new Set(entity.facts.map((fact) => fact.property));
  return properties.has('signed') && properties.has('founded')
    ? ['has both “signed” and “founded”; of a treaty body say when it was signed and in force']
    : [];
}

const entityProblems = (entity: Entity): string[] =>
  [
    ...nameProblems(entity),
    ...definitionProblems(entity),
    ...entity.facts.flatMap(factProblems),
    ...overlapProblems(entity),
    ...treatyProblems(entity),
    ...(entity.series === undefined ? [] : seriesProblems(entity.series)),
  ].map((problem) => `${entity.id}: ${problem}`);

/** Everything that is wrong with the entities of a pack; empty when they can be published. */
export const problemsOf = (entities: readonly Entity[], everPublished: readonly string[]): string[] => [
  ...idProblems(entities, everPublished),
  ...relationProblems(entities),
  ...homonymProblems(entities),
  ...entities.flatMap(entityProblems),
];
