/** An entity's names as the dictionary wants them, and its payloads: which entity, which of its names. */
import type { Entity } from '../model/entity.ts';
import { caseRuleOf } from '../model/name.ts';
import type { NameEntry } from './dictionary.ts';

/** An entity has at most 256 names (the schema allows 200), so a payload of 32 bits counts 16 million entities. */
const NAMES = 256;

/** Which entity of the dictionary (its number) and which of its names (its index) a payload means. */
export const nameOf = (payload: number): { entity: number; name: number } => ({
  entity: Math.floor(payload / NAMES),
  name: payload % NAMES,
});

/** The entries of `entity`, which is number `number` in its dictionary. */
export const entriesOf = (entity: Entity, number: number): NameEntry[] =>
  entity.names.map((name, index) => ({
    text: name.text,
    form: name.form,
    case: caseRuleOf(name),
    payload: number * NAMES + index,
  }));
