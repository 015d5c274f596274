import { describe, expect, it } from 'vitest';
import { canvasScheme, lightnessOf } from './scheme.ts';

describe('lightnessOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(119, 119, 119)', 0.5, 1],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.21 0.006 285.9)', 0.21, 1],
    ['lab(96 none none / 0.9)', 0.96, 0.9],
  ])('%s', (colour, lightness, alpha) => {
    const seen = lightnessOf(colour);
    expect(seen?.lightness).toBeCloseTo(lightness, 2);
    expect(seen?.alpha).toBe(alpha);
  });

  it('knows what it cannot read', () => {
    expect(lightnessOf('color(xyz 0.1 0.1 0.1)')).toBeUndefined();
    expect(lightnessOf('')).toBeUndefined();
  });
});

describe('canvasScheme', () => {
  it('is white unless the page agrees to dark, whatever the system prefers', () => {
    expect(canvasScheme('', true)).toBe('light');
    expect(canvasScheme('light', true)).toBe('light');
    expect(canvasScheme('light dark', true)).toBe('dark');
    expect(canvasScheme('light dark', false)).toBe('light');
    expect(canvasScheme('dark', false)).toBe('dark');
    expect(canvasScheme('only dark', false)).toBe('dark');
  });
});
