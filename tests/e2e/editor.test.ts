/** The editor of the built extension: what is written in it is at once right in a page that is open. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OwnRecord } from '../../utils/model/record.ts';
import { BROWSERS, fixture, reported, settled, start, surfaces, until, type Stage } from './driver.ts';

type Extension = {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string; answer?: unknown }> };
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    session: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number };
      func: (message: unknown) => Promise<unknown>;
      args: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
};
declare const chrome: Extension;

const WTO = 'newsgloss:wto';
const LABEL = '[data-field=label] input';
const ACRONYM = '[data-field^=name] input';
const DEFINITION = '[data-field=definition] textarea';

describe.each(BROWSERS)('editor in $name', ({ target }) => {
  let stage: Stage;
  let own: Page | undefined;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterEach(async () => {
    const keys = Object.keys(await stored()).flatMap((key) => (key.startsWith('own ') ? [key.slice(4)] : []));
    if (keys.length > 0) await own?.evaluate((all) => chrome.runtime.sendMessage({ type: 'forget', keys: all }), keys);
    await own?.close();
    own = undefined;
  });
  afterAll(() => stage.close());

  const shown = (): Page => own ?? expect.unreachable('no page of ours is open');
  const stored = (): Promise<Record<string, unknown>> => shown().evaluate(() => chrome.storage.local.get(null));
  const records = async (): Promise<OwnRecord[]> =>
    Object.entries(await stored()).flatMap(([key, value]) =>
      key.startsWith('own ') ? [v.parse(OwnRecord, value)] : [],
    );
  const begun = async (): Promise<string[]> =>
    Object.keys(await stored()).filter((key) => key.startsWith('draft new '));
  const expectText = (wanted: string): Promise<true> => {
    let last = '';
    return until(
      async () => {
        last = await shown().evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
        return last.includes(wanted) || undefined;
      },
      () => `“${wanted}” in the page, which says: ${last}`,
    );
  };
  const write = (selector: string, text: string): Promise<void> =>
    shown().$eval(
      selector,
      (field, value) => {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  // By script: the buttons stay in view, and so may lie over what a driver scrolls to.
  const click = (selector: string): Promise<void> =>
    shown()
      .$eval(selector, (button) => button instanceof HTMLElement && button.click())
      .then(() => undefined);

  async function openEditor(fragment: string, selector = '.editor'): Promise<void> {
    await own?.close();
    own = await stage.openOwn(`options.html#${fragment}`);
    await until(async () => (await shown().$(selector)) ?? undefined, selector);
  }
  async function openPopup(page: Page): Promise<void> {
    await own?.close();
    own = await stage.openPopup(page);
    await until(async () => (await shown().$$('[role=tab]'))[1], 'the tabs');
    await click('[role=tab]:nth-of-type(2)');
    await until(async () => (await shown().$('.add')) ?? undefined, 'the glossary');
    await click('.add');
    await until(async () => (await shown().$('.editor')) ?? undefined, 'the editor');
  }

  it('adds a term from the popup, which says how often the page has it, and the page marks it at once', async () => {
    const page = await stage.open(fixture('story.html'));
    expect(surfaces(await settled(page))).not.toContain('Ministers');
    await openPopup(page);
    await write(LABEL, 'Ministers');
    await expectText('2 times on this page');
    expect(await shown().$$eval('.snippet mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
      'Ministers',
    ]);
    await write(DEFINITION, 'Those who met.');
    await click('.primary[type=submit]');
    await reported(page, (report) => surfaces(report).includes('Ministers'));
    const { cards } = await settled(page);
    expect(Object.values(cards).map(({ title, definition }) => [title, definition])).toContainEqual([
      'Ministers',
      'Those who met.',
    ]);
    expect(await records()).toMatchObject([{ label: 'Ministers', names: [{ text: 'Ministers', form: 'short' }] }]);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('draft'))).toEqual([]);
  });

  it('has a draft again after the popup was closed', async () => {
    const page = await stage.open(fixture('story.html'));
    await openPopup(page);
    await write(LABEL, 'Half a te');
    await until(async () => ((await begun()).length === 1 ? true : undefined), 'the draft');
    await openPopup(page);
    await expectText('Your draft from');
    expect(await shown().$eval(LABEL, (field) => field instanceof HTMLInputElement && field.value)).toBe('Half a te');
    await click('.restored .link');
    await until(async () => ((await begun()).length === 0 ? true : undefined), 'no draft');
  });

  it('is open on what a card of an article has handed over', async () => {
    const key = '0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
    own = await stage.openOwn();
    await own.evaluate((place) => {
      const draft = { name: 'National Grain Board', acronym: 'NGB', quote: 'the Board (NGB)' };
      return chrome.storage.session.set({ [place]: draft });
    }, `handed ${key}`);
    await openEditor(`add?draft=${key}`);
    await expectText('the Board (NGB)');
    await write(DEFINITION, 'Buys gr');
    await until(async () => ((await begun()).length === 1 ? true : undefined), 'the draft');
    // The page is loaded again, and then left: what was begun is there still, and where terms are added by hand, too.
    await openEditor(`add?draft=${key}`);
    await expectText('the Board (NGB)');
    await openEditor('glossary', '.glossary-table');
    await until(async () => (await shown().$('::-p-aria(Go on adding)')) ?? undefined, 'the way back');
    await click('.add');
    await until(async () => (await shown().$('.editor')) ?? undefined, 'the editor');
    expect(await shown().$eval(DEFINITION, (field) => field instanceof HTMLTextAreaElement && field.value)).toBe(
      'Buys gr',
    );
    await openEditor(`add?draft=${key}`);
    await click('.primary[type=submit]');
    await until(async () => ((await records()).length === 1 ? true : undefined), 'the term');
    expect(await records()).toMatchObject([{ label: 'National Grain Board', names: [{}, { text: 'NGB' }] }]);
    await expectText('Saved: National Grain Board');
    await until(async () => (await shown().$('.side')) ?? undefined, 'the term');
    expect(await begun()).toEqual([]);
    const session = await shown().evaluate(() => chrome.storage.session.get(null));
    expect(Object.keys(session)).not.toContain(`handed ${key}`);
  });

  it.each([
    ['an empty name', ' ', 'Write a name'],
    ['10,000 characters', 'y'.repeat(10_000), 'Shorten it to 160 characters. It has 10,000.'],
    ['control characters', 'N\u0001GB', 'There is 1 invisible control character in it.'],
  ])('%s: is not kept, and not lost', async (_, label, problem) => {
    await openEditor('add');
    await write(LABEL, label);
    await write(DEFINITION, 'Buys grain.');
    await click('.primary[type=submit]');
    await expectText(problem);
    expect(await records()).toEqual([]);
    await until(async () => ((await begun()).length === 1 ? true : undefined), 'the draft');
    await openEditor('add');
    await expectText('Your draft from');
    expect(await shown().$eval(DEFINITION, (field) => field instanceof HTMLTextAreaElement && field.value)).toBe(
      'Buys grain.',
    );
    await click('.restored .link');
    await until(async () => ((await begun()).length === 0 ? true : undefined), 'no draft');
  });

  it('warns of one character, of a word and of another’s name, and keeps them; HTML is text', async () => {
    await openEditor('add');
    await write(LABEL, 'x');
    await expectText('One letter is found all over an article.');
    await write(LABEL, 'The');
    await expectText('An everyday word');
    await write(LABEL, '<b>Trade</b>');
    await write(ACRONYM, 'WIPO');
    await expectText(
      'Also a name of World Intellectual Property Organization. Where an article does not tell which is meant, you are asked.',
    );
    await click('.primary[type=submit]');
    await until(async () => ((await records()).length === 1 ? true : undefined), 'the term');
    expect(await records()).toMatchObject([{ label: '<b>Trade</b>', names: [{}, { text: 'WIPO', form: 'acronym' }] }]);
    // It is not warned of itself.
    const [term] = await records();
    const reply = await shown().evaluate(
      (id) =>
        chrome.runtime.sendMessage({
          type: 'check',
          names: [{ text: '<b>Trade</b>', form: 'full' }],
          except: id,
        }),
      term?.type === 'term' ? term.id : '',
    );
    expect(reply).toEqual({ ok: true, answer: [[]] });
  });

  it('edits a bundled definition, which the page has at once, and restores it', async () => {
    const page = await stage.open(fixture('story.html'));
    const before = (await reported(page, (report) => WTO in report.cards)).cards[WTO]?.definition;
    await openEditor(`edit?${new URLSearchParams({ id: WTO })}`);
    await write(DEFINITION, 'Where trade is talked about.');
    await expectText('In the pack:');
    await click('.primary[type=submit]');
    await reported(page, (report) => report.cards[WTO]?.definition === 'Where trade is talked about.');
    expect(await records()).toMatchObject([{ type: 'edit', fields: { definition: 'Where trade is talked about.' } }]);
    await openEditor(`edit?${new URLSearchParams({ id: WTO })}`);
    await click('.pack button');
    await click('.primary[type=submit]');
    await reported(page, (report) => report.cards[WTO]?.definition === before);
    expect(await records()).toEqual([]);
  });

  it('tells no article’s page what is in the glossary', async () => {
    await stage.open(fixture('story.html'));
    own = await stage.openOwn();
    const answer = await own.evaluate(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('story.html'));
      const [got] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (message) => chrome.runtime.sendMessage(message),
        args: [{ type: 'check', names: [{ text: 'WTO', form: 'acronym' }] }],
      });
      return got?.result;
    });
    expect(answer).toEqual({ ok: false, error: 'Only a page of Newsgloss may ask this.' });
  });
});
