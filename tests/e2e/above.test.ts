/** Cards in pages that stand in their way: layers, dialogs, policies. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, cardCloses, fixture, hover, marksShow, settled, start, type Stage } from './driver.ts';

const WTO = 'newsgloss:wto';

type Card = { left: number; top: number; width: number; height: number; parent: string; atCentre: string };

/** The open card's own box, what its host stands in, and what is on top at its centre. */
const cardBox = (page: Page): Promise<Card> =>
  page.evaluate(() => {
    const host = document.querySelector('newsgloss-card');
    const place = host?.shadowRoot?.querySelector('.place');
    if (!host || !place) throw new Error('no card');
    const { left, top, width, height } = place.getBoundingClientRect();
    const centre = document.elementFromPoint(left + width / 2, top + height / 2);
    const [parent, atCentre] = [host.parentElement, centre].map((element) => element?.localName ?? 'nothing');
    return { left, top, width, height, parent: parent ?? '', atCentre: atCentre ?? '' };
  });

/** The middle of the card's close button, in viewport px. */
const closeButton = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const button = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector('[aria-label="Close"]');
    if (!button) throw new Error('no button');
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

describe.each(BROWSERS)('a card in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  it('stands above the highest layer of a page', async () => {
    const page = await stage.open(fixture('covered.html'));
    await settled(page);
    await hover(page, WTO);
    const { left, top, width, height, atCentre } = await cardBox(page);
    expect(atCentre).toBe('newsgloss-card');
    const layers = await page.evaluate(
      (x, y) => document.elementsFromPoint(x, y).map(({ className }) => className),
      left + width / 2,
      top + height / 2,
    );
    expect(layers).toContain('layer');
  });

  it('can be used inside a modal dialog', async () => {
    const page = await stage.open(fixture('dialog.html'));
    await settled(page);
    await hover(page, WTO);
    expect(await cardBox(page)).toMatchObject({ parent: 'dialog', atCentre: 'newsgloss-card' });
    const { x, y } = await closeButton(page);
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.click(x, y);
    await cardCloses(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('leaves the dialog open when Esc closes it', async () => {
    const page = await stage.open(fixture('dialog.html'));
    await settled(page);
    await hover(page, WTO);
    const isOpen = (): Promise<boolean | undefined> => page.evaluate(() => document.querySelector('dialog')?.open);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });

  it('is drawn where the page allows no style and no script, and so are the marks', async () => {
    const page = await stage.open(fixture('strict-csp.html'));
    await settled(page);
    expect(await marksShow(page, WTO)).toBe(true);
    expect(await hover(page, WTO)).toContain('World Trade Organization');
    const { width, height, atCentre } = await cardBox(page);
    expect(width).toBe(372);
    expect(height).toBeGreaterThan(150);
    expect(atCentre).toBe('newsgloss-card');
  });
});
