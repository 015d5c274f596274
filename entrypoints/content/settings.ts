/** What the reader has set, as the content script reads it: raw, because the schemas have no room here. */
import { browser } from 'wxt/browser';
import { STORED } from '../../utils/model/limits.ts';
import type { Settings } from '../../utils/model/settings.ts';

type Stored = { settings?: Partial<Settings> };

/** Whether this site is read: `always` and `never` by the reader's word, else when it is an article. */
export type Wanted = 'always' | 'ifArticle' | 'never';

export async function wanted(): Promise<Wanted> {
  const { settings }: Stored = await browser.storage.local.get(STORED.settings);
  const site = settings?.sites?.[location.hostname];
  if (site === 'off') return 'never';
  if (settings?.where === 'sites' && site !== 'on') return 'never';
  return site === 'on' || settings?.where === 'every' ? 'always' : 'ifArticle';
}

/** Calls what belongs to the part of storage.local that has changed, until `signal` aborts. */
export function onStored(changed: { settings: () => void; revision: () => void }, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (STORED.settings in changes) changed.settings();
    if (STORED.revision in changes) changed.revision();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
}
