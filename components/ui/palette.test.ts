/** Contrasts of the palette (WCAG 2.2): axe cannot resolve what lies behind a card in the top layer, so they are computed here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../tests/fixtures/contrast.ts';

const css = readFileSync(new URL('palette.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--newsgloss-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const TEXT = [
  ['ink', 'surface'],
  ['ink', 'surface-low'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-low'],
  ['ink-faint', 'surface'],
  ['ink-faint', 'surface-low'],
  ['accent', 'surface'],
  ['accent', 'surface-low'],
  ['accent', 'accent-low'],
  ['index', 'surface'],
  ['index', 'index-low'],
  ['article', 'surface'],
  ['article', 'article-low'],
  ['danger', 'surface'],
  ['danger', 'surface-low'],
] as const;

const SHAPES = [
  ['control', 'surface'],
  ['control', 'surface-low'],
] as const;

describe.each(['light', 'dark'] as const)('palette, %s', (scheme) => {
  const between = (one: string, other: string): number => {
    const [a, b] = [colours.get(one), colours.get(other)];
    if (!a || !b) throw new Error(`palette.css lacks ${a ? other : one}`);
    return contrast(a[scheme], b[scheme]);
  };

  it.each(TEXT)('text: %s on %s ≥ 4.5', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('shapes of controls: %s on %s ≥ 3', (shape, ground) => {
    expect(between(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
