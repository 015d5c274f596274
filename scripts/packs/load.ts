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

/** An id that was published once, with the Wikidata id that says what it means. */
export type Published = { id: string; wikidata?: string | undefined };

const linesOf = (root: URL): string[] =>
  readFileSync(new URL(IDS, root), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What packs/ids.txt lists. */
export const idsEverPublished = (root: URL): Published[] =>
  linesOf(root)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [id = '', wikidata] = line.split(' ');
      return { id, wikidata };
    });

/** `known` with what is new in `entities`, in the order of the ids: new ids, and meanings that nothing was said of before. */
export function withNew(known: readonly Published[], entities: readonly Entity[]): Published[] {
  const byId = new Map<string, Published>(entities.map(({ id, wikidata }) => [id, { id, wikidata }]));
  for (const { id, wikidata } of known) byId.set(id, { id, wikidata: wikidata ?? byId.get(id)?.wikidata });
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes what is new into packs/ids.txt; returns the new ids. */
export function addIds(root: URL, entities: readonly Entity[]): string[] {
  const known = idsEverPublished(root);
  const comments = linesOf(root).filter((line) => line.startsWith('#'));
  const lines = withNew(known, entities).map(({ id, wikidata }) => [id, wikidata].filter(Boolean).join(' '));
  writeFileSync(new URL(IDS, root), `${[...comments, ...lines].join('\n')}\n`);
  return entities.map(({ id }) => id).filter((id) => !known.some((one) => one.id === id));
}
