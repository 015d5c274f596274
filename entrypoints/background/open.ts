/** Opens our options page for what the reader has asked a card for. */
import { browser } from '../../utils/browser.ts';
import { fragmentOfDraft, fragmentOfEdit } from '../../utils/model/draft.ts';
import type { OpenRequest } from '../../utils/model/messages.ts';
import type { Sender } from '../../utils/messages.ts';
import { handOver } from '../shared/handed.ts';
import { refusePrivate } from './own-records.ts';

/** Beside the tab that asks; the popup is in none, and asks for the one in front. */
export async function open({ wish }: OpenRequest, sender: Sender): Promise<true> {
  // Nothing could be kept there; and from a private window our page would open in another.
  await refusePrivate(sender);
  const tab = sender.tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const fragment = wish.is === 'add' ? fragmentOfDraft(await handOver(wish.draft)) : fragmentOfEdit(wish.entity);
  const url = browser.runtime.getURL(`/options.html#${fragment}`);
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) });
  return true;
}
