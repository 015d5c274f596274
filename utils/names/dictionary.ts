/**
 * The gazetteer: all names of the glossary, compiled into one ArrayBuffer that is stored and opened, and found in text.
 *
 *   compile(names) → buffer        once, when a pack is built or installed
 *   open(buffer)   → dictionary    when the background starts
 *   find(dictionary, text)         for each block of text
 *   add, remove                    when the reader edits: in place, as if compiled anew
 *
 * What is inside the buffer is nobody else's business. Today: a header, then the names as JSON, made into a trie of tokens when
 * opened; that is right and quick for some thousands of names, and the same interface will carry a million.
 */
import type { CaseRule, Form } from '../model/name.ts';
import { nameOf } from './payloads.ts';
import { tokensOf, type Token } from './tokens.ts';
import { variantsOf } from './variants.ts';

/** One name to compile. `payload`: which entity's name it is (see payloads.ts); it comes back with each match. */
export type NameEntry = { text: string; form: Form; case: CaseRule; payload: number };

/** A place in the text that reads like a name: UTF-16 offsets, and the payloads of all names that are written so, in order. */
export type Match = { start: number; end: number; payloads: number[] };

/** The buffer is damaged, or of another version of the format: build it again. */
export class DictionaryError extends Error {
  override name = 'DictionaryError';
}

type Row = { casing: string[]; rule: CaseRule; acronym: boolean; payload: number };
type Node = { next: Map<string, Node>; rows: Row[] };
/** What an entity has in the dictionary: how many names, and the nodes at which they and their variants end. */
type Held = { names: number; ends: Set<Node> };
/** Opaque to callers. */
export type Dictionary = { readonly root: Node; readonly held: Map<number, Held> };

/** How many names it holds, variants not counted. */
export const sizeOf = ({ held }: Dictionary): number => [...held.values()].reduce((sum, { names }) => sum + names, 0);

const MAGIC = 0x4e474e44; // "NGND"
const FORMAT = 1;
const HEADER = 16;

/** FNV-1a over the bytes: finds damage, defends against nothing. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The dictionary's bytes for `names`; the same names in the same order give the same bytes. */
export function compile(names: Iterable<NameEntry>): ArrayBuffer {
  const rows = [...names].map((name) => [name.text, name.form, name.case, name.payload]);
  const body = new TextEncoder().encode(JSON.stringify(rows));
  const buffer = new ArrayBuffer(HEADER + body.length);
  new Uint8Array(buffer, HEADER).set(body);
  const header = new DataView(buffer);
  header.setUint32(0, MAGIC);
  header.setUint32(4, FORMAT);
  header.setUint32(8, rows.length);
  header.setUint32(12, checksum(body));
  return buffer;
}

function parse(body: Uint8Array): NameEntry[] {
  const rows: unknown = JSON.parse(new TextDecoder().decode(body));
  if (!Array.isArray(rows)) throw new DictionaryError('The dictionary holds no list of names.');
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw new DictionaryError('The dictionary holds something that is not a name.');
    const [text, form, rule, payload] = row as unknown[];
    if (
      typeof text !== 'string' ||
      typeof payload !== 'number' ||
      (form !== 'full' && form !== 'short' && form !== 'acronym') ||
      (rule !== 'exact' && rule !== 'titled' && rule !== 'any')
    )
      throw new DictionaryError('The dictionary holds something that is not a name.');
    return { text, form, case: rule, payload };
  });
}

/**
 * Opens what `compile` made.
 * @throws DictionaryError when the buffer is damaged, cut short, foreign or of another version.
 */
export function open(buffer: ArrayBuffer): Dictionary {
  if (buffer.byteLength < HEADER) throw new DictionaryError('The dictionary is cut short.');
  const header = new DataView(buffer);
  if (header.getUint32(0) !== MAGIC) throw new DictionaryError('This is not a dictionary of names.');
  if (header.getUint32(4) !== FORMAT) throw new DictionaryError('The dictionary is of another version.');
  const body = new Uint8Array(buffer, HEADER);
  if (header.getUint32(12) !== checksum(body)) throw new DictionaryError('The dictionary is damaged.');
  const dictionary: Dictionary = { root: { next: new Map(), rows: [] }, held: new Map() };
  add(dictionary, parse(body));
  return dictionary;
}

/** Adds names in place: from here on `find` answers as if they had been compiled with the others. */
export function add(dictionary: Dictionary, names: Iterable<NameEntry>): void {
  const { root, held } = dictionary;
  for (const name of names) {
    const { entity } = nameOf(name.payload);
    const own = held.get(entity) ?? { names: 0, ends: new Set() };
    held.set(entity, own);
    own.names += 1;
    for (const text of variantsOf(name.text, name.form)) {
      const end = insert(root, tokensOf(text), name);
      if (end) own.ends.add(end);
    }
  }
}

