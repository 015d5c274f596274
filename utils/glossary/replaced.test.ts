import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { UNSET } from '../model/limits.ts';
import type { OwnRecord } from '../model/record.ts';
import { createReplaced } from './replaced.ts';

const KNOWN: OwnRecord = { type: 'known', entity: 'newsgloss:wto', changed: 5 };
const STEPS = [{ key: 'known newsgloss:wto', before: KNOWN, after: { ...KNOWN, changed: 7 } }];

it('is there again in another page, until it is let go', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const first = createReplaced(options);
  expect(await first.load()).toBeUndefined();
  await first.keep({ at: 3, done: false, steps: [...STEPS, { key: 'known newsgloss:gii' }] });
  const settings = { before: UNSET, after: { ...UNSET, delay: 5 } };
  await first.keep({ at: 9, done: false, settings, steps: STEPS });
  const other = createReplaced(options);
  expect(await other.load()).toEqual({ at: 9, done: false, settings, steps: STEPS });
  await other.finish();
  expect([await first.at(), (await first.load())?.done]).toEqual([9, true]);
  await first.clear();
  expect([await other.at(), await other.load()]).toEqual([undefined, undefined]);
});
