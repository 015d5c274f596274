/** The glossary in real browsers, over one that is made up: the popup's tab and the full page. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import type { GlossaryName } from '../fixtures/glossary-port.ts';
import type { popupStage as Loaded } from '../fixtures/popup-entry.ts';
import { axeIn } from '../axe.ts';
import { BROWSERS, schemesIn, withPage } from './browsers.ts';

// What a test leaves on the page's globalThis.
declare const popupStage: typeof Loaded;

let script: string;

beforeAll(async () => {
  script = await bundle('popup-entry');
});

describe.each(BROWSERS)('glossary in %s', (browserName, launch) => {
  let page: Page;

  withPage(launch, (one) => {
    page = one;
  });
  beforeEach(async () => {
    await page.setViewport({ width: 400, height: 600 });
    const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Newsgloss</title><body>';
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    await page.evaluate(script);
  });

  const open = async (name: GlossaryName): Promise<void> => {
    await page.evaluate((one) => popupStage.openGlossary(one), name);
    await page.waitForSelector('[aria-posinset], .message');
  };
  const openTable = async (name: GlossaryName): Promise<void> => {
    await page.setViewport({ width: 1200, height: 760 });
    await page.evaluate((one) => popupStage.openTable(one), name);
    await page.waitForSelector('[role=gridcell], .message');
  };
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const rows = (): Promise<string[]> =>
    page.$$eval('[aria-posinset] strong, [role=gridcell].title bdi', (found) => found.map((one) => one.textContent));
  const expectRows = async (...wanted: string[]): Promise<void> => {
    await page
      .waitForFunction(
        (list) =>
          JSON.stringify(
            [...document.querySelectorAll('[aria-posinset] strong, [role=gridcell].title bdi')].map(
              (one) => one.textContent,
            ),
          ) === JSON.stringify(list),
        { timeout: 3000 },
        wanted,
      )
      .catch(() => undefined);
    expect(await rows()).toEqual(wanted);
  };
  const expectText = (wanted: string): Promise<unknown> =>
    page.waitForFunction((part) => document.body.innerText.includes(part), { timeout: 4000 }, wanted);
  const expectWritten = (wanted: string): Promise<unknown> =>
    page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('.writing input')?.value === text,
      { timeout: 4000 },
      wanted,
    );
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.querySelector('strong, bdi')?.textContent ?? at?.textContent ?? '';
    });
  const asked = (): Promise<unknown[]> => page.evaluate(() => popupStage.glossary.asked);
  const named = (label: string): string => `::-p-aria(${label})`;
  const ALL = [
    'Gender Inequality Index',
    'Global Innovation Index',
    'National Grain Board',
    'Provincial Innovation Index',
    'World Intellectual Property Organization',
    'World Trade Organization',
  ] as const;

  describe('the popup’s tab', () => {
    it('lists by name, and says of each whose it is and what the reader has done', async () => {
      await open('few');
      await expectRows(...ALL);
      const states = await page.$$eval('[aria-posinset]', (items) =>
        items.map((item) => item.querySelector('.state')?.textContent ?? ''),
      );
      expect(states).toEqual(['hidden on news.example', '', 'yours', 'edited by you', 'you know it', 'hidden']);
      const first = await page.$eval('[aria-posinset="2"]', (item) => [
        item.querySelector('.about')?.textContent,
        item.getAttribute('aria-setsize'),
      ]);
      expect(first).toEqual(['GII · Ranks economies by what they put into innovation and what comes out of it.', '6']);
    });

    it('searches as one types; Escape empties the field', async () => {
      await open('few');
      expect(await focused()).toBe('Search the glossary');
      await page.keyboard.type('inno');
      await expectRows('Global Innovation Index', 'Provincial Innovation Index');
      await press('Escape');
      await expectRows(...ALL);
      await page.keyboard.type('provinces');
      await expectRows('Provincial Innovation Index');
    });

    it('filters, with counts', async () => {
      await open('few');
      const counts = await page.$$eval('.filters label', (labels) => labels.map((label) => label.innerText));
      expect(counts.map((one) => one.replace(/\s+/gu, ' '))).toEqual(['All 6', 'Mine 2', 'Hidden 3']);
      await page.click('.filters label:nth-of-type(2) input');
      await expectRows('National Grain Board', 'Provincial Innovation Index');
      await press('ArrowRight');
      await expectRows(ALL[0], ALL[4], ALL[5]);
    });

    it('is gone through with the keyboard, and draws only what is in view', async () => {
      await open('many');
      await press('ArrowDown');
      expect(await focused()).toBe('Gender Inequality Index');
      await press('ArrowDown');
      expect(await focused()).toBe('Global Innovation Index');
      await press('End');
      await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset="2006"]'));
      expect(await focused()).toBe('World Trade Organization');
      expect((await page.$$('[aria-posinset]')).length).toBeLessThan(40);
      await press('PageUp');
      await page.waitForFunction(() => !document.activeElement?.closest('[aria-posinset="2006"]'));
      const at = await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
      expect(Number(at)).toBeGreaterThan(1990);
      await press('Home', 'ArrowUp');
      expect(await focused()).toBe('Search the glossary');
    });

    it('opens the whole card in place; Escape closes it and stays', async () => {
      await open('few');
      await page.keyboard.type('wto');
      await expectRows('World Trade Organization');
      await press('Enter');
      await expectText('166');
      expect(await page.$eval('.below', (below) => below.textContent)).toContain('Geneva, Switzerland');
      await press('Escape');
      await page.waitForFunction(() => !document.querySelector('.below'));
      expect(await focused()).toBe('World Trade Organization');
    });

    it('hides and shows again, deletes and restores, and takes each back', async () => {
      await open('few');
      await page.click('[aria-posinset="2"] .open');
      await page.locator(named('Hide')).click();
      await expectText('Hidden: Global Innovation Index');
      expect(await page.$eval('[aria-posinset="2"] .state', (state) => state.textContent)).toBe('hidden');
      // The same button, with the focus, is the way back.
      await press('Enter');
      await expectText('Shown again: Global Innovation Index');
      await page.locator(named('Undo')).click();
      await page.waitForFunction(() => document.querySelector('[aria-posinset="2"] .state')?.textContent === 'hidden');

      await page.click('[aria-posinset="3"] .open');
      await page.locator(named('Delete')).click();
      await expectRows(...ALL.filter((one) => one !== 'National Grain Board'));
      expect(await focused()).toBe('Undo');
      await press('Enter');
      await expectRows(...ALL);

      await page.click('[aria-posinset="4"] .open');
      await expectText('The ranking of our provinces.');
      await page.locator(named('Restore')).click();
      await expectText('on the model of the Global Innovation Index');
      await page.locator(named('Undo')).click();
      await expectText('The ranking of our provinces.');
      expect((await asked()).length).toBe(4);
    });

    it('says why nothing was kept, and loses nothing', async () => {
      await open('few');
      await page.evaluate(() => popupStage.glossary.refuse('Nothing is kept in private windows.'));
      await page.click('[aria-posinset="3"] .open');
      await page.locator(named('Delete')).click();
      await expectText('Nothing is kept in private windows.');
      await expectRows(...ALL);
    });

    it('offers to add what was not found, and lists it once it is kept', async () => {
      await open('few');
      await page.keyboard.type('Grain Council');
      await page.locator(named('Add “Grain Council”')).click();
      await expectWritten('Grain Council');
      await page.locator(named('Add')).click();
      await expectText('Saved: Grain Council');
      expect(await rows()).toContain('Grain Council');
    });

    it('goes back to the term that was in the editor, wherever it is listed', async () => {
      await open('many');
      const expectThere = async (title: string, place: number): Promise<void> => {
        // It has the focus, and is wholly in the list's view.
        await page.waitForFunction(
          (wanted) => {
            const item = document.activeElement?.closest('li');
            const list = item?.closest('.scroller')?.getBoundingClientRect();
            const head = item?.querySelector('.head')?.getBoundingClientRect();
            const [text, at] = [item?.querySelector('strong')?.textContent, Number(item?.ariaPosInSet)];
            if (!list || !head || text !== wanted.title || at !== wanted.place) return false;
            return head.top >= list.top - 1 && head.bottom <= list.bottom + 1;
          },
          { timeout: 4000 },
          { title, place },
        );
      };
      await page.keyboard.type('Grain Council');
      await page.locator(named('Add “Grain Council”')).click();
      await expectWritten('Grain Council');
      await page.locator(named('Add')).click();
      await expectText('Saved: Grain Council');
      await expectThere('Grain Council', 2003);

      await page.waitForSelector('.below .deeds');
      await page.locator(named('Edit')).click();
      await expectWritten('Grain Council');
      await page.locator(named('Cancel')).click();
      await expectThere('Grain Council', 2003);

      // Under another heading it stands elsewhere.
      await page.locator(named('Edit')).click();
      await expectWritten('Grain Council');
      await page.focus('.writing input');
      await press('Home');
      await page.keyboard.type('A ');
      await page.locator(named('Save')).click();
      await expectThere('A Grain Council', 1);

      await page.click('[aria-posinset="1"] .open');
      await page.click('.add');
      await page.waitForSelector('.writing input');
      await page.locator(named('Cancel')).click();
      await page.waitForSelector('[aria-posinset]');
      expect(await focused()).toBe('Search the glossary');
    });

    it('leaves no gap where an open row was, nor lets rows lie over one another', async () => {
      await open('few');
      const expectClose = (): Promise<unknown> =>
        page.waitForFunction(
          () => {
            const boxes = [...document.querySelectorAll('[aria-posinset]')].map((item) => item.getBoundingClientRect());
            const list = document.querySelector('.scroller ul')?.getBoundingClientRect();
            const ends = boxes.map(({ bottom }) => bottom);
            const starts = [...boxes.slice(1).map(({ top }) => top), list?.bottom ?? 0];
            return ends.every((end, index) => Math.abs(end - (starts[index] ?? 0)) <= 1);
          },
          { timeout: 3000 },
        );
      await page.click('[aria-posinset="4"] .open');
      await page.waitForSelector('.below .card');
      await page.locator(named('Restore')).click();
      await expectText('As in the pack again');
      await expectClose();
      await page.click('[aria-posinset="3"] .open');
      await page.waitForSelector('.below .card');
      await page.locator(named('Delete')).click();
      await expectText('Deleted: National Grain Board');
      await expectClose();
      await page.locator(named('Undo')).click();
      await expectRows(...ALL);
      await expectClose();
    });

    it('has room for whole titles beside what was done to their terms', async () => {
      await open('few');
      const room = await page.$$eval('[aria-posinset="1"] strong', (found) =>
        found.map((title) => [title.textContent, title.scrollWidth - title.clientWidth]),
      );
      expect(room).toEqual([['Gender Inequality Index', 0]]);
    });

    it('says in which language what stands in a row is', async () => {
      await open('strange');
      const langs = (selector: string): Promise<(string | undefined)[]> =>
        page.$$eval(`[aria-posinset="8"] ${selector}`, (found) =>
          found.map((one) => one.closest('[lang]')?.getAttribute('lang') ?? undefined),
        );
      expect((await rows())[7]).toBe('ארגון הסחר העולמי');
      expect([await langs('strong'), await langs('.state'), await langs('.about')]).toEqual([['he'], ['en'], ['he']]);
    });

    it('lists what no pack has any more, to be forgotten', async () => {
      await open('lost');
      await page.click('.filters label:nth-of-type(3) input');
      await expectRows(ALL[0], 'newsgloss:closed-office', ALL[4], ALL[5]);
      await page.click('[aria-posinset="2"] .open');
      await expectText('This term is no longer there.');
      expect(await page.$$eval('.deeds button', (buttons) => buttons.map((one) => one.textContent))).toEqual([
        'Show again',
      ]);
      await page.locator(named('Show again')).click();
      await expectRows(ALL[0], ALL[4], ALL[5]);
      await page.click('.filters label:nth-of-type(2) input');
      await expectRows('Grain Union', ALL[2], ALL[3]);
      await page.click('[aria-posinset="1"] .open');
      await page.locator(named('Restore')).click();
      await expectRows(ALL[2], ALL[3]);
    });

    it('says that a term went before it could be edited', async () => {
      await open('few');
      await page.click('[aria-posinset="3"] .open');
      await page.waitForSelector('.below .deeds');
      await page.evaluate(() => {
        popupStage.glossary.port.start = async () => undefined;
      });
      await page.locator(named('Edit')).click();
      await expectText('This term is no longer there.');
    });

    it('keeps a draft when the popup closes', async () => {
      await open('few');
      await page.click('.add');
      await page.waitForSelector('.writing input');
      await page.focus('.writing input');
      await page.keyboard.type('Grain Cou');
      await page.evaluate(() => popupStage.reopen());
      await page.waitForFunction(() => document.querySelector('.add')?.textContent === 'Go on adding');
      await page.click('.add');
      await expectWritten('Grain Cou');
    });

    it.each(['plain', 'empty'] as const)('says what there is not (%s)', async (name) => {
      await open(name);
      await page.click('.filters label:nth-of-type(3) input');
      await expectText('Nothing is hidden');
      await page.click('.filters label:nth-of-type(2) input');
      await expectText('No terms of your own yet');
    });
  });

  describe('the tabs', () => {
    it('are one stop, and arrows go from one to the other', async () => {
      await page.evaluate(() => popupStage.open('article'));
      await page.waitForSelector('.terms');
      await page.focus('#tab-page');
      await press('ArrowRight');
      expect(await focused()).toBe('Glossary');
      await page.waitForSelector('[aria-posinset]');
      expect(await page.$('#panel-page .terms')).toBeNull();
      await press('ArrowLeft');
      await page.waitForSelector('#panel-page .terms');
      await page.click('#tab-glossary');
      expect(await focused()).toBe('Search the glossary');
    });
  });

  describe('the table', () => {
    it('sorts by what is clicked', async () => {
      await openTable('few');
      await expectRows(...ALL);
      await page.locator('.heads .title button').click();
      await expectRows(...ALL.toReversed());
      await page.locator('.heads .short button').click();
      expect((await rows()).slice(2, 4)).toEqual(['National Grain Board', 'Provincial Innovation Index']);
      expect(
        await page.$$eval('[aria-sort]:not([aria-sort=none])', (heads) => heads.map((head) => head.className)),
      ).toEqual(['short']);
    });

    it('selects by keys and clicks, and does things to all of them in one go', async () => {
      await openTable('few');
      const boxes = (): Promise<number> => page.$$eval('[role=gridcell] :checked', (found) => found.length);
      await page.focus('[type=search]');
      await press('ArrowDown', ' ', 'ArrowDown');
      await page.keyboard.down('Shift');
      await press('ArrowDown');
      await page.keyboard.up('Shift');
      expect(await boxes()).toBe(3);
      await expectText('3 selected');
      await page.locator(named('Hide 3')).click();
      await expectText('Hidden: 3 terms');
      await page.locator(named('Undo')).click();
      await expectText('Undone');
      expect(await page.$$eval('[role=gridcell].state', (cells) => cells.map((cell) => cell.textContent))).toEqual([
        'hidden on news.example',
        '',
        'yours',
        'edited by you',
        'you know it',
        'hidden',
      ]);
      await page.focus('[role=row][tabindex="0"]');
      await page.keyboard.down('Control');
      await press('a');
      await page.keyboard.up('Control');
      expect(await boxes()).toBe(6);
      await page.type('.chosen input', 'grain');
      await press('Enter');
      await expectText('farming, prices, grain');
      await page.locator(named('Delete 1')).click();
      await expectText('5 selected');
      await page.focus('[role=row][tabindex="0"]');
      await press('Escape');
      expect(await boxes()).toBe(0);
    });

    it('ticks the box above all for the rows that are listed, and for those alone', async () => {
      await openTable('few');
      const above = (): Promise<string> =>
        page.$eval('.heads input', (box) => {
          if (!(box instanceof HTMLInputElement)) throw new Error('no box');
          return box.indeterminate ? 'some' : box.checked ? 'all' : 'none';
        });
      const ticked = (): Promise<(string | null | undefined)[]> =>
        page.$$eval('[role=row]:has([role=gridcell] :checked) bdi:first-of-type', (names) =>
          names.filter((one) => one.closest('.title')).map((one) => one.textContent),
        );
      await page.click('.heads input');
      await expectText('6 selected');
      expect(await above()).toBe('all');
      // What is searched for has none of them less.
      await page.type('[type=search]', 'inno');
      await expectRows(ALL[1], ALL[3]);
      expect(await above()).toBe('all');
      await page.click('.heads input');
      await expectText('4 selected');
      expect(await above()).toBe('none');
      await page.focus('[type=search]');
      await press('Escape');
      await expectRows(...ALL);
      expect(await above()).toBe('some');
      expect(await ticked()).toEqual([ALL[0], ALL[2], ALL[4], ALL[5]]);

      // What was deleted is not counted: five are left, of which four are selected.
      await page.locator(named('Delete 1')).click();
      await expectText('3 selected');
      await page.click('[aria-rowindex="3"] [type=checkbox]');
      await expectText('4 selected');
      expect(await above()).toBe('some');
      await page.click('.heads input');
      await expectText('5 selected');
      expect(await above()).toBe('all');
    });

    it('selects ranges from where one begins, also when the last one is not listed', async () => {
      await openTable('few');
      const shift = async (key: 'ArrowDown' | 'ArrowUp'): Promise<void> => {
        await page.keyboard.down('Shift');
        await press(key);
        await page.keyboard.up('Shift');
      };
      await page.focus('[type=search]');
      await press('ArrowDown', 'ArrowDown');
      await shift('ArrowDown');
      // Both the row where Shift was pressed and the one that was reached.
      await expectText('2 selected');
      expect(await page.$$eval('[aria-selected=true]', (found) => found.map((one) => one.ariaRowIndex))).toEqual([
        '3',
        '4',
      ]);
      await press('Escape');
      await page.click('[aria-rowindex="3"] [type=checkbox]');
      await page.click('.filters label:nth-of-type(2) input');
      await expectRows(ALL[2], ALL[3]);
      await page.keyboard.down('Shift');
      await page.click('[aria-rowindex="3"] .kind');
      await page.keyboard.up('Shift');
      await expectText('2 selected');
      expect(await page.$$eval('[aria-selected=true]', (found) => found.map((one) => one.ariaRowIndex))).toEqual(['3']);
    });

    it('tags with several at once, each once, and says what can be no tag', async () => {
      await openTable('few');
      await page.focus('[type=search]');
      await press('ArrowDown');
      await page.keyboard.down('Control');
      await press('a');
      await page.keyboard.up('Control');
      await page.type('.chosen input', 'Prices, Asia');
      await press('Enter');
      await expectText('farming, prices, Asia');
      await expectText('Tagged: National Grain Board');
      // All of them are there: now they would go.
      await page.waitForSelector(named('Remove tag 1'));
      const tag = (text: string): Promise<void> =>
        page.$eval(
          '.chosen input',
          (field, value) => {
            if (!(field instanceof HTMLInputElement)) throw new Error('no field');
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          text,
        );
      const before = (await asked()).length;
      await tag('x'.repeat(41));
      await expectText('40');
      await page.focus('.chosen input');
      await press('Enter');
      expect(await asked()).toHaveLength(before);
      await tag(Array.from({ length: 18 }, (_, index) => `tag ${index}`).join(','));
      await press('Enter');
      await expectText('Has 20 tags already: National Grain Board');
      expect(await asked()).toHaveLength(before);
    });

    it('shows a term at the side; Escape goes back to its row', async () => {
      await openTable('few');
      await page.focus('[type=search]');
      await press('ArrowDown', 'ArrowDown', 'Enter');
      await expectText('First edition');
      await press('Escape');
      await page.waitForFunction(() => !document.querySelector('.side'));
      expect(await focused()).toBe('Global Innovation Index');
      await press('Enter');
      await page.locator(named('Edit')).click();
      await page.waitForSelector('.side input, .side textarea');
    });
  });

  it.each(schemesIn(browserName))('has nothing for axe to complain about (%s)', async (scheme) => {
    if (browserName === 'Chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { check, complaints } = await axeIn(page);
    await open('strange');
    await check('list', 'aria-posinset');
    await page.click('[aria-posinset="5"] .open');
    await page.waitForSelector('.below .card');
    await check('card', 'class="body"');
    await page.locator(named('Hide')).click();
    await expectText('Hidden:');
    await check('done', 'class="link"');
    await page.type('[type=search]', 'xyz');
    await page.waitForSelector('.message');
    await check('nothing', '<h2');
    await page.click('.add');
    await page.waitForSelector('.writing input');
    await check('editor', '<input');
    await openTable('strange');
    await check('table', 'role="gridcell"');
    await page.click('.heads input');
    await expectText('8 selected');
    await check('selection', 'class="small"');
    await page.click('[aria-rowindex="3"] .title');
    await page.waitForSelector('.side .card');
    await check('side', 'class="side"');
    expect(complaints).toEqual([]);
    await page.emulateMediaFeatures([]).catch(() => undefined);
  });
});
