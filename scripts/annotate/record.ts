/** A line of input: an article as JSON. */
import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A short form in `text`, and what it may stand for: which of these it does is asked. */
const Asked = v.looseObject({
  start: Offset,
  end: Offset,
  acronym: v.optional(v.string()),
  candidates: v.optional(v.array(v.string())),
});
export type Asked = v.InferOutput<typeof Asked>;

const Blocks = v.array(v.union([v.string(), v.looseObject({ text: v.string(), lang: v.optional(v.string()) })]));

/**
 * `text`, or `blocks` (then offsets count in the blocks joined by line feeds). `date`: of publication, as pages write it. `site`:
 * the host. Other fields are left alone, so that a set's gold may stand beside.
 */
export const Record = v.pipe(
  v.looseObject({
    id: v.union([v.string(), v.number()]),
    text: v.optional(v.string()),
    blocks: v.optional(Blocks),
    lang: v.optional(v.nullable(v.string())),
    date: v.optional(v.nullable(v.string())),
    site: v.optional(v.nullable(v.string())),
    title: v.optional(v.nullable(v.string())),
    acronyms: v.optional(v.array(Asked)),
  }),
  v.check(({ text, blocks }) => text !== undefined || blocks !== undefined, 'there is neither text nor blocks'),
);
export type Record = v.InferOutput<typeof Record>;

/** The line is no article; the message says why. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** @throws RecordError */
export function recordOf(line: string): Record {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError('not JSON');
  }
  const parsed = v.safeParse(Record, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new RecordError(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
