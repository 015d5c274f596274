/** What the reader has set, in storage.local. Two pages may write at once, and another version of ours may have written before. */
import { browser } from './browser.ts';
import { STORED, UNSET } from './model/limits.ts';
import { settingsOf, type Settings } from './model/settings.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const stored = async (): Promise<unknown> => (await browser.storage.local.get(STORED.settings))[STORED.settings];

export const readSettings = async (): Promise<Settings> => settingsOf(await stored());

/**
 * Writes only the fields that `change` returns, over what is stored by then. Only our own pages and
 * the background write, and wait for one another (a content script lives in the page's origin, and could not). What this version does
 * not know is kept. Rejects when nothing could be stored.
 */
export const changeSettings = (change: (before: Settings) => Partial<Settings>): Promise<void> =>
  navigator.locks.request(STORED.settings, async () => {
    const before = await stored();
    const kept = isRecord(before) ? before : {};
    await browser.storage.local.set({ [STORED.settings]: { ...UNSET, ...kept, ...change(settingsOf(before)) } });
  });

/** Calls `listener` when definitions are wanted in other languages. */
export function onLanguages(listener: (languages: readonly string[]) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[STORED.settings];
    if (!change) return;
    const [before, now] = [settingsOf(change.oldValue).languages, settingsOf(change.newValue).languages];
    if (before.join() !== now.join()) listener(now);
  });
}

/** Calls `listener` with every change, also one's own; stops when what is returned is called. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[STORED.settings];
    if (change) listener(settingsOf(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
