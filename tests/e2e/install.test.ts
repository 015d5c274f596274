/** Tabs that were open before the extension was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForReport } from '../../scripts/demo/report.ts';
import { BROWSERS, cardOpens, fixture, glide, settled, spotOf, start, surfaces, type Stage } from './driver.ts';

describe.each(BROWSERS)('installing in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target, { install: false });
  });
  afterAll(() => stage.close());

  it('marks the tabs that are open, once', async () => {
    const page = await stage.open(fixture('story.html'));
    expect(await askForReport(page)).toBeUndefined();
    await page.evaluate(() => {
      const hosts: number[] = [];
      Object.assign(globalThis, { hosts });
      document.addEventListener('newsgloss:reported', () => hosts.push(1));
    });
    await stage.install();
    const { mentions } = await settled(page);
    expect(mentions.map(({ surface, painted }) => [surface, painted])).toEqual([
      ['World Bank', true],
      ['World Trade Organization', true],
    ]);
    // One instance: it alone answers, and what it painted is what is painted.
    const answers = await page.evaluate(() => {
      let count = 0;
      document.addEventListener('newsgloss:reported', () => count++);
      document.dispatchEvent(new CustomEvent('newsgloss:report'));
      return { count, painted: CSS.highlights.get('newsgloss-known')?.size, layers: CSS.highlights.size };
    });
    expect(answers).toEqual({ count: 1, painted: 2, layers: 4 });

    const { x, y } = await spotOf(page, 'newsgloss:wto');
    await glide(page, { x: x - 16, y }, { x, y });
    expect(await cardOpens(page)).toContain('World Trade Organization');
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
    expect(stage.errors()).toEqual([]);
  });

  it('takes over from itself when it is installed again', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    await stage.install();
    const { mentions } = await settled(page);
    expect(surfaces({ mentions, cards: {}, spent: {} })).toEqual(['World Bank', 'World Trade Organization']);
    const painted = await page.evaluate(() => CSS.highlights.get('newsgloss-known')?.size);
    expect(painted).toBe(2);
  });
});