/**
 * Takes all names of an entity out, in place. The nodes stay: an edit mostly puts nearly the same names back, and what was left
 * behind is gone when the background next starts.
 */
export function remove(dictionary: Dictionary, entity: number): void {
  const own = dictionary.held.get(entity);
  if (!own) return;
  for (const node of own.ends) node.rows = node.rows.filter(({ payload }) => nameOf(payload).entity !== entity);
  dictionary.held.delete(entity);
}

/** Where a token leads: the token itself and, from the second on, what lies before it. */
const step = (folded: string, gap: string): string => `${gap}\0${folded}`;

/** The node at which the name now ends; none where it has no letter to be found by. */
function insert(root: Node, tokens: Token[], name: NameEntry): Node | undefined {
  if (tokens.length === 0) return undefined;
  let node = root;
  tokens.forEach((token, index) => {
    const key = step(token.folded, index === 0 ? '' : token.gap);
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), rows: [] }));
    node = next;
  });
  const casing = tokens.map((token) => token.cased);
  const row = { casing, rule: name.case, acronym: name.form === 'acronym', payload: name.payload };
  // In the order of their payloads, whenever they were added: so an edited dictionary answers like one compiled anew.
  const later = node.rows.findLastIndex(({ payload }) => payload <= row.payload) + 1;
  node.rows.splice(later, 0, row);
  return node;
}

const startsUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

/** Whether tokens `from`… are written as the row's case rule asks; `last` stands for the last of them (without its plural s). */
function caseFits(row: Row, tokens: readonly Token[], from: number, last: Token): boolean {
  if (row.rule === 'any') return true;
  return row.casing.every((cased, index) => {
    const token = index === row.casing.length - 1 ? last : tokens[from + index];
    const written = token?.cased ?? '';
    return row.rule === 'exact' ? written === cased : !startsUpper(cased) || startsUpper(written);
  });
}

/** "SDGs", "MEPs": an acronym in capitals with a small plural s, which stays outside the mention. */
const PLURAL = /^\p{Lu}[\p{Lu}\p{N}]+s$/u;

/** The token without its plural s, if it has one. A one-unit step back is right: the s is one UTF-16 unit in every script. */
const singular = (token: Token): Token | undefined =>
  PLURAL.test(token.cased)
    ? { ...token, end: token.end - 1, folded: token.folded.slice(0, -1), cased: token.cased.slice(0, -1) }
    : undefined;

const DOTTED = /^\p{Lu}(?:\.\p{Lu})+$/u;

/** The longest name that begins with token `from`, and how many tokens it takes. */
function longestAt(
  root: Node,
  tokens: readonly Token[],
  from: number,
): { taken: number; end: number; payloads: number[] } | undefined {
  let node = root;
  let best: { taken: number; end: number; payloads: number[] } | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const gap = at === from ? '' : token.gap;
    const plural = singular(token);
    const stem = plural && node.next.get(step(plural.folded, gap));
    if (plural && stem) {
      const rows = stem.rows.filter((row) => row.acronym && caseFits(row, tokens, from, plural));
      if (rows.length > 0) best = { taken: at - from + 1, end: plural.end, payloads: rows.map((row) => row.payload) };
    }
    const next = node.next.get(step(token.folded, gap));
    if (!next) break;
    node = next;
    const rows = node.rows.filter((row) => caseFits(row, tokens, from, token));
    if (rows.length > 0) best = { taken: at - from + 1, end: token.end, payloads: rows.map((row) => row.payload) };
  }
  return best;
}

/** All names in `text`, leftmost-longest and without overlaps, in order. A dotted acronym takes its last dot with it. */
export function find(dictionary: Dictionary, text: string): Match[] {
  const tokens = tokensOf(text);
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from];
    const found = token && longestAt(dictionary.root, tokens, from);
    if (!found) {
      from++;
      continue;
    }
    const dotted = DOTTED.test(text.slice(token.start, found.end));
    // "U.N." in "U.N.E.P." is not the U.N.
    if (dotted && /^\.\p{Lu}(?!\p{L})/u.test(text.slice(found.end, found.end + 4))) {
      from++;
      continue;
    }
    matches.push({
      start: token.start,
      end: dotted && text.startsWith('.', found.end) ? found.end + 1 : found.end,
      payloads: [...new Set(found.payloads)],
    });
    from += found.taken;
  }
  return matches;
}
