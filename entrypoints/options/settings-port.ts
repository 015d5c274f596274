import type { SettingsPort } from '../../components/settings/port.ts';
import { paintedAmong } from '../../utils/page/density.ts';
import { changeSettings, onSettings, readSettings } from '../../utils/settings.ts';
import { ask } from '../own-pages/ask.ts';
import { bundled } from '../own-pages/bundled.ts';
import { readRecords } from '../own-pages/records.ts';

/** The languages in which something can be read: the packs' and those of the reader's own words. */
async function languages(): Promise<string[]> {
  const [{ entities }, records] = await Promise.all([bundled.pack(), readRecords()]);
  const own = [...records.values()].flatMap((record) => ('lang' in record ? [record.lang] : []));
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
