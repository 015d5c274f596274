/**
 * `npm run demo`: builds the extension and opens an article with it. Where there is a screen, in a browser of your own to
 * play with; without one (or with --headless) it reads the article by itself, takes pictures and says what it found.
 */
import { join, relative } from 'node:path';
import { launchChromium } from './browsers.ts';
import { build, sizesOf, wordSize } from './build.ts';
import { drive } from './demo/drive.ts';
import { tableOf, timesOf } from './demo/table.ts';
import { ROOT } from './run.ts';
import { serve } from './serve.ts';

const PICTURES = join(ROOT, 'screenshots');

const hasScreen = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function show(url: string, extension: string): Promise<void> {
  const browser = await launchChromium({ headless: false, extension });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  await page.bringToFront();
  console.log(
    `The article is open at ${url}: rest the pointer on a marked name. Close the browser or press Ctrl+C to end.`,
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function driveHeadless(url: string, extension: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const { report, problems } = await drive(browser, extension, url, PICTURES);
    if (report) {
      const date = Object.values(report.cards)[0]?.factsFor;
      console.log(`\n${tableOf(report)}\n\nSpent: ${timesOf(report)}${date === undefined ? '' : `\n${date}`}`);
      console.log(`Pictures: ${relative(process.cwd(), PICTURES)}/`);
    }
    for (const problem of problems) console.error(`✗ ${problem}`);
    console.log(problems.length === 0 ? 'The demo works.' : `\nThe demo failed: ${problems.length} problem(s), above.`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

try {
  const headless = process.argv.includes('--headless') || !hasScreen();
  console.log('Building the extension …');
  const extension = await build('chrome', 'production');
  console.log((await sizesOf(extension)).map(wordSize).join('\n'));
  const driven = headless ? await build('chrome', 'e2e') : extension;
  const server = await serve(join(ROOT, 'demo'));
  try {
    await (headless ? driveHeadless(server.url, driven) : show(server.url, driven));
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
