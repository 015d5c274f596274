/**
 * `npm run packs`: builds the bundled pack from packs/ into public/packs/. Run it after every change to packs/ or utils/names.
 *
 *   npm run packs -- --check [ID or FILE …]   what is wrong with these entities (or all), and what they lack; writes nothing
 *   npm run packs -- --report                 what the pack holds, how old it is and what has run out; writes nothing
 *   npm run packs -- --new-ids                first adds the ids of new entities to packs/ids.txt
 *   npm run -s packs -- --draw N --seed S         N facts drawn at random, as JSON, to be checked at their sources
 *   … --against FOLDER                        also checks against texts and lists that are no part of the project
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import header from '../packs/header.ts';
import { adviceFor } from './packs/advice.ts';
import { problemsAgainst } from './packs/at-hand.ts';
import { BUILT, buildPack } from './packs/build.ts';
import { problemsOf } from './packs/checks.ts';
import { draw } from './packs/draw.ts';
import { PackError, addIds, idOf, idsEverPublished, loadEntities, readEntities, withNew } from './packs/load.ts';
import { reportOf } from './packs/report.ts';
import { SCHEMA, packSchema } from './packs/schema.ts';

const root = new URL('../', import.meta.url);

/** Bytes, gzip: what the bundled pack may add to the package, both files together. */
const BUDGET = 700_000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const zipped = (bytes: Uint8Array): number => gzipSync(bytes).length;

/** 'wipo', 'newsgloss:wipo' or 'packs/newsgloss/wipo.ts' → 'newsgloss:wipo'. */
const asId = (named: string): string =>
  named.endsWith('.ts')
    ? idOf(named.slice(Math.max(named.lastIndexOf('packs/'), 0)))
    : named.includes(':')
      ? named
      : `${header.id}:${named}`;

async function check(named: readonly string[], against: string | undefined): Promise<boolean> {
  const { entities, problems } = await readEntities(root, header.id);
  // A new id is no mistake while an entity is being written: the build asks for it.
  const published = withNew(idsEverPublished(root), entities);
  const ids = published.map(({ id }) => id);
  const all = [
    ...problems.map(
      (problem) => `${idOf(problem.slice(0, problem.indexOf(': ')))}${problem.slice(problem.indexOf(': '))}`,
    ),
    ...problemsOf(entities, published),
    ...(against === undefined ? [] : problemsAgainst(against, entities)),
  ];
  const wanted =
    named.length > 0
      ? named.map(asId)
      : [...new Set([...ids, ...all.map((text) => text.slice(0, text.indexOf(': ')))])];
  const wrong = wanted.map((id) => {
    const entity = entities.find((one) => one.id === id);
    const own = all.filter((problem) => problem.startsWith(`${id}: `)).map((problem) => problem.slice(id.length + 2));
    if (!entity && own.length === 0) own.push('there is no such file under packs/');
    // What is only missing is said of single entities: of all it would be a list that nobody reads.
    const advice = named.length > 0 && entity ? adviceFor(entity) : [];
    if (named.length > 0 || own.length > 0) console.log(`${id}: ${own.length === 0 ? 'nothing wrong' : 'to mend'}`);
    for (const problem of own) console.log(`  ✗ ${problem}`);
    for (const one of advice) console.log(`  · ${one}`);
    return own.length;
  });
  const sum = wrong.reduce((total, count) => total + count, 0);
  console.log(`${wanted.length} checked, ${sum} to mend${sum === 0 ? '' : ' (✗); · is only missing'}`);
  return sum === 0;
}

async function report(): Promise<void> {
  const files = [BUILT.lines, BUILT.names].map((file) => zipped(readFileSync(new URL(file, root))));
  const bytes = files.reduce((sum, size) => sum + size, 0);
  console.log(reportOf(await loadEntities(root, header.id), new Date().toISOString().slice(0, 10)));
  console.log(`The built pack: ${kilobytes(bytes)} gzip of ${kilobytes(BUDGET)}`);
  if (bytes > BUDGET)
    throw new PackError([`the built pack has ${kilobytes(bytes)} gzip; at most ${kilobytes(BUDGET)}`]);
}

async function build(newIds: boolean, against: string | undefined): Promise<void> {
  const entities = await loadEntities(root, header.id);
  if (newIds) for (const id of addIds(root, entities)) console.log(`new: ${id}`);
  const found = against === undefined ? [] : problemsAgainst(against, entities);
  if (found.length > 0) throw new PackError(found);
  const { lines, names } = await buildPack(root);
  mkdirSync(new URL('public/packs/', root), { recursive: true });
  writeFileSync(new URL(BUILT.lines, root), lines);
  writeFileSync(new URL(BUILT.names, root), names);
  writeFileSync(new URL(SCHEMA, root), packSchema());
  console.log(`${entities.length} entities, ${entities.reduce((sum, entity) => sum + entity.names.length, 0)} names`);
  for (const [file, bytes] of [
    [BUILT.lines, new TextEncoder().encode(lines)],
    [BUILT.names, names],
  ] as const)
    console.log(`${file}  ${kilobytes(bytes.length)}, ${kilobytes(zipped(bytes))} gzip`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    'new-ids': { type: 'boolean', default: false },
    against: { type: 'string' },
    draw: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

try {
  if (values.report) await report();
  else if (values.draw !== undefined)
    console.log(
      JSON.stringify(draw(await loadEntities(root, header.id), Number(values.draw), Number(values.seed)), null, 2),
    );
  else if (values.check || positionals.length > 0)
    process.exitCode = (await check(positionals, values.against)) ? 0 : 1;
  else await build(values['new-ids'], values.against);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
