/**
 * What it takes to take a replacement of everything back: record by record what was there before and what has been put in its place.
 * What the reader has done since stays, and so does what a replacement that was stopped on the way has not come to.
 */
import * as v from 'valibot';
import { canonical } from '../model/canonical.ts';
import { keyOf, type OwnRecord } from '../model/record.ts';
import { Settings } from '../model/settings.ts';
import type { Records } from './area.ts';
import { isSame, type Plan } from './backup.ts';

/** Nothing was there `before`, or is there `after`, where it is undefined. */
export type Step = { key: string; before?: OwnRecord | undefined; after?: OwnRecord | undefined };

export type SettingsStep = { before: Settings; after: Settings };

const isEqual = (one: OwnRecord | undefined, other: OwnRecord | undefined): boolean =>
  one && other ? isSame(one, other) : one === other;

/** What stands there when `plan` has been carried out. */
export function carriedOut(held: Records, { keep, forget }: Plan): Records {
  const all = new Map([...held, ...keep.map((record) => [keyOf(record), record] as const)]);
  for (const key of forget) all.delete(key);
  return all;
}

/** The records in which the two differ. */
export const stepsBetween = (before: Records, after: Records): Step[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((step) => !isEqual(step.before, step.after));

/** Where a record is as it was put there, it gives way to what was there before. `now`: ms since 1970. */
export function takingBack(steps: readonly Step[], held: Records, now: number): Plan {
  const plan: Plan = { keep: [], forget: [] };
  for (const { key, before, after } of steps) {
    const there = held.get(key);
    if (!isEqual(there, after)) continue;
    // Written now, by the reader's word: else what is held would win against it.
    if (before) plan.keep.push(there ? { ...before, changed: Math.max(now, there.changed) } : before);
    else plan.forget.push(key);
  }
  return plan;
}

const FIELDS = v.keyof(Settings).options;

/** Of the settings that were changed, those from before, unless they have been changed again. */
export const settingsBack = ({ before, after }: SettingsStep, held: Settings): Partial<Settings> =>
  Object.fromEntries(
    FIELDS.filter((field) => {
      const sign = canonical(after[field]);
      return sign !== canonical(before[field]) && sign === canonical(held[field]);
    }).map((field) => [field, before[field]]),
  );
