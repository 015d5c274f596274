import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keyOf, MOST, OwnRecord, type OwnTerm } from '../model/record.ts';
import { latest, type Records } from './area.ts';
import { hiding, removing, showing, tagging, undoOf, type Change } from './own-changes.ts';

const A = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
const B = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ac';
const term = (id: OwnTerm['id'], tags: string[] = []): OwnTerm => ({
  type: 'term',
  id,
  kind: 'concept',
  lang: 'en',
  label: 'Grain',
  names: [{ text: 'Grain', form: 'full' }],
  tags,
  changed: 1,
});
const WTO = 'newsgloss:wto';
const ALL: readonly OwnRecord[] = [
  term(A),
  term(B, ['trade']),
  { type: 'edit', entity: WTO, lang: 'en', fields: { label: 'The WTO' }, changed: 2 },
  { type: 'mute', entity: WTO, changed: 3 },
  { type: 'mute', entity: WTO, site: 'example.org', changed: 3 },
  { type: 'known', entity: A, changed: 3 },
  { type: 'choice', surface: 'Grain', entity: A, changed: 3 },
];
const recordsOf = (list: readonly OwnRecord[]): Records => new Map(list.map((record) => [keyOf(record), record]));
const HELD = recordsOf(ALL);

/** As the background does it (own.ts). */
function after(records: Records, { keep, forget }: Change): Records {
  const made = new Map([...records, ...latest(keep, records)]);
  for (const key of forget) made.delete(key);
  return made;
}
const keys = (change: Change): string[] => [...after(HELD, change).keys()];
const undated = (records: Records) =>
  [...records.values()].map(({ changed: _, ...record }) => JSON.stringify(record)).toSorted();

describe('a change', () => {
  it('hides what is not hidden everywhere yet', () => {
    expect(hiding(HELD, [WTO, A], 9).keep).toEqual([{ type: 'mute', entity: A, changed: 9 }]);
  });

  it('shows again what was hidden on a site, or known', () => {
    expect(showing(HELD, [WTO, A]).forget).toEqual([`mute * ${WTO}`, `mute example.org ${WTO}`, `known ${A}`]);
  });

  it('takes an own term with all that is about it, and of a pack’s entity only the edit', () => {
    expect(keys(removing(HELD, [A]))).not.toContainEqual(expect.stringContaining(A));
    expect(removing(HELD, [WTO]).forget).toEqual([`edit ${WTO}`]);
  });

  it('tags own terms', () => {
    expect(tagging(HELD, [A, B, WTO], { tags: ['Trade'], on: true }, 9).keep).toEqual([
      { ...term(A, ['Trade']), changed: 9 },
    ]);
    expect(tagging(HELD, [A, B], { tags: ['TRADE'], on: false }, 9).keep).toEqual([{ ...term(B), changed: 9 }]);
  });

  it('leaves a term alone that would have too many tags, and makes no record that cannot be kept', () => {
    const full = term(
      A,
      Array.from({ length: MOST.tags }, (_, index) => `tag ${index}`),
    );
    const held = recordsOf([full, term(B)]);
    const { keep } = tagging(held, [A, B], { tags: ['more', 'tag 1'], on: true }, 9);
    expect(keep).toEqual([{ ...term(B, ['more', 'tag 1']), changed: 9 }]);
    expect(keep.every((record) => v.is(OwnRecord, record))).toBe(true);
    expect(tagging(held, [A], { tags: ['TAG 1'], on: true }, 9).keep).toEqual([]);
    expect(tagging(held, [A], { tags: ['tag 1', 'more'], on: false }, 9).keep[0]).toMatchObject({
      tags: { length: MOST.tags - 1 },
    });
  });

  it('can be taken back, whatever it was', () => {
    const ids = fc.subarray([A, B, WTO, 'newsgloss:other']);
    const change = fc.oneof(
      ids.map((some) => (records: Records) => hiding(records, some, 50)),
      ids.map((some) => (records: Records) => showing(records, some)),
      ids.map((some) => (records: Records) => removing(records, some)),
      fc.tuple(ids, fc.boolean()).map(
        ([some, on]) =>
          (records: Records) =>
            tagging(records, some, { tags: ['trade', 'grain'], on }, 50),
      ),
    );
    fc.assert(
      fc.property(fc.subarray([...ALL]), change, (list, make) => {
        const records = recordsOf(list);
        const made = make(records);
        const back = undoOf(made, records)(60);
        expect(undated(after(after(records, made), back))).toEqual(undated(records));
      }),
    );
  });
});
