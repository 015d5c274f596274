/** Backup and restore, through storage.local (which holds what is the reader's own) and the background (which changes it). */
import * as v from 'valibot';
import type { BadFile, DataPort, Examined, Progress, Restore } from '../../components/settings/port.ts';
import { browser } from '../../utils/browser.ts';
import { sift, type Records } from '../../utils/glossary/area.ts';
import {
  LARGEST,
  backupOf,
  batchesOf,
  compare,
  mergePlan,
  readBackup,
  replacePlan,
  type Backup,
  type Plan,
} from '../../utils/glossary/backup.ts';
import { STORED } from '../../utils/model/limits.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { ask } from '../own-pages/ask.ts';

/** What was here before everything was replaced: under this key of storage.local until the reader lets go of it. */
const REPLACED = 'replaced';

/** `done`: all was replaced. Else it was stopped on the way, and what was here before is still this. */
const Replaced = v.object({ at: v.number(), done: v.boolean(), file: v.string() });

const held = async (): Promise<Records> => sift(await browser.storage.local.get(null)).records;

async function fileNow(withSites: boolean): Promise<string> {
  const [records, settings] = await Promise.all([held(), readSettings()]);
  return JSON.stringify(backupOf(records, settings, { withSites, now: Date.now() }), null, 1);
}

async function replaced(): Promise<v.InferOutput<typeof Replaced> | undefined> {
  const { [REPLACED]: stored } = await browser.storage.local.get(REPLACED);
  const parsed = v.safeParse(Replaced, stored);
  return parsed.success ? parsed.output : undefined;
}

/** In parts: each is whole in storage.local before the next begins. Kept first, so that being stopped loses nothing. */
async function carryOut({ keep, forget }: Plan, progress: Progress): Promise<void> {
  const total = keep.length + forget.length;
  let done = 0;
  for (const records of batchesOf(keep)) {
    await ask({ type: 'keep', records });
    progress((done += records.length), total);
  }
  for (const keys of batchesOf(forget)) {
    await ask({ type: 'forget', keys });
    progress((done += keys.length), total);
  }
}

/** Sites that are switched here and not in the file stay, unless the settings are to be those of the file and no others. */
const settingsFrom =
  (from: Partial<Settings>, only: boolean) =>
  ({ sites }: Settings): Partial<Settings> => ({
    ...from,
    ...(from.sites && { sites: only ? from.sites : { ...sites, ...from.sites } }),
  });

async function replaceBy(backup: Backup, { settings, progress }: Restore): Promise<void> {
  await carryOut(replacePlan(compare(backup, await held()), Date.now()), progress);
  if (settings) await changeSettings(settingsFrom(backup.settings, true));
}

const differ = (before: Settings, from: Partial<Settings>): boolean => {
  const after = { ...before, ...settingsFrom(from, false)(before) };
  const sorted = ({ sites, ...others }: Settings): string =>
    JSON.stringify([others, Object.entries(sites).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
  return sorted(before) !== sorted(after);
};

async function examine(file: File): Promise<Examined> {
  if (file.size > LARGEST) return { bad: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { bad: 'unread' };
  const read = readBackup(text, Date.now());
  if ('unusable' in read) return { bad: read.unusable satisfies BadFile };
  const { backup } = read;
  const [records, before] = await Promise.all([held(), readSettings()]);
  const { fresh, newer, older, same, gone } = compare(backup, records);
  return {
    preview: {
      made: Date.parse(backup.made),
      fresh: fresh.length,
      newer: newer.length,
      older: older.length,
      same,
      gone: gone.length,
      unreadable: backup.unreadable,
      settings: differ(before, backup.settings),
    },
    // What is here may have changed since the preview: compared anew.
    async merge({ settings, progress }) {
      await carryOut(mergePlan(compare(backup, await held())), progress);
      if (settings) await changeSettings(settingsFrom(backup.settings, false));
    },
    async replace(how) {
      const standing = await replaced();
      // Done again after it was stopped: what is here now is half of each.
      const kept = standing?.done === false ? standing : { at: Date.now(), file: await fileNow(true) };
      await browser.storage.local.set({ [REPLACED]: { ...kept, done: false } });
      await replaceBy(backup, how);
      await browser.storage.local.set({ [REPLACED]: { ...kept, done: true } });
    },
  };
}

/** Hands `text` to the browser as a download: no permission is needed for that. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is more than any disk takes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const dataPort: DataPort = {
  count: async () => (await held()).size,
  async save(withSites) {
    // The reader's own calendar day; the Swedish way of writing a date is ISO 8601's.
    const name = `newsgloss-${new Date().toLocaleDateString('sv-SE')}.json`;
    download(name, await fileNow(withSites));
    return name;
  },
  examine,
  standing: async () => (await replaced())?.at,
  async undo(progress) {
    const standing = await replaced();
    const read = standing && readBackup(standing.file, Date.now());
    if (!read || !('backup' in read)) throw new Error('What was here before is no longer there.');
    await replaceBy(read.backup, { settings: true, progress });
    await browser.storage.local.remove(REPLACED);
  },
  settle: () => browser.storage.local.remove(REPLACED),
  async erase(progress) {
    await carryOut({ keep: [], forget: [...(await held()).keys()] }, progress);
    // The rest: settings, notices, drafts, what could not be read. Not the revision: without it, storage.local would look as if
    // the browser had lost it, and everything would be brought back.
    const rest = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== STORED.revision);
    await browser.storage.local.remove(rest);
    // What our pages remember of how they were left.
    localStorage.clear();
  },
};
