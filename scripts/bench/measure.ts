/**
 * One process of the benchmark: `node --expose-gc measure.ts JOB` prints a JSON result. `hot`: all engines that can do the list, in
 * turns, until they are as fast as they get. `cold`: one engine, from what is stored to the matches of the first text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { contenders, type Contender } from './contenders.ts';
import { entriesIn, LISTS, textsIn } from './lists.ts';

const Job = v.object({
  mode: v.picklist(['hot', 'cold', 'store']),
  list: v.string(),
  engine: v.optional(v.string(), 'newsgloss'),
  names: v.string(),
  pages: v.string(),
  bundle: v.optional(v.string()),
  /** Where `store` leaves the compiled list for `cold`. */
  buffer: v.optional(v.string(), ''),
});
export type Job = v.InferInput<typeof Job>;

export const Hot = v.object({
  engine: v.string(),
  task: v.string(),
  matches: v.number(),
  chars: v.number(),
  usPer10k: v.number(),
  timesFloor: v.number(),
  bytesPerName: v.number(),
  compileMs: v.number(),
  openMs: v.optional(v.number()),
});
export type Hot = v.InferOutput<typeof Hot>;
export const Cold = v.object({ coldFirstMs: v.number() });

/** Rounds that are not counted, until the compilers have settled, and that are. */
const WARM = 6;
const ROUNDS = 11;
/** A slow engine reads as many texts a round as it can in so many milliseconds. */
const PATIENCE = 400;

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function hot(all: readonly Contender[], job: v.InferOutput<typeof Job>): Hot[] {
  const list = LISTS.find(({ title }) => title === job.list);
  if (!list) throw new Error(`There is no list ${job.list}.`);
  const texts = textsIn(job.pages);
  const entries = entriesIn(list, job.names);
  const running = all
    .filter(({ most }) => entries.length <= most)
    .map((contender) => {
      const before = memory();
      const begun = performance.now();
      const built = contender.build(entries);
      const compileMs = performance.now() - begun - (built.openMs ?? 0);
      const bytes = built.bytes ?? Math.max(0, memory() - before);
      return { contender, built, bytes, compileMs, perChar: [] as number[], chars: 0, matches: 0 };
    });
  for (let round = -WARM; round < ROUNDS; round++)
    for (const one of running) {
      const begun = performance.now();
      let chars = 0;
      let matches = 0;
      for (const text of texts) {
        matches += one.built.matches(text);
        chars += text.length;
        if (performance.now() - begun > PATIENCE) break;
      }
      if (round < 0) continue;
      one.perChar.push((performance.now() - begun) / chars);
      Object.assign(one, { chars, matches });
    }
  const floor = median(running.find(({ contender }) => contender.engine === 'floor')?.perChar ?? []);
  return running.map(({ contender, built, bytes, compileMs, perChar, chars, matches }) => ({
    engine: contender.engine,
    task: contender.task,
    matches: matches / (chars / 10_000),
    chars,
    usPer10k: median(perChar) * 1e7,
    timesFloor: median(perChar) / floor,
    bytesPerName: bytes / entries.length,
    compileMs,
    ...(built.openMs !== undefined && { openMs: built.openMs }),
  }));
}

/** The first of about the length of a news article. */
const articleOf = (texts: readonly string[]): string =>
  (texts.find(({ length }) => length >= 8_000 && length <= 12_000) ?? texts[0] ?? '').slice(0, 10_000);

/** Ours from the stored buffer; the others, of which none is stored, from the names. */
async function cold(all: readonly Contender[], job: v.InferOutput<typeof Job>): Promise<number> {
  const text = articleOf(textsIn(job.pages));
  if (job.engine === 'newsgloss') {
    const bytes = readFileSync(job.buffer);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { open, find } = await import('../../utils/names/dictionary.ts');
    const begun = performance.now();
    find(open(buffer), text);
    return performance.now() - begun;
  }
  const list = LISTS.find(({ title }) => title === job.list);
  const contender = all.find(({ engine }) => engine === job.engine);
  if (!list || !contender) throw new Error(`There is no ${job.list} or ${job.engine}.`);
  const entries = entriesIn(list, job.names);
  const begun = performance.now();
  contender.build(entries).matches(text);
  return performance.now() - begun;
}

if (process.argv[1] === import.meta.filename) {
  const job = v.parse(Job, JSON.parse(process.argv[2] ?? '{}'));
  const all = await contenders(job.bundle);
  if (job.mode === 'store') {
    const { compile } = await import('../../utils/names/dictionary.ts');
    const list = LISTS.find(({ title }) => title === job.list);
    if (list) writeFileSync(job.buffer, new Uint8Array(compile(entriesIn(list, job.names))));
  } else
    process.stdout.write(JSON.stringify(job.mode === 'hot' ? hot(all, job) : { coldFirstMs: await cold(all, job) }));
}
