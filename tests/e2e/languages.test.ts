/** The languages of definitions, with a pack that has more than one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDLE, isStored, stopBackground } from './background.ts';
import * as database from './database.ts';
import { BROWSERS, fixture, reported, settled, start, until, type Stage } from './driver.ts';

type Listening = (listener: unknown) => void;
declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; onChanged: { addListener: Listening; removeListener: Listening } };
  };
};
declare global {
  /** How many listeners the options page has added and removed since a test began to count. */
  // eslint-disable-next-line no-var
  var newsglossListening: { added: number; removed: number };
}

const WTO = 'newsgloss:wto';
const VIETNAMESE = 'Tổ chức Thương mại Thế giới';

describe.each(BROWSERS)('languages in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target, { prefs: IDLE });
  });
  afterAll(() => stage.close());

  it('are those in which the cards of open pages are worded, at once', async () => {
    const own = await stage.openOwn();
    await isStored(own);
    // First: while it lives it keeps what it has read, and would not see the name.
    await stopBackground(stage, target, own);
    await own.evaluate(database.rename, WTO, VIETNAMESE, 'vi');
    const story = await stage.open(fixture('story.html'));
    expect((await settled(story)).cards[WTO]?.title).toBe('World Trade Organization');
    const set = (languages: string[]): Promise<void> =>
      own.evaluate((list) => chrome.storage.local.set({ settings: { languages: list } }), languages);
    // A page of ours that is open follows, too.
    const table = await stage.openOwn('options.html#glossary');
    await table.bringToFront();
    await table.waitForSelector('[role=gridcell]');
    await table.type('[type=search]', 'World Trade');
    for (const key of ['ArrowDown', 'Enter'] as const) await table.keyboard.press(key);
    const side = (): Promise<string> => table.$eval('.side', (one) => one.textContent).catch(() => '');
    await until(async () => (await side()).includes('World Trade Organization') || undefined, 'the card');
    // An earlier version kept tags at which Intl throws: one is left out, and stops nothing.
    await set(['fr', 'en-us-utf8', 'vi']);
    await until(async () => (await side()).includes(VIETNAMESE) || undefined, 'the card in Vietnamese');
    await table.close();
    await reported(story, (report) => report.cards[WTO]?.title === VIETNAMESE);
    // The list is kept in them, too.
    await until(async () => ((await own.evaluate(database.listedIn))?.[0] === 'fr' ? true : undefined), 'the list');
    await set([]);
    await until(async () => ((await own.evaluate(database.listedIn))?.includes('fr') ? undefined : true), 'the list');
    await reported(story, (report) => report.cards[WTO]?.title === 'World Trade Organization');
  });

  it('leave nothing behind in the options page that listens, however often they change', async () => {
    const table = await stage.openOwn('options.html#glossary');
    await table.bringToFront();
    await table.waitForSelector('[role=gridcell]');
    const set = (languages: string[]): Promise<void> =>
      table.evaluate((list) => chrome.storage.local.set({ settings: { languages: list } }), languages);
    await table.evaluate(() => {
      const count = (globalThis.newsglossListening = { added: 0, removed: 0 });
      const { onChanged } = chrome.storage.local;
      const [add, remove] = [onChanged.addListener.bind(onChanged), onChanged.removeListener.bind(onChanged)];
      onChanged.addListener = (listener) => {
        count.added++;
        add(listener);
      };
      onChanged.removeListener = (listener) => {
        count.removed++;
        remove(listener);
      };
    });
    for (const [index, languages] of [['fr'], ['vi'], []].entries()) {
      await set(languages);
      await until(
        async () => (await table.evaluate(() => newsglossListening.added)) > index || undefined,
        `the list in ${languages.join() || 'the browser’s languages'}`,
      );
    }
    expect(await table.evaluate(() => newsglossListening)).toEqual({ added: 3, removed: 3 });
    await table.close();
  });
});
