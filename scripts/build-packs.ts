/** `npm run packs`: builds the bundled pack from packs/ into public/packs/. Run it after every change to packs/ or utils/names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUILT, buildPack } from './packs/build.ts';
import { PackError } from './packs/load.ts';
import { SCHEMA, packSchema } from './packs/schema.ts';

const root = new URL('../', import.meta.url);
const size = (bytes: Uint8Array): string =>
  `${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzip`;

try {
  const { entities, lines, names } = await buildPack(root);
  mkdirSync(new URL('public/packs/', root), { recursive: true });
  writeFileSync(new URL(BUILT.lines, root), lines);
  writeFileSync(new URL(BUILT.names, root), names);
  writeFileSync(new URL(SCHEMA, root), packSchema());
  const count = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  console.log(`${entities.length} entities, ${count} names`);
  console.log(`${BUILT.lines}  ${size(new TextEncoder().encode(lines))}`);
  console.log(`${BUILT.names}  ${size(names)}`);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
