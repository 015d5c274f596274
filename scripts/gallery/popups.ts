import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { FOLDER } from './folder.ts';

type Shot = {
  sight: string;
  /** A row of the list to open, counted from 0. */
  row?: number;
  /** Something to click then. */
  click?: string | readonly string[];
  /** Nothing that is asked for works. */
  refusing?: true;
  scheme?: 'dark';
  dir?: 'rtl';
  /** Of the window, px. */
  width?: number;
  height?: number;
};

const SHOTS: readonly Shot[] = [
  { sight: 'article' },
  { sight: 'article', row: 0 },
  { sight: 'article', row: 1 },
  { sight: 'article', row: 0, click: '.below .worded' },
  { sight: 'article', row: 0, click: '.below .more', scheme: 'dark' },
  { sight: 'article', row: 0, click: ['.below .worded', '.below .drop button'], refusing: true },
  { sight: 'article', row: 0, click: ['.below .worded', '.below .drop button'] },
  { sight: 'article', row: 5 },
  { sight: 'article', row: 0, click: '.below .worded', width: 320 },
  { sight: 'article', row: 6 },
  { sight: 'article', click: '.menu button' },
  { sight: 'article', click: '.date button' },
  { sight: 'chosen', click: '.date button' },
  { sight: 'undated' },
  { sight: 'many' },
  { sight: 'article', scheme: 'dark' },
  { sight: 'article', row: 1, scheme: 'dark' },
  { sight: 'article', click: '.menu button', scheme: 'dark' },
  { sight: 'long' },
  { sight: 'long', row: 0, width: 320 },
  { sight: 'article', row: 1, width: 320 },
  { sight: 'article', width: 400, height: 300 },
  { sight: 'right', dir: 'rtl' },
  { sight: 'right', row: 1, dir: 'rtl' },
  { sight: 'nothing' },
  { sight: 'notArticle' },
  { sight: 'off' },
  { sight: 'forbidden' },
  { sight: 'silent', scheme: 'dark' },
  { sight: 'protected' },
  { sight: 'file' },
  { sight: 'pdf', dir: 'rtl' },
];

/** Sheets of pictures side by side: a picture's size in px, and how many in a row. */
const ACROSS = 5;

async function shoot(
  page: Page,
  { sight, row, click, refusing, dir, width = 400, height = 600 }: Shot,
): Promise<string> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.evaluate(
    `document.documentElement.dir = ${JSON.stringify(dir ?? 'ltr')};
     document.documentElement.classList.toggle('covers', ${String(width !== 400)});
     document.documentElement.lang = 'en';
     popupStage.open(${JSON.stringify(sight)}, { refusing: ${String(refusing === true)} })`,
  );
  await page.waitForSelector('.message, .terms');
  if (row !== undefined) await page.locator(`.terms li:nth-child(${row + 1}) .open`).click();
  for (const one of [click ?? []].flat()) await page.locator(one).click();
  await page.mouse.move(1, 1);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  return page.screenshot({ encoding: 'base64' });
}

/** Every state of the popup in one picture, popup-NAME.png. */
export async function photographPopups(browser: Browser, name: string, features: MediaFeature[] = []): Promise<void> {
  const page = await browser.newPage();
  const script = await bundle('popup-entry');
  const figures: string[] = [];
  const canEmulate = features.length > 0 || !(await browser.version()).startsWith('firefox');
  for (const shot of SHOTS) {
    // Firefox's driver emulates no media.
    if (shot.scheme === 'dark' && !canEmulate) continue;
    await page.goto('data:text/html,<!doctype html><meta charset=utf-8><title>Popup</title><body>');
    if (canEmulate)
      await page.emulateMediaFeatures([...features, { name: 'prefers-color-scheme', value: shot.scheme ?? 'light' }]);
    await page.evaluate(script);
    const { sight, ...rest } = shot;
    const caption = [sight, ...Object.entries(rest).map((pair) => pair.join(' '))].join(' · ');
    figures.push(
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${await shoot(page, shot)}"></figure>`,
    );
  }
  const style = `body{margin:16px;background:#b8c0cc;font:12px sans-serif;display:grid;gap:16px;grid-template-columns:repeat(${ACROSS},400px)}figure{margin:0}`;
  await page.setViewport({ width: ACROSS * 416 + 16, height: 900, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.evaluate((html) => document.write(html), `<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(FOLDER, `popup-${name}.png`), fullPage: true });
  await page.close();
}
