/** Where the bundled glossary can be read from: the database or the package. Both hold the same entities under the same numbers. */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Dictionary } from '../names/dictionary.ts';

/** The pack that comes with the extension. */
export const BUNDLED = 'newsgloss';

/** An entity, and its number in the dictionary. */
export type Placed = { number: number; entity: Entity };

export type Shelf = {
  dictionary(): Promise<Dictionary>;
  /** By their numbers in the dictionary; a number that is no entity's is left out. */
  entities(numbers: readonly number[]): Promise<Map<number, Entity>>;
  /** An id that is no entity's is left out. */
  byId(ids: readonly EntityId[]): Promise<Map<EntityId, Placed>>;
};
