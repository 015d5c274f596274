/** The page in a tab, asked from outside. No page carries what answers (entrypoints/content/commands.ts) until it is asked something. */
import { browser } from './browser.ts';
import type { PageRequest } from './model/page-report.ts';

/** Rejects where nobody answers; also what a browser does not like of the arguments, which it would throw at once. */
export const sendToPage = async (tabId: number, request: PageRequest): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, request, { frameId: 0 });

/** Rejects where we may not go: pages of the browser's own, sites without permission. */
export async function injectCommands(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/commands.js'] });
}
