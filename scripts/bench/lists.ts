/** What the engines are measured with: lists of names, and texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { caseRuleOf } from '../../utils/model/name.ts';
import type { NameEntry } from '../../utils/names/dictionary.ts';
import { entriesOf } from '../../utils/names/entries.ts';
import { parsePack } from '../../utils/glossary/parse-pack.ts';
import { ROOT } from '../run.ts';

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

/**
 * A line as a pack would hold it. The lists are names of organisations and places, and words of dictionaries: a word alone needs a
 * capital, else "reading" and "nice" were found in every line; words together need those that they have ("bubble dance" none).
 */
function entryOf(line: string, number: number): NameEntry {
  const acronym = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(line);
  const text = /^\p{Ll}[^\s-]*$/u.test(line) ? line.slice(0, 1).toUpperCase() + line.slice(1) : line;
  const form = acronym ? 'acronym' : 'full';
  return { text, form, case: caseRuleOf({ text, form }), payload: number * 256 };
}

export function entriesIn(list: List, folder: string): NameEntry[] {
  if (list.file === undefined) {
    const { entities } = parsePack(readText(join(ROOT, 'public/packs/newsgloss.jsonl')));
    return entities.flatMap((entity, number) => entriesOf(entity, number));
  }
  return readText(join(folder, list.file)).trim().split('\n').map(entryOf);
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
