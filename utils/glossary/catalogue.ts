/**
 * What listing and searching need of entities, in a few big strings: 100,000 entities are read in a fraction of the time that the
 * entities themselves take, and searched by `indexOf` (see catalogue-search.ts). Made once, when a pack is written, in the order in
 * which it is listed.
 */
import { Kind, type Entity } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { TextByLanguage } from '../model/text.ts';
import { tokensOf } from '../names/tokens.ts';
import { variantsOf } from '../names/variants.ts';

/**
 * Rows of the list, a line each in every text, in the list's order.
 *
 * `rows`: as shown: id, title, language, acronym and definition between tabs; `kinds`: places in `Kind`. `names`: folded, each name
 * between tabs ("\twto\tworld trade organization\t"); `words`: definition and description, folded, after a blank. Their lines begin
 * at `rowsAt`, `namesAt` and `wordsAt` (UTF-16), where one more entry is the end.
 */
export type CataloguePart = {
  kinds: Uint8Array;
  rows: string;
  rowsAt: Uint32Array;
  names: string;
  namesAt: Uint32Array;
  words: string;
  wordsAt: Uint32Array;
};

/** A row before it is a line. */
export type Line = {
  id: string;
  kind: Kind;
  title: string;
  lang: string;
  short: string;
  definition: string;
  /** Folded: see above. */
  names: string;
  words: string;
};

/** Rows in the first part: more than a popup shows at first, and small enough to be there at once (some 40 kB). */
export const FIRST_PART = 100;
/** Rows in the others, 2 MB each. */
export const PART = 5000;

// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/u;

/** As names are compared (utils/names): "Việt‑Nam" → "viet nam". Most texts are plain: those are folded five times as fast. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9_]+/gu, ' ')
        .trim()
    : tokensOf(text)
        .map(({ folded }) => folded)
        .join(' ');

/**
 * Folded names as a line of `names`; with their other spellings, so that "organisation" finds "Organization". A former name stands
 * after a blank, as if it were a later word of one: who types "WTO" looks for the one that is called so today.
 */
export const namesLine = (names: readonly Pick<Name, 'text' | 'form' | 'to'>[], labels: readonly string[]): string => {
  const texts = [
    ...names.flatMap(({ text, form, to }) =>
      variantsOf(text, form).map((one) => (to === undefined ? fold(one) : ` ${fold(one)}`)),
    ),
    ...labels.flatMap((text) => variantsOf(text, 'full').map(fold)),
  ];
  return `\t${[...new Set(texts)].join('\t')}\t`;
};

/** Folded texts as a line of `words`. */
export const wordsLine = (texts: readonly string[]): string => ` ${fold(texts.join(' '))}`;

/** The main acronym: in `lang`, else one of no language, else the English one. */
function acronymOf(names: readonly Name[], lang: string): string | undefined {
  const acronyms = names.filter(({ form, to }) => form === 'acronym' && to === undefined);
  return [lang, undefined, 'en'].flatMap((one) => acronyms.find((name) => name.lang === one) ?? [])[0]?.text;
}

/** `languages`: the reader's, best first. As on a card, all texts are in the first language that has them all. */
export function lineOf(
  { id, kind, names, label, description, definition }: Entity,
  languages: readonly string[],
): Line {
  const texts = [label, description, definition];
  const lang = languages.find((one) => texts.every((text) => text[one] !== undefined)) ?? 'en';
  const read = (text: TextByLanguage): string => text[lang] ?? text.en;
  const title = read(label);
  const short = acronymOf(names, lang) ?? '';
  return {
    id,
    kind,
    title,
    lang,
    short: short === title ? '' : short,
    definition: read(definition),
    names: namesLine(names, Object.values(label)),
    words: wordsLine([read(definition), read(description)]),
  };
}

/** Texts are validated to hold no control characters; a pack that has them all the same must not shift lines or fields. */
// eslint-disable-next-line no-control-regex
const plain = (text: string): string => (/[\t\n]/u.test(text) ? text.replace(/[\t\n]/gu, ' ') : text);

function starts(lines: readonly string[]): Uint32Array {
  const found = new Uint32Array(lines.length + 1);
  let at = 0;
  for (const [index, line] of lines.entries()) found[index + 1] = at += line.length + 1;
  return found;
}

/** Line `row` of a text whose lines begin at `at`. */
export const lineAt = (text: string, at: Uint32Array, row: number): string =>
  text.slice(at[row], Math.max(0, (at[row + 1] ?? 0) - 1));

/** `lines` in their order, as one part. */
export function partOf(lines: readonly Line[]): CataloguePart {
  const rows = lines.map(({ id, title, lang, short, definition }) =>
    [id, title, lang, short, definition].map(plain).join('\t'),
  );
  const names = lines.map((line) => line.names);
  const words = lines.map((line) => line.words);
  return {
    kinds: Uint8Array.from(lines, ({ kind }) => Kind.options.indexOf(kind)),
    rows: rows.join('\n'),
    rowsAt: starts(rows),
    names: names.join('\n'),
    namesAt: starts(names),
    words: words.join('\n'),
    wordsAt: starts(words),
  };
}

/** What is shown of `row`; undefined beyond the end. */
export function shownIn(part: CataloguePart, row: number): Omit<Line, 'names' | 'words'> | undefined {
  const kind = Kind.options[part.kinds[row] ?? -1];
  if (kind === undefined) return undefined;
  const [id = '', title = '', lang = '', short = '', definition = ''] = lineAt(part.rows, part.rowsAt, row).split('\t');
  return { id, kind, title, lang, short, definition };
}

/** How titles are put in order. Numbers count as such: "Class 9" stands before "Class 10". */
export const orderIn = (languages: readonly string[]): Intl.Collator =>
  new Intl.Collator(languages[0], { numeric: true });

/** The catalogue of `entities`, by title: a first small part, so that something can be shown at once, and the others. */
export function makeCatalogue(entities: readonly Entity[], languages: readonly string[]): CataloguePart[] {
  const { compare } = orderIn(languages);
  const lines = entities.map((entity) => lineOf(entity, languages));
  lines.sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const parts = [partOf(lines.slice(0, FIRST_PART))];
  for (let at = FIRST_PART; at < lines.length; at += PART) parts.push(partOf(lines.slice(at, at + PART)));
  return parts;
}
