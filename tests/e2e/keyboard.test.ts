/**
 * The walk from term to term by the keyboard. A driver cannot press keys that the browser itself takes: in Chromium the worker is told
 * that a command was given, in Firefox a message of the e2e build stands for it. That the keys give the command is the browser's.
 */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SHOW_AFTER } from '../../utils/card/machine.ts';
import { axeOnCard, layAxe } from '../axe.ts';
import {
  BROWSERS,
  cardCloses,
  cardOpens,
  cardText,
  fixture,
  glide,
  hover,
  reported,
  settled,
  spotOf,
  start,
  until,
} from './driver.ts';
import type { Stage } from './driver.ts';

type Tab = { id?: number; index: number; url?: string; pendingUrl?: string };
type Extension = {
  commands: {
    onCommand: { dispatch(command: string): void };
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
    session: { get(key: string): Promise<Record<string, unknown>> };
  };
  tabs: {
    query(filter: object): Promise<Tab[]>;
    onCreated: { addListener(listener: (tab: Tab) => void): void };
    onUpdated: { addListener(listener: (id: number, change: { url?: string }, tab: Tab) => void): void };
  };
};
declare const chrome: Extension;
// In our own page: the tabs that were opened.
declare const opened: { index: number; url: string }[];
// In the page.
declare const heard: string[];
declare const times: { rested: number; shown: number };

