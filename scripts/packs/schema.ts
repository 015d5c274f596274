/** The JSON Schema of a pack file's lines, made of the schemas that validate them: what an editor's tool can check against. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Entity } from '../../utils/model/entity.ts';
import { PackHeader } from '../../utils/model/pack.ts';

/** Where the schema lies, relative to the root of the project. */
export const SCHEMA = 'docs/pack-schema.json';

/** As text. Rules that JSON Schema cannot say (real calendar days, a date for every count) are left to `npm run packs`. */
export function packSchema(): string {
  // What a file may hold, not what parsing makes of it: lists that are empty may be left out.
  const options = { errorMode: 'ignore', typeMode: 'input' } as const;
  const lines = { header: toJsonSchema(PackHeader, options), entity: toJsonSchema(Entity, options) };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Newsgloss pack: the first line is a header, every other an entity',
    anyOf: Object.keys(lines).map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions: Object.fromEntries(
      Object.entries(lines).map(([name, { $schema: _, ...definition }]) => [name, definition]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
