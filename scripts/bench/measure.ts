/**
 * One engine in a process of its own, which does what it is told by message: so engines take turns without sharing a heap. (In one
 * heap, a peer's gigabyte of Maps made the garbage collector slow ours three times.)
 *
 *   node --expose-gc measure.ts '{"engine": …}'     → { compileMs, bytesPerName … } once, when it is built
 *   { round: true }                                 → { perChar, floorPerChar … } for each turn
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { contenders, sumUp } from './contenders.ts';
import { Job } from './job.ts';
import { entriesIn, LISTS, textsIn } from './lists.ts';

/** A slow engine reads as many texts a turn as it can in so many milliseconds. */
const PATIENCE = 300;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Milliseconds that an engine runs before its first turn: until V8 has compiled it as well as it will. By time, not by turns: on a
 * busy machine the compiler's own thread has to wait.
 */
const WARM_UP = 2_000;

/** The first of about the length of a news article. */
const articleOf = (texts: readonly string[]): string =>
  (texts.find(({ length }) => length >= 8_000) ?? texts[0] ?? '').slice(0, 10_000);

async function measure(job: v.InferOutput<typeof Job>): Promise<void> {
  const list = LISTS.find(({ title }) => title === job.list);
  const contender = (await contenders(job.bundle)).find(({ engine }) => engine === job.engine);
  if (!list || !contender) throw new Error(`There is no ${job.list} or ${job.engine}.`);
  const texts = textsIn(job.pages);
  const article = articleOf(texts);
  const say = (message: unknown): void => void process.send?.(message);

  if (job.mode === 'cold') {
    const bytes = readFileSync(job.buffer);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { open, find } = await import('../../utils/names/dictionary.ts');
    const begun = performance.now();
    find(open(buffer), article);
    return say({ coldFirstMs: performance.now() - begun });
  }

  let entries = entriesIn(list, job.names);
  const { length } = entries;
  if (job.mode === 'store') {
    const { compile } = await import('../../utils/names/dictionary.ts');
    writeFileSync(job.buffer, new Uint8Array(compile(entries)));
    return say({});
  }
  const before = memory();
  const begun = performance.now();
  const built = contender.build(entries);
  const compileMs = performance.now() - begun - (built.openMs ?? 0);
  built.matches(article);
  const coldFirstMs = performance.now() - begun;
  const bytes = built.bytes ?? Math.max(0, memory() - before);
  entries = [];

  for (const until = performance.now() + WARM_UP; performance.now() < until;)
    for (const text of texts) {
      built.matches(text);
      sumUp(text);
      if (performance.now() > until) break;
    }
  process.on('message', () => {
    const started = performance.now();
    let all = 0;
    for (const text of texts) {
      sumUp(text);
      all += text.length;
    }
    const floorPerChar = (performance.now() - started) / all;
    const second = performance.now();
    let chars = 0;
    let matches = 0;
    for (const text of texts) {
      matches += built.matches(text);
      chars += text.length;
      if (performance.now() - second > PATIENCE) break;
    }
    say({ perChar: (performance.now() - second) / chars, floorPerChar, matches, chars });
  });
  say({
    compileMs,
    bytesPerName: bytes / length,
    coldFirstMs,
    ...(built.openMs !== undefined && { openMs: built.openMs }),
  });
}

await measure(v.parse(Job, JSON.parse(process.argv[2] ?? '{}')));
