/**
 * The gazetteer: all names of the glossary, compiled into one ArrayBuffer that is stored and opened, and found in text.
 *
 *   compile(names) → buffer        a pack's, once, when it is built; the few that an article defines, at each reading
 *   compileInSlices(names)         the same beside other work: for packs that readers add
 *   open(buffer)   → dictionary    when the background starts
 *   find(dictionary, text)         for each block of text
 *   add, remove                    when the reader edits: in place, as if compiled anew
 *   switchOff, switchOn            a pack, by its range of entities: for packs that readers add
 *
 * What is inside the buffer is nobody else's business. docs/architecture.md says how the parts go together.
 */
import { HEADER_BYTES } from './buffer.ts';
import { isThere, type Dictionary } from './held.ts';
import { countOwn } from './rows.ts';

export { DictionaryError, open } from './buffer.ts';
export { compile, compileInSlices } from './compile.ts';
export { add, remove, switchOff, switchOn } from './edits.ts';
export type { Dictionary, Range } from './held.ts';
export { find, type Match } from './search.ts';
export type { NameEntry } from './take.ts';

/** How many names it holds that can be found, variants not counted, whether switched on or off. Looks at each of them. */
export const sizeOf = (dictionary: Dictionary): number => countOwn(dictionary.rows, (row) => isThere(dictionary, row));

/**
 * The memory that it takes, in bytes: its tables and the header of the buffer. Those of the scan (1.5 MB at most) are there once for
 * all dictionaries.
 */
export const bytesOf = ({ states, rows, ones, pairs }: Dictionary): number =>
  [states.table, rows.check, rows.payload, rows.rule, ones.words, pairs.words].reduce(
    (sum, { byteLength }) => sum + byteLength,
    HEADER_BYTES,
  );
