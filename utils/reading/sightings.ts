/** Where names of the glossary stand in the text and may be meant: matches with their meanings, before anything is decided. */
import { heldOn, type Day } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Block } from '../model/reading.ts';
import { find, type Dictionary, type Match } from '../names/dictionary.ts';
import { nameOf } from '../names/payloads.ts';
import { pairsIn, type Pair } from './definitions.ts';
import { isForeign, type Meaning } from './meanings.ts';
import { isAllCapitals, isEvent, isOutOfPlace } from './surroundings.ts';

export type Found = { block: Block; matches: Match[] };

/** A match with its meanings, those that cannot be meant left out. UTF-16 offsets in the block's text. */
export type Sighting = { start: number; end: number; surface: string; meanings: Meaning[] };
/** `capitals`: the block is a line of capitals, which say nothing. `pairs`: what it defines. */
export type Sighted = {
  block: Block;
  lang: string | undefined;
  capitals: boolean;
  sightings: Sighting[];
  pairs: Pair[];
};

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

/** Of an entity's names that are written the same, the one that is of the passage's language. */
function oneEach(meanings: readonly Meaning[]): Meaning[] {
  const byEntity = Map.groupBy(meanings, ({ entity }) => entity.id);
  return [...byEntity.values()].flatMap((same) => same.find(({ foreign }) => !foreign) ?? same.slice(0, 1));
}

/** The meanings of a match that existed on `day`. What had ended by then may still be spoken of when nothing else is meant. */
function meaningsOf(
  match: Match,
  entities: ReadonlyMap<number, Entity>,
  day: Day | undefined,
  lang: string | undefined,
): Meaning[] {
  const all = match.payloads.flatMap((payload) => {
    const { entity: number, name: index } = nameOf(payload);
    const entity = entities.get(number);
    const name = entity?.names[index];
    return entity && name ? [{ entity, name, foreign: isForeign(entity, name, lang) }] : [];
  });
  if (day === undefined) return oneEach(all);
  const begun = all.filter(
    ({ entity, name }) => heldOn(day, { from: entity.from }) && heldOn(day, { from: name.from }),
  );
  const living = begun.filter(({ entity, name }) => heldOn(day, { to: entity.to }) && heldOn(day, { to: name.to }));
  return oneEach(living.length > 0 ? living : begun);
}

/** What comes out by years, or is held in them: an index, a programme, a treaty's conference; not an organisation. */
const hasEditions = ({ entity, name }: Meaning): boolean =>
  name.form !== 'acronym' || (entity.kind !== 'organisation' && entity.kind !== 'body');

/** `lang`: the page's language, for blocks that state none. */
export function sight(
  { block, matches }: Found,
  entities: ReadonlyMap<number, Entity>,
  day: Day | undefined,
  lang: string | undefined,
): Sighted {
  const { text } = block;
  const own = block.lang ?? lang;
  const sightings = matches
    .filter(({ start, end }) => !isOutOfPlace(text, start, end))
    .map(({ start, end, ...match }) => ({
      start,
      end,
      surface: text.slice(start, end),
      meanings: meaningsOf({ start, end, ...match }, entities, day, own),
    }))
    .map((one) => ({ ...one, meanings: isEvent(text, one.end) ? one.meanings.filter(hasEditions) : one.meanings }))
    .filter(({ meanings }) => meanings.length > 0);
  return { block, lang: own, capitals: isAllCapitals(text), sightings, pairs: pairsIn(text) };
}
