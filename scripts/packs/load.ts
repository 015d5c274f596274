/** Reads the entity files of a pack and validates them; what is wrong is said with the file, the place in it and the remedy. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { Entity } from '../../utils/model/entity.ts';
import { PackHeader } from '../../utils/model/pack.ts';

/** Mistakes of the pack's sources, all of them at once. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The pack has ${problems.length} problem(s):\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const worded = (file: string, issues: readonly v.BaseIssue<unknown>[]): string[] =>
  issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);

/** The id of the entity in `packs/PACK/SLUG.ts`. */
export const idOf = (file: string): string =>
  file
    .replace(/^packs\//, '')
    .replace(/\.ts$/, '')
    .replace('/', ':');

/** `source` as an entity, or what is wrong with it. `file` is `packs/PACK/SLUG.ts` and gives the id. */
export function entityOf(file: string, source: unknown): { entity: Entity } | { problems: string[] } {
  const parsed = v.safeParse(Entity, source);
  if (!parsed.success) return { problems: worded(file, parsed.issues) };
  const id = idOf(file);
  if (parsed.output.id !== id) return { problems: [`${file}: id: write “${id}”, after the file's name`] };
  return { entity: parsed.output };
}

async function entityIn(root: URL, file: string): Promise<ReturnType<typeof entityOf>> {
  try {
    const module: unknown = await import(new URL(file, root).href);
    return entityOf(file, v.is(v.looseObject({ default: v.unknown() }), module) ? module.default : undefined);
  } catch (error) {
    return { problems: [`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** All entities of `packs/PACK`, in the order of their ids, and what is wrong with those that are none. */
export async function readEntities(root: URL, pack: string): Promise<{ entities: Entity[]; problems: string[] }> {
  const files = readdirSync(new URL(`packs/${pack}/`, root)).filter((file) => file.endsWith('.ts'));
  const results = await Promise.all(files.toSorted().map((file) => entityIn(root, `packs/${pack}/${file}`)));
  return {
    entities: results
      .flatMap((result) => ('entity' in result ? [result.entity] : []))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: results.flatMap((result) => ('problems' in result ? result.problems : [])),
  };
}

/** The same for a pack without a mistake. */
export async function loadEntities(root: URL, pack: string): Promise<Entity[]> {
  const { entities, problems } = await readEntities(root, pack);
  if (problems.length > 0) throw new PackError(problems);
  return entities;
}

export function headerOf(source: unknown): PackHeader {
  const parsed = v.safeParse(PackHeader, source);
  if (!parsed.success) throw new PackError(worded('packs/header.ts', parsed.issues));
  return parsed.output;
}

const IDS = 'packs/ids.txt';

/** The ids in packs/ids.txt. */
export const idsEverPublished = (root: URL): string[] =>
  readFileSync(new URL(IDS, root), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Writes the ids that are new into packs/ids.txt, which keeps its order; returns them. */
export function addIds(root: URL, ids: readonly string[]): string[] {
  const known = idsEverPublished(root);
  const added = ids.filter((id) => !known.includes(id));
  const comment = readFileSync(new URL(IDS, root), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const lines = [...comment, ...[...known, ...added].toSorted()];
  if (added.length > 0) writeFileSync(new URL(IDS, root), `${lines.join('\n')}\n`);
  return added;
}
