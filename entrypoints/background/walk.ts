/** The shortcuts that walk from term to term. Which keys they are is the browser's and the reader's business. */
import { browser } from '../../utils/browser.ts';
import type { PageRequest } from '../../utils/model/page-report.ts';
import { injectCommands, sendToPage } from '../../utils/page-tab.ts';

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-term', 1],
  ['previous-term', -1],
]);

/** How long the button says that there is nothing to go to, ms: long enough to be noticed. */
const SAID = 2000;

/**
 * On the button, where nothing is covered by it and nobody is asked to close it: so many terms are there to go to. When the
 * background is stopped before it is taken away, it goes with the page.
 */
async function sayNothing(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '0' });
  await new Promise((resolve) => setTimeout(resolve, SAID));
  await browser.action.setBadgeText({ tabId, text: '' });
}

async function ask(tabId: number, request: PageRequest): Promise<unknown> {
  try {
    return await sendToPage(tabId, request);
  } catch {
    await injectCommands(tabId);
    return sendToPage(tabId, request);
  }
}

/** Does what a command of the manifest's says, in the tab that is in front. */
export async function walk(command: string, tab?: { id?: number | undefined }): Promise<void> {
  const step = STEPS.get(command);
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (step === undefined || tabId === undefined) return;
  // Pages of the browser's own, and those where we may not go, answer nothing.
  const walked = await ask(tabId, { type: 'walk', step }).catch(() => false);
  // The tab may be gone by then.
  if (walked !== true) await sayNothing(tabId).catch(() => undefined);
}
