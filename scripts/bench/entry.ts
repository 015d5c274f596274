/** Lines of the lists of names as entries; in Node and in the browsers alike. */
import { caseRuleOf } from '../../utils/model/name.ts';
import type { NameEntry } from '../../utils/names/dictionary.ts';

/**
 * A line as a pack would hold it. The lists are names of organisations and places, and words of dictionaries: a word alone needs a
 * capital, else "reading" and "nice" were found in every line; words together need those that they have ("bubble dance" none).
 */
export function entryOf(line: string, number: number): NameEntry {
  const acronym = /^[\p{Lu}\p{N}&.-]{2,}$/u.test(line);
  const text = /^\p{Ll}[^\s-]*$/u.test(line) ? line.slice(0, 1).toUpperCase() + line.slice(1) : line;
  const form = acronym ? 'acronym' : 'full';
  return { text, form, case: caseRuleOf({ text, form }), payload: number * 256 };
}
