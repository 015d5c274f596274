/**
 * Which mentions are painted, as the reader has set it. Usually the first of each entity and again after about a screen of text
 * without one, never the bracketed twin "(WIPO)" of the name just before it. The others stay in the model: list and key walk know
 * them all, and so does the pointer unless nothing is painted.
 */
import type { Density } from '../model/settings.ts';

/** UTF-16 units of article text: about a screen (measured on news pages at 1280 × 720: 1,400 to 1,700). */
const SCREEN = 1500;

/** How much text there has to be between two painted mentions of the same, UTF-16 units. */
const GAPS: Readonly<Record<Exclude<Density, 'none'>, number>> = { spaced: SCREEN, every: 0, first: Infinity };

/** `at`: UTF-16 offset in the article's text, all blocks counted. In reading order. `quiet`: the reader knows it. */
export type Placed = { key: string; at: number; twin: boolean; quiet?: boolean };

export function paintedAmong<T extends Placed>(mentions: readonly T[], density: Density = 'spaced'): Set<T> {
  const last = new Map<string, number>();
  const painted = new Set<T>();
  if (density === 'none') return painted;
  for (const mention of mentions) {
    const before = last.get(mention.key);
    // Who wants every mention marked gets the twins, too.
    if (mention.quiet || (mention.twin && density !== 'every')) continue;
    if (before !== undefined && mention.at - before < GAPS[density]) continue;
    last.set(mention.key, mention.at);
    painted.add(mention);
  }
  return painted;
}
