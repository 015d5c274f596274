import type { WelcomePort } from '../../components/welcome/port.ts';
import { browser } from '../../utils/browser.ts';

const { host_permissions: origins = [] } = browser.runtime.getManifest();

/** The browser's own words for it: its name stands in no API that all have. */
function browserIs(agent: string): WelcomePort['browser'] {
  if (agent.includes('Android')) return 'android';
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Edg/') ? 'edge' : 'chrome';
}

/** Firefox for Android has no shortcuts. */
const commands: typeof browser.commands | undefined = browser.commands;

export const welcomePort: WelcomePort = {
  browser: browserIs(navigator.userAgent),
  mayRead: () => browser.permissions.contains({ origins }),
  // Nothing may be awaited before the request: the browser wants it to come from the click.
  allow: () => browser.permissions.request({ origins }),
  async keys() {
    const all = (await commands?.getAll()) ?? [];
    const set = all.flatMap(({ name, shortcut }) => (name?.startsWith('_') || !shortcut ? [] : [shortcut]));
    return set[0];
  },
  options: browser.runtime.getURL('/options.html'),
};
