/** What the reader has set, as the content script reads it: raw, because the schemas have no room here. */
import { browser } from 'wxt/browser';
import { STORED, UNSET } from '../../utils/model/limits.ts';
import type { Settings } from '../../utils/model/settings.ts';

type Stored = { settings?: Partial<Settings> };

/** As they were when they were last looked at. */
let settings: Settings = UNSET;
export const currentSettings = (): Settings => settings;

/** Whether this site is read: `always` and `never` by the reader's word, else when it is an article. */
export type Wanted = 'always' | 'ifArticle' | 'never';

/** Looks at the settings again. */
export async function wanted(): Promise<Wanted> {
  const { settings: stored }: Stored = await browser.storage.local.get(STORED.settings);
  settings = { ...UNSET, ...stored };
  const { sites, where } = settings;
  const site = sites[location.hostname];
  if (site === 'off') return 'never';
  if (where === 'sites' && site !== 'on') return 'never';
  return site === 'on' || where === 'every' ? 'always' : 'ifArticle';
}

const languagesIn = (stored: unknown): string =>
  typeof stored === 'object' && stored !== null && 'languages' in stored ? String(stored.languages) : '';

/** Cards are written anew in other languages. */
const speaksOtherwise = (change: { oldValue?: unknown; newValue?: unknown } | undefined): boolean =>
  languagesIn(change?.oldValue) !== languagesIn(change?.newValue);

/** Calls what belongs to the part of storage.local that has changed, until `signal` aborts. */
export function onStored(changed: { settings: () => void; revision: () => void }, signal: AbortSignal): void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): void => {
    if (STORED.settings in changes) changed.settings();
    if (STORED.revision in changes || speaksOtherwise(changes[STORED.settings])) changed.revision();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
}
