/** Drives the built extension in a real browser: pages are opened, read and pointed at as a reader would. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { outputOf, type Target } from '../../scripts/build.ts';
import { openCard } from '../../scripts/demo/card.ts';
import { askForReport, plain, type Report } from '../../scripts/demo/report.ts';
import { ROOT } from '../../scripts/run.ts';
import { serve } from '../../scripts/serve.ts';

// In an extension's own pages.
declare const chrome: { tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> } };

/** For `describe.each`. */
export const BROWSERS = [
  { name: 'Chromium', target: 'chrome' },
  { name: 'Firefox', target: 'firefox' },
] as const satisfies { name: string; target: Target }[];

/** Firefox gives every extension a random address; this one is its own in all runs. */
const UUID = '5d4b9c1e-3f0a-4b63-9a55-1f2f6d0c7e11';
const PREFS = { 'extensions.webextensions.uuids': JSON.stringify({ 'newsgloss@newsgloss.example': UUID }) };

/** How long anything that should happen is waited for, ms: many times what it takes. */
const LIMIT = 8000;
const PAUSE = 40;

/** What `look` sees, as soon as it is something. Throws, naming `what`, after `limit` ms. */
export async function until<T>(
  look: () => Promise<T | undefined>,
  what: string | (() => string),
  limit = LIMIT,
): Promise<T> {
  for (const end = Date.now() + limit; ; await sleep(PAUSE)) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`not within ${limit} ms: ${typeof what === 'string' ? what : what()}`);
  }
}

export type Stage = {
  browser: Browser;
  /** Opens a file of the project in a tab of its own, instead of the one before. `before` may prepare the tab. */
  open(path: string, before?: (page: Page) => Promise<void>): Promise<Page>;
  /** Installs the extension, or what is in another folder; again, and it is updated. */
  install(folder?: string): Promise<void>;
  /** A tab with the extension's rights, on one of its own files or pages. */
  openOwn(path?: string): Promise<Page>;
  /** The popup, in a tab of its own, about the page that is open. */
  openPopup(page: Page): Promise<Page>;
  /** Rejects when a page has thrown or logged an error. */
  close(): Promise<void>;
};

type Options = { install?: boolean; prefs?: Record<string, string | number | boolean> };

