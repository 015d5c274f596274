/** A pack's file (JSON Lines: a header, then an entity a line) as values. */
import * as v from 'valibot';
import type { Entity } from '../model/entity.ts';
import { PackHeader } from '../model/pack.ts';

export type Pack = { header: PackHeader; entities: Entity[] };

/** The file is no pack of ours; the message names the line (the first is 1). */
export class PackError extends Error {
  override name = 'PackError';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const TEXTS = ['label', 'description', 'definition'];
const LISTS = ['names', 'facts', 'related', 'links', 'context'];

/** The build has validated every entity of the package; this finds a file that is not what the build wrote. */
const isEntity = (value: unknown): value is Entity =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  TEXTS.every((key) => isRecord(value[key])) &&
  LISTS.every((key) => Array.isArray(value[key]));

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new PackError(`line ${number}: not JSON`, { cause });
  }
}

function parseHeader(line: string): PackHeader {
  const result = v.safeParse(PackHeader, parseLine(line, 1));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PackError(`line 1: ${v.getDotPath(issue) ?? 'the header'}: ${issue.message}`);
}

/**
 * Parses a pack that comes with the extension. Its header is validated, of the entities only the outline: the whole schema takes
 * seven times as long as JSON.parse (25 ms for 300 entities), at every start of a background that has no IndexedDB.
 * @throws PackError
 */
export function parsePack(text: string): Pack {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const header = parseHeader(first);
  const entities = lines.map((line, index) => {
    const entity = parseLine(line, index + 2);
    if (!isEntity(entity)) throw new PackError(`line ${index + 2}: not an entity`);
    return entity;
  });
  if (entities.length !== header.entities)
    throw new PackError(
      `line ${lines.length + 1}: the file ends after ${entities.length} of ${header.entities} entities`,
    );
  return { header, entities };
}
