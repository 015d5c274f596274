/** The glossary of the built extension: in the popup beside a page that it reads, which follows at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, fixture, reported, settled, start, surfaces, until, type Stage } from './driver.ts';

const WTO = 'newsgloss:wto';

describe.each(BROWSERS)('glossary in $name', ({ target }) => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.open(fixture('story.html'));
    await settled(page);
    await openGlossary();
  });
  afterEach(() => popup.close());

  async function openGlossary(): Promise<void> {
    popup = await stage.openPopup(page);
    await popup.locator('#tab-glossary').click();
    await popup.waitForSelector('[aria-posinset]');
  }
  const expectToSay = (wanted: string): Promise<string> => {
    let last = '';
    return until(
      async () => {
        last = await popup.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '));
        return last.includes(wanted) ? last : undefined;
      },
      () => `“${wanted}” in the popup, which says: ${last}`,
    );
  };
  const expectToHold = (wanted: string): Promise<unknown> =>
    until(
      () =>
        popup.evaluate(
          (text) => document.querySelector<HTMLInputElement>('.writing input')?.value === text || undefined,
          wanted,
        ),
      `“${wanted}” in the form`,
    );
  const search = async (text: string): Promise<void> => {
    await popup.focus('[type=search]');
    await popup.keyboard.type(text);
  };
  const click = (label: string): Promise<void> => popup.locator(`::-p-aria([name="${label}"][role="button"])`).click();
  const titles = (): Promise<string[]> =>
    popup.$$eval('[aria-posinset] strong', (found) => found.map((one) => one.textContent));
  const expectNamed = (key: string, isThere: boolean): Promise<unknown> =>
    reported(page, ({ mentions }) => mentions.some((mention) => mention.key === key) === isThere);

  it('finds a term as one types, with its card', async () => {
    await search('wto');
    await until(async () => ((await titles())[0] === 'World Trade Organization' ? true : undefined), 'the WTO first');
    await popup.keyboard.press('Enter');
    expect(await expectToSay('Members')).toContain('166');
  });

  it('hides a term and shows it again, in the open page too', async () => {
    await expectNamed(WTO, true);
    await search('world trade organization');
    await popup.keyboard.press('Enter');
    await click('Hide');
    await expectToSay('Hidden: World Trade Organization');
    await expectNamed(WTO, false);
    await click('Undo');
    await expectToSay('Undone');
    await expectNamed(WTO, true);
  });

  it('adds a term, edits it and deletes it, in the open page too', async () => {
    expect(surfaces(await settled(page))).not.toContain('ministers');
    await click('Add term');
    await popup.waitForSelector('.writing input');
    await popup.focus('.writing input');
    await popup.keyboard.type('Ministers');
    await popup.locator('.writing textarea').fill('Those who met.');
    await click('Add');
    await expectToSay('Saved: Ministers');
    const { mentions } = await reported(page, (report) => surfaces(report).some((one) => /ministers/iu.test(one)));
    const key = mentions.find(({ surface }) => /ministers/iu.test(surface))?.key ?? '';
    expect(key).toMatch(/^mine:/u);

    await expectToSay('Those who met.');
    await click('Edit');
    await popup.waitForSelector('.writing textarea');
    await popup.locator('.writing textarea').fill('Those who met in Geneva.');
    await click('Save');
    await expectToSay('Those who met in Geneva.');

    await click('Delete');
    await expectToSay('Deleted: Ministers');
    await expectNamed(key, false);
    await click('Undo');
    await expectToSay('Undone');
    await expectNamed(key, true);
    await click('Delete');
    await expectNamed(key, false);
  });

  it('keeps what is being written when the popup closes', async () => {
    await click('Add term');
    await popup.waitForSelector('.writing input');
    await popup.focus('.writing input');
    await popup.keyboard.type('Half a term');
    await until(
      () =>
        popup.evaluate(async () =>
          JSON.stringify(await chrome.storage.local.get(null)).includes('Half a term') ? true : undefined,
        ),
      'the draft is kept',
    );
    await popup.close();
    await openGlossary();
    await click('Go on adding');
    await expectToHold('Half a term');
  });

  it('begins on this page where the page names something, else where the reader was', async () => {
    const again = await stage.openPopup(page);
    await again.waitForSelector('#panel-page .terms');
    await again.close();
    const elsewhere = await stage.openOwn('popup.html?tab=-1');
    await elsewhere.waitForSelector('[aria-posinset]');
    expect(await elsewhere.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await elsewhere.close();
  });
});

// In the extension's own pages.
declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
