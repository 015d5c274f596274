import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { FOLDER } from './folder.ts';

type Shot = {
  view: string;
  /** What is clicked on the card, one after the other. */
  clicks?: readonly string[];
  /** A key pressed then. */
  key?: 'ArrowDown' | 'Tab';
  held?: 'pinned' | 'focused';
  dark?: true;
  rtl?: true;
  /** Nothing that is asked for can be kept. */
  refused?: true;
  /** Of the window, px. */
  width?: number;
  height?: number;
};

const HIDE = '.worded';
const MORE = '.more';
const LAST = '.drop button:last-of-type';

const SHOTS: readonly Shot[] = [
  { view: 'organisation', clicks: [HIDE] },
  { view: 'index', clicks: [MORE] },
  { view: 'index', clicks: [MORE], dark: true },
  { view: 'index', clicks: [MORE, '.drop button:nth-of-type(3)'] },
  { view: 'index', clicks: ['.note .link'] },
  { view: 'index', clicks: ['.note .link'], dark: true },
  { view: 'organisation', held: 'pinned' },
  { view: 'organisation', held: 'focused' },
  { view: 'organisation', held: 'focused', key: 'Tab', dark: true },
  { view: 'organisation', clicks: [HIDE, LAST] },
  { view: 'organisation', clicks: [HIDE, '.drop button'], dark: true },
  { view: 'organisation', clicks: [HIDE, '.drop button'], refused: true },
  { view: 'organisation', clicks: [HIDE, '.drop button'], refused: true, dark: true },
  { view: 'organisation', clicks: [MORE] },
  { view: 'defined', clicks: [] },
  { view: 'defined', held: 'focused', key: 'Tab', dark: true },
  { view: 'defined', clicks: [HIDE] },
  { view: 'choice', clicks: ['.keep .link'] },
  { view: 'choice', clicks: ['.keep .link'], dark: true },
  { view: 'choice', clicks: ['.option'] },
  { view: 'organisation', clicks: [HIDE], width: 320, height: 560 },
  { view: 'choice', clicks: ['.keep .link'], width: 320, height: 560 },
  { view: 'index', clicks: [MORE], width: 320, height: 256 },
  { view: 'organisation', clicks: [HIDE], width: 320, height: 200 },
  { view: 'hebrew', clicks: [HIDE], rtl: true },
  { view: 'hebrew', clicks: [MORE], rtl: true, dark: true },
  { view: 'choice', clicks: ['.keep .link'], rtl: true },
];

/** Sheets of pictures side by side: a picture's width in px, and how many in a row. */
const [WIDTH, HEIGHT, ACROSS] = [420, 560, 5];

const pageOf = ({ dark }: Shot): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title><style>body{margin:0;padding:12px 20px;font:17px/26px serif;${
    dark ? 'background:#111;color:#eee' : 'background:#fff'
  }}</style><p>The members of the <span id="term">organisation</span> met in Geneva on Wednesday.</p>`;

async function shoot(page: Page, shot: Shot, script: string): Promise<string> {
  const { view, clicks = [], key, held = 'open', rtl, refused = false, width = WIDTH, height = HEIGHT } = shot;
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(pageOf(shot))}`);
  await page.evaluate(script);
  await page.evaluate(
    `(async () => {
      const refused = ${JSON.stringify(refused)};
      const ask = async () => { if (refused) throw new Error('Nothing is kept in private windows.'); return ask; };
      const calls = { choose: ask, hide: ask, know: ask, switchSiteOff: ask, open: ask, step() {}, hold() {}, over() {}, dismissed() {} };
      const element = document.querySelector('#term');
      const placed = { rect: element.getClientRects()[0], element, mentions: 9, surface: 'WIPO', held: ${JSON.stringify(held)} };
      cardStage.create(calls, ${JSON.stringify(rtl ? 'rtl' : 'ltr')}).show(cardStage.view(${JSON.stringify(view)}), placed);
      for (const selector of ${JSON.stringify(clicks)}) {
        await new Promise(requestAnimationFrame);
        cardStage.find(selector).click();
      }
    })()`,
  );
  if (key) await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  return page.screenshot({ encoding: 'base64' });
}

/** What cards look like while they are used: menus, the question which meaning it is, what was done. card-use-NAME.png. */
export async function photographUse(browser: Browser, name: string, features: MediaFeature[] = []): Promise<void> {
  const page = await browser.newPage();
  if (features.length > 0) await page.emulateMediaFeatures(features);
  const script = await bundle('card-entry');
  const figures: string[] = [];
  for (const shot of SHOTS) {
    const caption = Object.entries(shot)
      .map((pair) => pair.join(' '))
      .join(' · ');
    figures.push(
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${await shoot(page, shot, script)}"></figure>`,
    );
  }
  const style = `body{margin:16px;background:#b8c0cc;font:12px sans-serif;display:grid;gap:16px;grid-template-columns:repeat(${ACROSS},${WIDTH}px)}figure{margin:0}`;
  await page.setViewport({ width: ACROSS * (WIDTH + 16) + 16, height: 900, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.evaluate((html) => document.write(html), `<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(FOLDER, `card-use-${name}.png`), fullPage: true });
  await page.close();
}
