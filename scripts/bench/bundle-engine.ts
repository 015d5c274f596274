/** Our engine as the extension's build makes it: one file, minified, for the same browsers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../run.ts';

/** Builds `entry` (a path in the project) into one script in `folder` and returns its path. */
export async function bundleInto(folder: string, entry: string, name: string): Promise<string> {
  const outputs = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome130', 'firefox150'],
      minify: true,
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: name },
    },
  });
  const chunk = [outputs].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('vite built no script');
  const path = join(folder, name);
  writeFileSync(path, chunk.code);
  return path;
}
