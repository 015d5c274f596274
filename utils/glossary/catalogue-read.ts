/** The catalogue as our own pages read it: from the database, and from the package where there is no database to be had. */
import { makeCatalogue, type CataloguePart } from './catalogue.ts';
import type { Package } from './bundled.ts';
import type { Connection } from './connection.ts';
import type { ChunkKey } from './database.ts';
import { BUNDLED } from './shelf.ts';
import { NotStoredError } from './stored.ts';

/** `parts`: those that have been read, in order. `entities`: how many there are in all. `pack`: its title. */
export type Catalogue = { parts: readonly CataloguePart[]; entities: number; pack: string };

type Source = {
  connection: Connection;
  packaged: Package;
  version: string;
  /** Those in which entities are listed, best first. */
  languages: readonly string[];
};

/** Parts read together: few enough that what is shown follows soon, and that a page stays quick to answer. */
const AT_ONCE = 4;

async function* stored({ connection: { use }, version, languages }: Source): AsyncGenerator<Catalogue> {
  const first = await use((database) =>
    database.transaction('r', database.packs, database.catalogue, async () => {
      const [pack, row] = await Promise.all([
        database.packs.get(BUNDLED),
        database.catalogue.get([BUNDLED, version, 0]),
      ]);
      return pack?.version === version && row && pack.languages.join() === languages.join()
        ? { header: pack.header, part: row.part }
        : undefined;
    }),
  );
  if (!first) throw new NotStoredError(`There is no catalogue of version ${version} in ${languages.join(', ')}.`);
  const { entities, title: pack } = first.header;
  let parts: readonly CataloguePart[] = [first.part];
  yield { parts, entities, pack };
  let held = first.part.kinds.length;
  while (held < entities) {
    const next = parts.length;
    const keys = Array.from({ length: AT_ONCE }, (_, index): ChunkKey => [BUNDLED, version, next + index]);
    const rows = await use((database) => database.catalogue.bulkGet(keys));
    const read = rows.flatMap((row) => row?.part ?? []);
    if (read.length === 0) throw new NotStoredError(`The catalogue ends after ${held} of ${entities} rows.`);
    parts = [...parts, ...read];
    held += read.reduce((sum, { kinds }) => sum + kinds.length, 0);
  }
  if (parts.length > 1) yield { parts, entities, pack };
}

/** The first rows as soon as they are there, then all of it. Rejects only when the package cannot be read, either. */
export async function* readCatalogue(
  source: Source,
  log?: (message: string, cause: unknown) => void,
): AsyncGenerator<Catalogue> {
  try {
    yield* stored(source);
  } catch (cause) {
    log?.('The glossary is listed from the package.', cause);
    const { header, entities } = await source.packaged.pack();
    yield { parts: makeCatalogue(entities, source.languages), entities: entities.length, pack: header.title };
  }
}
