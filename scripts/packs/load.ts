/** Reads the entity files of a pack and validates them; what is wrong is said with the file, the place in it and the remedy. */
import { readFileSync, readdirSync } from 'node:fs';
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

/** `source` as an entity, or what is wrong with it. `file` is `packs/PACK/SLUG.ts` and gives the id. */
export function entityOf(file: string, source: unknown): { entity: Entity } | { problems: string[] } {
  const parsed = v.safeParse(Entity, source);
  if (!parsed.success) return { problems: worded(file, parsed.issues) };
  const id = file
    .replace(/^packs\//, '')
    .replace(/\.ts$/, '')
    .replace('/', ':');
  if (parsed.output.id !== id) return { problems: [`${file}: id: write “${id}”, after the file's name`] };
  return { entity: parsed.output };
}

/** All entities of `packs/PACK`, in the order of their ids. */
export async function loadEntities(root: URL, pack: string): Promise<Entity[]> {
  const files = readdirSync(new URL(`packs/${pack}/`, root)).filter((file) => file.endsWith('.ts'));
  const entities: Entity[] = [];
  const problems: string[] = [];
  for (const file of files.toSorted()) {
    const path = `packs/${pack}/${file}`;
    const module: unknown = await import(new URL(path, root).href);
    const result = entityOf(path, v.is(v.looseObject({ default: v.unknown() }), module) ? module.default : undefined);
    if ('entity' in result) entities.push(result.entity);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) throw new PackError(problems);
  return entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function headerOf(source: unknown): PackHeader {
  const parsed = v.safeParse(PackHeader, source);
  if (!parsed.success) throw new PackError(worded('packs/header.ts', parsed.issues));
  return parsed.output;
}

/** The ids in packs/ids.txt. */
export const idsEverPublished = (root: URL): string[] =>
  readFileSync(new URL('packs/ids.txt', root), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
