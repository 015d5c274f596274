/** The scales of the card's chart. Our own, because a chart of ranks needs twenty lines of what a chart library brings. */

/** Maps `domain` linearly to `range`; a domain of no extent falls in the middle of the range. */
export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    d0 === d1 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `step`: ranks are whole numbers. */
function niceStep(step: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(step)));
  return ([1, 2, 5].find((factor) => factor * power >= step) ?? 10) * power;
}

/**
 * Round ranks that enclose all of `ranks` (not empty), best first: two to four of them, evenly spaced, save that the first
 * place stands where a rank 0 would. The first and the last are the ends of the axis.
 */
export function rankTicks(ranks: readonly number[]): number[] {
  const best = Math.min(...ranks);
  const worst = Math.max(...ranks, best + 1);
  const step = niceStep((worst - best) / 2);
  const first = Math.floor(best / step) * step || 1;
  const ticks = [first];
  // From the 1st, steps of 1 or 2 are counted from it (1st, 3rd, 5th); larger ones meet the round ranks (1st, 10th, 20th).
  const start = first === 1 && step > 2 ? 0 : first;
  for (let tick = start + step; tick < worst + step; tick += step) ticks.push(tick);
  return ticks;
}
