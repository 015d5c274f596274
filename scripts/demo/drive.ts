/** Drives the demo article without a window, as a reader would, and takes the pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { dismiss, hover, picture } from './card.ts';
import { GII, keyOf, PII, problemsOf, WIPO, WTO, type Expected } from './expectations.ts';
import { settledReport, type Report } from './report.ts';
import { changesOf, collectErrors, layoutShiftOf, watchChanges } from './watch.ts';

type Scheme = 'light' | 'dark';

/** A card to open: its file is `card-NAME.png`; `says` is a text that it must contain. */
type Visit = { name: string; entity: Expected; says?: string };

const VISITS: Readonly<Record<Scheme, Visit[]>> = {
  light: [
    { name: 'wipo', entity: WIPO },
    { name: 'gii', entity: GII, says: '48th of 132' },
    { name: 'pii', entity: PII },
  ],
  dark: [{ name: 'wto-dark', entity: WTO }],
};

const VIEW = { width: 1280, height: 900 };

export type Driven = { report: Report | undefined; problems: string[] };

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Until a card opens, nothing in the page may change or move. */
async function untouched(page: Page): Promise<string[]> {
  const changes = await changesOf(page);
  const shift = await layoutShiftOf(page);
  return [
    ...(changes.length === 0
      ? []
      : [`the page's DOM was changed before a card opened: ${changes.slice(0, 5).join(', ')}`]),
    ...(shift === 0 ? [] : [`the page's layout shifted by ${shift}`]),
  ];
}

async function visit(page: Page, report: Report, { name, entity, says }: Visit, folder: string): Promise<string[]> {
  const key = keyOf(report, entity);
  if (key === undefined) return [];
  try {
    const text = await hover(page, key);
    await picture(page, join(folder, `card-${name}.png`));
    const wanted = [entity.title, ...(says === undefined ? [] : [says])];
    const problems = wanted
      .filter((words) => !text.includes(words))
      .map((words) => `the card of ${key} lacks “${words}”; it says: ${text.replace(/\s+/g, ' ')}`);
    await dismiss(page);
    return problems;
  } catch (error) {
    return [said(error)];
  }
}

async function read(page: Page, url: string, scheme: Scheme, folder: string): Promise<Driven> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport(VIEW);
  await watchChanges(page);
  await page.goto(url);
  let report: Report;
  try {
    report = await settledReport(page);
  } catch (error) {
    return { report: undefined, problems: [said(error)] };
  }
  const problems = [...problemsOf(report), ...(await untouched(page))];
  await picture(page, join(folder, `article-${scheme}.png`), { fullPage: true });
  await page.setViewport({ ...VIEW, deviceScaleFactor: 2 });
  for (const stop of VISITS[scheme]) problems.push(...(await visit(page, report, stop, folder)));
  return { report, problems };
}

/**
 * Installs the extension and reads the article at `url` in light and in dark, with pictures into `folder`. `problems` is
 * empty when all went well.
 */
export async function drive(browser: Browser, extension: string, url: string, folder: string): Promise<Driven> {
  await mkdir(folder, { recursive: true });
  const errors: string[] = [];
  const listen = collectErrors(browser, errors);
  await browser.installExtension(extension);
  const runs: Driven[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage();
    listen(page);
    runs.push(await read(page, url, scheme, folder));
    await page.close();
    if (!runs.at(-1)?.report) break;
  }
  return {
    report: runs[0]?.report,
    problems: [...new Set([...runs.flatMap(({ problems }) => problems), ...errors])],
  };
}
