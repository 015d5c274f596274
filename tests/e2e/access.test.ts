/** Cards and marks for readers who see, print or colour pages in their own way. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, fixture, hover, marksShow, settled, start, type Stage } from './driver.ts';

declare const axe: { run(context: Document): Promise<AxeResults> };

const WTO = 'newsgloss:wto';

describe.each(BROWSERS)('access in $name', ({ target }) => {
  let stage: Stage;
  let axeSource: string;
  beforeAll(async () => {
    stage = await start(target);
    axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(() => stage.close());

  it.each(['light', 'dark'])('leaves axe nothing to complain about (%s)', async (scheme) => {
    const page = await stage.open(fixture('story.html'));
    if (scheme === 'dark') await page.evaluate(() => document.body.classList.add('dark'));
    await settled(page);
    await page.evaluate(axeSource);
    await hover(page, WTO);
    expect(
      await page.evaluate(
        () => document.querySelector('newsgloss-card')?.shadowRoot?.querySelector('.place')?.className,
      ),
    ).toContain(scheme);
    const { passes, violations } = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 120)); // until the fade is over
      return axe.run(document);
    });
    // axe has seen the card only if some of what passed lies in its shadow root.
    const seen = passes.flatMap(({ nodes }) => nodes).filter(({ target: [at] }) => [at].flat()[0] === 'newsgloss-card');
    expect(seen.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('shows its marks', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    expect(await marksShow(page, WTO)).toBe(true);
  });

  // Puppeteer cannot change the media of a page in Firefox.
  it.runIf(target === 'chrome')('prints no marks', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    await page.emulateMediaType('print');
    expect(await marksShow(page, WTO)).toBe(false);
  });

  it.runIf(target === 'chrome')('shows marks and card in forced colours', async () => {
    const page = await stage.open(fixture('story.html'));
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await settled(page);
    expect(await marksShow(page, WTO)).toBe(true);
    expect(await hover(page, WTO)).toContain('Members');
  });
});
