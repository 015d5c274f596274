/** What a process of the benchmark is told, and what it answers. */
import * as v from 'valibot';

export const Job = v.object({
  list: v.string(),
  engine: v.string(),
  /** `cold`: from what is stored in `buffer` to the first text's matches, and no turns. `store`: leaves it there. */
  mode: v.picklist(['turns', 'store', 'cold']),
  names: v.string(),
  pages: v.string(),
  bundle: v.string(),
  buffer: v.string(),
});
export type Job = v.InferInput<typeof Job>;

/** Milliseconds. `coldFirstMs`: of an engine that has to be built from the names, from them to the matches of the first text. */
export const Built = v.object({
  compileMs: v.number(),
  bytesPerName: v.number(),
  coldFirstMs: v.number(),
  openMs: v.optional(v.number()),
});
/** Milliseconds a character; `matches`: of `chars` characters. */
export const Turn = v.object({ perChar: v.number(), floorPerChar: v.number(), matches: v.number(), chars: v.number() });
export const Cold = v.object({ coldFirstMs: v.number() });
