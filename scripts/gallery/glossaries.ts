import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { FOLDER } from './folder.ts';

type Shot = {
  /** A glossary of tests/fixtures/glossary-port.ts. */
  glossary: string;
  /** The full page instead of the popup. */
  page?: true;
  query?: string;
  /** What is clicked then, one after the other. */
  clicks?: readonly string[];
  scheme?: 'dark';
  dir?: 'rtl';
  /** Of the window, px. */
  width?: number;
  height?: number;
};

const row = (place: number): string => `li[aria-posinset="${place}"] .open`;
const MINE = '.filters label:nth-of-type(2) input';
const HIDDEN = '.filters label:nth-of-type(3) input';

const POPUPS: readonly Shot[] = [
  { glossary: 'few' },
  { glossary: 'few', scheme: 'dark' },
  { glossary: 'many', query: 'innov', scheme: 'dark' },
  { glossary: 'many' },
  { glossary: 'few', clicks: [row(3)] },
  { glossary: 'few', clicks: [row(1)], scheme: 'dark' },
  { glossary: 'few', clicks: [HIDDEN] },
  { glossary: 'few', clicks: [row(3), '.deeds button:last-child'] },
  { glossary: 'lost', clicks: [HIDDEN, row(2)] },
  { glossary: 'few', query: 'xyz' },
  { glossary: 'few', query: 'xyz', clicks: [MINE], scheme: 'dark' },
  { glossary: 'plain', clicks: [MINE] },
  { glossary: 'plain', clicks: [HIDDEN] },
  { glossary: 'empty' },
  { glossary: 'strange' },
  { glossary: 'strange', width: 360 },
  { glossary: 'strange', width: 320, clicks: [row(1)] },
  { glossary: 'few', width: 360, clicks: [row(4)] },
  { glossary: 'few', clicks: ['.add'] },
  { glossary: 'few', clicks: ['.add'], scheme: 'dark' },
  { glossary: 'strange', dir: 'rtl' },
  { glossary: 'strange', dir: 'rtl', clicks: [row(7)] },
  { glossary: 'few', width: 400, height: 300 },
];

const PAGES: readonly Shot[] = [
  { glossary: 'few', page: true },
  { glossary: 'few', page: true, scheme: 'dark', clicks: ['[aria-rowindex="3"] input'] },
  { glossary: 'many', page: true, query: 'board 7' },
  { glossary: 'strange', page: true, clicks: ['.heads input'] },
  { glossary: 'strange', page: true, width: 700 },
  { glossary: 'strange', page: true, width: 700, clicks: ['[role=row][aria-rowindex="2"] .title'] },
  { glossary: 'few', page: true, width: 1200, clicks: ['[role=row][aria-rowindex="4"] .title'] },
  { glossary: 'few', page: true, width: 360 },
  { glossary: 'strange', page: true, dir: 'rtl' },
  { glossary: 'plain', page: true, query: 'xyz', scheme: 'dark' },
];

async function shoot(page: Page, shot: Shot): Promise<string> {
  const { glossary, page: isPage = false, query, clicks = [], dir = 'ltr', width = isPage ? 1200 : 400 } = shot;
  const height = shot.height ?? (isPage ? 760 : 600);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.evaluate(
    `document.documentElement.dir = ${JSON.stringify(dir)};
     document.documentElement.lang = 'en';
     document.documentElement.classList.toggle('covers', ${String(!isPage && width !== 400)});
     popupStage.${isPage ? 'openTable' : 'openGlossary'}(${JSON.stringify(glossary)})`,
  );
  await page.waitForSelector('.message, [aria-posinset], [role=gridcell]');
  if (query !== undefined) await page.type('[type=search]', query);
  for (const selector of clicks) await page.locator(selector).click();
  await page.mouse.move(1, 1);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  return page.screenshot({ encoding: 'base64' });
}

async function sheet(
  page: Page,
  { shots, across, width, path }: { shots: readonly string[]; across: number; width: number; path: string },
): Promise<void> {
  const style = `body{margin:16px;background:#b8c0cc;font:12px sans-serif;display:grid;gap:16px;grid-template-columns:repeat(${across},${width}px)}figure{margin:0}`;
  await page.setViewport({ width: across * (width + 16) + 16, height: 900, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.evaluate((html) => document.write(html), `<!doctype html><style>${style}</style>${shots.join('')}`);
  await page.screenshot({ path, fullPage: true });
}

/** Every state of the glossary, in the popup and as a page: glossary-NAME.png, glossary-page-NAME.png. */
export async function photographGlossaries(
  browser: Browser,
  name: string,
  features: MediaFeature[] = [],
): Promise<void> {
  const page = await browser.newPage();
  const script = await bundle('popup-entry');
  const canEmulate = features.length > 0 || !(await browser.version()).startsWith('firefox');
  for (const { shots, across, width, file } of [
    { shots: POPUPS, across: 5, width: 400, file: `glossary-${name}.png` },
    { shots: PAGES, across: 2, width: 1200, file: `glossary-page-${name}.png` },
  ]) {
    const figures: string[] = [];
    for (const shot of shots) {
      // Firefox's driver emulates no media.
      if (shot.scheme === 'dark' && !canEmulate) continue;
      await page.goto('data:text/html,<!doctype html><meta charset=utf-8><title>Glossary</title><body>');
      if (canEmulate)
        await page.emulateMediaFeatures([...features, { name: 'prefers-color-scheme', value: shot.scheme ?? 'light' }]);
      await page.evaluate(script);
      const caption = Object.entries(shot)
        .map((pair) => pair.join(' '))
        .join(' · ');
      figures.push(
        `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${await shoot(page, shot)}"></figure>`,
      );
    }
    await sheet(page, { shots: figures, across, width, path: join(FOLDER, file) });
  }
  await page.close();
}
