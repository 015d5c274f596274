/** The glossary as it comes in the extension's package: what there is before, and without, IndexedDB. */
import type { Entity, EntityId } from '../model/entity.ts';
import { open } from '../names/dictionary.ts';
import { once } from './once.ts';
import { PackError, parsePack, type Pack } from './parse-pack.ts';
import { BUNDLED, type Placed, type Shelf } from './shelf.ts';

/**
 * The packaged files, handed in by the entrypoint.
 * `version` is another one whenever either file is (a digest of both, made by the build): so the stored copy is compared with the
 * package without reading the package at every start.
 * `pack`: JSON Lines. `names`: `compile` of the pack's names; an entity's number is its place in the file, from 0.
 */
export type BundledFiles = {
  version: string;
  pack(): Promise<string>;
  names(): Promise<ArrayBuffer>;
};

export type Package = Shelf & { pack(): Promise<Pack> };

/** The pack is parsed when entities are first asked for, and then stays in memory: finding names needs none of them. */
export function createPackage(files: BundledFiles): Package {
  const pack = once(async () => {
    const parsed = parsePack(await files.pack());
    if (parsed.header.id !== BUNDLED)
      throw new PackError(`line 1: this is the pack ${parsed.header.id}, not ${BUNDLED}`);
    return parsed;
  });
  const index = once(
    async () => new Map((await pack()).entities.map((entity, number) => [entity.id, { number, entity }])),
  );

  return {
    pack,
    dictionary: async () => open(await files.names()),
    async entities(numbers) {
      const { entities } = await pack();
      const found = new Map<number, Entity>();
      for (const number of numbers) {
        const entity = entities[number];
        if (entity) found.set(number, entity);
      }
      return found;
    },
    async byId(ids) {
      const entities = await index();
      const found = new Map<EntityId, Placed>();
      for (const id of ids) {
        const placed = entities.get(id);
        if (placed) found.set(id, placed);
      }
      return found;
    },
  };
}
