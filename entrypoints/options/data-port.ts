/** Backup and restore, through storage.local (which holds what is the reader's own) and the background (which changes it). */
import type { BadFile, DataPort, Examined, Progress, Restore } from '../../components/settings/port.ts';
import { browser } from '../../utils/browser.ts';
import {
  LARGEST,
  backupOf,
  compare,
  mergePlan,
  readBackup,
  replacePlan,
  type Backup,
  type Plan,
} from '../../utils/glossary/backup.ts';
import { createReplaced } from '../../utils/glossary/replaced.ts';
import { carriedOut, settingsBack, stepsBetween, takingBack } from '../../utils/glossary/replacement.ts';
import { canonical } from '../../utils/model/canonical.ts';
import { STORED } from '../../utils/model/limits.ts';
import { keyOf } from '../../utils/model/record.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { ask } from '../own-pages/ask.ts';
import { carryOut } from '../own-pages/carry-out.ts';
import { dropDrafts } from '../own-pages/drafts.ts';
import { readRecords } from '../own-pages/records.ts';
import { today } from '../shared/today.ts';

/** How the last replacement of everything is taken back, until the reader lets go of it. */
const replaced = createReplaced();

async function fileNow(withSites: boolean): Promise<string> {
  const [records, settings] = await Promise.all([readRecords(), readSettings()]);
  return JSON.stringify(backupOf(records, settings, { withSites, now: Date.now() }), null, 1);
}

async function carryOutPlan(plan: Plan, progress: Progress): Promise<void> {
  await carryOut(plan, progress);
  // Half-written versions of what is no longer there.
  await dropDrafts([...plan.keep.map(keyOf), ...plan.forget]);
}

/** Sites that are switched here and not in the file stay, unless the settings are to be those of the file and no others. */
const settingsFrom =
  (from: Partial<Settings>, only: boolean) =>
  ({ sites }: Settings): Partial<Settings> => ({
    ...from,
    ...(from.sites && { sites: only ? from.sites : { ...sites, ...from.sites } }),
  });

async function replaceBy(backup: Backup, { settings, progress }: Restore): Promise<void> {
  // Before anything is written: in a private window nothing is.
  await ask({ type: 'mayKeep' });
  const [standing, records, set] = await Promise.all([replaced.load(), readRecords(), readSettings()]);
  const now = Date.now();
  const plan = replacePlan(compare(backup, records), now);
  const change = settingsFrom(backup.settings, true);
  // After one that was stopped: what was here before is what was here before both.
  const half = standing?.done === false ? standing : undefined;
  const before = half ? carriedOut(records, takingBack(half.steps, records, now)) : records;
  const setBefore = half?.settings ? { ...set, ...settingsBack(half.settings, set) } : set;
  const setAfter = settings ? { ...set, ...change(set) } : set;
  await replaced.keep({
    at: now,
    done: false,
    ...((settings || half?.settings) && { settings: { before: setBefore, after: setAfter } }),
    steps: stepsBetween(before, carriedOut(records, plan)),
  });
  try {
    await carryOutPlan(plan, progress);
    if (settings) await changeSettings(change);
  } catch (cause) {
    // Nothing of it was done: nothing is to be taken back but what was before.
    if (stepsBetween(records, await readRecords()).length === 0)
      await (standing ? replaced.keep(standing) : replaced.clear());
    throw cause;
  }
  await replaced.finish();
}

const differ = (before: Settings, from: Partial<Settings>): boolean =>
  canonical(before) !== canonical({ ...before, ...settingsFrom(from, false)(before) });

async function examine(file: File): Promise<Examined> {
  if (file.size > LARGEST) return { bad: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { bad: 'unread' };
  const read = readBackup(text, Date.now());
  if ('unusable' in read) return { bad: read.unusable satisfies BadFile };
  const { backup } = read;
  const [records, before] = await Promise.all([readRecords(), readSettings()]);
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
      await ask({ type: 'mayKeep' });
      await carryOutPlan(mergePlan(compare(backup, await readRecords())), progress);
      if (settings) await changeSettings(settingsFrom(backup.settings, false));
    },
    replace: (how) => replaceBy(backup, how),
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
  count: async () => (await readRecords()).size,
  async save(withSites) {
    const name = `newsgloss-${today()}.json`;
    download(name, await fileNow(withSites));
    return name;
  },
  examine,
  standing: () => replaced.at().catch(() => undefined),
  async undo(progress) {
    await ask({ type: 'mayKeep' });
    const [standing, records] = await Promise.all([replaced.load(), readRecords()]);
    if (!standing) throw new Error('What was here before is no longer there.');
    const { steps, settings } = standing;
    await carryOutPlan(takingBack(steps, records, Date.now()), progress);
    if (settings) await changeSettings((set) => settingsBack(settings, set));
    await replaced.clear();
  },
  settle: replaced.clear,
  async erase(progress) {
    await carryOutPlan({ keep: [], forget: [...(await readRecords()).keys()] }, progress);
    // The rest: settings, notices, drafts, what could not be read. Not the revision: without it, storage.local would look as if
    // the browser had lost it, and everything would be brought back.
    const rest = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== STORED.revision);
    await browser.storage.local.remove(rest);
    await browser.storage.session.clear();
    await replaced.clear();
    // What our pages remember of how they were left.
    localStorage.clear();
  },
};
