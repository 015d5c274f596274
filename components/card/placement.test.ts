import { describe, expect, it } from 'vitest';
import { contentWidth, inWindow, roomAround } from './placement.ts';

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

describe('inWindow', () => {
  const window = { width: 400, height: 300 };
  it('leaves a line alone that is in the window', () => {
    expect(inWindow({ x: 10, y: 20, width: 50, height: 18 }, window)).toEqual({ x: 10, y: 20, width: 50, height: 18 });
  });
  it('brings one back that no longer is', () => {
    expect(inWindow({ x: 700, y: 600, width: 50, height: 18 }, window)).toMatchObject({ x: 350, y: 282 });
    expect(inWindow({ x: -30, y: -90, width: 500, height: 18 }, window)).toMatchObject({ x: 0, y: 0 });
  });
});
