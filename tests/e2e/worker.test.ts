/** The background may be stopped at any moment, and its database may be gone or broken: pages are read all the same. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isStored, withBackground, type Scene } from './background.ts';
import * as database from './database.ts';
import { BROWSERS, cardText, dismiss, hover, settled } from './driver.ts';

const WTO = 'newsgloss:wto';
const TITLE = 'World Trade Organization';

describe.each(BROWSERS)('the background in $name', ({ target }) => {
  let own: Page;
  let stop: Scene['stop'];
  let open: Scene['open'];
  withBackground(target, (scene) => {
    ({ own, stop, open } = scene);
  });

  const entities = (): Promise<number | undefined> => own.evaluate(database.count);

  /** The title on the card of the trade body, in a page that is opened for it. */
  async function titleNow(): Promise<string | undefined> {
    const page = await open();
    const { cards } = await settled(page);
    expect(await hover(page, WTO)).toContain(cards[WTO]?.title);
    return cards[WTO]?.title;
  }

  it('has stored the glossary when it was installed', async () => {
    expect(await isStored(own)).toBeGreaterThan(10);
  });

  it('may be stopped between the reading and the first card', async () => {
    const page = await open();
    await settled(page);
    await stop();
    expect(await hover(page, WTO)).toContain('Members 166 · Oct 2024');
    await dismiss(page);
    await stop();
    expect(await hover(page, WTO)).toContain('Members 166 · Oct 2024');
  });

  it('reads a page that wakes it, from its database', async () => {
    await isStored(own);
    await own.evaluate(database.rename, WTO, 'The title in the database');
    await stop();
    expect(await titleNow()).toBe('The title in the database');
  });

  it('reads from the package when the database is gone, and writes it again', async () => {
    await stop();
    await own.evaluate(database.remove);
    expect(await entities()).toBeUndefined();
    expect(await titleNow()).toBe(TITLE);
    expect(await isStored(own)).toBeGreaterThan(10);
  });

  it('reads from the package when a later version has written the database, and leaves it as it is', async () => {
    await isStored(own);
    await own.evaluate(database.rename, WTO, 'The title of a later version');
    await stop();
    await own.evaluate(database.makeLater);
    expect(await titleNow()).toBe(TITLE);
    const versions = await own.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
    expect(versions).toEqual([9990]);
    await stop();
    await own.evaluate(database.remove);
  });

  it('reads from the package when the database gives no answer', async () => {
    await stop();
    await own.evaluate(database.block);
    const page = await open();
    expect((await settled(page)).cards[WTO]?.title).toBe(TITLE);
    expect(await cardText(page)).toBeUndefined();
  });
});
