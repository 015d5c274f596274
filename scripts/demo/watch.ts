/** Watches a page from the outside: what changed in it, what moved, what failed. */
import { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import * as v from 'valibot';

const CHANGES = '__demoChanges';

/**
 * Notes every change of the page's DOM from the moment its own markup is complete: the extension's content script starts
 * after that, and the article has no scripts of its own.
 */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((name) => {
    const changes: string[] = [];
    Reflect.set(window, name, changes);
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) {
        changes.push([type, target.nodeName.toLowerCase(), attributeName].filter(Boolean).join(' '));
      }
    });
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }, CHANGES);
}

/** What changed so far: "childList html", "attributes body class". */
export const changesOf = async (page: Page): Promise<string[]> =>
  v.parse(v.array(v.string()), await page.evaluate((name) => Reflect.get(window, name) as unknown, CHANGES));

/** The page's layout shift so far (the sum of its scores; 0 is still). */
export const layoutShiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

async function listenToWorker(target: Target, errors: string[]): Promise<void> {
  const worker = await target.worker();
  // puppeteer does not pass on what a service worker throws.
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(`background: ${exception?.description ?? text}`),
  );
  worker?.on('console', (message) => {
    if (message.type() === 'error') errors.push(`background: ${message.text()}`);
  });
}

/** Collects in `errors`, in words, what the extension's worker throws or logs as an error; returns the same for a page. */
export function collectErrors(browser: Browser, errors: string[]): (page: Page) => void {
  browser.on('targetcreated', (target) => {
    if (target.type() !== TargetType.SERVICE_WORKER) return;
    listenToWorker(target, errors).catch((error: unknown) => errors.push(`background: ${String(error)}`));
  });
  return (page) => {
    page.on('pageerror', (error) => errors.push(`page: ${error instanceof Error ? error.message : String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`page: ${message.text()}`);
    });
  };
}
