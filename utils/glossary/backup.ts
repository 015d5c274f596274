/**
 * A backup: what is the reader's own, and the settings, as one JSON file. It comes back from a disk, from another device or another
 * version of ours, so nothing of it is believed before it is validated, and each record by itself: one that is broken is not the
 * others' end.
 */
import * as v from 'valibot';
import { canonical } from '../model/canonical.ts';
import { OwnRecord } from '../model/record.ts';
import { Settings } from '../model/settings.ts';
import type { Fault, Unreadable } from '../model/unreadable.ts';
import { latest, type Records } from './area.ts';

const FORMAT = 'newsgloss-backup';
const VERSION = 1;

/** Bytes. 100,000 terms are 40 MB; more is nobody's backup, and would only fill the memory. */
export const LARGEST = 48_000_000;

/** `sites`: whether it has what is bound to sites, and the list of sites. `settings`, `records`: as they are stored. */
type BackupFile = {
  format: typeof FORMAT;
  formatVersion: typeof VERSION;
  made: string;
  sites: boolean;
  settings: Partial<Settings>;
  records: OwnRecord[];
};

const isOfSite = (record: OwnRecord): boolean => 'site' in record && record.site !== undefined;

/** Sites are left out unless they are asked for: they tell where the reader reads. `now`: ms since 1970. */
export function backupOf(
  records: Records,
  { sites, ...settings }: Settings,
  { withSites, now }: { withSites: boolean; now: number },
): BackupFile {
  return {
    format: FORMAT,
    formatVersion: VERSION,
    made: new Date(now).toISOString(),
    sites: withSites,
    settings: withSites ? { ...settings, sites } : settings,
    records: [...records.values()].filter((record) => withSites || !isOfSite(record)),
  };
}

/**
 * Why a file is none that can be used: `notJson`: something else; `damaged`: a backup that was cut off or changed; `foreign`: the
 * JSON of another program; `later`: of a Newsgloss that is newer than this one.
 */
export type Unusable = 'notJson' | 'damaged' | 'foreign' | 'later';

/** Of the first thing that is wrong with it. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const field = v.getDotPath(issue);
  if (field === null) return { is: 'none' };
  if (field === 'type') return { is: 'type' };
  return { is: issue.input === undefined ? 'missing' : 'wrong', field };
}

export type Backup = {
  made: string;
  sites: boolean;
  settings: Partial<Settings>;
  records: Records;
  unreadable: Unreadable[];
};

const Format = v.looseObject({ format: v.literal(FORMAT), formatVersion: v.number() });
const Body = v.object({
  formatVersion: v.literal(VERSION),
  made: v.pipe(v.string(), v.isoTimestamp()),
  sites: v.optional(v.boolean(), false),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
  records: v.array(v.unknown()),
});

function parse(text: string): { value: unknown } | undefined {
  try {
    // Editors put a byte order mark before what they save.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

const Named = v.union([
  v.pipe(
    v.looseObject({ label: v.string() }),
    v.transform(({ label }) => label),
  ),
  v.pipe(
    v.looseObject({ surface: v.string() }),
    v.transform(({ surface }) => surface),
  ),
  v.pipe(
    v.looseObject({ entity: v.string() }),
    v.transform(({ entity }) => entity),
  ),
]);

/** Enough to find it in the file, and no more of something that may be ten thousand characters long. */
const nameOf = (value: unknown): string => {
  const named = v.safeParse(Named, value);
  return named.success ? named.output.slice(0, 60) : '';
};

/** The settings that can be right; what another version has in another way is left as it is here. */
const settingsIn = (stored: Record<string, unknown>): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(Settings.entries).flatMap(([key, schema]) => {
      const field = v.safeParse(schema, stored[key]);
      return field.success ? [[key, field.output]] : [];
    }),
  );

/** A clock that was wrong must not make a record that no later one can replace. */
const dated = (record: OwnRecord, now: number): OwnRecord =>
  record.changed <= now ? record : { ...record, changed: now };

/** What the text of a file holds, or why it can't be used. `now`: ms since 1970. */
export function readBackup(text: string, now: number): { backup: Backup } | { unusable: Unusable } {
  const json = parse(text);
  if (!json) return { unusable: text.slice(0, 200).includes(FORMAT) ? 'damaged' : 'notJson' };
  const format = v.safeParse(Format, json.value);
  if (!format.success) return { unusable: 'foreign' };
  if (format.output.formatVersion > VERSION) return { unusable: 'later' };
  const body = v.safeParse(Body, json.value);
  if (!body.success) return { unusable: 'damaged' };
  const { made, sites, settings, records } = body.output;

  const unreadable: Unreadable[] = [];
  const readable = records.flatMap((value, index) => {
    const record = v.safeParse(OwnRecord, value);
    if (record.success) return [dated(record.output, now)];
    unreadable.push({ place: index + 1, name: nameOf(value), fault: faultOf(record.issues[0]) });
    return [];
  });
  // Twice the same: the later one.
  return {
    backup: { made, sites, settings: settingsIn(settings), records: latest(readable, new Map()), unreadable },
  };
}

/**
 * A backup beside what is held, by key: `fresh` is not here; `newer` and `older` differ from what is here and were written later
 * or not; `gone` is here and not in the file, unless it is what the file leaves out on purpose.
 */
export type Comparison = {
  fresh: OwnRecord[];
  newer: OwnRecord[];
  older: { record: OwnRecord; held: OwnRecord }[];
  same: number;
  gone: string[];
};

/** Whether two versions of a record say the same. */
export const isSame = (one: OwnRecord, other: OwnRecord): boolean =>
  canonical({ ...one, changed: 0 }) === canonical({ ...other, changed: 0 });

export function compare({ records, sites }: Pick<Backup, 'records' | 'sites'>, held: Records): Comparison {
  const found: Comparison = { fresh: [], newer: [], older: [], same: 0, gone: [] };
  for (const [key, record] of records) {
    const before = held.get(key);
    if (!before) found.fresh.push(record);
    else if (isSame(record, before)) found.same++;
    else if (record.changed > before.changed) found.newer.push(record);
    else found.older.push({ record, held: before });
  }
  for (const [key, record] of held) {
    if (!records.has(key) && (sites || !isOfSite(record))) found.gone.push(key);
  }
  return found;
}

/** What has to be kept and forgotten; kept first, so that being stopped in between loses nothing, and doing it again ends it. */
export type Plan = { keep: OwnRecord[]; forget: string[] };

/** Of each record the version that was written later. */
export const mergePlan = ({ fresh, newer }: Comparison): Plan => ({ keep: [...fresh, ...newer], forget: [] });

/**
 * What is in the file, and nothing else. An older version that is put back counts as written now, by the reader's word: else what
 * is held would win against it.
 */
export const replacePlan = ({ fresh, newer, older, gone }: Comparison, now: number): Plan => ({
  keep: [...fresh, ...newer, ...older.map(({ record, held }) => ({ ...record, changed: Math.max(now, held.changed) }))],
  forget: gone,
});
