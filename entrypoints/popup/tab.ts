/** The page beside the popup, through the browser. */
import type { Tabs } from 'webextension-polyfill';
import { looksLikePdf, patternFor, whyUnreadable } from '../../components/page-terms/address.ts';
import type { Port, Sight } from '../../components/page-terms/port.ts';
import { switched } from '../../components/page-terms/switch-site.ts';
import { browser } from '../../utils/browser.ts';
import { STORED } from '../../utils/model/limits.ts';
import type { PageReport, PageRequest } from '../../utils/model/page-report.ts';

/** Read in the popup's own process, written by our own script: only whether it is an answer at all is looked at. */
const isReport = (answer: unknown): answer is PageReport =>
  typeof answer === 'object' && answer !== null && 'state' in answer && 'entities' in answer;

/** The id of the tab that the popup is about. */
export async function tabOfPopup(): Promise<number | undefined> {
  if (import.meta.env.MODE === 'e2e') {
    // A driver can open a popup only as a tab, in which it would be about itself.
    const tab = new URLSearchParams(location.search).get('tab');
    if (tab !== null) return Number(tab);
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

export function portTo(tabId: number | undefined): Port {
  const send = (request: PageRequest): Promise<unknown> =>
    tabId === undefined
      ? Promise.reject(new Error('There is no tab.'))
      : browser.tabs.sendMessage(tabId, request, { frameId: 0 });

  const report = async (request: PageRequest): Promise<PageReport> => {
    const answer = await send(request);
    if (!isReport(answer)) throw new Error('The page does not answer.');
    return answer;
  };

  /** Most pages are never asked: what answers is injected with the first question. */
  const inject = (id: number): Promise<unknown> =>
    browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/commands.js'] });

  /** Of a page that does not answer: why. */
  const why = async (tab: Tabs.Tab | undefined): Promise<Sight> => {
    const unreadable = whyUnreadable(tab?.url);
    if (unreadable) return { at: 'unreadable', why: unreadable };
    if (tab?.url && !(await browser.permissions.contains({ origins: [patternFor(tab.url)] })))
      return { at: 'forbidden', host: new URL(tab.url).hostname };
    try {
      await inject(tab?.id ?? -1);
    } catch {
      return { at: 'unreadable', why: looksLikePdf(tab?.url) ? 'pdf' : 'protected' };
    }
    return report({ type: 'page' }).then(
      (answer): Sight => ({ at: 'page', report: answer }),
      (): Sight => ({ at: 'silent' }),
    );
  };

  let url: string | undefined;

  return {
    async look() {
      const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
      url = tab?.url;
      const sight = await report({ type: 'page' }).then(
        (answer): Sight => ({ at: 'page', report: answer }),
        () => why(tab),
      );
      const nothing = sight.at === 'page' && sight.report.state === 'notArticle';
      return nothing && looksLikePdf(url) ? { at: 'unreadable', why: 'pdf' } : sight;
    },
    ask: report,
    async goTo(key, step) {
      await send({ type: 'goTo', key, step });
    },
    async switchSite(host, on) {
      const { [STORED.settings]: settings } = await browser.storage.local.get(STORED.settings);
      await browser.storage.local.set({ [STORED.settings]: switched(settings, host, on) });
    },
    // Nothing may be awaited before the request: the browser wants it to come from the click.
    allow: () => (url ? browser.permissions.request({ origins: [patternFor(url)] }) : Promise.resolve(false)),
    async reload() {
      if (tabId !== undefined) await browser.tabs.reload(tabId);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    // The reader's own calendar day; the Swedish way of writing a date is ISO 8601's.
    today: () => new Date().toLocaleDateString('sv-SE'),
  };
}
