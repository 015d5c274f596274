/** Sets of annotated articles as the benches read them: JSON Lines, an article a line, gzipped or not. They are no part of the project. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Offsets are UTF-16 units of `text`. `uri`: 'wd:Q42'. `span`: the part of the text that is annotated; without it all. */
const Article = v.looseObject({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string()),
  span: v.optional(v.tuple([Offset, Offset])),
  mentions: v.array(
    v.looseObject({
      start: Offset,
      end: Offset,
      surface: v.string(),
      type: v.optional(v.string()),
      uri: v.optional(v.nullable(v.string())),
      optional: v.optional(v.boolean()),
    }),
  ),
});
export type Article = v.InferOutput<typeof Article>;

export const textOf = (file: string): string =>
  file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString('utf8') : readFileSync(file, 'utf8');

export const articlesIn = (file: string): Article[] =>
  textOf(file)
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(Article, JSON.parse(line)));