/** Starts a browser with the extension (unless `install` is false) and a server of the project's pages. */
export async function start(target: Target, { install = true, prefs = {} }: Options = {}): Promise<Stage> {
  const extension = outputOf(target, 'e2e');
  if (!existsSync(extension)) throw new Error(`there is no ${extension}: npm run build:e2e`);
  const server = await serve(ROOT);
  const browser = target === 'chrome' ? await launchChromium() : await launchFirefox({ prefs: { ...PREFS, ...prefs } });
  let base = '';
  let last: Page | undefined;
  const errors: string[] = [];

  const stage: Stage = {
    browser,
    async open(path, before) {
      const page = await browser.newPage();
      await last?.close();
      last = page;
      const note = (error: string): void => void errors.push(`${path}: ${error}`);
      page.on('pageerror', (error) => note(error instanceof Error ? error.message : String(error)));
      page.on('console', (message) => message.type() === 'error' && note(message.text()));
      await before?.(page);
      await page.goto(server.url + path);
      return page;
    },
    async install(folder = extension) {
      const id = await browser.installExtension(folder);
      base = target === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${UUID}/`;
    },
    async openOwn(path = 'manifest.json') {
      const page = await browser.newPage();
      const url = base + path;
      const isThere = (wanted: string): boolean => location.href === wanted && document.readyState === 'complete';
      if (target === 'chrome') await page.goto(url);
      else {
        // In Firefox neither this navigation nor page.url() notices that the page has loaded.
        page.goto(url).catch(() => undefined);
        await until(async () => (await page.evaluate(isThere, url).catch(() => false)) || undefined, `${url} opens`);
      }
      return page;
    },
    async openPopup(page) {
      const own = await stage.openOwn();
      const id = await own.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id;
      }, page.url());
      await own.close();
      if (id === undefined) throw new Error(`no tab is at ${page.url()}`);
      return stage.openOwn(`popup.html?tab=${id}`);
    },
    async close() {
      await browser.close();
      await server.close();
      if (errors.length > 0) throw new Error(errors.join('\n'));
    },
  };
  if (install) await stage.install();
  return stage;
}

/** A page of tests/fixtures/pages. */
export const fixture = (name: string): string => join('tests/fixtures/pages', name).replaceAll('\\', '/');

const worded = (report: Report | undefined): string =>
  report === undefined
    ? 'no answer'
    : `found ${report.mentions.map(({ surface }) => plain(surface)).join(', ') || 'nothing'}`;

/** The report as soon as it is as `wanted`. */
export async function reported(page: Page, wanted: (report: Report) => boolean): Promise<Report> {
  let last: Report | undefined;
  return until(
    async () => {
      // While a page gives way to the next one, nothing can be asked.
      last = await askForReport(page).catch(() => undefined);
      return last && wanted(last) ? last : undefined;
    },
    () => `the report that is wanted (${worded(last)})`,
  );
}

/** The report when it no longer changes, with at least one mention in it. */
export async function settled(page: Page): Promise<Report> {
  const said = ({ mentions, cards }: Report): string =>
    JSON.stringify([mentions, cards], (name, value: unknown) => (name === 'rect' ? undefined : value));
  let before = '';
  return reported(page, (report) => {
    const [was, is] = [before, said(report)];
    before = is;
    return report.mentions.length > 0 && was === is;
  });
}

export const surfaces = (report: Report): string[] => report.mentions.map(({ surface }) => plain(surface));

export type Spot = { x: number; y: number; left: number; right: number; top: number; bottom: number };

/** How far below the top of the view a mention is brought, px: room for a card below it. */
const FROM_TOP = 200;

/** Scrolls the first painted mention of `key` into view; where it then is, in viewport px, `x` and `y` in its middle. */
export async function spotOf(page: Page, key: string): Promise<Spot> {
  const find = async (): Promise<Spot> => {
    const { mentions } = await reported(page, (one) => one.mentions.some((mention) => mention.key === key));
    const rect = mentions.find((mention) => mention.key === key && mention.painted)?.rect;
    if (!rect) throw new Error(`no mention of ${key} is painted`);
    const { x, y, width, height } = rect;
    return { x: x + width / 2, y: y + height / 2, left: x, right: x + width, top: y, bottom: y + height };
  };
  const { top } = await find();
  if (top < 0 || top > 500) await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - FROM_TOP);
  return find();
}

type Point = { x: number; y: number };

/** Moves the pointer as a hand does that is about to stop: slowly (a pointer that flies past opens nothing). */
export async function glide(page: Page, from: Point, to: Point, steps = 6): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await sleep(16);
  }
}

export const cardText = async (page: Page): Promise<string | undefined> => (await openCard(page))?.replace(/\s+/g, ' ');

export const cardOpens = (page: Page): Promise<string> => until(() => cardText(page), 'a card opens');

export const cardCloses = (page: Page): Promise<true> =>
  until(async () => ((await cardText(page)) === undefined ? true : undefined), 'the card closes');

/** Rests the pointer on the first painted mention of `key`; the text of the card that opens, in one line. */
export async function hover(page: Page, key: string): Promise<string> {
  const { x, y } = await spotOf(page, key);
  await glide(page, { x: x - 16, y }, { x, y });
  return cardOpens(page);
}

/** Esc, and the pointer away from everything. */
export async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await cardCloses(page);
  await page.mouse.move(2, 2);
}

/**
 * Whether the marks can be seen: whether the picture of a mention is another one without them. The registry is empty after it
 * until the page next changes, so no card may have been opened just before.
 */
export async function marksShow(page: Page, key: string): Promise<boolean> {
  const { left, top, right, bottom } = await spotOf(page, key);
  const clip = { x: left, y: top, width: right - left, height: bottom - top + 8 };
  const picture = (): Promise<string> => page.screenshot({ clip, encoding: 'base64' });
  const marked = await picture();
  if ((await picture()) !== marked) throw new Error('the picture changes by itself');
  await page.evaluate(() => CSS.highlights.clear());
  return (await picture()) !== marked;
}
