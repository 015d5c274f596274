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
 * `ids` … `definitions`: as shown; `kinds`: places in `Kind`. `names`: folded, each name between tabs ("\twto\tworld trade
 * organization\t"); `words`: definition and description, folded, after a blank. Their lines begin at `namesAt` and `wordsAt` (UTF-16), where one
 * more entry is the end.
 */
export type CataloguePart = {
  ids: string;
  kinds: Uint8Array;
  titles: string;
  langs: string;
  shorts: string;
  definitions: string;
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

/** As names are compared (utils/names): "Việt‑Nam" → "viet nam". */
export const fold = (text: string): string =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');

/** Folded names as a line of `names`; with their other spellings, so that "organisation" finds "Organization". */
export const namesLine = (names: readonly Pick<Name, 'text' | 'form'>[], labels: readonly string[]): string => {
  const texts = [
    ...names.flatMap(({ text, form }) => variantsOf(text, form)),
    ...labels.flatMap((text) => variantsOf(text, 'full')),
  ];
  return `\t${[...new Set(texts.map(fold))].join('\t')}\t`;
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

/** Texts are validated to hold no control characters; a pack that has them all the same must not shift the lines. */
const joined = (lines: readonly string[]): string =>
  lines.map((line) => (line.includes('\n') ? line.replaceAll('\n', ' ') : line)).join('\n');

function starts(lines: readonly string[]): Uint32Array {
  const found = new Uint32Array(lines.length + 1);
  let at = 0;
  for (const [index, line] of lines.entries()) found[index + 1] = at += line.length + 1;
  return found;
}

/** `lines` in their order, as one part. */
export function partOf(lines: readonly Line[]): CataloguePart {
  const column = (key: Exclude<keyof Line, 'kind'>): string[] => lines.map((line) => line[key]);
  const [names, words] = [column('names'), column('words')];
  return {
    ids: joined(column('id')),
    kinds: Uint8Array.from(lines, ({ kind }) => Kind.options.indexOf(kind)),
    titles: joined(column('title')),
    langs: joined(column('lang')),
    shorts: joined(column('short')),
    definitions: joined(column('definition')),
    names: names.join('\n'),
    namesAt: starts(names),
    words: words.join('\n'),
    wordsAt: starts(words),
  };
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