describe.each(BROWSERS)('by keyboard in $name', ({ target }) => {
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await start(target);
    own = await stage.openOwn();
  });
  afterAll(() => stage.close());
  afterEach(() => own.evaluate(() => chrome.storage.local.remove('settings')));

  async function give(command: 'next-term' | 'previous-term'): Promise<void> {
    if (target === 'chrome') {
      const worker = await (await stage.browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
      await worker?.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
    } else await own.evaluate((name) => void chrome.runtime.sendMessage({ command: name }), command);
  }

  async function open(name = 'walk.html'): Promise<Page> {
    const page = await stage.open(fixture(name));
    await page.bringToFront();
    if (name === 'walk.html') await settled(page);
    return page;
  }

  /** The card's title once it is another than `before`, with the focus on it. */
  const shows = (page: Page, title: string): Promise<true> => {
    let last = '';
    return until(
      async () => {
        last = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.localName === 'newsgloss-card'
            ? (activeElement.shadowRoot?.querySelector('h2')?.textContent ?? 'no title')
            : 'no focus';
        });
        return last === title || undefined;
      },
      () => `a card “${title}” with the focus (${last})`,
    );
  };
  const step = async (page: Page, title: string, command: 'next-term' | 'previous-term' = 'next-term') => {
    await give(command);
    await shows(page, title);
  };
  /** Where the caret is: the id of the nearest element that has one, and what stands behind it. */
  const caret = (page: Page): Promise<unknown> =>
    page.evaluate(() => {
      const selection = getSelection();
      const { anchorNode: node, anchorOffset: offset = 0, isCollapsed } = selection ?? {};
      return [node?.parentElement?.closest('[id]')?.id, node?.textContent?.slice(offset, offset + 11), isCollapsed];
    });
  const isInView = (page: Page, selector: string): Promise<boolean> =>
    page.$eval(selector, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  const focusOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
  const escape = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await cardCloses(page);
  };
  const GRAIN = 'National Grain Board';

  it('goes from mention to mention, into view, round the article and back, and passes over what is not shown', async () => {
    const page = await open();
    await step(page, 'World Bank');
    await step(page, 'World Trade Organization');
    await step(page, GRAIN);
    // The bracketed twin is a mention, too.
    await give('next-term');
    await until(async () => (await cardText(page))?.includes('NGB') || undefined, 'the card of the short form');
    await step(page, 'World Bank');
    expect(await isInView(page, '#linked')).toBe(true);
    await step(page, 'World Trade Organization');
    await step(page, 'World Bank');
    expect(await isInView(page, '#bank')).toBe(true);
    await step(page, 'World Trade Organization', 'previous-term');
    expect(await isInView(page, '#again')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
  });

  it('leaves the caret at the mention, from where Tab and the next step go on', async () => {
    const page = await open();
    await step(page, 'World Bank');
    await escape(page);
    expect(await caret(page)).toEqual(['bank', 'World Bank', true]);
    expect(await focusOf(page)).toBe('');
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toBe('after');
    // From what has the focus.
    await step(page, 'World Trade Organization');
    await escape(page);
    await step(page, GRAIN);
    await escape(page);
    await step(page, 'World Trade Organization', 'previous-term');
  });

  it('leaves the focus on the link that a mention is in, and goes on from there', async () => {
    const page = await open();
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await step(page, 'World Bank');
    await escape(page);
    expect(await caret(page)).toEqual(['linked', 'World Bank', true]);
    expect(await focusOf(page)).toBe('linked');
    await step(page, 'World Trade Organization');
    expect(await isInView(page, '#again')).toBe(true);
  });

  it('lets the page hear nothing of how it does that', async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      for (const type of ['focus', 'focusin', 'blur', 'focusout'])
        document.addEventListener(type, ({ target: at }) => at instanceof Element && heard.push(at.localName), true);
    });
    await step(page, 'World Bank');
    await escape(page);
    expect(await page.evaluate(() => heard.filter((one) => one !== 'newsgloss-card'))).toEqual([]);
  });

  it('begins at the selection, else at the top of the view', async () => {
    const page = await open();
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 20, text, 30);
    });
    await step(page, 'World Trade Organization');
    await escape(page);
    // The caret is out of view by now: it is not where the reader is.
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await step(page, 'World Bank');
    expect(await isInView(page, '#linked')).toBe(true);
  });

  it('gives the focus back to a field that it was in', async () => {
    const page = await open();
    await page.type('#search', 'gra');
    await step(page, 'World Bank');
    await escape(page);
    expect(await focusOf(page)).toBe('search');
    await page.keyboard.type('in');
    expect(await page.$eval('#search', (field) => (field instanceof HTMLInputElement ? field.value : ''))).toBe(
      'grain',
    );
  });

  it('goes on when the card is pinned, with the focus in it', async () => {
    const page = await open();
    await step(page, 'World Bank');
    await page.evaluate(() =>
      document.querySelector('newsgloss-card')?.shadowRoot?.querySelector<HTMLElement>('[aria-pressed]')?.click(),
    );
    await step(page, 'World Trade Organization');
    await escape(page);
    expect(await caret(page)).toEqual(['wto', 'World Trade', true]);
  });

  it('has nothing for axe to complain about', async () => {
    const page = await open();
    await layAxe(page);
    const schemes = target === 'chrome' ? (['light', 'dark', 'forced'] as const) : (['light', 'dark'] as const);
    for (const scheme of schemes) {
      await page.evaluate(
        (dark) => (document.body.style.cssText = dark ? 'color:#eee;background:#111' : ''),
        scheme === 'dark',
      );
      if (scheme === 'forced') await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await step(page, 'World Bank');
      const { seen, violations } = await axeOnCard(page);
      expect(seen).toBeGreaterThan(5);
      // The links of the fixture have the browser's own blue, also on the dark page.
      const ours = violations.filter(({ isOurs }) => isOurs);
      expect([scheme, ...ours]).toEqual([scheme]);
      await escape(page);
      await page.evaluate(() => getSelection()?.removeAllRanges());
    }
  });

  it('says on the button, for a moment, that there is nothing to go to', async () => {
    const page = await open('login.html');
    const url = page.url();
    const badge = (): Promise<string> =>
      own.evaluate(async (at) => {
        const tabs = await chrome.tabs.query({});
        return chrome.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === at)?.id ?? -1 });
      }, url);
    expect(await badge()).toBe('');
    await give('next-term');
    await until(async () => ((await badge()) === '0' ? true : undefined), 'the badge');
    await until(async () => ((await badge()) === '' ? true : undefined), 'the badge goes');
    expect(await page.evaluate(() => document.querySelector('newsgloss-card'))).toBeNull();
  });

  it('has keys of its own that no browser takes', async () => {
    const keys = await own.evaluate(() => chrome.commands.getAll());
    expect(keys.filter(({ name }) => !name.startsWith('_')).map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['next-term', 'Alt+Shift+J'],
      ['previous-term', 'Alt+Shift+K'],
    ]);
  });

  describe('as the reader has set it', () => {
    const set = (settings: object): Promise<void> =>
      own.evaluate((one) => chrome.storage.local.set({ settings: one }), settings);
    const painted = async (page: Page, wanted: number): Promise<void> => {
      await reported(page, ({ mentions }) => mentions.filter((one) => one.painted).length === wanted);
    };
    const click = async (page: Page, selector: string): Promise<void> => {
      await (await page.$(selector))?.click();
    };

    it('marks every mention, the first ones, or none, at once, and walks through all of them in any case', async () => {
      const page = await open();
      const { mentions } = await settled(page);
      expect(mentions).toHaveLength(6);
      await set({ density: 'every' });
      await painted(page, 6);
      await set({ density: 'first' });
      await painted(page, 3);
      await set({ density: 'none' });
      await painted(page, 0);
      await step(page, 'World Bank');
      await escape(page);
      // And in a page that is opened then.
      const next = await open();
      expect((await settled(next)).mentions.filter((one) => one.painted)).toHaveLength(0);
    });

    it('opens at a click only, not where a link is or text is selected, and stays until it is dismissed', async () => {
      await set({ opening: 'click' });
      const page = await open();
      await settled(page);
      const { x, y } = await spotOf(page, 'newsgloss:wto');
      await glide(page, { x: x - 16, y }, { x, y });
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * SHOW_AFTER);
      expect(await cardText(page)).toBeUndefined();
      await click(page, '#wto');
      await until(async () => (await cardText(page))?.includes('Members') || undefined, 'the card');
      await page.mouse.move(2, 2, { steps: 8 });
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * SHOW_AFTER);
      expect(await cardText(page)).toContain('World Trade Organization');
      await page.mouse.click(2, 2);
      await cardCloses(page);
      await page.mouse.click(x, y, { count: 2 });
      expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
      await page.mouse.click(2, 2);
      await cardCloses(page);
      await click(page, '#linked');
      await until(async () => page.url().endsWith('#linked') || undefined, 'the link is followed');
      expect(await cardText(page)).toBeUndefined();
      // Live.
      await set({ opening: 'hover' });
      await until(async () => {
        await page.mouse.move(2, 300, { steps: 4 });
        return hover(page, 'newsgloss:wto').catch(() => undefined);
      }, 'a card by hovering');
    });

    it('opens at the first click of a page, too', async () => {
      await set({ density: 'none' });
      const page = await open();
      await settled(page);
      await click(page, '#wto');
      expect(await cardOpens(page)).toContain('World Trade Organization');
    });

    it.each([0, 900])('opens after %i ms', async (delay) => {
      await set({ delay });
      const page = await open();
      await settled(page);
      // The first card of a page has its script injected on the way.
      await hover(page, 'newsgloss:world-bank');
      await page.keyboard.press('Escape');
      await cardCloses(page);
      const { x, y } = await spotOf(page, 'newsgloss:wto');
      await page.mouse.move(x - 20, y - 60);
      await page.evaluate(() => {
        Object.assign(globalThis, { times: { rested: 0, shown: 0 } });
        addEventListener('pointermove', ({ timeStamp }) => (times.rested = timeStamp), true);
        addEventListener('toggle', ({ timeStamp }) => (times.shown = timeStamp), true);
      });
      await glide(page, { x: x - 2, y }, { x, y }, 2);
      const took = await until(
        () => page.evaluate(() => (times.shown > 0 ? times.shown - times.rested : undefined)),
        'the card',
      );
      expect(took).toBeGreaterThanOrEqual(delay - 60);
      expect(took).toBeLessThan(delay + 300);
    });
  });

  describe('the way to our own page', () => {
    // Listened for: our page takes the words of an article out of its address as soon as it runs.
    beforeAll(() =>
      own.evaluate(() => {
        Object.assign(globalThis, { opened: [] });
        const note = ({ index, url, pendingUrl }: Tab): void =>
          void opened.push({ index, url: pendingUrl ?? url ?? '' });
        chrome.tabs.onCreated.addListener(note);
        chrome.tabs.onUpdated.addListener((_, { url }, tab) => url !== undefined && note({ ...tab, url }));
      }),
    );
    const tabWith = (fragment: string): Promise<{ index: number; url: string }> =>
      until(
        () => own.evaluate((wanted) => opened.find(({ url }) => url.includes(`options.html#${wanted}`)), fragment),
        `a tab with #${fragment}`,
      );
    const indexOf = (url: string): Promise<number> =>
      own.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.index ?? -1, url);
    it('leads from a term of the article to the editor, by a key of the reader’s and by nothing that a page does', async () => {
      const page = await open();
      await settled(page);
      await page.evaluate(() => {
        const text = document.querySelector('#board')?.firstChild;
        if (text) getSelection()?.collapse(text, 0);
      });
      await step(page, GRAIN);
      const before = (await own.evaluate(() => chrome.tabs.query({}))).length;
      await page.evaluate(() => {
        const button = document.querySelector('newsgloss-card')?.shadowRoot?.querySelector<HTMLElement>('.act');
        button?.click();
      });
      const at = await indexOf(page.url());
      const keys: KeyInput[] = ['Tab', 'Enter'];
      for (const key of keys) await page.keyboard.press(key);
      const tab = await tabWith('add?');
      // Nothing of the article is in the address: only the key of what was handed over.
      expect(tab.url).toMatch(/#add\?draft=[-0-9a-f]{36}$/);
      const key = tab.url.slice(-36);
      const handed = await own.evaluate((one) => chrome.storage.session.get(one), `handed ${key}`);
      expect(handed).toMatchObject({ [`handed ${key}`]: { name: GRAIN, acronym: 'NGB', lang: 'en' } });
      expect(JSON.stringify(handed)).toContain('said on Monday');
      expect(tab.index).toBe(at + 1);
      expect((await own.evaluate(() => chrome.tabs.query({}))).length).toBe(before + 1);
    });

    it('leads to the editor of what is in the glossary', async () => {
      const page = await open();
      await settled(page);
      await step(page, 'World Bank');
      await page.evaluate(() =>
        document.querySelector('newsgloss-card')?.shadowRoot?.querySelector<HTMLElement>('.more')?.focus(),
      );
      // Upwards from the first is the last.
      const keys: KeyInput[] = ['Enter', 'ArrowUp', 'Enter'];
      for (const key of keys) await page.keyboard.press(key);
      const { url } = await tabWith('edit?');
      expect(url.slice(url.indexOf('#'))).toBe('#edit?id=newsgloss%3Aworld-bank');
    });
  });
});
