/** A pack of any size for tests, as the packaged files hold it. */
import type { Entity } from '../model/entity.ts';
import type { PackHeader } from '../model/pack.ts';
import { compile } from '../names/dictionary.ts';
import { entriesOf } from '../names/entries.ts';
import type { BundledFiles } from './bundled.ts';

/** Entity `number` of the pack: 'newsgloss:board-7', "Grain Board 7 of Geneva". `edition` tells one version of it from another. */
export const entityOf = (number: number, edition = '1.0.0'): Entity => ({
  id: `newsgloss:board-${number}`,
  kind: 'organisation',
  names: [{ text: nameOf(number), lang: 'en', form: 'full' }],
  label: { en: nameOf(number) },
  description: { en: `board of edition ${edition}` },
  definition: { en: 'Counts the grain.' },
  facts: [],
  related: [],
  links: [],
  context: [],
});

export const nameOf = (number: number): string => `Grain Board ${number} of Geneva`;

export const headerOf = (entities: number, version = '1.0.0'): PackHeader => ({
  format: 'newsgloss-pack',
  formatVersion: 1,
  id: 'newsgloss',
  title: 'Grain boards',
  version,
  released: '2026-11-22',
  licence: 'CC0-1.0',
  entities,
  provenance: [],
});

export type CountedFiles = BundledFiles & { reads: { pack: number; names: number } };

/** Packaged files of `size` entities that count how often they are read. */
export function filesOf(size: number, version = '1.0.0'): CountedFiles {
  const entities = Array.from({ length: size }, (_, number) => entityOf(number, version));
  const text = [headerOf(size, version), ...entities].map((line) => `${JSON.stringify(line)}\n`).join('');
  const reads = { pack: 0, names: 0 };
  return {
    version,
    reads,
    async pack() {
      reads.pack += 1;
      return text;
    },
    async names() {
      reads.names += 1;
      return compile(entities.flatMap(entriesOf));
    },
  };
}
