/** Runs the engines, each in a process of its own, in turns; and what comes of it as rows. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from '../run.ts';
import { contenders } from './contenders.ts';
import { Built, Cold, Turn, type Job } from './job.ts';
import { entriesIn, type List } from './lists.ts';
import type { Row } from './table.ts';

/** Turns that are not counted, and that are. */
const WARM = 1;
const TURNS = 15;

/** An engine that takes longer to build (ms) is built in the first process only. */
const SLOW = 20_000;

export type Setting = { names: string; pages: string; bundle: string; folder: string; processes: number };

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const begin = (job: Job): ChildProcess =>
  fork(join(ROOT, 'scripts/bench/measure.ts'), [JSON.stringify(job)], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
  });

const answer = <T extends v.GenericSchema>(child: ChildProcess, schema: T): Promise<v.InferOutput<T>> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`an engine’s process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(v.parse(schema, message));
    });
  });

async function once<T extends v.GenericSchema>(job: Job, schema: T): Promise<v.InferOutput<T>> {
  const child = begin(job);
  const said = await answer(child, schema);
  child.kill();
  return said;
}

type Sample = { engine: string; built: v.InferOutput<typeof Built>; turns: v.InferOutput<typeof Turn>[] };

/** All engines that can do the list, in turns: one process of each. */
async function sampleOf(jobs: readonly Job[]): Promise<Sample[]> {
  const running: (Sample & { child: ChildProcess })[] = [];
  try {
    for (const job of jobs) {
      const child = begin(job);
      running.push({ engine: job.engine, built: await answer(child, Built), turns: [], child });
    }
    for (let turn = -WARM; turn < TURNS; turn++)
      for (const { child, turns } of running) {
        const answered = answer(child, Turn);
        child.send({ round: true });
        const said = await answered;
        if (turn >= 0) turns.push(said);
      }
    return running;
  } finally {
    for (const { child } of running) child.kill();
  }
}

/** The rows of a list; `tell` hears how far it is. */
export async function rowsOf(list: List, setting: Setting, tell: (line: string) => void): Promise<Row[]> {
  const { names, pages, bundle, folder, processes } = setting;
  const many = entriesIn(list, names).length;
  const engines = (await contenders(bundle)).filter(({ most }) => many <= most);
  const buffer = join(folder, `${list.title}.names`);
  const job = (engine: string, mode: Job['mode']): Job => ({
    list: list.title,
    engine,
    mode,
    names,
    pages,
    bundle,
    buffer,
  });
  await once(job('newsgloss', 'store'), v.object({}));
  const samples: Sample[] = [];
  const cold: number[] = [];
  for (let at = 0; at < processes; at++) {
    tell(`${list.title}: process ${at + 1} of ${processes}`);
    const slow = samples.filter(({ built }) => built.compileMs > SLOW).map(({ engine }) => engine);
    const taking = engines.filter(({ engine }) => !slow.includes(engine));
    samples.push(...(await sampleOf(taking.map(({ engine }) => job(engine, 'turns')))));
    cold.push((await once(job('newsgloss', 'cold'), Cold)).coldFirstMs);
  }

  return engines.map(({ engine, task }): Row => {
    const own = samples.filter((one) => one.engine === engine);
    const turns = own.flatMap((one) => one.turns);
    // First a median of the turns of each process, then of the processes: one that V8 compiled badly counts as one.
    const over = (pick: (turn: (typeof turns)[number]) => number): number =>
      median(own.map((one) => median(one.turns.map(pick))));
    const of = (pick: (built: Sample['built']) => number | undefined): number | null => {
      const numbers = own.flatMap(({ built }) => pick(built) ?? []);
      return engine === 'floor' || numbers.length === 0 ? null : median(numbers);
    };
    return {
      engine,
      names: many,
      task,
      usPer10k: over(({ perChar }) => perChar * 1e7),
      timesFloor: over(({ perChar, floorPerChar }) => perChar / floorPerChar),
      matchesPer10k: median(turns.map(({ matches, chars }) => (matches / chars) * 1e4)),
      bytesPerName: of(({ bytesPerName }) => bytesPerName),
      compileMs: of(({ compileMs }) => compileMs),
      openMs: of(({ openMs }) => openMs),
      coldFirstMs: engine === 'newsgloss' ? median(cold) : of(({ coldFirstMs }) => coldFirstMs),
    };
  });
}
