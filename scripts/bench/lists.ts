/** What the engines are measured with: lists of names, and texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NameEntry } from '../../utils/names/dictionary.ts';
import { entriesOf } from '../../utils/names/entries.ts';
import { parsePack } from '../../utils/glossary/parse-pack.ts';
import { ROOT } from '../run.ts';
import { entryOf } from './entry.ts';

/** `file`: in the folder of names; the bundled pack where there is none. */
export type List = { title: string; file: string | undefined };

export const LISTS: readonly List[] = [
  { title: 'bundled', file: undefined },
  { title: '10k', file: 'E5_names_10k.txt.gz' },
  { title: '100k', file: 'E5_names_100k.txt.gz' },
  { title: '1m', file: 'E5_names_1m.txt.gz' },
];

export const readText = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** The lines of a list; none of the bundled pack, which is no such list. */
export const linesOf = ({ file }: List, folder: string): string[] =>
  file === undefined ? [] : readText(join(folder, file)).trim().split('\n');

export function entriesIn(list: List, folder: string): NameEntry[] {
  if (list.file !== undefined) return linesOf(list, folder).map(entryOf);
  const { entities } = parsePack(readText(join(ROOT, 'public/packs/newsgloss.jsonl')));
  return entities.flatMap((entity, number) => entriesOf(entity, number));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', apos: "'" };

/** The text of an HTML page, roughly: without markup, scripts and styles. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style|svg|head|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#(\d{1,7});/gu, (whole, code: string) =>
      Number(code) < 0x11_0000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/gu, ' ');

/** The texts of the pages (.html, .html.gz, .txt) in a folder, in the order of their names. */
export function textsIn(folder: string): string[] {
  const pages = readdirSync(folder)
    .filter((file) => /\.(?:html?|txt)(?:\.gz)?$/u.test(file))
    .sort();
  const texts = pages.map((file) =>
    (/\.txt/u.test(file) ? readText : (path: string) => textOf(readText(path)))(join(folder, file)),
  );
  return texts.filter((text) => text.trim() !== '');
}
