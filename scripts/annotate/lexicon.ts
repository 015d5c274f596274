/** The names and entities of packs on disk, as the reading wants them. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../../utils/glossary/parse-pack.ts';
import type { Entity } from '../../utils/model/entity.ts';
import { compile, open } from '../../utils/names/dictionary.ts';
import { entriesOf } from '../../utils/names/entries.ts';
import type { Lexicon } from '../../utils/reading/article.ts';
import { parseCountryNames, type CountryNames } from '../../utils/reading/country-names.ts';
import { ROOT } from '../run.ts';

/** The packs in `path`: a folder of *.jsonl, or one such file. In the order of their names. */
export function packFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(path, file));
}

/** The names of countries in a language, read once. */
function countryFiles(): Lexicon['countries'] {
  const read = new Map<string, CountryNames | undefined>();
  // oxlint-disable-next-line typescript/require-await -- the extension fetches them
  return async (language) => {
    if (!read.has(language)) {
      const path = join(ROOT, 'public/countries', `${language}.txt`);
      read.set(language, existsSync(path) ? parseCountryNames(readFileSync(path, 'utf8')) : undefined);
    }
    return read.get(language);
  };
}

/** Entities by their numbers, and the dictionary of their names. */
export function lexiconOf(entities: readonly Entity[]): Lexicon {
  const dictionary = open(compile(entities.flatMap((entity, number) => entriesOf(entity, number))));
  return {
    dictionary,
    countries: countryFiles(),
    // oxlint-disable-next-line typescript/require-await -- the extension's entities lie in a database
    entities: async (numbers) =>
      new Map(
        numbers.flatMap((number) => {
          const entity = entities[number];
          return entity ? [[number, entity] as const] : [];
        }),
      ),
  };
}

/** @throws PackError when a file is no pack. */
export const readLexicon = (path: string): Lexicon =>
  lexiconOf(packFiles(path).flatMap((file) => parsePack(readFileSync(file, 'utf8')).entities));
