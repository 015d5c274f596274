/**
 * `npm run bench:engine -- NAMES_DIR PAGES_DIR [--json] [--processes 5] [--lists 10k,100k] [--in node,chromium,firefox]`: our engine beside others, on lists of
 * names (the bundled pack, and E5_names_10k.txt.gz, _100k, _1m in NAMES_DIR) and the texts of a folder of pages.
 *
 * The engines take turns, so that what else the machine does slows all of them, and the figures are medians of five processes of each. `timesFloor` is the ratio to a bare loop over the characters, just before and in the same process: that can be compared between
 * machines. In the browsers: from the background of an extension (bench/in-browsers.ts).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleInto } from './bench/bundle-engine.ts';
import { BROWSERS, inBrowsers } from './bench/in-browsers.ts';
import { LISTS } from './bench/lists.ts';
import { sayNative } from './bench/native.ts';
import { browserTable, table, type Row } from './bench/table.ts';
import { rowsOf } from './bench/turns.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    processes: { type: 'string', default: '5' },
    lists: { type: 'string', default: LISTS.map(({ title }) => title).join(',') },
    in: { type: 'string', default: 'node,chromium,firefox' },
  },
});
const [names, pages] = positionals.map((path) => resolve(path));
if (names === undefined || pages === undefined) {
  console.error(
    'Usage: npm run bench:engine -- NAMES_DIR PAGES_DIR [--json] [--processes N] [--lists 10k,1m] [--in node,chromium,firefox]',
  );
  process.exit(2);
}
const folders = { names, pages };
const lists = LISTS.filter(({ title }) => values.lists.split(',').includes(title));
const places = values.in.split(',');
const processes = Math.max(1, Number(values.processes));
/** To stderr: with --json, stdout is for the object alone. */
const tell = (line: string): void => console.error(line);

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'));
try {
  const rows: Row[] = [];
  const bundle = await bundleInto(folder, 'utils/names/dictionary.ts', 'engine.mjs');
  tell(`bundled engine: ${(statSync(bundle).size / 1000).toFixed(1)} kB`);
  for (const list of places.includes('node') ? lists : []) {
    const own = await rowsOf(list, { ...folders, bundle, folder, processes }, tell);
    rows.push(...own);
    if (!values.json) console.log(`\n${table(own)}`);
  }
  const native = places.includes('node') ? sayNative(lists, folders, folder) : '';
  const browsers = await inBrowsers(
    BROWSERS.filter((name) => places.includes(name)),
    lists.filter(({ file }) => file !== undefined),
    { ...folders, work: folder },
    tell,
  );
  if (values.json) console.log(JSON.stringify({ rows, browsers, native }));
  else console.log(`\n${native}${browsers.length === 0 ? '' : `\n\n${browserTable(browsers)}`}`);
} finally {
  rmSync(folder, { recursive: true });
}
