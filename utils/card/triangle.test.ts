import { expect, test } from 'vitest';
import { isHeading } from './triangle.ts';

const box = { left: 100, top: 200, right: 400, bottom: 500 };

test.each([
  ['straight down to a card below', { x: 150, y: 180 }, { x: 152, y: 190 }, true],
  ['sideways along the line', { x: 150, y: 180 }, { x: 200, y: 180 }, false],
  ['away, up', { x: 150, y: 180 }, { x: 152, y: 170 }, false],
  ['up to a card above', { x: 150, y: 520 }, { x: 160, y: 510 }, true],
  ['standing still', { x: 150, y: 180 }, { x: 150, y: 180 }, false],
  ['inside the card', { x: 150, y: 300 }, { x: 150, y: 310 }, false],
])('%s', (_, from, to, heading) => expect(isHeading(from, to, box)).toBe(heading));
