/** The page that is opened at install: once, with an article in it that is read as any other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, dismiss, fixture, hover, settled, start, surfaces, until, type Stage } from './driver.ts';

type Tab = { id: number; url?: string; active: boolean };
type Extension = {
  tabs: {
    query(filter: object): Promise<Tab[]>;
    sendMessage(tab: number, message: unknown): Promise<{ state?: string } | undefined>;
  };
};
declare const chrome: Extension;

describe.each(BROWSERS)('welcome in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  /** The tabs in which the page is, as the extension sees them. */
  async function welcomes(): Promise<Tab[]> {
    const own = await stage.openOwn();
    const tabs = await own.evaluate(() => chrome.tabs.query({}));
    await own.close();
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html'));
  }

  it('comes at install and not again', async () => {
    const [tab] = await until(async () => {
      const found = await welcomes();
      return found.length > 0 ? found : undefined;
    }, 'the page opens');
    // In front it would be in the way of the tests; readers get it in front.
    expect(tab?.active).toBe(false);
    await stage.install();
    // By then the extension has started again: it reads pages.
    await settled(await stage.open(fixture('story.html')));
    expect((await welcomes()).length).toBeLessThanOrEqual(1);
  });

  it('reads its article, and explains each of the three lines by one in it', async () => {
    const page = await stage.openOwn('welcome.html');
    const { mentions, cards } = await settled(page);
    expect(mentions.filter(({ painted }) => painted).map(({ surface, certainty }) => [surface, certainty])).toEqual([
      ['World Intellectual Property Organization', 'known'],
      ['Global Innovation Index', 'known'],
      ['National Grain Board', 'defined'],
      ['CPI', 'choice'],
    ]);
    expect(cards['newsgloss:gii']?.factsFor).toBe('Facts for 12 July 2023');
    const lines = await page.$$eval('.legend u', (all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
    expect(lines).toEqual(['dotted', 'dashed', 'double']);
    await page.close();
  });

  it('opens its cards, as a page does', async () => {
    const page = await stage.openOwn('welcome.html');
    await settled(page);
    await page.bringToFront();
    expect(await hover(page, 'newsgloss:gii')).toContain('48th of 132');
    await dismiss(page);
    expect(await hover(page, 'text:NGB')).toContain('NGB · defined in this article');
    await dismiss(page);
    await page.close();
  });

  it('answers popup and shortcuts, and nobody else', async () => {
    const page = await stage.openOwn('welcome.html');
    await settled(page);
    const own = await stage.openOwn();
    const answer = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast(({ url }) => url?.endsWith('/welcome.html'));
      return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'page' });
    });
    expect(answer?.state).toBe('reading');
    await own.close();
    // What other pages ask the background is heard here, too: they must not get this page's answer.
    expect(surfaces(await settled(await stage.open(fixture('story.html'))))).toContain('World Bank');
    await page.close();
  });
});
