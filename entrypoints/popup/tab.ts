/** The page beside the popup, through the browser. */
import { patternFor } from '../../components/page-terms/address.ts';
import { askPage, lookAt } from '../../components/page-terms/look.ts';
import type { Port } from '../../components/page-terms/port.ts';
import { browser } from '../../utils/browser.ts';
import { ask } from '../own-pages/ask.ts';
import { changeShortcuts, shortcutsInUse } from '../own-pages/shortcuts.ts';
import { today } from '../shared/today.ts';
import type { PageRequest } from '../../utils/model/page-report.ts';
import { injectCommands, sendToPage } from '../../utils/page-tab.ts';

/** The id of the tab that the popup is about. */
export async function tabOfPopup(): Promise<number> {
  if (import.meta.env.MODE === 'e2e') {
    // A driver opens the popup as a tab, in which it would be about itself.
    const tab = new URLSearchParams(location.search).get('tab');
    if (tab !== null) return Number(tab);
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}

export function portTo(tabId: number): Port {
  let url: string | undefined;
  const send = (request: PageRequest): Promise<unknown> => sendToPage(tabId, request);
  const addressOf = async (): Promise<string | undefined> => (await browser.tabs.get(tabId)).url;

  return {
    async look() {
      // Each time: the page may have given way to another.
      url = await addressOf().catch(() => undefined);
      return lookAt({
        url,
        send,
        inject: () => injectCommands(tabId),
        mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }),
      });
    },
    ask: (request) => askPage(send, request),
    async goTo(key, step) {
      await send({ type: 'goTo', key, step });
    },
    switchSite: (host, on) => ask({ type: 'switch', site: host, on }),
    // Nothing may be awaited before the request: the browser wants it to come from the click.
    allow: () => (url ? browser.permissions.request({ origins: [patternFor(url)] }) : Promise.resolve(false)),
    reload: () => browser.tabs.reload(tabId),
    copy: (text) => navigator.clipboard.writeText(text),
    version: `${browser.runtime.getManifest().version}, ${import.meta.env.PACK_VERSION}`,
    keep: (record) => ask({ type: 'keep', records: [record] }),
    forget: (key) => ask({ type: 'forget', keys: [key] }),
    open: (wish) => ask({ type: 'open', wish }),
    shortcuts: shortcutsInUse,
    changeShortcuts,
    today,
  };
}
