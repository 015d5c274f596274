/**
 * The engine in the background of an extension, in Chromium and Firefox: a background that has been stopped is asked to find the
 * names of an article. `coldMs` is from asking to the answer: the worker starts, loads its script, reads the dictionary from
 * IndexedDB, opens it and finds. `emptyMs` is the same without dictionary and names: what the browser takes for itself.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { compile } from '../../utils/names/dictionary.ts';
import { launchChromium, launchFirefox } from '../browsers.ts';
import { Compiled, First } from './answers.ts';
import type { Ask } from './background.ts';
import { bundleInto } from './bundle-engine.ts';
import { entryOf } from './entry.ts';
import { linesOf, textsIn, type List } from './lists.ts';
import { median } from './turns.ts';

/** Milliseconds; medians of `runs` cold starts. `longestMs`: the longest that compiling kept others waiting. */
export type BrowserRow = {
  browser: string;
  names: number;
  runs: number;
  emptyMs: number;
  readMs: number;
  openMs: number;
  firstMs: number;
  nextMs: number;
  laterMs: number;
  coldMs: number;
  compileMs: number;
  longestMs: number;
};

const Done = v.literal('done');

const RUNS = 7;
/** After the first article. */
const MORE = 20;
const ID = 'bench@newsgloss.example';
const UUID = '0b6a7c52-58a1-4d7e-9d3f-7c1d2a90be11';
/** Firefox stops an idle background after so long, ms. */
const IDLE = 1500;

// In the extension's own page.
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
  };
};

export const BROWSERS = ['chromium', 'firefox'] as const;
type Name = (typeof BROWSERS)[number];

async function extension(browser: Name, folder: string, lists: readonly List[]): Promise<string> {
  const path = join(folder, browser);
  mkdirSync(path);
  await bundleInto(path, 'scripts/bench/background.ts', 'background.js');
  writeFileSync(join(path, 'page.html'), '<!doctype html><title>bench</title>');
  const background = browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Newsgloss bench',
    version: '1',
    background,
    permissions: ['unlimitedStorage', 'storage'],
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: ID } } }),
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  for (const { title } of lists)
    for (const end of ['names', 'txt']) copyFileSync(join(folder, `${title}.${end}`), join(path, `${title}.${end}`));
  return path;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // In Firefox the navigation to an extension's page never resolves.
  page.goto(url).catch(() => undefined);
  for (let tries = 0; tries < 200; tries++) {
    await sleep(50);
    if (
      await page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false)
    )
      return page;
  }
  throw new Error(`${url} does not open`);
}

/** The answer and how long it took, as the page sees it. */
async function ask<T extends v.GenericSchema>(
  page: Page,
  message: Ask,
  schema: T,
): Promise<{ answer: v.InferOutput<T>; ms: number }> {
  const { answer, ms } = await page.evaluate(async (sent) => {
    for (let tries = 0; ; tries++) {
      const begun = performance.now();
      try {
        const got = await chrome.runtime.sendMessage(sent);
        return { answer: got, ms: performance.now() - begun };
      } catch (error) {
        // Firefox, when it was just stopping the background.
        if (tries > 3) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }, message);
  return { answer: v.parse(schema, answer), ms };
}

async function stop(browser: Browser, page: Page): Promise<void> {
  const runs = (): Promise<boolean> =>
    page.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0);
  for (let tries = 0; await runs(); tries++) {
    if (tries > 300) throw new Error('The background does not stop.');
    // Again and again: a worker that has just been woken may not be known as a target yet. (Firefox stops it when it is idle.)
    if (tries % 10 === 0)
      for (const target of browser.targets())
        if (target.type() === 'service_worker') await (await target.worker())?.close().catch(() => undefined);
    await sleep(50);
  }
  // What the stopped one has left to do is none of the next one's time.
  await sleep(300);
}

async function rowOf(
  name: string,
  browser: Browser,
  page: Page,
  list: string,
  names: number,
  texts: readonly string[],
): Promise<BrowserRow> {
  const { answer: compiled } = await ask(page, { ask: 'compile', list }, Compiled);
  await ask(page, { ask: 'store', list }, Done);
  const empty: number[] = [];
  const cold: number[] = [];
  const firsts: First[] = [];
  for (let run = 0; run < RUNS; run++) {
    await stop(browser, page);
    empty.push((await ask(page, { ask: 'nothing' }, Done)).ms);
    await stop(browser, page);
    const { answer, ms } = await ask(page, { ask: 'first', list, texts: texts.slice(0, 1) }, First);
    cold.push(ms);
    await stop(browser, page);
    const more = await ask(page, { ask: 'first', list, texts }, First);
    firsts.push({ ...answer, nextMs: more.answer.nextMs, laterMs: more.answer.laterMs });
  }
  const of = (key: keyof First): number => median(firsts.map((one) => one[key]));
  return {
    browser: name,
    names,
    runs: RUNS,
    emptyMs: median(empty),
    readMs: of('readMs'),
    openMs: of('openMs'),
    firstMs: of('firstMs'),
    nextMs: of('nextMs'),
    laterMs: of('laterMs'),
    coldMs: median(cold),
    compileMs: compiled.compileMs,
    longestMs: compiled.longestMs,
  };
}

async function rowsIn(
  name: Name,
  lists: readonly (List & { many: number })[],
  texts: readonly string[],
  folder: string,
  tell: (line: string) => void,
): Promise<BrowserRow[]> {
  const path = await extension(name, folder, lists);
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.background.idle.timeout': IDLE,
  };
  const browser = name === 'chromium' ? await launchChromium() : await launchFirefox({ prefs });
  try {
    const id = await browser.installExtension(path);
    const base = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${UUID}`;
    const page = await openPage(browser, `${base}/page.html`);
    const rows: BrowserRow[] = [];
    for (const { title, many } of lists) {
      tell(`${name}: ${title}`);
      rows.push(await rowOf(name, browser, page, title, many, texts));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** `work`: a folder for what is made. A browser that is not there, or does not do its part, is told of and left out. */
export async function inBrowsers(
  names: readonly Name[],
  lists: readonly List[],
  folders: { names: string; pages: string; work: string },
  tell: (line: string) => void,
): Promise<BrowserRow[]> {
  if (names.length === 0) return [];
  const texts = textsIn(folders.pages)
    .filter(({ length }) => length >= 8_000)
    .slice(0, MORE + 1)
    .map((text) => text.slice(0, 10_000));
  const counted = lists.map((list) => {
    const lines = linesOf(list, folders.names);
    writeFileSync(join(folders.work, `${list.title}.txt`), lines.join('\n'));
    writeFileSync(join(folders.work, `${list.title}.names`), new Uint8Array(compile(lines.map(entryOf))));
    return { ...list, many: lines.length };
  });
  const rows: BrowserRow[] = [];
  for (const name of names)
    try {
      rows.push(...(await rowsIn(name, counted, texts, folders.work, tell)));
    } catch (error) {
      tell(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return rows;
}
