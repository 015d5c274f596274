import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSET } from '../model/limits.ts';
import { keyOf, type OwnRecord } from '../model/record.ts';
import { latest, type Records } from './area.ts';
import { compare, replacePlan, type Plan } from './backup.ts';
import { carriedOut, settingsBack, stepsBetween, takingBack } from './replacement.ts';

const NOW = 1000;
const edit = (entity: string, label: string, changed = 5): OwnRecord => ({
  type: 'edit',
  entity: `newsgloss:${entity}`,
  lang: 'en',
  fields: { label },
  changed,
});
const held = (...records: OwnRecord[]): Records => latest(records, new Map());

/** As the background does it (own.ts). */
function after({ keep, forget }: Plan, records: Records): Records {
  const all = new Map([...records, ...latest(keep, records)]);
  for (const key of forget) all.delete(key);
  return all;
}
const labels = (records: Records): unknown =>
  Object.fromEntries(
    [...records].map(([key, record]) => [key, record.type === 'edit' && record.fields.label] as const),
  );
const planFor = (file: Records, here: Records): Plan => replacePlan(compare({ records: file, sites: true }, here), NOW);

const records = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('wto', 'gii', 'imf', 'un'), fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 9 })),
    {
      selector: ([id]) => id,
    },
  )
  .map((list) => held(...list.map((one) => edit(...one))));

describe('a replacement that is taken back', () => {
  it('leaves what was there before, also when it was stopped anywhere on the way', () => {
    fc.assert(
      fc.property(records, records, fc.nat(8), (here, file, stop) => {
        const plan = planFor(file, here);
        const steps = stepsBetween(here, carriedOut(here, plan));
        const some = {
          keep: plan.keep.slice(0, stop),
          forget: plan.forget.slice(0, Math.max(0, stop - plan.keep.length)),
        };
        const now = after(some, here);
        expect(labels(after(takingBack(steps, now, NOW + 1), now))).toEqual(labels(here));
      }),
    );
  });

  it('leaves alone what the reader has added, changed or deleted since', () => {
    const here = held(edit('wto', 'mine'), edit('gii', 'mine'), edit('un', 'mine'));
    const plan = planFor(held(edit('wto', 'file'), edit('gii', 'file'), edit('imf', 'file')), here);
    const steps = stepsBetween(here, carriedOut(here, plan));
    const then = new Map(after(plan, here));
    then.set(keyOf(edit('ilo', '')), edit('ilo', 'since', NOW));
    then.set(keyOf(edit('gii', '')), edit('gii', 'since', NOW));
    then.delete(keyOf(edit('imf', '')));
    expect(labels(after(takingBack(steps, then, NOW + 1), then))).toEqual({
      'edit newsgloss:gii': 'since',
      'edit newsgloss:ilo': 'since',
      'edit newsgloss:un': 'mine',
      'edit newsgloss:wto': 'mine',
    });
  });
});

it('a second replacement after one that was stopped is taken back with it', () => {
  const here = held(edit('wto', 'mine'), edit('un', 'mine'));
  const first = planFor(held(edit('wto', 'first'), edit('gii', 'first')), here);
  const steps = stepsBetween(here, carriedOut(here, first));
  const half = after({ keep: first.keep.slice(0, 1), forget: [] }, here);
  const second = planFor(held(edit('imf', 'second')), half);
  const before = carriedOut(half, takingBack(steps, half, NOW));
  const now = after(second, half);
  const all = stepsBetween(before, carriedOut(half, second));
  expect(labels(after(takingBack(all, now, NOW + 1), now))).toEqual(labels(here));
});

it('brings back the settings that were changed, and not those that were changed again', () => {
  const before = { ...UNSET, delay: 100, sites: { 'a.example': 'off' } } as const;
  const step = { before, after: { ...before, delay: 500, density: 'first', sites: { 'b.example': 'on' } } } as const;
  expect(settingsBack(step, { ...step.after, where: 'every', delay: 700 })).toEqual({
    density: 'spaced',
    sites: { 'a.example': 'off' },
  });
});
