/** A list of organisations' names as a pack: what the reading knows when its precision on organisations is measured. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { Entity } from '../../utils/model/entity.ts';

const List = v.looseObject({
  ORGS: v.array(v.looseObject({ name: v.string(), forms: v.array(v.string()), index: v.optional(v.unknown()) })),
});

/** Which names an organisation has; indices on the list are left out. */
export type Organisation = { name: string; forms: string[] };

/** The list beside the sets or in the folder above; a module that exports `ORGS`. Undefined where there is none. */
export async function readOrganisations(folder: string): Promise<Organisation[] | undefined> {
  const path = [folder, join(folder, '..')].map((place) => resolve(place, 'orglist.mjs')).find(existsSync);
  if (path === undefined) return undefined;
  const { ORGS } = v.parse(List, await import(pathToFileURL(path).href));
  return ORGS.filter(({ index }) => !index).map(({ name, forms }) => ({ name, forms }));
}

const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}.&-]+$/u.test(text);

/** An entity that has nothing but its names. */
export const entityOf = ({ name, forms }: Organisation, number: number): Entity => ({
  id: `bench:${number}`,
  kind: 'organisation',
  names: forms.map((text) => ({ text, form: isAcronym(text) ? 'acronym' : text.includes(' ') ? 'full' : 'short' })),
  label: { en: name },
  description: { en: name },
  definition: { en: name },
  facts: [],
  related: [],
  links: [],
  context: [],
});
