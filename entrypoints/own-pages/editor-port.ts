/** The editor's port, in our own pages. */
import * as v from 'valibot';
import type { EditorPort } from '../../components/editor/port.ts';
import { browser } from '../../utils/browser.ts';
import { once } from '../../utils/glossary/once.ts';
import type { PageRequest } from '../../utils/model/page-report.ts';
import { ask } from './ask.ts';

/** Told, but nobody is stopped from writing by it. */
const warn = (message: string) => (cause: unknown) => {
  console.warn(`Newsgloss: ${message}`, cause);
};

/**
 * Whether this page is in a private window. A popup is in no tab; Firefox for Android has no windows, but shows everything of ours in
 * tabs. Where nobody can tell, it is private.
 */
async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const windows: typeof browser.windows | undefined = browser.windows;
  const here = windows ? await windows.getCurrent() : await browser.tabs.getCurrent();
  return here?.incognito ?? true;
}

/**
 * Where drafts are kept: with what is stored, so that one outlives the browser; of a private window only until the browser is closed,
 * and never on disk.
 */
const drafts = once(async () =>
  (await isPrivate().catch(() => true)) ? browser.storage.session : browser.storage.local,
);

const keyOf = (about: string): string => `draft ${about}`;

async function textsOf(tabId: number): Promise<string[]> {
  const send = async (request: PageRequest): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/commands.js'] });
  return v.parse(v.array(v.string()), await send({ type: 'texts' }));
}

/** `tabId`: the tab beside the popup. */
export const editorPort = ({ tabId }: { tabId?: number } = {}): EditorPort => ({
  check: (names, except) => ask({ type: 'check', names: [...names], ...(except !== undefined && { except }) }),
  // Most pages cannot be read, and that is nothing to tell: then the preview has a sentence of its own.
  ...(tabId !== undefined && { texts: () => textsOf(tabId).catch(() => []) }),
  async keep(records) {
    await ask({ type: 'keep', records: [...records] });
  },
  async forget(keys) {
    await ask({ type: 'forget', keys: [...keys] });
  },
  drafts: {
    async load(about) {
      try {
        const { [keyOf(about)]: draft } = await (await drafts()).get(keyOf(about));
        return draft;
      } catch (cause) {
        return warn('no draft can be read')(cause);
      }
    },
    async save(about, draft) {
      try {
        const area = await drafts();
        await (draft === undefined ? area.remove(keyOf(about)) : area.set({ [keyOf(about)]: draft }));
      } catch (cause) {
        warn('the draft is not kept')(cause);
      }
    },
  },
});
