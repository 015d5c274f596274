/** When a card opens and when it closes: what the reader means, by pointer and keys. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIDE_AFTER, SHOW_AFTER } from '../../utils/card/machine.ts';
import {
  BROWSERS,
  cardCloses,
  cardOpens,
  cardText,
  fixture,
  glide,
  hover,
  settled,
  spotOf,
  start,
  until,
  type Spot,
  type Stage,
} from './driver.ts';

const WTO = 'newsgloss:wto';
/** Longer than it takes to open or to close a card, ms. */
const LONG = Math.max(SHOW_AFTER, HIDE_AFTER) + 300;
/** Timers and frames may be that much early by the page's clock, ms. */
const EARLY = 20;

/** Times of the page's clock, ms. */
type Log = {
  opened: number[];
  closed: number[];
  moves: { at: number; x: number; y: number }[];
  clicked: number[];
  scrolled: number[];
};
declare const pageLog: Log;

/** Has the page note when cards open and close, and what the pointer does. */
const keepLog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const log: Log = { opened: [], closed: [], moves: [], clicked: [], scrolled: [] };
    Object.assign(globalThis, { pageLog: log });
    const note = (event: Event): void => {
      if (event instanceof ToggleEvent) log[event.newState === 'open' ? 'opened' : 'closed'].push(event.timeStamp);
    };
    addEventListener('toggle', note, true);
    addEventListener('pointermove', ({ timeStamp: at, clientX: x, clientY: y }) => log.moves.push({ at, x, y }), true);
    addEventListener('click', ({ timeStamp }) => log.clicked.push(timeStamp), true);
    addEventListener('scroll', ({ timeStamp }) => log.scrolled.push(timeStamp), true);
  });

/** The log once a card has closed: the event for it comes after the frame in which it went. */
async function logOfClosing(page: Page): Promise<Log & { closedAt: number }> {
  const log = await until(async () => {
    const seen = await readLog(page);
    return seen.closed.length > 0 ? seen : undefined;
  }, 'the card closes');
  return { ...log, closedAt: log.closed[0] ?? NaN };
}

const readLog = (page: Page): Promise<Log> => page.evaluate(() => pageLog);

const isOn = ({ left, right, top, bottom }: Spot, { x, y }: { x: number; y: number }): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** When the pointer first left the mention after it had been there. */
function leftAt(spot: Spot, { moves }: Log): number {
  const inside = moves.findIndex((move) => isOn(spot, move));
  const outside = moves.slice(inside).find((move) => !isOn(spot, move));
  if (inside < 0 || !outside) throw new Error('the pointer did not leave the mention');
  return outside.at;
}

describe.each(BROWSERS)('a card in $name', ({ target }) => {
  let stage: Stage;
  let page: Page;
  let spot: Spot;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.open(fixture('story.html'));
    await settled(page);
    spot = await spotOf(page, WTO);
    await page.mouse.move(2, 2);
    await keepLog(page);
  });

  /** A point above the mention, off every mark. */
  const above = (): { x: number; y: number } => ({ x: spot.x, y: 20 });

  it('does not open for a pointer that only passes', async () => {
    await page.mouse.move(spot.x - 20, spot.top - 40);
    for (const y of [spot.top + 4, spot.y, spot.bottom - 4, spot.bottom + 60]) await page.mouse.move(spot.x, y);
    await sleep(LONG);
    const { moves, opened } = await readLog(page);
    expect(moves.some((move) => isOn(spot, move))).toBe(true);
    expect(opened).toEqual([]);
  });

  it('does not open where the page has gone on to another article meanwhile', async () => {
    await hover(page, WTO);
    await glide(page, spot, above());
    await logOfClosing(page);
    await glide(page, above(), spot);
    await sleep(SHOW_AFTER / 3);
    await page.evaluate(() => history.pushState(null, '', '?another'));
    await sleep(LONG);
    expect((await readLog(page)).opened).toHaveLength(1);
    expect(await cardText(page)).toBeUndefined();
  });

  it('opens when the pointer has rested, and closes a moment after it has left', async () => {
    await hover(page, WTO);
    await sleep(HIDE_AFTER + 100);
    expect(await cardText(page)).toContain('World Trade Organization');
    await glide(page, spot, above());
    const log = await logOfClosing(page);
    const arrived = log.moves.find((move) => isOn(spot, move))?.at ?? Infinity;
    expect(log.opened).toHaveLength(1);
    expect(log.closed).toHaveLength(1);
    expect((log.opened[0] ?? 0) - arrived).toBeGreaterThan(SHOW_AFTER - EARLY);
    expect(log.closedAt - leftAt(spot, log)).toBeGreaterThan(HIDE_AFTER - EARLY);
  });

  it('stays while the pointer goes to it, and when it is there', async () => {
    await hover(page, WTO);
    const inside = { x: spot.x, y: spot.bottom + 60 };
    await glide(page, spot, inside, 12);
    await sleep(LONG);
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, inside)).toBe(
      'newsgloss-card',
    );
    await glide(page, inside, { x: inside.x + 30, y: inside.y });
    expect(await cardText(page)).toContain('World Trade Organization');
    await page.mouse.move(2, 2);
    await cardCloses(page);
    expect((await readLog(page)).opened).toHaveLength(1);
  });

  it('closes with Esc, and stays closed until the pointer has left', async () => {
    await hover(page, WTO);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    await glide(page, spot, { x: spot.x + 10, y: spot.y });
    await sleep(LONG);
    expect(await cardText(page)).toBeUndefined();
    await glide(page, spot, above());
    await glide(page, above(), spot);
    expect(await cardOpens(page)).toContain('World Trade Organization');
  });

  it('closes at a click elsewhere, at once', async () => {
    await hover(page, WTO);
    await page.mouse.click(above().x, above().y);
    const log = await logOfClosing(page);
    expect(log.closedAt - leftAt(spot, log)).toBeLessThan(HIDE_AFTER - EARLY);
    await sleep(LONG);
    expect((await readLog(page)).opened).toHaveLength(1);
  });

  it('closes when the page is scrolled, at once', async () => {
    await hover(page, WTO);
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    const { closedAt, scrolled } = await logOfClosing(page);
    expect(closedAt - (scrolled[0] ?? NaN)).toBeLessThan(HIDE_AFTER - EARLY);
  });

  it('goes with the pointer to another mention', async () => {
    await hover(page, WTO);
    const next = await spotOf(page, 'newsgloss:world-bank');
    await page.mouse.move(next.x + 3, next.y);
    await page.mouse.move(next.x, next.y);
    await expect.poll(() => cardText(page)).toContain('World Bank');
    const { opened, closed } = await readLog(page);
    expect([opened.length, closed.length]).toEqual([1, 0]);
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
  });
});
