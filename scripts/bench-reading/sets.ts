/** Gold-labelled sets: JSON Lines, plain or gzipped, one text a line with its gold. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const At = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where something is labelled: UTF-16 offsets. */
export type Span = { start: number; end: number };

const Acronym = v.looseObject({
  start: At,
  end: At,
  longForm: v.optional(v.string()),
  longStart: v.optional(At),
  longEnd: v.optional(At),
  candidates: v.optional(v.array(v.string())),
});
const Mention = v.looseObject({
  start: At,
  end: At,
  surface: v.optional(v.string()),
  type: v.optional(v.string()),
  optional: v.optional(v.boolean()),
});

/**
 * `acronyms` with `candidates`: the right meaning is `longForm`; else where each is defined, if it is. `ignoreUnlisted`: only some
 * of the text's acronyms are labelled, so what is found of others counts for nothing. `span`: only this much of the text is labelled.
 */
export const Gold = v.looseObject({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.string()),
  ignoreUnlisted: v.optional(v.boolean()),
  span: v.optional(v.tuple([At, At])),
  acronyms: v.optional(v.array(Acronym)),
  mentions: v.optional(v.array(Mention)),
});
export type Gold = v.InferOutput<typeof Gold>;

/** What a set asks: where definitions stand, which candidate is meant, or where entities are named. */
export type GoldSet = { name: string; asks: 'definitions' | 'meanings' | 'entities'; texts: Gold[] };

function asks(texts: readonly Gold[]): GoldSet['asks'] {
  if (texts.some(({ mentions }) => mentions)) return 'entities';
  return texts.some(({ acronyms }) => acronyms?.some(({ candidates }) => candidates)) ? 'meanings' : 'definitions';
}

/** All sets of a folder, by name. */
export function readSets(folder: string): GoldSet[] {
  return readdirSync(folder)
    .filter((file) => /\.jsonl(?:\.gz)?$/u.test(file))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
      const texts = lines.filter((line) => line !== '').map((line) => v.parse(Gold, JSON.parse(line)));
      return { name: basename(file).replace(/\.jsonl(?:\.gz)?$/u, ''), asks: asks(texts), texts };
    });
}

/**
 * Half of a set, by a digest of the ids. Errors are looked at in half `a` only; `b` tells whether what was made of them holds for
 * texts that nobody looked at.
 */
export const halfOf = (texts: readonly Gold[], half: 'a' | 'b'): Gold[] =>
  texts.filter(({ id }) => {
    const [byte = 0] = createHash('sha1').update(String(id)).digest();
    return (byte % 2 === 0) === (half === 'a');
  });
