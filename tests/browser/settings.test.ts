/** Options and welcome page in real browsers, over ports that are made up: every section, the keyboard, what goes wrong. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import type { SettingsScene, settingsStage as Loaded } from '../fixtures/settings-entry.ts';
import { axeIn } from '../axe.ts';
import { BROWSERS, schemesIn, withPage } from './browsers.ts';

// What a test leaves on the page's globalThis.
declare const settingsStage: typeof Loaded;

const UNREADABLE = Array.from({ length: 14 }, (_, index) => ({
  place: index + 1,
  name: index === 0 ? '' : `Record ${index}`,
  fault: index === 1 ? { is: 'type' as const } : { is: 'wrong' as const, field: 'names.0.text' },
}));

let script: string;
beforeAll(async () => {
  script = await bundle('settings-entry');
});

describe.each(BROWSERS)('settings in %s', (name, launch) => {
  let page: Page;
  withPage(launch, async (one) => {
    page = one;
    await page.setViewport({ width: 1000, height: 800 });
    await load();
  });

  async function load(dir = 'ltr'): Promise<void> {
    // Chromium follows no link in a page that is a data: address.
    await page.goto('about:blank');
    await page.setContent(
      `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Newsgloss</title><body>`,
    );
    await page.evaluate(script);
  }
  async function open(scene: SettingsScene): Promise<void> {
    await page.evaluate((one) => settingsStage.open(one), scene);
    await page.waitForSelector('main fieldset, main h3, main h2 + p');
  }
  const text = (selector = 'main'): Promise<string> =>
    page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ') : ''));
  const expectText = (wanted: string): Promise<unknown> =>
    page.waitForFunction(
      (part) => document.body.innerText.replace(/\s+/g, ' ').includes(part),
      { timeout: 4000 },
      wanted,
    );
  const asked = (): Promise<unknown[]> => page.evaluate(() => settingsStage.asked);
  const named = (label: string): string => `::-p-aria(${label})`;
  const button = (label: string): string => `::-p-aria([name="${label}"][role="button"])`;
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
  const marked = (): Promise<string[]> => page.$$eval('.sample u', (all) => all.map((one) => one.textContent));
  /** Gives the restore section a file. */
  const drop = (...names: string[]): Promise<void> =>
    page.evaluate((list) => {
      const dataTransfer = new DataTransfer();
      for (const one of list) dataTransfer.items.add(new File(['{}'], one));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, names);

  describe('the sections', () => {
    it.each([
      ['', 'Reading'],
      ['reading', 'Reading'],
      ['nothing-of-ours', 'Reading'],
      ['glossary', 'Glossary'],
      ['add', 'Add a term'],
      ['edit?id=newsgloss%3Awto', 'Edit a term'],
      ['data', 'Your data'],
      ['about', 'About'],
    ])('#%s: %s', async (section, title) => {
      await open({ section });
      expect(await text('h2')).toBe(title);
      await page.waitForFunction((wanted) => document.title === wanted, {}, `${title} · Newsgloss settings`);
      expect(await page.$$eval('nav [aria-current=page]', (links) => links.length)).toBe(1);
    });

    it('hand the key of a draft to the editor', async () => {
      const key = '0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
      await open({ section: `add?draft=${key}` });
      expect(JSON.parse(await text('h2 + p'))).toEqual(key);
      await open({ section: `add?name=${'x'.repeat(40)}` });
      expect(await text('h2 + p')).toBe('null');
    });

    it('are gone through by links, with the focus on the new heading', async () => {
      await open({});
      await page.click(named('Your data'));
      await expectText('Save a backup');
      expect(await focused()).toBe('Your data');
      await page.evaluate(() => history.back());
      await expectText('Where to read');
    });
  });

  describe('reading', () => {
    it('says that a change was saved, and for a while only', async () => {
      await open({});
      await page.click('input[value=every][name=where]');
      await expectText('Saved');
      expect(await asked()).toMatchObject([{ where: 'every' }]);
      await page.waitForFunction(() => document.querySelector('.saved')?.textContent === '', { timeout: 4000 });
    });

    it('says when a change could not be saved, and shows what holds', async () => {
      await open({ failing: 'the disk is full' });
      await page.click('input[value=every][name=where]');
      await expectText('Not saved: the disk is full');
      expect(await page.$eval('input[value=articles]', (input) => (input as HTMLInputElement).checked)).toBe(true);
    });

    it('says that nothing could be read, and shows what holds then', async () => {
      await open({ silent: true, settings: { where: 'every' } });
      await expectText('What you have set could not be read: Nothing can be read.');
      expect(await page.$eval('input[value=articles]', (input) => (input as HTMLInputElement).checked)).toBe(true);
      // Once something is stored, that is what holds.
      await page.evaluate(() => settingsStage.turn({ where: 'every' }));
      await page.waitForFunction(() => !document.body.innerText.includes('could not be read'), { timeout: 4000 });
    });

    it('follows what another page changes', async () => {
      await open({});
      await page.evaluate(() => settingsStage.turn({ where: 'sites', sites: { 'example.org': 'on' }, delay: 450 }));
      await expectText('example.org');
      expect(await page.$eval('input[value=sites]', (input) => (input as HTMLInputElement).checked)).toBe(true);
      expect(
        await page.$eval(
          '#newsgloss-delay',
          (select) => select instanceof HTMLSelectElement && select.selectedOptions[0]?.text,
        ),
      ).toBe('0.45 s');
    });

    it('marks its sample by the rule of the page', async () => {
      await open({});
      const seen: Record<string, string[]> = {};
      for (const density of ['spaced', 'every', 'first', 'none']) {
        await page.click(`input[name=density][value=${density}]`);
        await page.waitForFunction(
          (one) => document.querySelector<HTMLInputElement>(`input[name=density][value=${one}]`)?.checked,
          {},
          density,
        );
        seen[density] = await marked();
      }
      expect(seen).toEqual({
        spaced: ['World Trade Organization', 'WTO'],
        every: ['World Trade Organization', 'WTO', 'WTO', 'WTO'],
        first: ['World Trade Organization'],
        none: [],
      });
    });

    it('takes sites by name or address, and says what is none', async () => {
      await open({});
      const add = async (written: string): Promise<void> => {
        await page.$eval('#newsgloss-site', (input) => {
          if (input instanceof HTMLInputElement) input.value = '';
        });
        await page.type('#newsgloss-site', written);
        await page.keyboard.press('Enter');
      };
      await page.focus('#newsgloss-site');
      await page.keyboard.press('Enter');
      await expectText('Write a site, such as example.org.');
      await add('rice and grain');
      await expectText('“rice and grain” is no site.');
      expect(await page.$eval('#newsgloss-site', (input) => input.ariaInvalid)).toBe('true');
      await add('https://News.Example/2026/rice');
      await page.waitForSelector('.rows li');
      expect(await asked()).toMatchObject([{ sites: { 'news.example': 'off' } }]);
      expect(await focused()).toBe('');
      await add('news.example');
      await expectText('news.example is in the list already.');
      await page.click('[role=switch]');
      await page.click(button('Remove news.example from the list'));
      await expectText('No site is switched');
      expect(await asked()).toMatchObject([
        { sites: { 'news.example': 'off' } },
        { sites: { 'news.example': 'on' } },
        { sites: {} },
      ]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('newsgloss-site');
    });

    it('orders languages, also by keyboard', async () => {
      await open({ languages: ['en', 'vi', 'fr'], settings: { languages: ['fr'] } });
      await page.select('#newsgloss-language', 'vi');
      await expectText('Vietnamese');
      await page.focus('[data-language=vi] .up');
      await page.keyboard.press('Enter');
      await expectText('Vietnamese is now at place 1 of 2.');
      // It cannot go further up: the focus stays with the language.
      expect(await focused()).toMatch(/Vietnamese|French/);
      const rows = () => page.$$eval('ol.rows .name', (all) => all.map((one) => one.textContent));
      expect(await rows()).toEqual(['Vietnamese', 'French']);
      await page.click(button('Remove Vietnamese'));
      await page.waitForFunction(() => document.querySelectorAll('ol.rows li').length === 1);
      expect(await rows()).toEqual(['French']);
      expect(await focused()).toBe('Remove French');
    });

    it('stands with a language that the browser refuses to name', async () => {
      await open({ languages: ['en', 'zh-cmn-Hans'], settings: { languages: ['en-us-utf8'] } });
      expect(await page.$$eval('ol.rows .name', (all) => all.map((one) => one.textContent))).toEqual(['en-us-utf8']);
      await page.select('#newsgloss-language', 'zh-cmn-Hans');
      await expectText('zh-cmn-Hans');
    });

    it('says which language there is where there is only one', async () => {
      await open({});
      await expectText('All that is in the packs so far is in English.');
      expect(await page.$$('#newsgloss-language')).toHaveLength(0);
    });
  });

  describe('data', () => {
    it('is saved without sites unless they are ticked', async () => {
      await open({ section: 'data' });
      await page.click(button('Save a backup'));
      await expectText('The backup was handed to the browser, as newsgloss-2026-11-22.json.');
      await page.click(named('With sites'));
      await page.click(button('Save a backup'));
      expect(await asked()).toEqual([
        ['save', false],
        ['save', true],
      ]);
    });

    it('shows what a file would change before anything is done', async () => {
      await open({ section: 'data', examined: { unreadable: UNREADABLE } });
      await drop('old.json');
      await expectText('old.json, made on 2 October 2026');
      expect(
        await page.$$eval('.preview tr', (rows) =>
          rows.map((row) => row.innerText.split('\t').map((cell) => cell.trim())),
        ),
      ).toEqual([
        ['In the file and here', 'Merge', 'Replace all'],
        ['120 new', 'added', 'added'],
        ['3 newer than yours', 'taken', 'taken'],
        ['1 older than yours, or of the same time', 'left as yours', 'put back'],
        ['1,204 the same', '–', '–'],
        ['7 of yours that are not in the file', 'kept', 'deleted'],
      ]);
      await page.click('summary');
      await expectText('No. 1 in the file: “names.0.text” can’t be right');
      await expectText('No. 2 in the file, “Record 1”: of a kind that this version of Newsgloss does not know');
      await expectText('and 2 more');
      expect(await asked()).toEqual([['examine', 'old.json']]);
      await page.click(named('Take the settings of the file, too'));
      await page.click(button('Merge'));
      await expectText('Done: 123 records were restored.');
      expect((await asked()).at(-1)).toEqual(['merge', false]);
    });

    it('is replaced only after a second question, and can be had back', async () => {
      await open({ section: 'data' });
      await drop('old.json');
      await page.waitForSelector('.preview');
      await page.click(button('Replace all…'));
      await page.click(button('Save a backup of what is here'));
      await page.click(button('Cancel'));
      await page.click(button('Replace all…'));
      await page.click(button('Replace all'));
      await expectText('Done: what is yours is now what was in the file.');
      await page.click(button('Undo'));
      await expectText('What was here before is back.');
      expect(await asked()).toEqual([['examine', 'old.json'], ['save', true], ['replace', true], 'undo']);
      expect(await text()).not.toContain('What was here before is kept');
    });

    it('says that a file brings nothing new', async () => {
      await open({ section: 'data', examined: { fresh: 0, newer: 0, older: 0, gone: 0, settings: false } });
      await drop('same.json');
      await expectText('All that is in this file is here already.');
      expect(await page.$$(button('Merge'))).toHaveLength(0);
    });

    it('says what is wrong with a file, and that nothing was changed', async () => {
      await open({ section: 'data', examined: { bad: 'damaged' } });
      await drop('half.json');
      await expectText('This backup is damaged or was cut off');
      await expectText('Nothing has been changed.');
      await drop('a.json', 'b.json');
      await expectText('Choose one file.');
      expect(await asked()).toEqual([['examine', 'half.json']]);
    });

    it('says when it was stopped on the way', async () => {
      await open({ section: 'data', failing: 'Nothing is kept in private windows.' });
      await drop('old.json');
      await page.waitForSelector('.preview');
      await page.click(button('Merge'));
      await expectText('Not all could be restored: Nothing is kept in private windows. Nothing that was here is lost');
    });

    it('is deleted only after a second question', async () => {
      await open({ section: 'data' });
      await page.click(button('Delete all my data…'));
      await expectText('Delete 12 records and all settings? That can’t be undone.');
      await page.click(button('Cancel'));
      await page.waitForFunction(() => document.activeElement?.textContent === 'Delete all my data…');
      await page.keyboard.press('Enter');
      await page.click(button('Delete all'));
      await expectText('All that was yours is deleted.');
      expect(await asked()).toEqual(['erase']);
    });

    it('leaves nothing to be undone once all is deleted', async () => {
      await open({ section: 'data', standing: Date.parse('2026-11-20T12:00:00Z') });
      await expectText('What was here before is kept until you decide.');
      await page.click(button('Delete all my data…'));
      await page.click(button('Delete all'));
      await expectText('All that was yours is deleted.');
      await page.waitForFunction(() => !document.body.innerText.includes('is kept until you decide'));
    });

    it('is not left for a file that is dropped beside its place', async () => {
      await open({ section: 'data' });
      await expectText('Choose a backup, or drop it here.');
      const isRefused = (selector: string, type: string): Promise<boolean | undefined> =>
        page.evaluate(
          (at, what) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['{}'], 'old.json'));
            const event = new DragEvent(what, { bubbles: true, cancelable: true, dataTransfer });
            return document.querySelector(at)?.dispatchEvent(event) === false;
          },
          selector,
          type,
        );
      for (const type of ['dragover', 'drop']) expect(await isRefused('h2', type)).toBe(true);
      expect(await asked()).toEqual([]);
      await page.evaluate(() => {
        location.hash = 'about';
      });
      await page.waitForSelector('.at-about');
      // What a section has listened to it lets go of after it was drawn.
      await expect.poll(() => isRefused('h2', 'drop')).toBe(false);
    });
  });

  it('tells what it knows of itself, and what it does not', async () => {
    await open({ section: 'about', silent: true });
    await expectText('Version 0.1.0 Glossary not known It holds not known Of your own not known Storage not known');
    await expectText('Answers come from nobody: the background does not answer Memory not known Browser not known');
    await open({ section: 'about' });
    await page.click(button('Copy diagnostics'));
    await expectText('Copied');
    expect(JSON.stringify(await asked())).toContain('It holds: 301 terms with 2,047 names\\n');
  });

  it('shows a notice until it was read', async () => {
    await open({ notice: { restored: 1 } });
    await expectText('The browser had lost Newsgloss’s database. It was made anew, with 1 record of yours.');
    await page.click(button('OK'));
    await page.waitForFunction(() => !document.querySelector('.recovered'));
    expect(await asked()).toEqual(['notice read']);
  });

  describe('welcome', () => {
    const welcome = (port: Parameters<typeof settingsStage.welcome>[0]): Promise<void> =>
      page.evaluate((one) => settingsStage.welcome(one), port);

    it.each([
      ['chrome', 'the pin beside Newsgloss'],
      ['edge', 'the eye beside Newsgloss'],
      ['firefox', 'Pin to Toolbar'],
      ['android', 'the browser’s menu'],
    ] as const)('says how %s keeps the button in sight', async (one, said) => {
      await welcome({ browser: one });
      expect(await text()).toContain(said);
    });

    it('asks for what is missing, with one button', async () => {
      await welcome({ may: false, shortcut: 'Alt+Shift+J' });
      await expectText('One thing is missing');
      await expectText('Alt+Shift+J goes from term to term');
      await page.click(button('Allow on all sites'));
      await page.waitForFunction(() => !document.querySelector('.access'));
      expect(await asked()).toEqual(['allow']);
    });

    it('has nothing in paragraphs but the article, which is what is read', async () => {
      await welcome({ may: false });
      await expectText('One thing is missing');
      expect(await page.$$('p')).toHaveLength(2);
      expect(await page.$$('article p')).toHaveLength(2);
    });
  });

  const SCENES: readonly SettingsScene[] = [
    {},
    { settings: { where: 'sites', sites: { 'example.org': 'on', 'news.example': 'off' }, opening: 'click' } },
    { languages: ['en', 'vi', 'fr'], settings: { languages: ['fr', 'vi'] }, notice: { restored: 3, aside: 1 } },
    { section: 'data' },
    { section: 'data', standing: 1_763_800_000_000 },
    { section: 'about' },
  ];

  it.each([320, 360, 720, 1400])('has nothing that sticks out at %d px', async (width) => {
    await page.setViewport({ width, height: 800 });
    for (const scene of SCENES) {
      await open(scene);
      if (scene.section === 'data') {
        await drop(`${'a-very-long-name-of-a-file'.repeat(6)}.json`);
        await page.waitForSelector('.preview');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const small = await page.$$eval('main button, main a, main input:not([hidden]), main select, nav a', (targets) =>
        targets
          .map((target) => ({
            html: target.outerHTML.slice(0, 90),
            box: (target.closest('label') ?? target).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width < 24 || box.height < 22)
          .map(({ html }) => html),
      );
      expect(small).toEqual([]);
    }
    await page.evaluate(() => settingsStage.welcome({ may: false, shortcut: 'Alt+Shift+J' }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it.each(schemesIn(name))('has nothing for axe to complain about (%s)', async (scheme) => {
    if (name === 'Chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await load();
    const { check, complaints } = await axeIn(page);
    for (const [index, scene] of SCENES.entries()) {
      await open(scene);
      await check(`scene ${index}`, 'aria-current="page"');
    }
    await open({ failing: 'the disk is full' });
    await page.click('input[value=every][name=where]');
    await expectText('Not saved');
    await page.focus('#newsgloss-site');
    await page.keyboard.press('Enter');
    await check('problems', 'saved failed');
    await open({ section: 'data', examined: { unreadable: UNREADABLE } });
    await drop('old.json');
    await page.waitForSelector('.preview');
    await page.click('summary');
    await check('preview', 'class="deleted"');
    await page.click(button('Replace all…'));
    await check('replace', 'primary danger');
    await open({ section: 'data', examined: { bad: 'damaged' } });
    await drop('half.json');
    await expectText('damaged');
    await page.click(button('Delete all my data…'));
    await check('erase', 'newsgloss-sure');
    await page.evaluate(() => settingsStage.welcome({ may: false, shortcut: 'Alt+Shift+J' }));
    await expectText('One thing is missing');
    await check('welcome', '<article');
    expect(complaints).toEqual([]);
    const surface = await page.$eval('html', (root) => getComputedStyle(root).backgroundColor);
    expect(surface).toBe(scheme === 'dark' ? 'rgb(27, 30, 35)' : 'rgb(255, 255, 255)');
    await page.emulateMediaFeatures([]).catch(() => undefined);
  });
});
