import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, rankTicks } from './scale.ts';

describe('linear', () => {
  it('maps the domain to the range, also upside down', () => {
    const y = linear([40, 80], [16, 76]);
    expect([40, 60, 80].map(y)).toEqual([16, 46, 76]);
    expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
  });

  it('puts a domain without extent in the middle', () => {
    expect(linear([7, 7], [0, 60])(7)).toBe(30);
  });
});

describe('rankTicks', () => {
  it('is round and encloses the ranks', () => {
    expect(rankTicks([51, 76, 76, 71, 52, 59, 47, 45, 42, 42, 44, 48, 46, 44, 44])).toEqual([40, 60, 80]);
  });

  it('begins with the first place, for there is no rank 0', () => {
    expect(rankTicks([1, 2, 4])).toEqual([1, 3, 5]);
    expect(rankTicks([3, 9])).toEqual([1, 5, 10]);
    expect(rankTicks([1, 1, 1])).toEqual([1, 2]);
  });

  it('gives a rank that never changes an axis', () => {
    expect(rankTicks([5, 5])).toEqual([5, 6]);
  });

  it('holds for all ranks: 2 to 4 different ticks, in order, around them, 1 at best', () => {
    const ranks = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ranks, (values) => {
        const ticks = rankTicks(values);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(ticks[0]).toBeGreaterThanOrEqual(1);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        expect(new Set(ticks).size).toBe(ticks.length);
      }),
    );
  });
});
