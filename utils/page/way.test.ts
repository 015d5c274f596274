import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayFrom, type Start } from './way.ts';

const way = (start: Start, by: 1 | -1): string => wayFrom([...'abcd'], start, by).join('');

describe('wayFrom', () => {
  it.each([
    ['from a mention, the next first and itself last', { on: 1 }, 1, 'cdab'],
    ['back from a mention, the one before first and itself last', { on: 1 }, -1, 'adcb'],
    ['round from the last', { on: 3 }, 1, 'abcd'],
    ['round back from the first', { on: 0 }, -1, 'dcba'],
    ['from the text between two', { before: 2 }, 1, 'cdab'],
    ['back from the text between two', { before: 2 }, -1, 'badc'],
    ['from before all', { before: 0 }, 1, 'abcd'],
    ['back from before all', { before: 0 }, -1, 'dcba'],
    ['from behind all', { before: 4 }, 1, 'abcd'],
    ['back from behind all', { before: 4 }, -1, 'dcba'],
  ] satisfies [string, Start, 1 | -1, string][])('%s', (_, start, by, order) => expect(way(start, by)).toBe(order));

  it('comes to every mention once, step by step, and back by the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, from) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const start = from % count;
        const seen = [start];
        for (let step = 1; step < count; step++) seen.push(wayFrom(all, { on: seen.at(-1) ?? 0 }, 1)[0] ?? NaN);
        expect(new Set(seen).size).toBe(count);
        const back = [seen.at(-1) ?? 0];
        for (let step = 1; step < count; step++) back.push(wayFrom(all, { on: back.at(-1) ?? 0 }, -1)[0] ?? NaN);
        expect(back).toEqual(seen.toReversed());
      }),
    );
  });
});
