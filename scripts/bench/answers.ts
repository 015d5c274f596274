/** What the background of the benchmark answers. */
import * as v from 'valibot';

/** Milliseconds. `laterMs`: the last of the texts. */
export const First = v.object({
  readMs: v.number(),
  openMs: v.number(),
  firstMs: v.number(),
  nextMs: v.number(),
  laterMs: v.number(),
  matches: v.number(),
});
export type First = v.InferOutput<typeof First>;

/** `longestMs`: for how long nobody else had a turn. */
export const Compiled = v.object({ compileMs: v.number(), longestMs: v.number(), bytes: v.number() });
export type Compiled = v.InferOutput<typeof Compiled>;
