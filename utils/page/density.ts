/**
 * Which mentions are painted: the first of each entity and again after about a screen of text without one, never the bracketed
 * twin "(WIPO)" of the name just before it. The others stay in the model: list, key walk and pointer know them all.
 */

/** UTF-16 units of article text: about a screen (measured on news pages at 1280 × 720: 1,400 to 1,700). */
const SCREEN = 1500;

/** `at`: UTF-16 offset in the article's text, all blocks counted. In reading order. */
export type Placed = { key: string; at: number; twin: boolean };

export function paintedAmong<T extends Placed>(mentions: readonly T[]): Set<T> {
  const last = new Map<string, number>();
  const painted = new Set<T>();
  for (const mention of mentions) {
    const before = last.get(mention.key);
    if (mention.twin || (before !== undefined && mention.at - before < SCREEN)) continue;
    last.set(mention.key, mention.at);
    painted.add(mention);
  }
  return painted;
}
