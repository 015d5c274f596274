/** Photographs every state of the card in both browsers, to be looked at: `node scripts/gallery.ts` → screenshots/. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from './browsers.ts';
import { bundle } from './bundle.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'screenshots');

/** name, scheme, direction, width */
const STATES = [
  ['organisation', 'light', 'ltr', 372],
  ['index', 'light', 'ltr', 372],
  ['young', 'light', 'ltr', 372],
  ['defined', 'light', 'ltr', 372],
  ['choice', 'light', 'ltr', 372],
  ['organisation', 'dark', 'ltr', 372],
  ['index', 'dark', 'ltr', 372],
  ['choice', 'dark', 'ltr', 372],
  ['gaps', 'light', 'ltr', 372],
  ['long', 'light', 'ltr', 372],
  ['long', 'light', 'ltr', 304],
  ['index', 'light', 'ltr', 304],
  ['hebrew', 'light', 'rtl', 372],
  ['arabicIndex', 'dark', 'rtl', 372],
] as const;

async function photograph(browser: Browser, name: string, script: string, features: { name: string; value: string }[]) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1330, height: 900, deviceScaleFactor: 1.5 });
  if (features.length > 0) await page.emulateMediaFeatures(features);
  await page.goto(pathToFileURL(join(ROOT, 'tests/fixtures/gallery.html')).href);
  await page.evaluate(script);
  await page.evaluate(
    `for (const [name, scheme, dir, width] of ${JSON.stringify(STATES)}) {
      const section = document.body.appendChild(document.createElement('section'));
      section.append(Object.assign(document.createElement('h2'), { textContent: [name, scheme, dir, width].join(' · ') }));
      cardStage.draw(section.appendChild(document.createElement('div')), name, scheme, dir, width);
    }`,
  );
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  await page.close();
}

await mkdir(FOLDER, { recursive: true });
const script = await bundle('card-entry');
const chromium = await launchChromium();
await photograph(chromium, 'cards-chromium', script, []);
await photograph(chromium, 'cards-forced-colors', script, [{ name: 'forced-colors', value: 'active' }]);
await chromium.close();
const firefox = await launchFirefox();
await photograph(firefox, 'cards-firefox', script, []);
await firefox.close();
