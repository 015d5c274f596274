/** Tabs that were open before the extension was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../scripts/build.ts';
import { askForReport } from '../../scripts/demo/report.ts';
import {
  BROWSERS,
  cardOpens,
  cardText,
  fixture,
  glide,
  hover,
  settled,
  spotOf,
  start,
  surfaces,
  type Stage,
} from './driver.ts';

/** The part of the browsers' own API that the tests use: in a page of ours, and in Chromium's page of all extensions. */
type Origins = { origins: string[] };
type Settings = {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
};
declare const chrome: {
  permissions: { getAll(): Promise<Origins>; remove(what: Origins): Promise<boolean>; request(what: Origins): unknown };
  developerPrivate: Settings;
};

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

/** Takes all sites away from the extension, as the reader does in the browser's settings; what it returns allows one again. */
async function forbidAll({ browser, openOwn }: Stage, target: Target): Promise<(pattern: string) => Promise<void>> {
  const own = await openOwn('welcome.html');
  if (target === 'firefox') {
    await own.evaluate(async () => chrome.permissions.remove({ origins: (await chrome.permissions.getAll()).origins }));
    return async (pattern) => {
      // The browser wants a click for it.
      await own.evaluate((one) => {
        const button = document.createElement('button');
        button.id = 'allow';
        button.addEventListener('click', () => chrome.permissions.request({ origins: [one] }));
        document.body.replaceChildren(button);
      }, pattern);
      await own.bringToFront();
      await own.click('#allow');
    };
  }
  const id = new URL(own.url()).host;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
    id,
  );
  return (pattern) =>
    settings.evaluate((one, site) => chrome.developerPrivate.addHostPermission(one, site), id, pattern);
}

describe.each(BROWSERS)('allowing a site in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(() => stage.close());

  it('reads its open tabs, and leaves those of other sites alone', async () => {
    const allow = await forbidAll(stage, target);
    const first = await stage.open(fixture('story.html'));
    const second = await stage.browser.newPage();
    await second.goto(first.url().replace('127.0.0.1', 'localhost'));
    await allow('http://127.0.0.1/*');
    await settled(first);
    expect(await askForReport(second)).toBeUndefined();

    await first.bringToFront();
    await hover(first, 'newsgloss:wto');
    await first.click('newsgloss-card >>> [aria-pressed]');
    await allow('http://localhost/*');
    await settled(second);
    expect(await instances(second)).toEqual({ answers: 1, painted: 2, layers: 4 });
    expect(await cardText(first)).toContain('World Trade Organization');
    await second.close();
  });
});
