import { browser } from '../../utils/browser.ts';
import { once } from '../../utils/glossary/once.ts';

/**
 * Whether this page is in a private window. A popup is in no tab; Firefox for Android has no windows, but shows everything of ours in
 * tabs. Where nobody can tell, it is private.
 */
async function ask(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const windows: typeof browser.windows | undefined = browser.windows;
  const here = windows ? await windows.getCurrent() : await browser.tabs.getCurrent();
  return here?.incognito ?? true;
}

/** Never rejects. */
export const isPrivate = once(() => ask().catch(() => true));
