/** The options page of the built extension: what is set there holds in open pages; what is the reader's own goes out and comes back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OwnRecord } from '../../utils/model/record.ts';
import { askForReport } from '../../scripts/demo/report.ts';
import { ID, TERM } from '../fixtures/own-term.ts';
import {
  BROWSERS,
  cardOpens,
  cardText,
  dismiss,
  fixture,
  glide,
  hover,
  reported,
  settled,
  spotOf,
  start,
  surfaces,
  until,
  type Stage,
} from './driver.ts';

type Extension = {
  runtime: { sendMessage(message: unknown, answer?: (reply: unknown) => void): Promise<unknown> };
  storage: { local: { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};
declare const chrome: Extension;

declare global {
  /** What a test leaves there: the last backup, the last text that was copied. */
  // eslint-disable-next-line no-var
  var newsglossSaved: string | undefined, newsglossCopied: string | undefined;
  // eslint-disable-next-line no-var
  var newsglossMend: () => void;
}

const RECORDS: OwnRecord[] = [
  TERM,
  {
    type: 'edit',
    entity: 'newsgloss:wto',
    lang: 'vi',
    fields: { label: 'Tổ chức Thương mại Thế giới', definition: 'Đặt luật.' },
    changed: 5,
  },
  { type: 'known', entity: 'newsgloss:imf', changed: 5 },
  { type: 'mute', entity: 'newsgloss:gii', changed: 5 },
  { type: 'mute', entity: 'newsgloss:un', site: 'news.example', changed: 5 },
  { type: 'choice', surface: 'CPI', entity: 'newsgloss:consumer-price-index', changed: 5 },
];

