/** The browsers in which the modules and components are tested. */
import type { Page } from 'puppeteer-core';
import { beforeAll } from 'vitest';
import { launchChromium, launchFirefox } from '../../scripts/browsers.ts';

export const BROWSERS = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const;
type Launch = (typeof BROWSERS)[number][1];

/** A page in a browser of its own for the tests that follow; `ready` is handed it when it is there. */
export const withPage = (launch: Launch, ready: (page: Page) => void | Promise<void>): void =>
  beforeAll(async () => {
    const browser = await launch();
    await ready(await browser.newPage());
    return () => browser.close();
  });

/** Firefox's driver emulates no media: its dark colours are the same declarations. */
export const schemesIn = (name: (typeof BROWSERS)[number][0]): string[] =>
  name === 'Chromium' ? ['light', 'dark'] : ['light'];
