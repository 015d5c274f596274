/** `npm run icons`: public/icon/newsgloss.svg as the PNG files that the manifest needs, drawn by Chromium. */
import { readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('newsgloss.svg', folder), 'utf8');
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
