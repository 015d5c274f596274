/** In which order mentions are come to. Pure, apart from the rest of walk.ts, which needs a page. */

/** Where one is: `on` the mention of that index, or in the text `before` it. */
export type Start = { on: number } | { before: number };

/** All of `all` from `start` on, forwards (1) or backwards (-1), round the end; the one that one is on comes last. */
export function wayFrom<T>(all: readonly T[], start: Start, by: 1 | -1): T[] {
  const cut = 'before' in start ? start.before : by > 0 ? start.on + 1 : start.on;
  const [before, after] = [all.slice(0, cut), all.slice(cut)];
  return by > 0 ? [...after, ...before] : [...before.reverse(), ...after.reverse()];
}
