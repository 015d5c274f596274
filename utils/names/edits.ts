/**
 * Changes of an opened dictionary, in place: from then on it answers as if it had been compiled with them. Nothing else is kept of
 * them; who changes a dictionary keeps what it was changed by, and does it again when the dictionary is next opened (2 µs a name).
 */
import { isFull, put, widened } from './filter.ts';
import { isThere, type Dictionary, type Range } from './held.ts';
import { append } from './rows.ts';
import { claim, ENDS, GOES_ON, ROW } from './states.ts';
import { take, type NameEntry, type Taken } from './take.ts';

function addOne(dictionary: Dictionary, { path, filter, keys, row }: Taken): void {
  const { states, rows } = dictionary;
  path.forEach((state, index) => {
    const at = claim(states, state);
    if (index < path.length - 1) {
      states.table[at] = (states.table[at] ?? 0) | GOES_ON;
      return;
    }
    const value = states.table[at] ?? 0;
    const before = value & ENDS ? value & ROW : undefined;
    const first = append(rows, before, row, (other) => isThere(dictionary, other));
    states.table[at] = ENDS | (value & GOES_ON) | first;
  });
  if (isFull(dictionary[filter])) dictionary[filter] = widened(dictionary[filter]);
  for (const key of keys) put(dictionary[filter], key);
  dictionary.longest = Math.max(dictionary.longest, path.length);
}

/** Adds names. */
export function add(dictionary: Dictionary, names: Iterable<NameEntry>): void {
  for (const name of names) for (const taken of take(name)) addOne(dictionary, taken);
}

/** Takes all names of an entity out. */
export function remove({ removed, rows }: Dictionary, entity: number): void {
  removed.set(entity, rows.count);
}

const without = (ranges: readonly Range[], { first, end }: Range): Range[] =>
  ranges
    .flatMap((one) => [
      { first: one.first, end: Math.min(one.end, first) },
      { first: Math.max(one.first, end), end: one.end },
    ])
    .filter((one) => one.first < one.end);

/**
 * Switches a pack off: names of entities in `range` are not found until it is switched on again. For packs that readers add, of which
 * there are none yet.
 */
export function switchOff(dictionary: Dictionary, range: Range): void {
  dictionary.muted = [...without(dictionary.muted, range), range];
}

export function switchOn(dictionary: Dictionary, range: Range): void {
  dictionary.muted = without(dictionary.muted, range);
}
