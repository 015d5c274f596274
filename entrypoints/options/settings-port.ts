import type { SettingsPort } from '../../components/settings/port.ts';
import { browser } from '../../utils/browser.ts';
import { sift } from '../../utils/glossary/area.ts';
import { paintedAmong } from '../../utils/page/density.ts';
import { changeSettings, onSettings, readSettings } from '../../utils/settings.ts';
import { ask } from '../own-pages/ask.ts';
import { bundled } from '../own-pages/package.ts';

/** The languages in which something can be read: the packs' and those of the reader's own words. */
async function languages(): Promise<string[]> {
  const [{ entities }, items] = await Promise.all([bundled.pack(), browser.storage.local.get(null)]);
  const own = [...sift(items).records.values()].flatMap((record) => ('lang' in record ? [record.lang] : []));
  return [...new Set([...entities.flatMap(({ definition }) => Object.keys(definition)), ...own])];
}

export const settingsPort: SettingsPort = {
  load: readSettings,
  async change(change) {
    // A private window leaves no trace, not even a site in a list.
    await ask({ type: 'mayKeep' });
    await changeSettings(change);
  },
  follow: onSettings,
  languages,
  painted: paintedAmong,
};
