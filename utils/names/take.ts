/** What a name puts into a dictionary: its states, its keys in the filters, its row. Compiling and adding both begin here. */
import type { CaseRule, Form } from '../model/name.ts';
import { oneKey, pairKey } from './filter.ts';
import type { Row } from './rows.ts';
import { scanner } from './search.ts';
import { spell } from './spell.ts';
import { variantsOf } from './variants.ts';

/**
 * One name to compile. `payload`: which entity's name it is (see payloads.ts); it comes back with each match. `lang`: of the name,
 * for its inflected forms (see variants.ts).
 */
export type NameEntry = { text: string; form: Form; case: CaseRule; payload: number; lang?: string | undefined };

/** One way of writing a name. `path`: the states to its end. `keys`: what must pass, in the filter of pairs or of ones. */
export type Taken = { path: number[]; filter: 'ones' | 'pairs'; keys: number[]; row: Row };

/** All ways of writing it; none where it has no letter to be found by. */
export function take(name: NameEntry): Taken[] {
  const all: Taken[] = [];
  for (const text of variantsOf(name.text, name.form, name.lang)) {
    const spelt = spell(scanner, text);
    if (!spelt) continue;
    const { path, first, second, folded, cased, capitals } = spelt;
    const exact = name.case === 'exact';
    const key = (capitalised: number): number =>
      second === undefined ? oneKey(first, capitalised) : pairKey(first, second, capitalised);
    // An exact name begins as it does, a titled one with a capital if it has one; all others either way.
    const begins = capitals & 1;
    const keys = exact ? [key(begins)] : name.case === 'titled' && begins ? [key(1)] : [key(0), key(1)];
    all.push({
      path,
      filter: second === undefined ? 'ones' : 'pairs',
      keys,
      row: {
        check: exact ? cased : folded,
        payload: name.payload,
        case: name.case,
        acronym: name.form === 'acronym',
        own: all.length === 0,
        capitals: name.case === 'titled' ? capitals : 0,
      },
    });
  }
  return all;
}
