/**
 * What an opened dictionary is: the tables of the buffer, and what has been changed since.
 *
 * A removed entity's rows stay where they are. `removed` says how many rows there were when it went: its rows before that are dead,
 * those added later (the entity came back with other names) are alive. So removing costs nothing, and needs no way from an entity
 * to its rows. `muted` are ranges of entities, packs that are switched off.
 */
import type { Filter } from './filter.ts';
import { entityOf } from './payloads.ts';
import type { Rows } from './rows.ts';
import type { States } from './states.ts';

/** Entities `first` up to, and without, `end`, by their numbers. */
export type Range = { first: number; end: number };

/** `longest`: how many tokens the longest name has. */
export type Dictionary = {
  states: States;
  rows: Rows;
  ones: Filter;
  pairs: Filter;
  longest: number;
  readonly removed: Map<number, number>;
  muted: readonly Range[];
};

const isRemoved = ({ removed }: Dictionary, row: number, entity: number): boolean => row < (removed.get(entity) ?? 0);

/** Whether the row's entity is there, switched on or not. */
export const isThere = (dictionary: Dictionary, row: number): boolean =>
  !isRemoved(dictionary, row, entityOf(dictionary.rows.payload[row] ?? 0));

/** Whether the row's entity is there and switched on. */
export function isAlive(dictionary: Dictionary, row: number): boolean {
  const { rows, removed, muted } = dictionary;
  if (removed.size === 0 && muted.length === 0) return true;
  const entity = entityOf(rows.payload[row] ?? 0);
  return !isRemoved(dictionary, row, entity) && !muted.some(({ first, end }) => first <= entity && entity < end);
}
