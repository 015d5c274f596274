/** The page is the same with the extension as without, until a card opens; then it has one element more. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, dismiss, fixture, hover, settled, start, type Stage } from './driver.ts';

/** What a page can see of itself. */
type Snapshot = { html: string; sheets: number; title: string; globals: string[] };
/** `records`: "childList html" and so on, in order. `take` takes them in the end, too. */
type Watch = { before: Snapshot; records: string[]; take: () => Snapshot };
declare const pageWatch: Watch;

/**
 * Runs in the page before anything of its own. The watching begins when the markup is complete, before a content script runs
 * (document_end); the page's own scripts have run by then.
 */
function watchPage(): void {
  const shadowRoots = (): ShadowRoot[] =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const take = (): Snapshot => ({
    html:
      document.documentElement.outerHTML +
      shadowRoots()
        .map(({ innerHTML }) => innerHTML)
        .join('\n'),
    sheets: document.adoptedStyleSheets.length,
    title: document.title,
    // Sorted: Firefox makes some of them when they are first used.
    globals: Object.getOwnPropertyNames(globalThis).sort(),
  });
  const records: string[] = [];
  const observer = new MutationObserver((seen) => {
    for (const { type, target, attributeName } of seen)
      records.push([type, target.nodeName.toLowerCase(), attributeName].filter(Boolean).join(' '));
  });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    Object.defineProperty(globalThis, 'pageWatch', { value: { records, take }, configurable: true });
    Object.assign(pageWatch, { before: take() });
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of [document, ...shadowRoots()]) observer.observe(root, options);
  });
}

const watched = (page: Page): Promise<Omit<Watch, 'take'> & { after: Snapshot }> =>
  page.evaluate(() => ({ before: pageWatch.before, records: pageWatch.records, after: pageWatch.take() }));

/** What a card adds: where its element came in, and what was written on it afterwards. */
const CARD_RECORD = /^(?:childList html|attributes newsgloss-card (?:style|popover))$/;

describe.each(BROWSERS)('the page in $name', ({ target }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start(target);
  });
  afterAll(() => stage.close());

  it.each([
    ['demo/index.html', 'newsgloss:gii'],
    [fixture('shadow.html'), 'newsgloss:wto'],
  ])('is left as it is: %s', async (path, key) => {
    const page = await stage.open(path, async (tab) => {
      await tab.evaluateOnNewDocument(watchPage);
    });
    const { mentions } = await settled(page);
    expect(mentions.filter(({ painted }) => painted).length).toBeGreaterThan(0);
    const marked = await watched(page);
    expect(marked.records).toEqual([]);
    expect(marked.after).toEqual(marked.before);

    await hover(page, key);
    const open = await watched(page);
    expect(open.records).toContain('childList html');
    expect(open.records.filter((record) => !CARD_RECORD.test(record))).toEqual([]);
    const host = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('newsgloss-card')].map(({ outerHTML }) => outerHTML);
      return hosts.length === 1 ? hosts[0] : undefined;
    });
    if (host === undefined) throw new Error('not one host');
    const cardRoot = await page.evaluate(() => document.querySelector('newsgloss-card')?.shadowRoot?.innerHTML ?? '');
    const without = (html: string, part: string): string => html.split(part).join('');
    const trimmed = { ...open.after, html: without(without(open.after.html, host), cardRoot).trimEnd() };
    expect(trimmed).toEqual({ ...open.before, html: open.before.html.trimEnd() });

    await dismiss(page);
    expect(await page.evaluate(() => document.querySelector('newsgloss-card')?.checkVisibility() ?? false)).toBe(false);
    const closed = await watched(page);
    expect(closed.after).toEqual({ ...open.after, html: closed.after.html });
    expect(closed.records.filter((record) => !CARD_RECORD.test(record))).toEqual([]);
  });
});
