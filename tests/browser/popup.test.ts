/** The popup in real browsers, beside a page that is made up: every state, the keyboard, what it asks of the page. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { SIGHT_NAMES, type SightName } from '../fixtures/page-reports.ts';
import type { popupStage as Loaded } from '../fixtures/popup-entry.ts';
import { axeIn } from '../axe.ts';
import { BROWSERS, schemesIn, withPage } from './browsers.ts';

// What a test leaves on the page's globalThis.
declare const popupStage: typeof Loaded;

let script: string;

beforeAll(async () => {
  script = await bundle('popup-entry');
});

describe.each(BROWSERS)('popup in %s', (name, launch) => {
  let page: Page;

  withPage(launch, (one) => {
    page = one;
  });
  beforeEach(() => page.setViewport({ width: 400, height: 600 }));

  async function load(dir = 'ltr'): Promise<void> {
    const html = `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Newsgloss</title><body>`;
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    await page.evaluate(script);
  }
  type Options = { wait?: number; refusing?: boolean; dir?: string; keys?: string[] };
  async function open(sight: SightName, options: Options = {}) {
    await load(options.dir);
    await page.evaluate(
      (one, { wait = 0, refusing = false, keys }) => popupStage.open(one, { wait, refusing, ...(keys && { keys }) }),
      sight,
      options,
    );
    await page.waitForSelector('.terms, .message');
  }

  const text = (selector = 'body'): Promise<string> =>
    page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText : ''));
  const expectText = (wanted: string): Promise<unknown> =>
    page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 4000 }, wanted);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return (
        at?.getAttribute('aria-label') ??
        (at === document.body ? 'nothing' : (at?.querySelector('strong')?.textContent ?? at?.textContent ?? ''))
      );
    });
  const asked = (): Promise<unknown[]> => page.evaluate(() => popupStage.asked);
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const expanded = (): Promise<string[]> =>
    page.$$eval('[aria-expanded=true] strong', (rows) => rows.map((row) => row.textContent));
  const named = (label: string): string => `::-p-aria(${label})`;

  describe('the list', () => {
    it('has the terms in the order of the article, with counts and one line each', async () => {
      await open('article');
      const rows = await page.$$eval('.terms li', (items) =>
        items.slice(0, 3).map((item) => item.innerText.split('\n').filter(Boolean)),
      );
      expect(rows).toEqual([
        ['World Intellectual Property Organization', 'WIPO · specialised agency of the United Nations', '9'],
        ['Global Innovation Index', 'GII · Viet Nam 48th of 132, 2022 edition', '2'],
        ['Provincial Innovation Index', "PII · by Viet Nam's Ministry of Science and Technology", '1'],
      ]);
      expect(await text('.title')).toBe('8 terms');
      expect(await text()).toContain('Nothing was sent from this page · 4 ms');
    });

    it('opens the whole card in place, one at a time', async () => {
      await open('article');
      await page.click('li:nth-child(2) .open');
      expect(await expanded()).toEqual(['Global Innovation Index']);
      expect(await text('.below')).toContain('44th of 139');
      expect(await text('li:nth-child(2)')).toContain('yearly ranking of economies');
      expect(await page.$$('.below svg.chart')).toHaveLength(1);
      await page.click('li:nth-child(1) .open');
      expect(await expanded()).toEqual(['World Intellectual Property Organization']);
      await page.click('li:nth-child(1) .open');
      expect(await expanded()).toEqual([]);
    });

    it('brings an opened card into view', async () => {
      await open('many');
      await page.click('li:nth-child(8) .open');
      await page.waitForSelector('.below .card');
      const bottoms = await page.$$eval('.below .card, .terms', (elements) =>
        elements.map((element) => element.getBoundingClientRect().bottom),
      );
      // The list, and the card in it.
      expect(bottoms).toHaveLength(2);
      expect(bottoms[1]).toBeLessThanOrEqual((bottoms[0] ?? 0) + 1);
    });

    it('goes to mentions, from the row forwards, from the card both ways', async () => {
      await open('article');
      await page.click('li:nth-child(2) .go');
      await page.click('li:nth-child(1) .open');
      await page.click(named('Previous mention'));
      await page.click(named('Next mention'));
      expect(await asked()).toEqual([
        { type: 'goTo', key: 'newsgloss:gii', step: 1 },
        { type: 'goTo', key: 'newsgloss:wipo', step: -1 },
        { type: 'goTo', key: 'newsgloss:wipo', step: 1 },
      ]);
      expect(await expanded()).toEqual(['World Intellectual Property Organization']);
    });

    it('stays as it is, with the row that is open, when the page is looked at again', async () => {
      await open('article');
      await page.click('li:nth-child(2) .open');
      await page.evaluate(() => popupStage.turn('chosen'));
      await expectText('set by you');
      expect(await expanded()).toEqual(['Global Innovation Index']);
    });
  });

  describe('the keyboard', () => {
    it('goes from row to row, opens by Enter and Space, and closes by Escape', async () => {
      await open('article');
      await press('ArrowDown');
      expect(await focused()).toBe('World Intellectual Property Organization');
      await press('ArrowDown', 'ArrowDown', 'ArrowUp');
      expect(await focused()).toBe('Global Innovation Index');
      await press('Enter');
      expect(await expanded()).toEqual(['Global Innovation Index']);
      await press('Tab', 'Tab');
      expect(await focused()).toContain('Source: Global Innovation Index 2022');
      await press('Escape');
      expect(await expanded()).toEqual([]);
      expect(await focused()).toBe('Global Innovation Index');
      await press('End');
      expect(await focused()).toBe('Paris Agreement');
      await press('ArrowDown', ' ');
      expect(await expanded()).toEqual(['Paris Agreement']);
      await press('Home');
      expect(await focused()).toBe('World Intellectual Property Organization');
    });

    it('leaves Escape to the browser when nothing is open', async () => {
      await open('article');
      await page.evaluate(() => {
        addEventListener('keydown', (event) => popupStage.asked.push([event.key, event.defaultPrevented]));
      });
      await press('ArrowDown', 'Enter', 'Escape', 'Escape');
      expect(await asked()).toEqual([
        ['ArrowDown', true],
        ['Enter', false],
        ['Escape', true],
        ['Escape', false],
      ]);
    });

    it('reaches everything with Tab, in the order in which it stands', async () => {
      await open('right');
      const stops: string[] = [];
      for (let count = 0; count < 20 && stops.at(-1) !== 'Copy list'; count++) {
        await press('Tab');
        stops.push(await focused());
      }
      expect(stops.slice(0, 6)).toEqual([
        'Settings',
        'On this page',
        'Newsgloss on vietnamnews.vn',
        '12 July 2023: show the facts for another day',
        // The list itself, which scrolls, is a stop of its own in neither browser: it has stops inside.
        'ארגון הסחר העולמי',
        '9 mentions of ארגון הסחר העולמי: show the next one in the page',
      ]);
      expect(stops.slice(-2)).toEqual(['Change the keys that lead from term to term', 'Copy list']);
    });
  });

  describe('the site', () => {
    it('is switched off and on, with the focus where it was', async () => {
      await open('article');
      await press('Tab', 'Tab', 'Tab', ' ');
      await expectText('Off on this site');
      expect(await page.$$('.terms')).toHaveLength(0);
      expect(await focused()).toBe('Newsgloss on vietnamnews.vn');
      expect(await page.$eval('[role=switch]', (input) => input.ariaChecked)).toBe('false');
      await press(' ');
      await page.waitForSelector('.terms');
      expect(await asked()).toEqual([
        { type: 'switch', host: 'vietnamnews.vn', on: false },
        { type: 'switch', host: 'vietnamnews.vn', on: true },
      ]);
    });

    it('says why it cannot be switched, and stays as it is', async () => {
      await open('article', { refusing: true });
      await page.click('[role=switch]');
      await expectText('Nothing is kept in private windows.');
      expect(await page.$eval('[role=switch]', (input) => input instanceof HTMLInputElement && input.checked)).toBe(
        true,
      );
      expect(await page.$$('.terms')).toHaveLength(1);
    });

    it('shows facts for another day, the latest, and those of the page again', async () => {
      await open('article');
      expect(await text('.site')).toContain('Facts for 12 July 2023, from the page');
      await page.click('.date button');
      await page.$eval('input[type=date]', (input) => (input.value = '2019-02-03'));
      await press('Enter');
      await expectText('Facts for 3 February 2019, set by you');
      expect(await focused()).toBe('3 February 2019: show the facts for another day');
      await press('Enter');
      await page.click(named('Latest'));
      await expectText('Facts for 22 November 2026, set by you');
      await page.click('.date button');
      await page.click(named('As the page says'));
      await expectText('Facts for 12 July 2023, from the page');
      expect(await asked()).toEqual([
        { type: 'date', day: '2019-02-03' },
        { type: 'date', day: '2026-11-22' },
        { type: 'date', day: null },
      ]);
    });

    it('takes no day that is none or in the future, and forgets it by Escape', async () => {
      await open('undated');
      expect(await text('.site')).toContain('Latest facts · Set a date');
      for (const day of ['2026-11-23', '']) {
        await page.click('.date button');
        await page.$eval('input[type=date]', (input, value) => (input.value = value), day);
        await page.click(named('Show'));
        await expectText('Choose a day that is not in the future.');
        expect(await page.$eval('input[type=date]', (input) => input.ariaInvalid)).toBe('true');
        await press('Escape');
        expect(await focused()).toBe('Set a date');
      }
      expect(await asked()).toEqual([]);
    });

    it('looks at the page anew when it has gone before it answered', async () => {
      await open('article', { refusing: true });
      await page.click('.date button');
      await page.waitForSelector(named('Latest'));
      // At once: the popup looks at the page by itself, too.
      await page.$eval(named('Latest'), (button) => {
        popupStage.turn('silent');
        if (button instanceof HTMLElement) button.click();
      });
      await expectText('This page has to be reloaded');
    });
  });

  describe('copying', () => {
    it('offers text, Markdown and CSV, by keyboard, and says so', async () => {
      await open('article');
      await page.focus('.menu button');
      await press('Enter');
      expect(await focused()).toBe('As text');
      await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowUp');
      expect(await focused()).toBe('As CSV, for spreadsheets');
      await press('Enter');
      await expectText('Copied');
      expect(await focused()).toBe('Copy list');
      expect(await page.$$('[role=menu]')).toHaveLength(0);
      expect(JSON.stringify(await asked())).toMatch(
        /^\[\{"type":"copy","text":"Term,What it is,Mentions,.*\\r\\nWorld/u,
      );
    });

    it('closes its menu by Escape and by a click beside, and only that', async () => {
      await open('article');
      await page.click('li:nth-child(1) .open');
      await page.click('.menu button');
      await press('Escape');
      expect(await page.$$('[role=menu]')).toHaveLength(0);
      expect(await focused()).toBe('Copy list');
      expect(await expanded()).toHaveLength(1);
      await page.click('.menu button');
      await page.click('h1');
      expect(await page.$$('[role=menu]')).toHaveLength(0);
    });

    it('says when it did not work', async () => {
      await open('article', { refusing: true });
      await page.click('.menu button');
      await page.click(named('As Markdown'));
      await expectText('Not copied');
    });
  });

  describe('the card in a row', () => {
    const hide = async (label: string): Promise<void> => {
      await page.click('.below .worded');
      await page.click(`.below .drop button ::-p-text(${label})`);
    };
    const titles = (): Promise<(string | null)[]> =>
      page.$$eval('.terms strong', (all) => all.slice(0, 2).map((one) => one.textContent));
    const WIPO = 'World Intellectual Property Organization';

    it('hides its term, and stays while that can be undone', async () => {
      await open('article');
      await page.click('li:nth-child(1) .open');
      await hide('This term, on this site');
      await expectText('Hidden on this site.');
      await page.evaluate(() => popupStage.turn('hidden'));
      // Longer than until the next look at the page.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2300)));
      expect((await titles())[0]).toBe(WIPO);
      // Found by what it is: by its name, Firefox's driver takes longer than there is time left.
      await page.click('.below .done button');
      expect(await asked()).toEqual([
        { type: 'mute', entity: 'newsgloss:wipo', site: 'vietnamnews.vn' },
        { type: 'forget', key: 'mute vietnamnews.vn newsgloss:wipo' },
      ]);
    });

    it('leaves the list when what it did is past', async () => {
      await open('article');
      await page.click('li:nth-child(1) .open');
      await hide('This term, everywhere');
      await page.evaluate(() => popupStage.turn('hidden'));
      await page.waitForFunction(
        (wipo) => ![...document.querySelectorAll('.terms strong')].some((one) => one.textContent === wipo),
        { timeout: 9000 },
        WIPO,
      );
      expect(await asked()).toEqual([{ type: 'mute', entity: 'newsgloss:wipo' }]);
    });

    it('switches the site off', async () => {
      await open('article');
      await page.click('li:nth-child(1) .open');
      await hide('All terms on this site');
      await expectText('Off on this site');
      expect(await asked()).toEqual([{ type: 'switch', host: 'vietnamnews.vn', on: false }]);
    });

    it('tells what could not be kept', async () => {
      await open('article', { refusing: true });
      await page.click('li:nth-child(1) .open');
      await hide('I know this one');
      await page.waitForSelector('.below [role=alert]');
      expect(await text('.below [role=alert]')).toBe('Nothing is kept in private windows.');
      expect(await text('.below')).toContain('Geneva');
    });

    it('asks which meaning it is, and opens the row of what was chosen', async () => {
      await open('article');
      await page.click('li:nth-child(2) .open');
      await page.click('.below .note .link');
      await page.click('.below .option[aria-checked=false]');
      await page.waitForFunction(() => popupStage.asked.length > 0);
      expect(await asked()).toEqual([{ type: 'choose', surface: 'GII', entity: 'newsgloss:gender-inequality-index' }]);
    });

    it('keeps a choice for the site, and reads the page again', async () => {
      await open('article');
      await page.click('li:nth-child(7) .open');
      await page.click('.below .keep .link');
      await page.click(named('Keep on this site'));
      await page.click('.below .option');
      await page.waitForFunction(() => popupStage.asked.length > 1);
      expect(await asked()).toEqual([
        { type: 'choice', surface: 'CPI', entity: 'newsgloss:consumer-price-index', site: 'vietnamnews.vn' },
        { type: 'again' },
      ]);
    });

    it('says why it is marked, offers a report, and opens the editor', async () => {
      await open('article');
      await page.click('li:nth-child(1) .open');
      await page.click('.below .more');
      const items = await page.$$eval('.below .drop button', (all) => all.map((one) => one.textContent));
      expect(items).toEqual([
        'Copy as text',
        'Copy the facts with their sources',
        'Why is this marked?',
        'Copy a report of a mistake',
        'Edit',
      ]);
      await page.click(named('Edit'));
      await page.click('li:nth-child(6) .open');
      await page.click('.below .act');
      const [edit, add] = await asked();
      expect(edit).toEqual({ type: 'open', wish: { is: 'edit', entity: 'newsgloss:wipo' } });
      expect(add).toMatchObject({ type: 'open', wish: { is: 'add', draft: { name: 'National Grain Board' } } });
    });
  });

  describe('the keys that lead from term to term', () => {
    it('are told, and where they are changed', async () => {
      await open('article');
      expect(await text('.keys')).toMatch(/^Next term Alt\+Shift\+J\s+Previous Alt\+Shift\+K\s+Change$/u);
      await page.click('.keys button');
      expect(await asked()).toEqual([{ type: 'shortcuts' }]);
    });

    it('are told alone when only one is set, and can be chosen when none is', async () => {
      await open('article', { keys: ['Ctrl+Shift+1', ''] });
      expect(await text('.keys')).toMatch(/^Next term Ctrl\+Shift\+1\s+Change$/u);
      await open('article', { keys: ['', ''] });
      expect(await text('.keys')).toMatch(/^No keys lead from term to term\s+Choose$/u);
    });
  });

  describe('the head', () => {
    it('leads to the settings', async () => {
      await open('article');
      await page.click(named('Settings'));
      expect(await asked()).toEqual([{ type: 'settings' }]);
    });

    it('tells once what happened to the records', async () => {
      await load();
      await page.evaluate(() => popupStage.tell({ restored: 3 }));
      // There before its text is: screen readers tell what appears in it.
      const before = await page.evaluate(() => {
        popupStage.open('article');
        return [...document.querySelectorAll('header [role=status]')].map((region) => region.textContent);
      });
      expect(before).toEqual(['']);
      await expectText('It was made anew, with all 3 records of yours.');
      await page.click(named('OK'));
      await page.waitForFunction(() => !document.querySelector('.recovered'));
      await page.evaluate(() => popupStage.open('article'));
      await page.waitForSelector('.terms');
      expect(await page.$$('.recovered')).toHaveLength(0);
    });
  });

  describe('without a list', () => {
    it.each([
      ['nothing', 'Nothing found'],
      ['notArticle', 'This is no article'],
      ['off', 'Off on this site'],
      ['forbidden', 'Newsgloss may not read vietnamnews.vn'],
      ['silent', 'This page has to be reloaded'],
      ['protected', 'This page can’t be read'],
      ['file', 'Files are not read'],
      ['pdf', 'PDFs can’t be read'],
    ] as const)('%s: “%s”', async (sight, title) => {
      await open(sight);
      expect(await text('h2')).toBe(title);
      expect(await text()).not.toContain('Copy list');
    });

    it.each([
      ['notArticle', 'Read it anyway', { type: 'readAnyway' }],
      ['forbidden', 'Allow on this site', { type: 'allow' }],
      ['silent', 'Reload the page', { type: 'reload' }],
    ] as const)('%s: one button, which helps', async (sight, label, request) => {
      await open(sight);
      await page.click(named(label));
      await page.waitForSelector('.terms');
      expect(await asked()).toEqual([request]);
    });

    it('stays when the reader does not allow it', async () => {
      await open('forbidden', { refusing: true });
      await page.click(named('Allow on this site'));
      expect(await text('h2')).toBe('Newsgloss may not read vietnamnews.vn');
    });

    it('says that it is reading, but not for a moment', async () => {
      await load();
      const seen = await page.evaluate(async () => {
        popupStage.open('article', { wait: 400 });
        const loading = document.querySelector('.loading') ?? document.body;
        const atOnce = getComputedStyle(loading).visibility;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [atOnce, getComputedStyle(loading).visibility];
      });
      expect(seen).toEqual(['hidden', 'visible']);
      await page.waitForSelector('.terms');
    });
  });

  describe('the size', () => {
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

    it.each(['long', 'article', 'right'] as const)('%s: nothing sticks out, from 320 px on', async (sight) => {
      for (const width of [320, 400]) {
        await page.setViewport({ width, height: 600 });
        await open(sight, { dir: sight === 'right' ? 'rtl' : 'ltr' });
        await page.evaluate((covers) => document.documentElement.classList.toggle('covers', covers), width === 320);
        await page.click('li .open');
        await page.waitForSelector('.below .card');
        expect(await overflow()).toBeLessThanOrEqual(0);
        expect(await page.$eval('.terms', (list) => list.scrollWidth - list.clientWidth)).toBe(0);
      }
    });

    it('is at most 600 px high, with head and foot in view', async () => {
      await open('many');
      await page.click('li:nth-child(2) .open');
      const [popup, foot] = await page.$$eval('.popup, .popup .panel > footer', (elements) =>
        elements.map((element) => element.getBoundingClientRect().bottom),
      );
      expect(popup).toBe(600);
      expect(foot).toBe(600);
    });

    it('scrolls as a whole where it is low, as at a zoom of 200 %', async () => {
      await page.setViewport({ width: 400, height: 300 });
      await open('many');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(1500);
      expect(await page.$eval('.terms', (list) => list.scrollHeight - list.clientHeight)).toBe(0);
    });

    it('has targets of 24 px and more', async () => {
      await open('chosen');
      await page.click('li:nth-child(1) .open');
      await page.waitForSelector('.below .card');
      const small = await page.$$eval('button, a, input', (targets) =>
        targets
          .map((target) => ({ html: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ html }) => html),
      );
      expect(small).toEqual([]);
    });
  });

  it.each(schemesIn(name))('has nothing for axe to complain about (%s)', async (scheme) => {
    if (name === 'Chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await load();
    const { check, complaints } = await axeIn(page);
    for (const sight of SIGHT_NAMES) {
      await page.evaluate((one) => popupStage.open(one), sight);
      const found = await page.waitForSelector('.terms, .message');
      const listed = await found?.evaluate((element) => element.matches('.terms'));
      await check(sight, listed ? 'aria-expanded="false"' : '<h2');
    }
    await page.evaluate(() => popupStage.open('article'));
    for (const row of [1, 2, 6, 7]) {
      await page.locator(`li:nth-child(${row}) .open`).click();
      await page.waitForSelector('.below .card');
      await check(`row ${row}`, 'class="body"');
    }
    await page.click('.below .worded');
    await check('hide', 'role="menuitem"');
    await press('Escape');
    await page.click('.menu button');
    await check('menu', 'role="menuitem"');
    await press('Escape');
    await page.click('.date button');
    await page.$eval('input[type=date]', (input) => (input.value = ''));
    await press('Enter');
    await check('date', 'type="date"');
    expect(complaints).toEqual([]);
    const surface = await page.$eval('.popup', (popup) => getComputedStyle(popup).backgroundColor);
    expect(surface).toBe(scheme === 'dark' ? 'rgb(27, 30, 35)' : 'rgb(255, 255, 255)');
    await page.emulateMediaFeatures([]).catch(() => undefined);
  });

  it.runIf(name === 'Chromium')('keeps switch and buttons visible in forced colours', async () => {
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await open('notArticle');
    const style = (selector: string, property: string, pseudo = ''): Promise<string> =>
      page.$eval(
        selector,
        (element, asked_, part) => getComputedStyle(element, part).getPropertyValue(asked_),
        property,
        pseudo,
      );
    expect(await style('.primary', 'color')).not.toBe(await style('.primary', 'background-color'));
    expect(await style('[role=switch]', 'background-color')).not.toBe(
      await style('[role=switch]', 'background-color', '::before'),
    );
    await page.emulateMediaFeatures();
  });
});
