/** The colour of the marks, as the browsers mix it from the text's own: readable wherever the text is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { contrast } from '../fixtures/contrast.ts';
import { BROWSERS, withPage } from './browsers.ts';

const css = readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8');
const mixes = new Set([...css.matchAll(/underline \w+ [\d.]+px (color-mix\([^;]*\));/g)].map(([, mix = '']) => mix));

/** Text and background as pages have them: the contrast of the mark that is asked for follows from what WCAG asks of text and of shapes. */
const PAGES: [what: string, text: string, ground: string, least: number][] = [
  ['black on white', '#1c1c1c', '#ffffff', 4.5],
  ['grey on white, as faint as text may be', '#767676', '#ffffff', 4.5],
  ['ink on paper', '#333333', '#fff8e7', 4.5],
  ['white on black', '#eeeeee', '#111111', 4.5],
  ['grey on black', '#999999', '#000000', 4.5],
  ['grey on dark grey', '#a0a0a0', '#1a1a1a', 4.5],
  ['a link on white', '#0b5a8f', '#ffffff', 4.5],
  ['a link on dark grey', '#8ab6ff', '#1b1e23', 4.5],
  ['black on yellow', '#000000', '#ffd400', 4.5],
  ['white on blue', '#ffffff', '#1a56b0', 3],
  ['white on red', '#ffffff', '#b00020', 3],
  ['white on green', '#ffffff', '#0a6a5d', 3],
];

describe.each(BROWSERS)('marks in %s', (_, launch) => {
  let page: Page;
  withPage(launch, (one) => {
    page = one;
  });

  it('have one colour', () => expect([...mixes]).toHaveLength(1));

  it.each(PAGES)('%s', async (_what, text, ground, least) => {
    const [mix = ''] = mixes;
    const mixed = await page.evaluate(
      (colour, expression) => {
        const element = document.body.appendChild(document.createElement('p'));
        element.style.color = colour;
        element.style.outlineColor = expression;
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('no canvas');
        context.fillStyle = getComputedStyle(element).outlineColor;
        context.fillRect(0, 0, 1, 1);
        element.remove();
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      },
      text,
      mix,
    );
    expect(mixed).not.toBe('#000000');
    expect(contrast(mixed, ground)).toBeGreaterThanOrEqual(least);
  });
});
