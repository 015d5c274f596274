/** Builds the extension, and weighs what every page has to load. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, run } from './run.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** `e2e` differs from what readers get: the card's shadow root is open, and the content script answers `newsgloss:report`. */
export type Mode = 'production' | 'e2e';

/** Where WXT writes a build. */
export const outputOf = (target: Target, mode: Mode): string =>
  join(ROOT, '.output', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);

/** Builds and returns the folder of the unpacked extension. */
export async function build(target: Target, mode: Mode): Promise<string> {
  const { code, output } = await run('wxt', ['build', '--browser', target, '--mode', mode]);
  if (code !== 0) throw new Error(`wxt build failed for ${target} (${mode}):\n${output}`);
  return outputOf(target, mode);
}

/**
 * Budgets in bytes after gzip (1 kB = 1000 B): the content script runs in every page, the card when one first opens. Of our own pages,
 * with all scripts that they load: two thirds is what reads the glossary (Dexie, the engine, the schemas) and is shared.
 */
const BUDGETS = [
  { file: 'content.js', budget: 8_000 },
  { file: 'card.js', budget: 25_000 },
  { file: 'popup.html', budget: 106_000 },
  { file: 'options.html', budget: 112_000 },
];

export type Size = { file: string; bytes: number; budget: number };

/** The scripts that a page loads before it is drawn: its own, and those that they import. */
const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);

async function weigh(folder: string, file: string): Promise<number> {
  const content = await readFile(join(folder, file));
  if (!file.endsWith('.html')) return gzipSync(content, { level: 9 }).length;
  const scripts = scriptsIn(content.toString());
  if (scripts.length === 0) throw new Error(`${file} loads no script`);
  const weights = await Promise.all(scripts.map((script) => weigh(folder, script)));
  return weights.reduce((sum, bytes) => sum + bytes, 0);
}

/** Gzipped sizes of the budgeted files of a built extension. */
export const sizesOf = (folder: string): Promise<Size[]> =>
  Promise.all(BUDGETS.map(async ({ file, budget }) => ({ file, budget, bytes: await weigh(folder, file) })));

export const wordSize = ({ file, bytes, budget }: Size): string =>
  `${file} ${(bytes / 1000).toFixed(2)} kB gzip of ${budget / 1000} kB`;
