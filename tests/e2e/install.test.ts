/** Tabs that were open before the extension was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForReport } from '../../scripts/demo/report.ts';
import { BROWSERS, cardOpens, fixture, glide, settled, spotOf, start, surfaces, type Stage } from './driver.ts';

/** How many instances answer in a page, and what is painted there by all of them. */
const instances = (page: Page): Promise<{ answers: number; painted: number | undefined; layers: number }> =>
  page.evaluate(() => {
    let answers = 0;
    document.addEventListener('newsgloss:reported', () => answers++);
    document.dispatchEvent(new CustomEvent('newsgloss:report'));
    return { answers, painted: CSS.highlights.get('newsgloss-known')?.size, layers: CSS.highlights.size };
  });

describe.each(BROWSERS)('installing in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target, { install: false });
  });
  afterAll(() => stage.close());

  it('marks the tabs that are open, once', async () => {
    const page = await stage.open(fixture('story.html'));
    expect(await askForReport(page)).toBeUndefined();
    await stage.install();
    const { mentions } = await settled(page);
    expect(mentions.map(({ surface, painted }) => [surface, painted])).toEqual([
      ['World Bank', true],
      ['World Trade Organization', true],
    ]);
    expect(await instances(page)).toEqual({ answers: 1, painted: 2, layers: 4 });

    const { x, y } = await spotOf(page, 'newsgloss:wto');
    await glide(page, { x: x - 16, y }, { x, y });
    expect(await cardOpens(page)).toContain('World Trade Organization');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
  });

  it('takes over from itself when it is installed again', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    await stage.install();
    expect(surfaces(await settled(page))).toEqual(['World Bank', 'World Trade Organization']);
    expect(await instances(page)).toEqual({ answers: 1, painted: 2, layers: 4 });
  });
});
