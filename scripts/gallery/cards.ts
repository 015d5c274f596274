import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, MediaFeature } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { ROOT } from '../run.ts';
import { FOLDER } from './folder.ts';

/** name, scheme, direction, width */
const STATES = [
  ['organisation', 'light', 'ltr', 372],
  ['index', 'light', 'ltr', 372],
  ['young', 'light', 'ltr', 372],
  ['defined', 'light', 'ltr', 372],
  ['choice', 'light', 'ltr', 372],
  ['agreement', 'light', 'ltr', 372],
  ['programme', 'light', 'ltr', 372],
  ['concept', 'light', 'ltr', 372],
  ['body', 'light', 'ltr', 372],
  ['own', 'light', 'ltr', 372],
  ['organisation', 'dark', 'ltr', 372],
  ['index', 'dark', 'ltr', 372],
  ['choice', 'dark', 'ltr', 372],
  ['gaps', 'light', 'ltr', 372],
  ['long', 'light', 'ltr', 372],
  ['long', 'light', 'ltr', 304],
  ['index', 'light', 'ltr', 304],
  ['values', 'light', 'ltr', 372],
  ['values', 'dark', 'ltr', 304],
  ['hebrew', 'light', 'rtl', 372],
  ['arabicIndex', 'dark', 'rtl', 372],
] as const;

/** All cards in one picture, cards-NAME.png. */
export async function photographCards(browser: Browser, name: string, features: MediaFeature[] = []): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1330, height: 900, deviceScaleFactor: 1.5 });
  if (features.length > 0) await page.emulateMediaFeatures(features);
  await page.goto(pathToFileURL(join(ROOT, 'tests/fixtures/gallery.html')).href);
  await page.evaluate(await bundle('card-entry'));
  await page.evaluate(
    `for (const [name, scheme, dir, width] of ${JSON.stringify(STATES)}) {
      const section = document.body.appendChild(document.createElement('section'));
      section.append(Object.assign(document.createElement('h2'), { textContent: [name, scheme, dir, width].join(' · ') }));
      cardStage.draw(section.appendChild(document.createElement('div')), name, scheme, dir, width);
    }`,
  );
  await page.screenshot({ path: join(FOLDER, `cards-${name}.png`), fullPage: true });
  await page.close();
}
