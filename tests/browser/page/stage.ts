/** A page in each browser with the modules of utils/page in it. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe } from 'vitest';
import { bundle } from '../../../scripts/bundle.ts';
import type { pageStage as Loaded } from '../../fixtures/page-entry.ts';
import { BROWSERS, withPage } from '../browsers.ts';

declare global {
  // What the bundle leaves on the page's globalThis.
  // eslint-disable-next-line no-var
  var pageStage: typeof Loaded;
}

const documentOf = (body: string, head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;

export type Stage = {
  page(): Page;
  /** Opens a page of its own with `body`, and lays the modules in it. */
  open(body: string, head?: string): Promise<void>;
  /** Opens a document that is served as it stands. */
  openWhole(html: string): Promise<void>;
  /** The whole page as HTML, to see that nothing has changed it. */
  html(): Promise<string>;
};

/** Declares the same tests for Chromium and Firefox. */
export function inBothBrowsers(name: string, declare: (stage: Stage) => void): void {
  let script: string;
  beforeAll(async () => {
    script = await bundle('page-entry');
  });

  describe.each(BROWSERS)(`${name} in %s`, (_, launch) => {
    let current: Page;
    withPage(launch, (page) => {
      current = page;
      return page.setViewport({ width: 1000, height: 700 });
    });

    const openWhole = async (html: string): Promise<void> => {
      await current.goto('about:blank');
      await current.setContent(html);
      await current.evaluate(script);
    };
    declare({
      page: () => current,
      open: (body, head = '') => openWhole(documentOf(body, head)),
      openWhole,
      html: () => current.evaluate(() => document.documentElement.outerHTML),
    });
  });
}
