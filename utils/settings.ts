/** What the reader has set, in storage.local. Two pages may write at once, and another version of ours may have written before. */
import { browser } from './browser.ts';
import { STORED, UNSET } from './model/limits.ts';
import { settingsOf, type Settings } from './model/settings.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const stored = async (): Promise<unknown> => (await browser.storage.local.get(STORED.settings))[STORED.settings];

export const readSettings = async (): Promise<Settings> => settingsOf(await stored());

/**
 * Writes only the fields that `change` returns, over what is stored by then. Our own pages wait for one another; a content script
 * (a site switched off on a card) lives in the page's origin and cannot, so between reading and writing it is not heard. What this
 * version does not know is kept. Rejects when nothing could be stored.
 */
export const changeSettings = (change: (before: Settings) => Partial<Settings>): Promise<void> =>
  navigator.locks.request(STORED.settings, async () => {
    const before = await stored();
    const kept = isRecord(before) ? before : {};
    await browser.storage.local.set({ [STORED.settings]: { ...UNSET, ...kept, ...change(settingsOf(before)) } });
  });

/** Calls `listener` with every change, also one's own; stops when what is returned is called. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[STORED.settings];
    if (change) listener(settingsOf(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
