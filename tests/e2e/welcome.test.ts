/** The page that is opened at install: once, with an article in it that is read as any other. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../scripts/build.ts';
import { BROWSERS, dismiss, fixture, hover, settled, start, surfaces, until, type Stage } from './driver.ts';

type Tab = { id: number; url?: string; active: boolean };
type Extension = {
  runtime: { getManifest(): { version: string } };
  tabs: {
    query(filter: object): Promise<Tab[]>;
    remove(tab: number): Promise<void>;
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
  async function welcomes(at = stage): Promise<Tab[]> {
    const own = await at.openOwn();
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

  it('does not come when the extension has become another version', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
    const other = await start(target, { install: false });
    try {
      await cp(outputOf(target, 'e2e'), folder, { recursive: true });
      await other.install(folder);
      await until(async () => ((await welcomes(other)).length > 0 ? true : undefined), 'the page opens');
      const before = await other.openOwn();
      await before.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        for (const { id, url } of tabs) if (url?.endsWith('/welcome.html')) await chrome.tabs.remove(id);
      });
      await before.close();
      const manifest = join(folder, 'manifest.json');
      await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(/("version": ?)"[^"]+"/u, '$1"9.9.9"'));
      await other.install(folder);
      const own = await other.openOwn();
      expect(await own.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
      // By then the new one has begun: it reads pages.
      await settled(await other.open(fixture('story.html')));
      expect(await welcomes(other)).toEqual([]);
    } finally {
      await other.close();
      await rm(folder, { recursive: true });
    }
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
    await hover(page, 'newsgloss:gii');
    // It is no site: nothing of ours is to be switched off here.
    const inCard = (selector: string): Promise<string[]> =>
      page.evaluate((one) => {
        const found = document.querySelector('newsgloss-card')?.shadowRoot?.querySelectorAll<HTMLElement>(one) ?? [];
        for (const button of found) if (one === '.worded') button.click();
        return [...found].map((element) => element.textContent);
      }, selector);
    await inCard('.worded');
    const items = await until(async () => {
      const found = await inCard('[role=menuitem]');
      return found.length > 0 ? found : undefined;
    }, 'the menu');
    expect(items.join(' ')).toContain('This term, everywhere');
    expect(items.join(' ')).not.toMatch(/this site/i);
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
    expect(answer).toMatchObject({ state: 'reading', host: '' });
    await own.close();
    // What other pages ask the background is heard here, too: they must not get this page's answer.
    expect(surfaces(await settled(await stage.open(fixture('story.html'))))).toContain('World Bank');
    await page.close();
  });
});
