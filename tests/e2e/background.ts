/** What the tests do to the background: see whether it runs, and end it. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach } from 'vitest';
import type { Target } from '../../scripts/build.ts';
import { count } from './database.ts';
import { fixture, start, until, type Stage } from './driver.ts';

/** Firefox stops an event page that has been idle for so long, ms. Long enough for all that a page asks for at its start. */
export const IDLE = { 'extensions.background.idle.timeout': 700 };

/** The part of the extension's own API that the tests use in its own page. */
type Runtime = { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
declare const chrome: { runtime: Runtime };

/** How many entities the database holds, as soon as there are any: it is made before it is filled. `own`: a page of the extension's. */
export const isStored = (own: Page): Promise<number> =>
  until(async () => (await own.evaluate(count)) || undefined, 'the database holds the glossary');

/** Stops the background, and waits until it is gone. `own`: a page of the extension's. Firefox needs the prefs `IDLE`. */
export async function stopBackground({ browser }: Stage, target: Target, own: Page): Promise<void> {
  const isRunning = (): Promise<boolean> =>
    own.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0);
  if (target === 'chrome') {
    for (const one of browser.targets()) {
      if (one.type() === 'service_worker') await (await one.worker())?.close();
    }
  }
  await until(async () => ((await isRunning()) ? undefined : true), 'the background stops');
}

/** `own`: a page of the extension's. `open`: the story, in front. */
export type Scene = { own: Page; stop(): Promise<void>; open(): Promise<Page> };

/** A browser for the tests that follow in which the background can be stopped; `ready` is handed what each of them needs. */
export function withBackground(target: Target, ready: (scene: Scene) => void): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target, { prefs: IDLE });
    return () => stage.close();
  });
  beforeEach(async () => {
    const own = await stage.openOwn();
    ready({
      own,
      stop: () => stopBackground(stage, target, own),
      async open() {
        const page = await stage.open(fixture('story.html'));
        await page.bringToFront();
        return page;
      },
    });
    return () => own.close();
  });
}
