/** Cards and marks for readers who see, print or colour pages in their own way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOnCard, layAxe } from '../axe.ts';
import { BROWSERS, fixture, hover, marksShow, settled, start, type Stage } from './driver.ts';

const WTO = 'newsgloss:wto';

describe.each(BROWSERS)('access in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  it.each(['light', 'dark'])('leaves axe nothing to complain about (%s)', async (scheme) => {
    const page = await stage.open(fixture('story.html'));
    if (scheme === 'dark') await page.evaluate(() => document.body.classList.add('dark'));
    await settled(page);
    await layAxe(page);
    await hover(page, WTO);
    expect(
      await page.evaluate(
        () => document.querySelector('newsgloss-card')?.shadowRoot?.querySelector('.place')?.className,
      ),
    ).toContain(scheme);
    const { seen, violations } = await axeOnCard(page);
    expect(seen).toBeGreaterThan(5);
    expect(violations).toEqual([]);
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
