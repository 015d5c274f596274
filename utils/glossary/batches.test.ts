import { expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

it('goes in parts that a message can carry', () => {
  const list = Array.from({ length: 4500 }, (_, index) => index);
  const parts = [...batchesOf(list)];
  expect(parts.flat()).toEqual(list);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(5000);
  expect(parts).toHaveLength(3);
});
