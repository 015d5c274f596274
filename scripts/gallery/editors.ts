import { join } from 'node:path';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { FOLDER } from './folder.ts';

type Shot = {
  start: string;
  /** Beside an article. */
  page?: boolean;
  more?: boolean;
  /** Text to put into fields, by their selectors. */
  write?: Readonly<Record<string, string>>;
  save?: boolean;
  refuses?: boolean;
  /** A draft from before. */
  begun?: string;
  scheme?: 'dark';
  dir?: 'rtl';
  /** Of the window, px. */
  width?: number;
};

const LABEL = '[data-field=label] input';
const ACRONYM = '[data-field^=name] input';
const DEFINITION = 'textarea';

const SHOTS: readonly Shot[] = [
  { start: 'empty' },
  { start: 'article', page: true },
  { start: 'article', page: true, scheme: 'dark' },
  { start: 'empty', write: { [LABEL]: 'World Trade Organization', [ACRONYM]: 'WTO', [DEFINITION]: 'x'.repeat(850) } },
  { start: 'empty', page: true, write: { [LABEL]: 'the', [ACRONYM]: 'x' } },
  {
    start: 'empty',
    write: { [LABEL]: 'y'.repeat(10_000), [ACRONYM]: '\u0001NGB', [DEFINITION]: 'x'.repeat(1200) },
    save: true,
  },
  { start: 'empty', save: true, scheme: 'dark' },
  { start: 'empty', begun: 'National Grain Board' },
  { start: 'article', save: true, refuses: true },
  { start: 'article', page: true, more: true },
  { start: 'own', width: 320 },
  { start: 'own', scheme: 'dark' },
  { start: 'own', width: 900 },
  { start: 'right', dir: 'rtl' },
  { start: 'entity' },
  { start: 'entity', more: true, width: 900 },
  { start: 'edited' },
  { start: 'edited', scheme: 'dark', width: 900 },
];

async function shoot(
  page: Page,
  { start, more, write = {}, save, begun, dir, width = 360, ...options }: Shot,
): Promise<string> {
  await page.setViewport({ width, height: 500, deviceScaleFactor: 1 });
  await page.evaluate(
    `document.documentElement.dir = ${JSON.stringify(dir ?? 'ltr')};
     document.documentElement.lang = 'en';
     ${begun === undefined ? '' : `editorStage.begun(${JSON.stringify(begun)});`}
     editorStage.open(${JSON.stringify(start)}, ${JSON.stringify({ ...options, fresh: begun === undefined })})`,
  );
  await page.waitForSelector('.editor');
  if (more) await page.$eval('.toggle', (toggle) => toggle instanceof HTMLElement && toggle.click());
  for (const [selector, text] of Object.entries(write)) {
    await page.$eval(
      selector,
      (field, value) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  }
  if (save) await page.click('.primary');
  // Warnings come when the reader pauses.
  await new Promise((resolve) => setTimeout(resolve, 450));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(height, 1600), deviceScaleFactor: 1 });
  return page.screenshot({ encoding: 'base64' });
}

/** Every state of the editor in one picture, editor-NAME.png. */
export async function photographEditors(browser: Browser, name: string, features: MediaFeature[] = []): Promise<void> {
  const page = await browser.newPage();
  const script = await bundle('editor-entry');
  const figures: string[] = [];
  const canEmulate = features.length > 0 || !(await browser.version()).startsWith('firefox');
  for (const shot of SHOTS) {
    // Firefox's driver emulates no media.
    if (shot.scheme === 'dark' && !canEmulate) continue;
    await page.goto('data:text/html,<!doctype html><meta charset=utf-8><title>Editor</title><body>');
    if (canEmulate)
      await page.emulateMediaFeatures([...features, { name: 'prefers-color-scheme', value: shot.scheme ?? 'light' }]);
    await page.evaluate(script);
    const { write: _, ...rest } = shot;
    const caption = Object.entries(rest)
      .map((pair) => pair.join(' '))
      .join(' · ');
    figures.push(
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${await shoot(page, shot)}"></figure>`,
    );
  }
  const style =
    'body{margin:16px;background:#b8c0cc;font:12px sans-serif;columns:380px}figure{margin:0 0 16px;break-inside:avoid}img{max-width:380px}';
  await page.setViewport({ width: 2000, height: 900, deviceScaleFactor: 1 });
  await page.goto('about:blank');
  await page.evaluate((html) => document.write(html), `<!doctype html><style>${style}</style>${figures.join('')}`);
  await page.screenshot({ path: join(FOLDER, `editor-${name}.png`), fullPage: true });
  await page.close();
}
