/** What a pack must hold as a whole: ids, relations, homonyms. Each problem names entity and remedy. */
import type { Entity } from '../../utils/model/entity.ts';
import { tokensOf } from '../../utils/names/tokens.ts';
import { entityProblems } from './entity-checks.ts';
import type { Published } from './load.ts';

/** A name as matching sees it, so that two spellings of the same name are the same here too. */
export const folded = (text: string): string =>
  tokensOf(text)
    .map((token) => token.folded)
    .join(' ');

/** Readers' choices and edits point to ids: none may vanish, or come to mean something else. */
function idProblems(entities: readonly Entity[], everPublished: readonly Published[]): string[] {
  const ids = entities.map((entity) => entity.id);
  const published = new Map(everPublished.map((one) => [one.id, one.wikidata]));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: the id is there twice`),
    ...ids.filter((id) => !published.has(id)).map((id) => `${id}: a new id; run npm run packs -- --new-ids`),
    ...entities.flatMap(({ id, wikidata }) => {
      const meant = published.get(id);
      return meant === undefined || meant === wikidata
        ? []
        : [`${id}: has meant ${meant} since it was published; what has another Wikidata id needs another id`];
    }),
    ...everPublished
      .filter(({ id }) => !ids.includes(id))
      .map(
        ({ id }) =>
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

/** Everything that is wrong with the entities of a pack; empty when they can be published. */
export const problemsOf = (entities: readonly Entity[], everPublished: readonly Published[]): string[] => [
  ...idProblems(entities, everPublished),
  ...relationProblems(entities),
  ...homonymProblems(entities),
  ...entities.flatMap(entityProblems),
];
