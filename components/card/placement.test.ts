import { describe, expect, it } from 'vitest';
import { contentWidth, roomAround } from './placement.ts';

describe('roomAround', () => {
  it('counts the larger side, less a gap on both ends', () => {
    expect(roomAround({ top: 700, bottom: 720 }, 800)).toBe('ample');
    expect(roomAround({ top: 280, bottom: 300 }, 580)).toBe('low');
    expect(roomAround({ top: 176, bottom: 200 }, 300)).toBe('low');
    expect(roomAround({ top: 175, bottom: 200 }, 300)).toBe('sheet');
  });
});

describe('contentWidth', () => {
  it('is limited by the card and by the window', () => {
    expect(contentWidth(1280)).toBe(338);
    expect(contentWidth(320)).toBe(270);
  });
});
