/** What the tests do to the background: see whether it runs, and end it. */
import type { Page } from 'puppeteer-core';
import type { Target } from '../../scripts/build.ts';
import { count } from './database.ts';
import { until, type Stage } from './driver.ts';

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
