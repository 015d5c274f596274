/** What is the reader's own: kept, seen at once in open pages, and there whatever becomes of background and database. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { OwnRecord } from '../../utils/model/record.ts';
import { ID, TERM } from '../fixtures/own-term.ts';
import { isStored, withBackground, type Scene } from './background.ts';
import * as database from './database.ts';
import { BROWSERS, reported, settled, surfaces, until } from './driver.ts';

const WTO = 'newsgloss:wto';
const MUTE: OwnRecord = { type: 'mute', entity: WTO, changed: 1 };

type Reply = { ok: boolean; error?: string };
type Extension = {
  runtime: { sendMessage(message: unknown): Promise<Reply> };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number };
      func: (message: unknown) => Promise<Reply>;
      args: unknown[];
    }): Promise<{ result: Reply }[]>;
  };
};
declare const chrome: Extension;

describe.each(BROWSERS)('the reader’s own in $name', ({ target }) => {
  let own: Page;
  let stop: Scene['stop'];
  let open: Scene['open'];
  withBackground(target, (scene) => {
    ({ own, stop, open } = scene);
  });
  afterEach(() => send({ type: 'forget', keys: [`term ${ID}`, `mute * ${WTO}`] }));

  const send = (message: unknown): Promise<Reply> => own.evaluate((one) => chrome.runtime.sendMessage(one), message);
  const keep = async (...records: OwnRecord[]): Promise<void> => {
    expect(await send({ type: 'keep', records })).toEqual({ ok: true, answer: true });
  };
  const stored = () => own.evaluate(() => chrome.storage.local.get(null));

  it('is seen at once in a page that is open', async () => {
    const page = await open();
    expect(surfaces(await settled(page))).not.toContain('Ministers');
    await keep(TERM);
    const { cards } = await reported(page, (report) => surfaces(report).includes('Ministers'));
    expect(cards[ID]?.title).toBe('<b>Ministers</b>');
    await keep(MUTE);
    await reported(page, (report) => !report.mentions.some(({ key }) => key === WTO));
    await send({ type: 'forget', keys: [`term ${ID}`, `mute * ${WTO}`] });
    await reported(page, (report) => surfaces(report).includes('World Trade Organization') && !(ID in report.cards));
  });

  it('outlives the background and its database', async () => {
    await isStored(own);
    await keep(TERM, MUTE);
    await stop();
    const there = (): Promise<unknown> =>
      open().then((page) => reported(page, (one) => ID in one.cards && !(WTO in one.cards)));
    await there();
    await stop();
    await own.evaluate(database.remove);
    await there();
    await until(async () => (await stored())['notice'], 'the reader is told');
    expect((await stored())['notice']).toEqual({ restored: 2 });
    await stop();
    await there();
  });

  it('is not for our script in a page to write, but for hiding', async () => {
    await open();
    const fromPage = (message: unknown): Promise<Reply> =>
      own.evaluate(async (one) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find(({ url }) => url?.includes('story.html'));
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: (inner) => chrome.runtime.sendMessage(inner),
          args: [one],
        });
        return answer?.result ?? { ok: false, error: 'no answer' };
      }, message);
    expect(await fromPage({ type: 'keep', records: [TERM] })).toEqual({
      ok: false,
      error: 'An article’s page may not change terms.',
    });
    expect(await fromPage({ type: 'keep', records: [MUTE] })).toEqual({ ok: true, answer: true });
    expect(await fromPage({ type: 'forget', keys: [`mute * ${WTO}`] })).toEqual({ ok: true, answer: true });
    expect(await stored()).not.toHaveProperty([`own term ${ID}`]);
  });

  it('that cannot be right is refused, and says why', async () => {
    const reply = await send({ type: 'keep', records: [{ ...TERM, names: [{ text: 'x\u0000', form: 'short' }] }] });
    expect(reply).toMatchObject({ ok: false });
    expect(reply.error).toContain('remove the control characters');
    expect(await stored()).not.toHaveProperty([`own term ${ID}`]);
  });
});
