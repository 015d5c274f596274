/** The names and entities of packs on disk, as the reading wants them. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Entity } from '../../utils/model/entity.ts';
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

/** The file is no pack; the message names the line. */
export class PackError extends Error {
  override name = 'PackError';
}

/** The entities of a pack's file, each validated: what is read here need not have come through our build. @throws PackError */
function entitiesOf(file: string): Entity[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (!/"format":\s*"newsgloss-pack"/.test(header)) throw new PackError(`${file}: line 1 is no header of a pack`);
  return lines.map((line, index) => {
    const parsed = v.safeParse(Entity, jsonOf(line));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new PackError(`${file}: line ${index + 2}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @throws PackError when a file is no pack. */
export function readLexicon(path: string): Lexicon {
  const files = existsSync(path) ? packFiles(path) : [];
  if (files.length === 0) throw new PackError(`${path}: there is no pack (*.jsonl)`);
  return lexiconOf(files.flatMap(entitiesOf));
}
