/** Builds a pack from its sources, in memory: the pack file (JSON Lines) and the compiled dictionary of its names. */
import header from '../../packs/header.ts';
import type { Entity } from '../../utils/model/entity.ts';
import type { PackHeader } from '../../utils/model/pack.ts';
import { compile } from '../../utils/names/dictionary.ts';
import { entriesOf } from '../../utils/names/entries.ts';
import { problemsOf } from './checks.ts';
import { PackError, headerOf, idsEverPublished, loadEntities } from './load.ts';

export type BuiltPack = { header: PackHeader; entities: Entity[]; lines: string; names: Uint8Array };

/** Where the built pack lies, relative to the root of the project. */
export const BUILT = { lines: 'public/packs/newsgloss.jsonl', names: 'public/packs/newsgloss.names' } as const;

/**
 * The same sources give the same bytes: entities stand in the order of their ids, the rest in that of the sources.
 * @throws PackError with everything that is wrong.
 */
export async function buildPack(root: URL): Promise<BuiltPack> {
  const entities = await loadEntities(root, header.id);
  const problems = problemsOf(entities, idsEverPublished(root));
  if (problems.length > 0) throw new PackError(problems);
  const built = headerOf({ ...header, entities: entities.length });
  const lines = [built, ...entities].map((record) => `${JSON.stringify(record)}\n`).join('');
  const names = new Uint8Array(compile(entities.flatMap((entity, number) => entriesOf(entity, number))));
  return { header: built, entities, lines, names };
}
