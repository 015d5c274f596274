/** Scripts that the manifest does not inject: the card when it is wanted, the content script in tabs that were open before us. */
import { browser } from '../../utils/browser.ts';
import type { Sender } from '../../utils/messages.ts';
import { isOurs } from './sender.ts';

/** Injects the card script into the frame that asks for it. Our own pages, where no browser lets us inject, have it already. */
export async function injectCard(sender: Sender): Promise<true> {
  if (isOurs(sender)) return true;
  const { tab, frameId } = sender;
  if (tab?.id === undefined) throw new Error('Only a tab can show a card.');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: ['/card.js'] });
  return true;
}

/**
 * After install or update the open tabs have no content script, or one that nobody answers any more. `sites`: match patterns of those
 * that are meant, where that is not all: an instance that runs is ended, and with it go pinned cards and what was chosen for the article.
 */
export async function injectIntoOpenTabs(sites?: readonly string[]): Promise<void> {
  const [content] = browser.runtime.getManifest().content_scripts ?? [];
  const url = [...(sites ?? content?.matches ?? [])];
  // Chromium takes an empty list for all tabs.
  if (!content || url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      await browser.scripting.insertCSS({ target: { tabId }, files: content.css ?? [] });
      await browser.scripting.executeScript({ target: { tabId }, files: content.js ?? [] });
    }),
  );
}
