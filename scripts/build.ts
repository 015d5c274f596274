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

/** Budgets in bytes after gzip (1 kB = 1000 B): the content script runs in every page, the card when one first opens. */
const BUDGETS = [
  { file: 'content.js', budget: 8_000 },
  { file: 'card.js', budget: 25_000 },
];

export type Size = { file: string; bytes: number; budget: number };

/** Gzipped sizes of the budgeted files of a built extension. */
export const sizesOf = (folder: string): Promise<Size[]> =>
  Promise.all(
    BUDGETS.map(async ({ file, budget }) => ({
      file,
      budget,
      bytes: gzipSync(await readFile(join(folder, file)), { level: 9 }).length,
    })),
  );

export const wordSize = ({ file, bytes, budget }: Size): string =>
  `${file} ${(bytes / 1000).toFixed(2)} kB gzip of ${budget / 1000} kB`;