describe.each(BROWSERS)('options in $name', ({ target }) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    stage = await start(target);
    folder = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await openOptions();
  });
  afterEach(async () => {
    await page.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await page.close();
  });

  async function openOptions(section = 'reading'): Promise<Page> {
    const opened = await stage.openOwn(`options.html#${section}`);
    await opened.waitForSelector('h2');
    return opened;
  }
  /** The page anew. (Firefox's driver does not notice that a page of ours has been loaded again.) */
  async function again(section?: string): Promise<void> {
    await page.close();
    page = await openOptions(section);
  }
  /** The background refuses what is of this type from then on. Firefox lets nobody replace what sends. */
  const refuse = (type: string, why: string): Promise<void> =>
    page.evaluate(
      (kind, error) => {
        const send = chrome.runtime.sendMessage.bind(chrome.runtime);
        chrome.runtime.sendMessage = async (message, ...rest) => {
          const isRefused = typeof message === 'object' && message && 'type' in message && message.type === kind;
          const [answer] = rest;
          if (!isRefused) return send(message, ...rest);
          answer?.({ ok: false, error });
          return { ok: false, error };
        };
      },
      type,
      why,
    );
  const go = async (section: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, section);
    await page.waitForSelector(`.at-${section}`);
  };
  const click = (label: string, role = 'button'): Promise<void> =>
    page.locator(`::-p-aria([name="${label}"][role="${role}"])`).click();
  const textOf = (selector = 'main'): Promise<string> =>
    page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ') : ''));
  const expectText = (wanted: string): Promise<true> => {
    let last = '';
    return until(
      async () => {
        last = await textOf();
        return last.includes(wanted) || undefined;
      },
      () => `“${wanted}” in the page, which says: ${last}`,
    );
  };
  const keep = (...records: OwnRecord[]): Promise<unknown> =>
    page.evaluate((list) => chrome.runtime.sendMessage({ type: 'keep', records: list }), records);
  const stored = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));
  const own = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(await stored()).filter(([key]) => key.startsWith('own ')));
  const settings = async () => (await stored())['settings'];

  describe('what is set', () => {
    it('is kept at once, and beside what another version has set', async () => {
      await page.evaluate(() => chrome.storage.local.set({ settings: { later: 'stays', density: 'first' } }));
      await until(async () => ((await page.$('input[value=first]:checked')) ? true : undefined), 'it is shown');
      await click('Every page', 'radio');
      await expectText('Saved');
      expect(await settings()).toMatchObject({ later: 'stays', density: 'first', where: 'every' });
    });

    it.runIf(target === 'chrome')('is not kept where nothing may be', async () => {
      await refuse('mayKeep', 'Nothing is kept in private windows.');
      const before = await settings();
      await click('Every page', 'radio');
      await expectText('Not saved: Nothing is kept in private windows.');
      expect(await settings()).toEqual(before);
    });

    it('of two pages at once is lost in neither', async () => {
      const other = await openOptions();
      const press = (one: Page, selector: string): Promise<void> =>
        one.$eval(selector, (input) => input instanceof HTMLElement && input.click()).then(() => undefined);
      await other.waitForSelector('input[value=first]');
      await page.waitForSelector('input[value=every]');
      await Promise.all([
        press(page, 'input[value=every][name=where]'),
        press(other, 'input[value=first][name=density]'),
        press(page, 'input[value=click][name=opening]'),
      ]);
      let last = '';
      await until(
        async () => {
          last = JSON.stringify((await settings()) ?? {});
          return ['"every"', '"first"', '"click"'].every((one) => last.includes(one)) || undefined;
        },
        () => `all three are stored, not ${last}`,
      );
      expect(await settings()).toMatchObject({ where: 'every', density: 'first', opening: 'click' });
      await other.close();
    });

    it('holds at once in a page that is open: how much is marked, and what opens a card', async () => {
      const story = await stage.open(fixture('walk.html'));
      await settled(story);
      const expectPainted = (wanted: number): Promise<unknown> =>
        reported(story, ({ mentions }) => mentions.filter((mention) => mention.painted).length === wanted);
      const set = async (label: string): Promise<void> => {
        await page.bringToFront();
        await click(label, 'radio');
        await expectText('Saved');
        await story.bringToFront();
      };
      await set('Every time');
      await expectPainted(6);
      await set('Nothing');
      await expectPainted(0);
      await set('Only the first time');
      await expectPainted(3);

      await page.bringToFront();
      await page.select('#newsgloss-delay', '1000');
      await expectText('Saved');
      await story.bringToFront();
      const started = performance.now();
      await hover(story, 'newsgloss:wto');
      expect(performance.now() - started).toBeGreaterThan(1000);
      await dismiss(story);

      await set('Only by click or by key');
      const { x, y } = await spotOf(story, 'newsgloss:wto');
      await glide(story, { x: x - 16, y }, { x, y });
      // Longer than any card takes that opens by itself.
      await sleep(1500);
      expect(await cardText(story)).toBeUndefined();
      await story.mouse.click(x, y);
      expect(await cardOpens(story)).toContain('World Trade Organization');
      await dismiss(story);
    });

    it('lets go of a page that is no article when only articles are wanted again, unless it was asked for', async () => {
      const bare = await stage.open(fixture('search.html'));
      const isRead = () => reported(bare, ({ mentions }) => mentions.length > 0);
      await page.bringToFront();
      await click('Every page', 'radio');
      await isRead();
      await click('Articles', 'radio');
      await until(async () => ((await askForReport(bare)) === undefined ? true : undefined), 'the page is left alone');
      const popup = await stage.openPopup(bare);
      await popup.locator('::-p-aria(Read it anyway)').click();
      await isRead();
      await popup.close();
      await page.bringToFront();
      await click('Every page', 'radio');
      await expectText('Saved');
      await click('Articles', 'radio');
      await until(async () => JSON.stringify(await settings()).includes('"articles"') || undefined, 'it is stored');
      // An open article is read again at once; this page has had as long.
      await settled(bare);
      expect(await askForReport(bare)).toBeDefined();
    });

    it('decides which pages are read', async () => {
      const bare = await stage.open(fixture('search.html'));
      await bare.bringToFront();
      await page.bringToFront();
      await click('Every page', 'radio');
      await expectText('Saved');
      expect(surfaces(await reported(bare, ({ mentions }) => mentions.length > 0))).not.toEqual([]);
      await click('Only my sites', 'radio');
      await until(async () => ((await askForReport(bare)) === undefined ? true : undefined), 'the page is left alone');
      const { hostname } = new URL(bare.url());
      await page.type('#newsgloss-site', bare.url());
      await page.keyboard.press('Enter');
      await expectText(hostname);
      expect(await settings()).toMatchObject({ where: 'sites', sites: { [hostname]: 'on' } });
      await reported(bare, ({ mentions }) => mentions.length > 0);
      await click(`Newsgloss on ${hostname}`, 'switch');
      await until(async () => ((await askForReport(bare)) === undefined ? true : undefined), 'the page is left alone');
      await click(`Remove ${hostname} from the list`);
      await expectText('No site is switched');
      expect(await settings()).toMatchObject({ sites: {} });
    });
  });

  describe('data', () => {
    const choose = async (text: string, name = 'newsgloss.json'): Promise<void> => {
      const path = join(folder, name);
      await writeFile(path, text);
      await chooseFile(path);
    };
    const chooseFile = async (path: string): Promise<void> => {
      const input = await page.$('input[type=file]');
      if (!input) throw new Error('there is no input for a file');
      await input.uploadFile(path);
    };
    /** What "Save a backup" hands to the browser: the text of the blob behind the link. */
    const saved = async (press: () => Promise<void>): Promise<string> => {
      await page.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob)
            void blob.text().then((text) => Object.assign(globalThis, { newsglossSaved: text }));
          return make(blob);
        };
      });
      await press();
      return until(() => page.evaluate(() => globalThis.newsglossSaved), 'the backup is handed to the browser');
    };

    beforeEach(async () => {
      await keep(...RECORDS);
      await again('data');
      await expectText('6 records of yours');
    });

    it('goes out, is deleted, and comes back as it was', async () => {
      await page.evaluate(() =>
        chrome.storage.local.set({ settings: { density: 'every', sites: { 'news.example': 'off' } } }),
      );
      const before = await own();
      await click('With sites', 'checkbox');
      const backup = await saved(() => click('Save a backup'));
      expect(JSON.parse(backup)).toMatchObject({ format: 'newsgloss-backup', formatVersion: 1, sites: true });

      await click('Delete all my data…');
      await expectText('Delete 6 records and all settings?');
      await click('Delete all');
      await expectText('All that was yours is deleted.');
      expect(Object.keys(await stored())).toEqual(['revision']);

      await choose(backup);
      await expectText('6 new added added');
      expect(await own()).toEqual({});
      await click('Merge');
      await expectText('Done: 6 records were restored.');
      expect(await own()).toEqual(before);
      expect(await settings()).toMatchObject({ density: 'every', sites: { 'news.example': 'off' } });
      const story = await stage.open(fixture('story.html'));
      expect((await reported(story, (report) => ID in report.cards)).cards[ID]?.title).toBe('<b>Ministers</b>');
    });

    it('leaves sites out unless they are asked for', async () => {
      expect(await saved(() => click('Save a backup'))).not.toContain('news.example');
    });

    it('is merged: the later of two versions stays', async () => {
      const backup = await saved(() => click('Save a backup'));
      await keep({ ...TERM, label: 'Later', changed: 9 });
      await choose(
        backup.replace('Đặt luật.', 'Luật.').replace(/("definition": "Luật."[^}]*},\s*"changed": )5/, '$17'),
      );
      await expectText('1 newer than yours taken taken');
      await expectText('1 older than yours, or of the same time left as yours put back');
      await click('Merge');
      await expectText('Done: 1 record was restored.');
      expect(await own()).toMatchObject({
        [`own term ${ID}`]: { label: 'Later' },
        'own edit newsgloss:wto': { fields: { definition: 'Luật.' }, changed: 7 },
      });
    });

    it('is replaced, and what was there can be had back', async () => {
      const before = await own();
      await choose(
        JSON.stringify({
          format: 'newsgloss-backup',
          formatVersion: 1,
          made: '2026-11-22T12:00:00Z',
          sites: true,
          settings: { density: 'first' },
          records: [{ ...TERM, label: 'Older', changed: 1 }],
        }),
      );
      await expectText('5 of yours that are not in the file kept deleted');
      await click('Replace all…');
      await expectText('Replace all that is yours by what is in this file?');
      expect(await own()).toEqual(before);
      await click('Replace all');
      await expectText('Done: what is yours is now what was in the file.');
      expect(Object.keys(await own())).toEqual([`own term ${ID}`]);
      expect(await own()).toMatchObject({ [`own term ${ID}`]: { label: 'Older' } });
      expect(await settings()).toMatchObject({ density: 'first' });
      // What the reader does since stays, and so do settings that the file did not change.
      const since: OwnRecord = { type: 'known', entity: 'newsgloss:un', changed: Date.now() };
      await keep(since);
      await page.evaluate(() => chrome.storage.local.set({ settings: { density: 'first', delay: 700 } }));
      await again('data');
      await expectText('What was here before is kept until you decide.');
      await click('Undo');
      await expectText('What was here before is back.');
      const withoutTime = (all: Record<string, unknown>): unknown =>
        JSON.parse(JSON.stringify(all).replace(/"changed":\d+/g, '"changed":0'));
      expect(withoutTime(await own())).toEqual(withoutTime({ ...before, 'own known newsgloss:un': since }));
      expect(await settings()).toMatchObject({ density: 'spaced', delay: 700 });
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'forget', keys: ['known newsgloss:un'] }));
      await again('data');
      await expectText('6 records of yours');
      expect(await textOf()).not.toContain('What was here before is kept');
    });

    it.runIf(target === 'chrome').each([
      ['nothing may be kept', 'mayKeep', 'Nothing is kept in private windows.'],
      ['nothing can be kept', 'keep', 'The disk is full.'],
    ])('%s: nothing is replaced, and nothing is there to be undone', async (_, type, why) => {
      const before = await own();
      const backup = await saved(() => click('Save a backup'));
      await choose(backup.replace('Those who met.', 'Those who left.'));
      await expectText('1 older than yours');
      await refuse(type, why);
      await click('Replace all…');
      await click('Replace all');
      await expectText(`Not all could be restored: ${why}`);
      await again('data');
      await expectText('6 records of yours');
      expect(await own()).toEqual(before);
      expect(await textOf()).not.toContain('is kept until you decide');
    });

    it('lets go of drafts of what it brings, and puts nothing of all that into storage.local', async () => {
      const draft = { at: Date.now(), form: {} };
      const drafts = { [`draft term ${ID}`]: draft, 'draft edit newsgloss:imf': draft };
      await page.evaluate((items) => chrome.storage.local.set(items), drafts);
      const backup = await saved(() => click('Save a backup'));
      await choose(backup.replace('Those who met.', 'Those who left.'));
      await expectText('1 older than yours');
      await click('Replace all…');
      await click('Replace all');
      await expectText('Done: what is yours is now what was in the file.');
      const places = Object.keys(await stored()).filter((key) => !key.startsWith('own '));
      expect(places.toSorted()).toEqual(['draft edit newsgloss:imf', 'revision', 'settings']);
      await click('Keep it');
      await until(async () => ((await textOf()).includes('is kept until') ? undefined : true), 'it is let go');
    });

    it.each([
      ['text', 'Dear reader', 'This is no backup.'],
      ['an empty file', '', 'This is no backup.'],
      ['a cut-off one', '{"format":"newsgloss-backup","formatVersion":1,"made":"2026-11', 'damaged or was cut off'],
      ['another program’s', '{"version":3,"dictionary":[]}', 'comes from another program'],
      ['a later version’s', '{"format":"newsgloss-backup","formatVersion":9}', 'made by a newer Newsgloss'],
      ['one of 50 MB', 'x'.repeat(50_000_000), 'larger than any backup'],
    ])('says what is wrong with %s, and changes nothing', async (_, text, said) => {
      const before = await stored();
      await choose(text);
      await expectText(said);
      await expectText('Nothing has been changed.');
      expect(await stored()).toEqual(before);
    });

    it('takes from a broken file what can be read, and shows HTML as text', async () => {
      const record = (over: object): object => ({ ...TERM, id: ID.replace('0d0f', 'ffff'), ...over });
      await choose(
        JSON.stringify({
          format: 'newsgloss-backup',
          formatVersion: 1,
          made: '2026-11-22T12:00:00Z',
          records: [
            record({ label: '<img src=x onerror="document.title=1">' }),
            record({ label: 'twice', changed: 2 }),
            { ...TERM, label: 'bell\u0007' },
            { type: 'wish', label: '<b>World peace</b>' },
          ],
        }),
      );
      await expectText('2 that can’t be read, and are left out');
      await page.click('summary');
      await expectText('No. 3 in the file, “bell');
      await expectText('“<b>World peace</b>”');
      expect(await page.$$('main b, main img')).toHaveLength(0);
      await click('Merge');
      await expectText('Done: 1 record was restored.');
      expect(await own()).toMatchObject({
        [`own term ${ID.replace('0d0f', 'ffff')}`]: { label: '<img src=x onerror="document.title=1">' },
      });
      await page.evaluate(
        (id) => chrome.runtime.sendMessage({ type: 'forget', keys: [id] }),
        `term ${ID.replace('0d0f', 'ffff')}`,
      );
    });

    const many = (): string => {
      const records = Array.from({ length: 4500 }, (_, index) => ({
        ...TERM,
        id: `mine:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        names: [{ text: `Silo number ${index}`, form: 'full' }],
      }));
      return JSON.stringify({ format: 'newsgloss-backup', formatVersion: 1, made: '2026-11-22T12:00:00Z', records });
    };
    const eraseAll = async (): Promise<void> => {
      await click('Delete all my data…');
      await click('Delete all');
      await expectText('All that was yours is deleted.');
      expect(await own()).toEqual({});
    };

    it.runIf(target === 'chrome')('survives a background that is stopped on the way, again and again', async () => {
      const before = await own();
      await choose(many());
      await expectText('4,500 new');
      await click('Merge');
      let stops = 0;
      const end = await until(async () => {
        for (const one of stage.browser.targets()) {
          if (one.type() !== 'service_worker' || stops >= 3) continue;
          // It may have ended by itself meanwhile.
          const stopped = await one
            .worker()
            .then((worker) => worker?.close())
            .then(
              () => true,
              () => false,
            );
          if (stopped) stops++;
        }
        const said = await textOf();
        return /Done: 4,500 records|It was stopped|could not/u.exec(said)?.[0];
      }, 'an end');
      expect(stops).toBe(3);
      if (!end.startsWith('Done')) {
        await choose(many());
        await click('Merge');
        await expectText('restored');
      }
      const after = await own();
      expect(Object.keys(after)).toHaveLength(4506);
      expect(after).toMatchObject(before);
      await again('glossary');
      await expectText('Mine 4,502');
      await again('data');
      await eraseAll();
    });

    it('goes on where it was, when the page was closed on the way', async () => {
      await choose(many());
      await expectText('4,500 new');
      await click('Merge');
      await until(async () => (Object.keys(await own()).length > 6 ? true : undefined), 'something is restored');
      await again('data');
      await choose(many());
      await until(async () => /Merge|here already/u.test(await textOf()) || undefined, 'the file is read');
      if (!(await textOf()).includes('here already')) {
        await click('Merge');
        await expectText('restored.');
      }
      expect(Object.keys(await own())).toHaveLength(4506);
      await eraseAll();
    });

    it('comes in parts where there is much of it', async () => {
      await choose(many());
      await expectText('4,500 new');
      const started = performance.now();
      await click('Merge');
      await expectText('Done: 4,500 records were restored.');
      console.warn(`${target}: 4,500 terms restored in ${Math.round(performance.now() - started)} ms`);
      expect(Object.keys(await own())).toHaveLength(4506);
      await eraseAll();
    });
  });

  it('tells about itself, and copies nothing of what is read', async () => {
    await page.evaluate(() => chrome.storage.local.set({ settings: { sites: { 'secret.example': 'off' } } }));
    await go('about');
    await expectText('Answers come from the database');
    expect(await textOf()).toMatch(
      /Version \d+\.\d+\.\d+ Glossary Newsgloss, version .* It holds [\d,]+ terms with [\d,]+ names/,
    );
    expect(await textOf()).toMatch(/Memory [\d.]+ (?:kB|MB), in which [\d,]+ names can be found/);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { newsglossCopied: text });
    });
    await click('Copy diagnostics');
    await expectText('Copied');
    const copied = await page.evaluate(() => globalThis.newsglossCopied ?? '');
    expect(copied).toMatch(
      /^Version: .*\nGlossary: .*\nIt holds: .*\nOf your own: .*\nStorage: .*\nAnswers come from: .*\nMemory: .*\nBrowser: .*$/,
    );
    expect(copied).not.toContain('secret');
  });

  it('tells what it can where the storage cannot be read, and reads a term when it can again', async () => {
    await page.waitForSelector('.choices');
    await page.evaluate(() => {
      const { local } = chrome.storage;
      const get = local.get.bind(local);
      local.get = async () => {
        throw new Error('The disk is gone.');
      };
      globalThis.newsglossMend = () => {
        local.get = get;
      };
    });
    await go('about');
    await expectText('Of your own not known');
    expect(await textOf()).toMatch(/Version \d+\.\d+\.\d+ Glossary Newsgloss, version .* Browser \w+/);

    await page.evaluate(() => {
      location.hash = 'edit?id=newsgloss%3Awto';
    });
    await expectText('This term could not be read: The disk is gone.');
    await click('Try again');
    await expectText('This term could not be read: The disk is gone.');
    await page.evaluate(() => newsglossMend());
    await click('Try again');
    await expectText('Edit this term');
    expect(await textOf()).not.toContain('could not be read');
  });

  it('shows once what happened to the records', async () => {
    await page.evaluate(() => chrome.storage.local.set({ notice: { restored: 3, aside: 1 } }));
    await again();
    await expectText('It was made anew, with all 3 records of yours. 1 record of yours can’t be read');
    await click('OK');
    await until(async () => ('notice' in (await stored()) ? undefined : true), 'the notice is gone');
    await again();
    await page.waitForSelector('.choices');
    expect(await textOf()).not.toContain('made anew');
  });
});
