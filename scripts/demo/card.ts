/** Opens cards as a reader does: with the pointer, on a marked name. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { askForReport, type ReportedMention } from './report.ts';

/** ms; a card needs 300 of dwell, the rest is for a slow machine. */
const OPENS_WITHIN = 3_000;

/** How far below the top of the view a mention is brought before it is hovered, px: room for a card on either side. */
const FROM_TOP = 260;

/** The text of the open card; undefined while there is none. Its shadow root is open in e2e builds only. */
export const openCard = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const root = document.querySelector('newsgloss-card:popover-open')?.shadowRoot;
    const parts = [...(root?.children ?? [])].filter((child) => child instanceof HTMLElement);
    const text = parts.map((part) => part.innerText).join('\n');
    return text.trim() === '' ? undefined : text;
  });

async function until<T>(look: () => Promise<T | undefined>, limit: number): Promise<T | undefined> {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  return undefined;
}

/** Scrolls the first painted mention of `key` into view and returns it as it then lies. */
async function bringIntoView(page: Page, key: string): Promise<ReportedMention['rect']> {
  const find = async (): Promise<ReportedMention['rect']> =>
    (await askForReport(page))?.mentions.find((mention) => mention.key === key && mention.painted)?.rect ?? null;
  const rect = await find();
  if (!rect) return null;
  await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), rect.y - FROM_TOP);
  return find();
}

/** Hovers the first painted mention of `key` and returns the card's text. Throws where no card opens. */
export async function hover(page: Page, key: string): Promise<string> {
  const rect = await bringIntoView(page, key);
  if (!rect) throw new Error(`no mention of ${key} is painted`);
  const [x, y] = [rect.x + Math.min(rect.width / 2, 40), rect.y + rect.height / 2];
  // A pointer that flies past opens nothing: it arrives, slows down and rests.
  for (const before of [12, 8, 5, 3, 1, 0]) {
    await page.mouse.move(x - before, y);
    await sleep(20);
  }
  const card = await until(() => openCard(page), OPENS_WITHIN);
  if (!card) throw new Error(`the card of ${key} did not open within ${OPENS_WITHIN / 1000} s`);
  return card;
}

/** Closes the card with Esc and takes the pointer away. Throws where it stays open. */
export async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(4, 4);
  const closed = await until(async () => ((await openCard(page)) ? undefined : true), OPENS_WITHIN);
  if (!closed) throw new Error('the card does not close with Esc');
}

/** A picture of what is in view. The pause lets a card's fade-in end. */
export async function picture(page: Page, path: string, options: { fullPage?: boolean } = {}): Promise<void> {
  await sleep(300);
  await page.screenshot({ path, ...options });
}
