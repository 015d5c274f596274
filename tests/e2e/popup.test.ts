/** The popup of the built extension, beside a page that it reads. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, fixture, reported, settled, start, until, type Stage } from './driver.ts';

// In the worker, and in our own pages.
declare const chrome: {
  action: { openPopup(): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

describe.each(BROWSERS)('popup in $name', ({ target }) => {
  let stage: Stage;
  let popup: Page | undefined;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });
  afterAll(() => stage.close());

  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

  /** The text of the popup as soon as `wanted` is in it. */
  const expectText = (page: Page, wanted: string): Promise<string> => {
    let last = '';
    return until(
      async () => {
        last = await textOf(page);
        return last.includes(wanted) ? last : undefined;
      },
      () => `“${wanted}” in the popup, which says: ${last}`,
    );
  };
  const click = async (page: Page, label: string): Promise<void> => {
    await page.locator(`::-p-aria(${label})`).click();
  };

  async function openOn(path: string): Promise<{ page: Page; shown: Page }> {
    const page = await stage.open(path);
    popup = await stage.openPopup(page);
    return { page, shown: popup };
  }

  it('lists what the article names, with the card in place', async () => {
    const { page, shown } = await openOn(fixture('story.html'));
    await settled(page);
    const said = await expectText(shown, '2 terms');
    expect(said).toMatch(/World Bank .* World Trade Organization WTO · /u);
    expect(said).toMatch(/Facts for 2 October 2024, from the page/u);
    expect(said).toMatch(/Nothing was sent from this page · [\d,]+ ms/u);
    await shown.locator('li:nth-child(2) .open').click();
    await expectText(shown, 'Members 166');
  });

  it('shows another day, and the page’s again', async () => {
    const { shown } = await openOn(fixture('story.html'));
    await expectText(shown, 'Facts for 2 October 2024, from the page');
    await shown.locator('.date button').click();
    await shown.$eval('input[type=date]', (input) => (input.value = '2016-01-05'));
    await click(shown, 'Show');
    await expectText(shown, 'Facts for 5 January 2016, set by you');
    await shown.locator('li:nth-child(2) .open').click();
    // The pack counts members from 2024 on.
    expect(await expectText(shown, 'Geneva')).not.toContain('Members');
    await shown.locator('.date button').click();
    await click(shown, 'As the page says');
    await expectText(shown, 'Facts for 2 October 2024, from the page');
  });

  it('scrolls the page to a mention', async () => {
    const { page, shown } = await openOn(fixture('story.html'));
    await expectText(shown, '2 terms');
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await shown.locator('li:nth-child(2) .go').click();
    await page.bringToFront();
    await until(
      () =>
        page.evaluate(() => {
          const { top = -1 } = document.querySelector('#first')?.getBoundingClientRect() ?? {};
          return (top >= 0 && top < innerHeight) || undefined;
        }),
      'the mention in view',
    );
  });

  it('hides a term for the page, also when it is closed at once, and takes it back', async () => {
    const { page, shown } = await openOn(fixture('story.html'));
    await expectText(shown, '2 terms');
    const names = async (wanted: boolean): Promise<void> => {
      await reported(
        page,
        ({ mentions }) => mentions.length > 0 && mentions.some(({ key }) => key === 'newsgloss:wto') === wanted,
      );
    };
    const hide = async (one: Page): Promise<void> => {
      await one.locator('li:nth-child(2) .open').click();
      await one.locator('.below .worded').click();
      await one.locator('.below .drop button:nth-of-type(2)').click();
    };
    await hide(shown);
    await expectText(shown, 'Hidden on this site.');
    await names(false);
    await click(shown, 'Undo');
    await names(true);
    await shown.locator('.below .worded').click();
    await shown.locator('.below .drop button:nth-of-type(2)').click();
    await shown.close();
    await names(false);
    popup = await stage.openPopup(page);
    await expectText(popup, '1 term');
    await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'forget', keys: ['mute 127.0.0.1 newsgloss:wto'] }));
    await names(true);
  });

  it('chooses a meaning for the article, and opens its card', async () => {
    const { page, shown } = await openOn(fixture('unsure.html'));
    await expectText(shown, 'two meanings fit');
    await shown.locator('.terms li:has(.glyph.article) .open').click();
    await shown.locator('.below .option').click();
    await expectText(shown, 'You chose this meaning for this article.');
    await reported(page, ({ mentions }) => mentions.length > 0 && mentions.every(({ key }) => key !== 'choice:CPI'));
  });

  it('tells the keys that lead from term to term, and shows where they are changed', async () => {
    const { shown } = await openOn(fixture('story.html'));
    await expectText(shown, 'Next term Alt+Shift+J Previous Alt+Shift+K Change');
    // Firefox shows them in a tab of its own that no driver sees.
    if (target === 'firefox') return;
    await shown.locator('.keys button').click();
    const keys = await stage.browser.waitForTarget((one) => one.url() === 'chrome://extensions/shortcuts');
    await (await keys.asPage()).close();
  });

  it('switches the site off, in the page too, and on', async () => {
    const { page, shown } = await openOn(fixture('story.html'));
    await expectText(shown, '2 terms');
    await shown.locator('[role=switch]').click();
    await expectText(shown, 'Off on this site');
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-known')?.size ?? 0)).toBe(0);
    await shown.locator('[role=switch]').click();
    await expectText(shown, '2 terms');
    await settled(page);
  });

  it('reads a page that is no article when it is asked to', async () => {
    const { shown } = await openOn(fixture('login.html'));
    await expectText(shown, 'This is no article');
    await click(shown, 'Read it anyway');
    await expectText(shown, '1 term');
  });

  it('says that it cannot read what is no page', async () => {
    popup = await stage.openOwn('popup.html?tab=-1');
    await expectText(popup, 'This page can’t be read');
  });

  it('copies the list', async () => {
    const { shown } = await openOn(fixture('story.html'));
    await expectText(shown, '2 terms');
    await shown.bringToFront();
    await shown.locator('.menu > button').click();
    await click(shown, 'As text');
    await expectText(shown, 'Copied');
  });

  // Firefox shows its popup where no driver reaches.
  it.runIf(target === 'chrome')('opens from the toolbar, about the page in front', async () => {
    const page = await stage.open(fixture('story.html'));
    await settled(page);
    const worker = await (await stage.browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
    await worker?.evaluate(() => chrome.action.openPopup());
    const opened = await stage.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const shown = await opened.asPage();
    await expectText(shown, '2 terms');
    // It grows to the size of what is in it.
    await until(
      async () => (await shown.evaluate(() => innerWidth === 400 && innerHeight === 500)) || undefined,
      'a popup of 400 × 500 px',
    );
    await shown.keyboard.press('ArrowDown');
    await shown.keyboard.press('Enter');
    await expectText(shown, 'Seat');
    await shown.keyboard.press('Escape');
    await until(async () => ((await textOf(shown)).includes('Seat') ? undefined : true), 'the row closes');
  });
});
