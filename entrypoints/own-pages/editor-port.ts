/** The editor's port, in our own pages. */
import * as v from 'valibot';
import type { EditorPort } from '../../components/editor/port.ts';
import { browser } from '../../utils/browser.ts';
import { areaKey, recordOf } from '../../utils/glossary/area.ts';
import { injectCommands, sendToPage } from '../../utils/page-tab.ts';
import { ask } from './ask.ts';
import { drafts } from './drafts.ts';

async function textsOf(tabId: number): Promise<string[]> {
  await injectCommands(tabId);
  return v.parse(v.array(v.string()), await sendToPage(tabId, { type: 'texts' }));
}

/** `tabId`: the tab beside the popup. */
export const editorPort = ({ tabId }: { tabId?: number } = {}): EditorPort => ({
  check: (names, except) => ask({ type: 'check', names: [...names], ...(except !== undefined && { except }) }),
  // Most pages cannot be read, and that is nothing to tell: then the preview has a sentence of its own.
  ...(tabId !== undefined && { texts: () => textsOf(tabId).catch(() => []) }),
  async stored(key) {
    const items = await browser.storage.local.get(areaKey(key));
    return recordOf(key, items[areaKey(key)]);
  },
  async keep(records) {
    await ask({ type: 'keep', records: [...records] });
  },
  async forget(keys) {
    await ask({ type: 'forget', keys: [...keys] });
  },
  drafts,
});
