/**
 * Checks against material that is no part of the project (the texts and lists from which facts were taken): made where somebody
 * has a folder of it, left out elsewhere. Text files are read as prose; lists of words are files called `…lemmas.txt(.gz)`; a
 * table of treaty bodies is a JSON list of {name, acronym, effective_date}.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Entity } from '../../utils/model/entity.ts';
import { caseRuleOf } from '../../utils/model/name.ts';
import { tokensOf } from '../../utils/names/tokens.ts';
import { folded } from './checks.ts';
import { sharedRuns } from './prose.ts';

const PROSE = /\.(?:json|csv|tsv|txt|md|html?)$/;
const LEMMAS = /lemmas\.txt(?:\.gz)?$/;

const Bodies = v.array(
  v.looseObject({
    name: v.string(),
    acronym: v.optional(v.nullable(v.string())),
    effective_date: v.optional(v.nullable(v.string())),
  }),
);
type Bodies = v.InferOutput<typeof Bodies>;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

const textOf = (file: string): string =>
  file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString('utf8') : readFileSync(file, 'utf8');

/** Words that are written small. */
const smallWords = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line === line.toLowerCase());

/** A name in any case that is a word of the language would mark that word. */
export function wordProblems(entities: readonly Entity[], words: ReadonlySet<string>): string[] {
  return entities.flatMap(({ id, names }) =>
    names
      .filter((name) => tokensOf(name.text).length === 1 && caseRuleOf(name) === 'any' && words.has(folded(name.text)))
      .map(({ text }) => `${id}: the name “${text}” is a word of the list at hand; drop its case rule “any”`),
  );
}

/** A body with a date of entry into force rests on a treaty, unless a note says what made it instead: the table cannot tell. */
export function treatyBodyProblems(entities: readonly Entity[], bodies: Bodies): string[] {
  const treaties = new Set(bodies.filter(({ effective_date: date }) => date).flatMap(({ name }) => [folded(name)]));
  return entities
    .filter(({ facts }) => facts.some(({ property, note }) => property === 'founded' && note === undefined))
    .filter(({ names }) => names.some(({ text }) => treaties.has(folded(text))))
    .map(
      ({ id }) =>
        `${id}: has “founded”, but the table at hand knows when it came into force; say signed and in force, or in its note what made it instead of a treaty`,
    );
}

function bodiesIn(file: string): Bodies {
  if (!file.endsWith('.json')) return [];
  const parsed = v.safeParse(Bodies, JSON.parse(textOf(file)));
  return parsed.success ? parsed.output : [];
}

function* proseOf(files: readonly string[]): Generator<{ name: string; text: string }> {
  for (const file of files) if (PROSE.test(file) && !LEMMAS.test(file)) yield { name: file, text: textOf(file) };
}

/** Everything that the material in `folder` says against the entities. */
export function problemsAgainst(folder: string, entities: readonly Entity[]): string[] {
  const files = filesIn(folder);
  const words = new Set(files.filter((file) => LEMMAS.test(file)).flatMap((file) => smallWords(textOf(file))));
  return [
    ...sharedRuns(entities, proseOf(files)),
    ...wordProblems(entities, words),
    ...treatyBodyProblems(entities, files.flatMap(bodiesIn)),
  ];
}
