/** What the reader asks of a card, and what becomes of it in the page. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HIDE_AFTER } from '../../utils/card/machine.ts';
import {
  BROWSERS,
  cardCloses,
  cardText,
  fixture,
  hover,
  reported,
  settled,
  start,
  until,
  type Stage,
} from './driver.ts';

const WTO = 'newsgloss:wto';
const CHOICE = 'choice:CPI';

/** Clicks what `selector` finds on the card, as the pointer does. */
async function click(page: Page, selector: string): Promise<void> {
  const spot = await page.evaluate((wanted) => {
    const found = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector(wanted);
    if (!found) throw new Error(`no ${wanted} on the card`);
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.mouse.move(spot.x, spot.y, { steps: 8 });
  await page.mouse.click(spot.x, spot.y);
}

const shows = (page: Page, text: string): Promise<string> =>
  until(async () => {
    const card = await cardText(page);
    return card?.includes(text) ? card : undefined;
  }, `the card says “${text}”`);

describe.each(BROWSERS)('a card in use in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  it('becomes the card of the meaning that was chosen, and lets it be changed', async () => {
    const page = await stage.open(fixture('unsure.html'));
    await settled(page);
    await hover(page, CHOICE);
    await click(page, '.option');
    await shows(page, 'You chose this meaning for this article.');
    const { mentions } = await reported(page, (report) => report.mentions.every(({ key }) => key !== CHOICE));
    const [first] = mentions;
    await click(page, '.note .link');
    await click(page, '.option[aria-checked=false]');
    const changed = await reported(page, (report) => report.mentions[0]?.key !== first?.key);
    const title = changed.cards[changed.mentions[0]?.key ?? '']?.title ?? 'no card';
    expect(await shows(page, title)).toContain('You chose this meaning for this article.');
  });

  it('stays where it is when it is pinned, until Esc', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    await hover(page, WTO);
    await click(page, '[aria-pressed]');
    await page.mouse.move(2, 2, { steps: 8 });
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    // Twice as long as a card stays that the pointer has left.
    await sleep(2 * HIDE_AFTER);
    expect(await cardText(page)).toContain('World Trade Organization');
    await page.keyboard.press('Escape');
    await cardCloses(page);
  });

  it('takes the marks away of what is hidden, at once, and brings them back when it is undone', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    await hover(page, WTO);
    const isMarked = (wanted: boolean): Promise<unknown> =>
      reported(
        page,
        ({ mentions }) => mentions.length > 0 && mentions.some(({ key, painted }) => key === WTO && painted) === wanted,
      );
    for (const [item, said] of [
      [1, 'Not marked any more: you know it.'],
      [2, 'Hidden on this site.'],
      [3, 'Hidden everywhere.'],
    ] as const) {
      await click(page, '.worded');
      await click(page, `.drop button:nth-of-type(${item})`);
      expect(await shows(page, 'Undo')).toContain(said);
      await isMarked(false);
      await click(page, '.done button');
      expect(await shows(page, 'Members')).not.toContain('Undo');
      await isMarked(true);
    }
    await click(page, '.worded');
    await click(page, '.drop button:nth-of-type(2)');
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await isMarked(false);
  });
});
