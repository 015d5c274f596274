/** The keys that walk from term to term, as the browser and the reader have set them. */
import type { Shortcuts } from '../../components/page-terms/port.ts';
import { browser } from '../../utils/browser.ts';

/** Firefox for Android has none of it, and only Firefox opens its settings by itself (from 137). */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };
const commands: Commands | undefined = browser.commands;

/** Undefined where the browser has no shortcuts; '' for one that is not set, or that another extension has taken. */
export async function shortcutsInUse(): Promise<Shortcuts | undefined> {
  if (!commands) return undefined;
  const all = await commands.getAll();
  const keyOf = (name: string): string => all.find((one) => one.name === name)?.shortcut ?? '';
  return { next: keyOf('next-term'), previous: keyOf('previous-term') };
}

/** Shows where they are changed. A link cannot lead to that page of Chromium's, an extension can. */
export async function changeShortcuts(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
