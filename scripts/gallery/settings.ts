import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import type { SettingsScene } from '../../tests/fixtures/settings-entry.ts';
import { bundle } from '../bundle.ts';
import { FOLDER } from './folder.ts';

type Shot = {
  /** `welcome`: that page, with access missing. */
  scene: SettingsScene | 'welcome';
  /** Whether a file is dropped. */
  drop?: true;
  /** Things to click then, by selector. */
  click?: string[];
  scheme?: 'dark';
  dir?: 'rtl';
  /** Of the window, px. */
  width?: number;
};

const WIDE = 1000;
const NARROW = 360;

const UNREADABLE = Array.from({ length: 14 }, (_, index) => ({
  place: index + 1,
  name: 'National Grain Board',
  fault: { is: 'wrong' as const, field: 'names.0.text' },
}));
const FULL: SettingsScene = {
  settings: {
    where: 'sites',
    sites: { 'vietnamnews.vn': 'on', 'a-very-long-name-of-a-site.news.example.org': 'off' },
    density: 'every',
    opening: 'click',
    languages: ['vi', 'fr'],
  },
  languages: ['en', 'vi', 'fr', 'zh-Hans'],
};
const FOUND: SettingsScene = { section: 'data', examined: { unreadable: UNREADABLE } };
const ASKING = '.found .small';
const ERASING = 'section:last-of-type .plain';

const SHOTS: readonly Shot[] = [
  { scene: {} },
  { scene: FULL, scheme: 'dark' },
  { scene: { ...FULL, notice: { restored: 12, aside: 1 } }, width: NARROW },
  { scene: { ...FULL, locale: 'he' }, dir: 'rtl' },
  {
    scene: { failing: 'the disk is full' },
    click: ['input[value=every]', '.add button'],
    width: NARROW,
    scheme: 'dark',
  },
  { scene: { section: 'data' } },
  { scene: FOUND, drop: true, click: ['summary'] },
  { scene: FOUND, drop: true, width: NARROW, scheme: 'dark' },
  { scene: FOUND, drop: true, click: [ASKING], scheme: 'dark' },
  { scene: FOUND, drop: true, dir: 'rtl', width: NARROW },
  { scene: { section: 'data', examined: { bad: 'damaged' } }, drop: true, click: [ERASING] },
  { scene: { section: 'data', standing: Date.parse('2026-11-22T12:00:00Z') }, width: NARROW },
  { scene: { section: 'about' } },
  { scene: { section: 'about' }, width: NARROW, scheme: 'dark' },
  { scene: 'welcome' },
  { scene: 'welcome', scheme: 'dark' },
  { scene: 'welcome', width: NARROW },
];

async function shoot(page: Page, { scene, drop, click = [], dir, width = WIDE }: Shot): Promise<string> {
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1 });
  const stage =
    scene === 'welcome' ? `welcome({ may: false, shortcut: 'Alt+Shift+J' })` : `open(${JSON.stringify(scene)})`;
  await page.evaluate(`document.documentElement.dir = '${dir ?? 'ltr'}'; settingsStage.${stage}`);
  await page.waitForSelector(scene === 'welcome' ? '.access' : 'main fieldset, main h3');
  if (drop) {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'newsgloss-2026-10-02.json'));
      const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('.drop')?.dispatchEvent(dropped);
    });
    await page.waitForSelector('.found, .problem:not(:empty)');
  }
  for (const selector of click) await page.locator(selector).click();
  await page.mouse.move(1, 1);
  return page.screenshot({ encoding: 'base64', fullPage: true });
}

/** Options and welcome page in every state: settings-NAME.png. */
export async function photographSettings(browser: Browser, name: string, features: MediaFeature[] = []): Promise<void> {
  const page = await browser.newPage();
  const script = await bundle('settings-entry');
  const figures: string[] = [];
  const canEmulate = features.length > 0 || !(await browser.version()).startsWith('firefox');
  for (const shot of SHOTS) {
    // Firefox's driver emulates no media.
    if (shot.scheme === 'dark' && !canEmulate) continue;
    await page.goto('about:blank');
    await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><title>Newsgloss</title><body>');
    if (canEmulate)
      await page.emulateMediaFeatures([...features, { name: 'prefers-color-scheme', value: shot.scheme ?? 'light' }]);
    await page.evaluate(script);
    const caption = JSON.stringify({ ...shot, scene: undefined }).slice(0, 120);
    figures.push(
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${await shoot(page, shot)}"></figure>`,
    );
  }
  const style = `body{margin:16px;background:#b8c0cc;font:12px sans-serif;columns:3 ${WIDE}px;column-gap:16px}figure{margin:0 0 16px;break-inside:avoid}`;
  await page.setViewport({ width: 3 * (WIDE + 16) + 16, height: 900, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.evaluate((html) => document.write(html), `<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(FOLDER, `settings-${name}.png`), fullPage: true });
  await page.close();
}
