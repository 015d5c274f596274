/** The checks beside the tests. Each says in a line what it saw, or throws what is wrong. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { build, outputOf, sizesOf, TARGETS, wordSize, type Mode, type Target } from './build.ts';
import { run } from './run.ts';

export type Check = { name: string; look(): Promise<string> };

export type Outcome = { name: string; passed: boolean };

/** A check that is a program: it passes when that ends well. `advice` is added where it does not. */
const program = (name: string, command: string, args: string[], advice = ''): Check => ({
  name,
  async look() {
    const { code, output } = await run(command, args);
    if (code !== 0) throw new Error([output, advice].filter(Boolean).join('\n'));
    return '';
  },
});

async function builds(): Promise<string> {
  for (const target of TARGETS) {
    // One after the other: WXT writes the same .wxt folder for each.
    for (const mode of ['production', 'e2e'] satisfies Mode[]) await build(target, mode);
  }
  return TARGETS.join(', ');
}

async function sizes(): Promise<string> {
  const weighed = await Promise.all(TARGETS.map((target) => sizesOf(outputOf(target, 'production'))));
  const lines = TARGETS.flatMap((target, index) =>
    (weighed[index] ?? []).map((size) => ({ ...size, said: `${target}: ${wordSize(size)}` })),
  );
  const report = lines.map(({ said }) => said).join('\n');
  if (lines.some(({ bytes, budget }) => bytes > budget))
    throw new Error(`${report}\nToo much: load it later, or leave it out`);
  return report;
}

/** What must not be in a script that runs in every page, by a text that survives minifying. */
const MARKERS = [
  { name: 'Dexie', text: 'DexieError' },
  { name: 'valibot', text: '~run' },
  { name: 'webextension-polyfill', text: 'webextension-polyfill' },
];

/** In the e2e build only: with it, any page could ask what the reader knows. */
const REPORT = 'newsgloss:report';

/** What is wrong with the built scripts of a target; empty when nothing is. */
async function strayCode(target: Target): Promise<string[]> {
  const read = (mode: Mode, file: string): Promise<string> => readFile(join(outputOf(target, mode), file), 'utf8');
  const content = await read('production', 'content.js');
  const background = await read('production', 'background.js');
  const e2e = await read('e2e', 'content.js');
  const carried = MARKERS.filter(({ text }) => content.includes(text));
  // The background needs them all, so a marker that is not even there has stopped telling anything.
  const blind = MARKERS.filter(({ text }) => !background.includes(text));
  return [
    ...carried.map(({ name }) => `the content script carries ${name}: import only types from what needs it`),
    ...blind.map(({ name, text }) => `“${text}” no longer betrays ${name}: mend MARKERS in scripts/checks.ts`),
    ...(content.includes(REPORT) ? [`the content script answers ${REPORT}, which is for e2e builds only`] : []),
    ...(e2e.includes(REPORT) ? [] : [`the e2e build does not answer ${REPORT}, so nobody would see it in the other`]),
  ].map((problem) => `${target}: ${problem}`);
}

async function contentScript(): Promise<string> {
  const problems = (await Promise.all(TARGETS.map(strayCode))).flat();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `without ${MARKERS.map(({ name }) => name).join(', ')}, or the e2e report`;
}

const Finding = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });
const WebExtLint = v.object({ errors: v.array(Finding), warnings: v.array(Finding) });

async function webExtLint(): Promise<string> {
  const source = outputOf('firefox', 'production');
  const options = ['--output', 'json', '--no-config-discovery', '--no-input'];
  const { output } = await run('web-ext', ['lint', '--source-dir', source, ...options]);
  const json = output.split('\n').find((line) => line.startsWith('{'));
  if (json === undefined) throw new Error(output);
  const { errors, warnings } = v.parse(WebExtLint, JSON.parse(json));
  const worded = (findings: v.InferOutput<typeof Finding>[]): string =>
    findings.map(({ code, message, file }) => `${code}: ${message} ${file}`.trim()).join('\n');
  if (errors.length > 0) throw new Error(worded(errors));
  return warnings.length === 0 ? '' : `warnings:\n${worded(warnings)}`;
}

const CHECKS: readonly Check[] = [
  // First: the types of the strings and of WXT are written by it, and the rest looks at what it built.
  { name: 'build', look: builds },
  program('types', 'tsc', ['--noEmit']),
  program('lint', 'oxlint', ['--type-aware']),
  program('format', 'oxfmt', ['--check', '.'], 'Run npm run format.'),
  program(
    'unused',
    'knip',
    ['--no-progress'],
    'Delete it, or use it; an entry that knip cannot see belongs into knip.json.',
  ),
  { name: 'sizes', look: sizes },
  { name: 'content script', look: contentScript },
  { name: 'web-ext lint', look: webExtLint },
];

const indented = (text: string): string => text.replace(/^/gm, '    ');

/** Runs every check, whatever the others say, and prints each as it ends. */
export async function runChecks(checks: readonly Check[] = CHECKS): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, look } of checks) {
    const started = performance.now();
    const [passed, said] = await look().then(
      (summary) => [true, summary] as const,
      (error: unknown) => [false, error instanceof Error ? error.message : String(error)] as const,
    );
    const seconds = (performance.now() - started) / 1000;
    console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)${said === '' ? '' : `\n${indented(said)}`}`);
    outcomes.push({ name, passed });
  }
  return outcomes;
}
