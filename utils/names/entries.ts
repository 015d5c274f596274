/** An entity's names as the dictionary wants them. */
import type { Entity } from '../model/entity.ts';
import { caseRuleOf } from '../model/name.ts';
import type { NameEntry } from './dictionary.ts';
import { payloadOf } from './payloads.ts';

/** The entries of `entity`, which is number `number` in its dictionary. */
export const entriesOf = (entity: Pick<Entity, 'names'>, number: number): NameEntry[] =>
  entity.names.map((name, index) => ({
    text: name.text,
    form: name.form,
    case: caseRuleOf(name),
    payload: payloadOf(number, index),
    lang: name.lang,
  }));
