/** Our modules as one script for a page without the extension: what the browser tests and the gallery look at. */
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './run.ts';

/** A classic script that leaves on globalThis what tests/fixtures/`entry`.ts puts there, built as for the e2e tests. */
export async function bundle(entry: string): Promise<string> {
  const outputs = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'e2e',
    publicDir: false,
    // As in a build of an application; a library leaves it to who uses it.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(ROOT, `tests/fixtures/${entry}.ts`), formats: ['iife'], name: 'entry' },
    },
  });
  const chunk = [outputs].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('vite built no script');
  return chunk.code;
}
