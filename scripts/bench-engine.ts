/**
 * `npm run bench:engine -- NAMES_DIR PAGES_DIR [--json] [--processes 5] [--lists 10k,100k]`: our engine beside others, on lists of
 * names (the bundled pack, and E5_names_10k.txt.gz, _100k, _1m in NAMES_DIR) and the texts of a folder of pages.
 *
 * In each process all engines take turns, so that what else the machine does slows all of them; the figures are medians of at least
 * five processes. `timesFloor` is the ratio to a bare loop over the characters in the same process: it is what can be compared
 * between machines. With --browsers, the same from the background of an extension (bench/in-browsers.ts).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { bundleInto } from './bench/bundle-engine.ts';
import { inBrowsers } from './bench/in-browsers.ts';
import { entriesIn, LISTS, type List } from './bench/lists.ts';
import { Cold, Hot, median, type Job } from './bench/measure.ts';
import { sayNative } from './bench/native.ts';
import { browserTable, table, type Row } from './bench/table.ts';
import { run, ROOT } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    processes: { type: 'string', default: '5' },
    lists: { type: 'string', default: LISTS.map(({ title }) => title).join(',') },
    browsers: { type: 'boolean', default: false },
  },
});
const [names, pages] = positionals.map((path) => resolve(path));
if (names === undefined || pages === undefined) {
  console.error(
    'Usage: npm run bench:engine -- NAMES_DIR PAGES_DIR [--json] [--processes N] [--lists 10k,1m] [--browsers]',
  );
  process.exit(2);
}
const folders = { names, pages };
const lists = LISTS.filter(({ title }) => values.lists.split(',').includes(title));
const processes = Math.max(1, Number(values.processes));
/** To stderr: with --json, stdout is for the object alone. */
const tell = (line: string): void => console.error(line);

async function child(job: Omit<Job, 'names' | 'pages'>): Promise<string> {
  const script = join(ROOT, 'scripts/bench/measure.ts');
  const { code, output } = await run(process.execPath, [
    '--expose-gc',
    '--max-old-space-size=8192',
    script,
    JSON.stringify({ ...job, ...folders }),
  ]);
  if (code !== 0) throw new Error(`${job.mode} ${job.list} ${job.engine ?? ''}:\n${output}`);
  return output;
}

const medianOf = <T>(all: readonly T[], pick: (one: T) => number | undefined): number | null => {
  const numbers = all.flatMap((one) => pick(one) ?? []);
  return numbers.length === 0 ? null : median(numbers);
};

async function rowsOf(list: List, bundle: string, folder: string): Promise<Row[]> {
  const many = entriesIn(list, folders.names).length;
  const buffer = join(folder, `${list.title}.names`);
  await child({ mode: 'store', list: list.title, buffer });
  const runs: Hot[] = [];
  for (let at = 0; at < processes; at++) {
    tell(`${list.title}: process ${at + 1} of ${processes}`);
    runs.push(...v.parse(v.array(Hot), JSON.parse(await child({ mode: 'hot', list: list.title, bundle }))));
  }
  const rows: Row[] = [];
  for (const [engine, hot] of Map.groupBy(runs, (one) => one.engine)) {
    const cold: v.InferOutput<typeof Cold>[] = [];
    if (engine !== 'floor' && engine !== 'newsgloss (bundled)')
      for (let at = 0; at < processes; at++)
        cold.push(v.parse(Cold, JSON.parse(await child({ mode: 'cold', list: list.title, engine, buffer }))));
    const numbers = {
      usPer10k: medianOf(hot, (one) => one.usPer10k),
      timesFloor: medianOf(hot, (one) => one.timesFloor),
      matchesPer10k: medianOf(hot, (one) => one.matches),
      bytesPerName: engine === 'floor' ? null : medianOf(hot, (one) => one.bytesPerName),
      compileMs: engine === 'floor' ? null : medianOf(hot, (one) => one.compileMs),
      openMs: medianOf(hot, (one) => one.openMs),
      coldFirstMs: medianOf(cold, (one) => one.coldFirstMs),
    };
    rows.push({ engine, names: many, task: hot[0]?.task ?? '', ...numbers });
  }
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
try {
  const bundle = await bundleInto(folder, 'utils/names/dictionary.ts', 'engine.mjs');
  tell(`bundled engine: ${(statSync(bundle).size / 1000).toFixed(1)} kB`);
  const rows: Row[] = [];
  for (const list of lists) {
    const own = await rowsOf(list, bundle, folder);
    rows.push(...own);
    if (!values.json) console.log(`\n${table(own)}`);
  }
  const native = sayNative();
  const browsers = values.browsers
    ? await inBrowsers(
        lists.filter(({ file }) => file !== undefined),
        folders,
        folder,
        tell,
      )
    : [];
  if (values.json) console.log(JSON.stringify({ rows, browsers, native }));
  else console.log(`\n${native}${browsers.length === 0 ? '' : `\n\n${browserTable(browsers)}`}`);
} finally {
  rmSync(folder, { recursive: true });
}
