/** A versioned set of entities. As a file: JSON Lines, this header first, then an entity a line. */
import * as v from 'valibot';
import { Day } from './date.ts';
import { Source, line } from './text.ts';

/** `version` counts up with every published build. */
export const PackHeader = v.strictObject({
  format: v.literal('newsgloss-pack'),
  formatVersion: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  title: line(80),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  released: Day,
  licence: line(200),
  entities: v.pipe(v.number(), v.integer(), v.minValue(0)),
  provenance: v.array(v.strictObject({ ...Source.entries, licence: line(80) })),
});
export type PackHeader = v.InferOutput<typeof PackHeader>;
