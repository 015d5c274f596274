import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSET } from '../model/limits.ts';
import { keyOf, type OwnRecord } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { latest, type Records } from './area.ts';
import { backupOf, compare, mergePlan, readBackup, replacePlan, type Backup, type Plan } from './backup.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const ID = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';

const changed = fc.integer({ min: 0, max: NOW });
const text = fc.constantFrom('Grain Board', '<b>Ministers</b>', 'Việt Nam', '“GII”', '世界銀行', '__proto__');
const entity = fc.constantFrom('newsgloss:wto', 'newsgloss:gii', ID);
const site = fc.option(fc.constantFrom('example.org', 'News.example'), { nil: undefined });
const withSite = <T extends object>(record: T, at: string | undefined): T =>
  at === undefined ? record : { ...record, site: at };

const record: fc.Arbitrary<OwnRecord> = fc.oneof(
  fc.record({ uuid: fc.uuid(), text, changed, definition: text }).map((one): OwnRecord => ({
    type: 'term',
    id: `mine:${one.uuid}`,
    kind: 'concept',
    lang: 'en',
    label: one.text,
    names: [{ text: one.text, form: 'short', case: 'any' }],
    definition: one.definition,
    tags: [],
    changed: one.changed,
  })),
  fc.record({ entity, text, changed }).map((one): OwnRecord => ({
    type: 'edit',
    entity: one.entity,
    lang: 'vi',
    fields: { label: one.text },
    changed: one.changed,
  })),
  fc.record({ entity, changed }).map((one): OwnRecord => ({ type: 'known', ...one })),
  fc.tuple(fc.record({ entity, changed }), site).map(([one, at]): OwnRecord => withSite({ type: 'mute', ...one }, at)),
  fc
    .tuple(fc.record({ entity, changed, surface: text }), site)
    .map(([one, at]): OwnRecord => withSite({ type: 'choice', ...one }, at)),
);
const records: fc.Arbitrary<Records> = fc.array(record, { maxLength: 12 }).map((list) => latest(list, new Map()));

const settings: fc.Arbitrary<Settings> = fc.record({
  where: fc.constantFrom('articles', 'every', 'sites'),
  sites: fc.dictionary(fc.constantFrom('example.org', 'news.example'), fc.constantFrom('on', 'off')),
  density: fc.constantFrom('spaced', 'every', 'first', 'none'),
  opening: fc.constantFrom('hover', 'click'),
  delay: fc.integer({ min: 0, max: 2000 }),
  languages: fc.uniqueArray(fc.constantFrom('vi', 'fr', 'zh-Hans'), { maxLength: 3 }),
});

const fileOf = (held: Records, set: Settings, withSites: boolean): string =>
  JSON.stringify(backupOf(held, set, { withSites, now: NOW }), null, 1);

function read(file: string, now = NOW): Backup {
  const result = readBackup(file, now);
  if (!('backup' in result)) throw new Error(result.unusable);
  return result.backup;
}

/** What stands there when a plan is carried out, as `keep` and `forget` do. */
function after({ keep, forget }: Plan, held: Records): Records {
  const all = new Map([...held, ...latest(keep, held)]);
  for (const key of forget) all.delete(key);
  return all;
}

const contents = (all: Records): unknown =>
  Object.fromEntries([...all].map(([key, one]) => [key, { ...one, changed: 0 }]));

const term = (label: string, at = 5): OwnRecord => ({
  type: 'term',
  id: ID,
  kind: 'concept',
  lang: 'en',
  label,
  names: [{ text: 'grain board', form: 'short' }],
  tags: [],
  changed: at,
});
const MUTE: OwnRecord = { type: 'mute', entity: 'newsgloss:wto', site: 'example.org', changed: 5 };
const held = (...list: OwnRecord[]): Records => latest(list, new Map());

describe('a backup', () => {
  it('brings everything back, on a device that has nothing', () => {
    fc.assert(
      fc.property(records, settings, (all, set) => {
        const backup = read(fileOf(all, set, true));
        expect(backup).toMatchObject({ settings: set, sites: true, unreadable: [], made: '2026-11-22T12:00:00.000Z' });
        const compared = compare(backup, new Map());
        expect(contents(after(mergePlan(compared), new Map()))).toEqual(contents(all));
        expect([...backup.records.keys()].toSorted()).toEqual([...all.keys()].toSorted());
      }),
    );
  });

  it('changes nothing where nothing has changed', () => {
    fc.assert(
      fc.property(records, settings, fc.boolean(), (all, set, withSites) => {
        const compared = compare(read(fileOf(all, set, withSites)), all);
        expect(mergePlan(compared)).toEqual({ keep: [], forget: [] });
        expect(replacePlan(compared, NOW)).toEqual({ keep: [], forget: [] });
      }),
    );
  });

  it('merged, leaves of each record the later version and loses none', () => {
    fc.assert(
      fc.property(records, records, (here, there) => {
        const merged = after(mergePlan(compare(read(fileOf(there, UNSET, true)), here)), here);
        expect([...merged.keys()].toSorted()).toEqual([...new Set([...here.keys(), ...there.keys()])].toSorted());
        for (const [key, one] of merged)
          expect(one.changed).toBeGreaterThanOrEqual(
            Math.min(here.get(key)?.changed ?? NOW, there.get(key)?.changed ?? NOW),
          );
      }),
    );
  });

  it('put in the place of what is there, is what is there', () => {
    fc.assert(
      fc.property(records, records, (here, there) => {
        const plan = replacePlan(compare(read(fileOf(there, UNSET, true)), here), NOW);
        const replaced = after(plan, here);
        expect(contents(replaced)).toEqual(contents(there));
        // Stopped before the end and done again, it ends the same.
        const half = after({ keep: plan.keep.slice(0, 2), forget: [] }, here);
        const again = replacePlan(compare(read(fileOf(there, UNSET, true)), half), NOW);
        expect(contents(after(again, half))).toEqual(contents(there));
      }),
    );
  });

  it('leaves sites out, and leaves those that are here when it is put in their place', () => {
    const all = held(term('Grain'), MUTE);
    const file = fileOf(all, { ...UNSET, sites: { 'example.org': 'off' } }, false);
    expect(file).not.toContain('example.org');
    expect(replacePlan(compare(read(file), all), NOW)).toEqual({ keep: [], forget: [] });
    expect(replacePlan(compare(read(fileOf(held(term('Grain')), UNSET, true)), all), NOW).forget).toEqual([
      keyOf(MUTE),
    ]);
  });
});

describe('comparing', () => {
  it('tells new, newer, older and same', () => {
    const here = held(term('Board', 5), MUTE);
    const compared = (other: OwnRecord) => compare({ records: held(other), sites: true }, here);
    expect(compared(term('Board', 9))).toMatchObject({ same: 1, newer: [], gone: [keyOf(MUTE)] });
    expect(compared(term('Silo', 9)).newer).toEqual([term('Silo', 9)]);
    expect(compared(term('Silo', 4)).older).toEqual([{ record: term('Silo', 4), held: term('Board', 5) }]);
    // At the same moment: what is here stays.
    expect(compared(term('Silo', 5)).older).toHaveLength(1);
    expect(compared({ type: 'known', entity: 'newsgloss:gii', changed: 1 }).fresh).toHaveLength(1);
  });
});

describe('a file that is no backup', () => {
  const good = fileOf(held(term('Grain')), UNSET, false);
  it.each([
    ['', 'notJson'],
    ['Dear reader', 'notJson'],
    ['{"a":', 'notJson'],
    ['{}', 'foreign'],
    ['null', 'foreign'],
    ['[1, 2]', 'foreign'],
    ['{"format":"other","formatVersion":1}', 'foreign'],
    ['{"format":"newsgloss-backup","formatVersion":2,"records":{}}', 'later'],
    ['{"format":"newsgloss-backup","formatVersion":1}', 'damaged'],
    ['{"format":"newsgloss-backup","formatVersion":0,"made":"2026-11-22T12:00:00Z","records":[]}', 'damaged'],
    [good.slice(0, -20), 'damaged'],
  ])('%s', (file, unusable) => {
    expect(readBackup(file, NOW)).toEqual({ unusable });
  });

  it('is told from one whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (file) => {
        expect(readBackup(file, NOW)).toHaveProperty('unusable');
      }),
    );
  });
});

describe('a file with broken records', () => {
  const file = (...list: unknown[]): string =>
    `\uFEFF${JSON.stringify({ format: 'newsgloss-backup', formatVersion: 1, made: '2026-11-22T12:00:00Z', settings: { density: 'thick', where: 'every' }, records: list })}`;

  it('gives the others, and says which and why', () => {
    const {
      records: read_,
      unreadable,
      settings: set,
    } = read(
      file(
        term('Grain'),
        { ...term('Silo'), names: [{ text: 'silo\u0000', form: 'short' }] },
        { ...term('x'.repeat(10_000)) },
        { type: 'wish', label: 'World peace' },
        null,
        { ...MUTE, later: true },
        { ...MUTE, entity: undefined },
      ),
    );
    expect([...read_.values()]).toEqual([term('Grain')]);
    expect(unreadable.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(unreadable.map(({ fault }) => fault)).toEqual([
      { is: 'wrong', field: 'names.0.text' },
      { is: 'wrong', field: 'label' },
      { is: 'type' },
      { is: 'none' },
      { is: 'wrong', field: 'later' },
      { is: 'missing', field: 'entity' },
    ]);
    expect(unreadable[0]).toMatchObject({ place: 2, name: 'Silo' });
    expect(unreadable[1]?.name).toHaveLength(60);
    expect(unreadable[2]?.name).toBe('World peace');
    expect(unreadable[4]?.name).toBe('newsgloss:wto');
    expect(set).toEqual({ where: 'every' });
  });

  it('takes the later of two with one key, and HTML as the text that it is', () => {
    const { records: read_ } = read(file(term('<img src=x onerror=alert(1)>', 7), term('Grain', 6)));
    expect([...read_.values()]).toEqual([term('<img src=x onerror=alert(1)>', 7)]);
  });

  it('takes no language at which Intl would throw, and loses no word of the reader’s for it', () => {
    const strange = { ...term('Grain'), lang: 'zh-cmn-Hans' };
    const whole = JSON.stringify({ ...JSON.parse(file(strange).slice(1)), settings: { languages: ['en-us-utf8'] } });
    const backup = read(whole);
    expect(backup.settings).toEqual({});
    expect([...backup.records.values()]).toEqual([{ ...strange, lang: 'zh' }]);
  });

  it('lets no record come from the future', () => {
    const { records: read_ } = read(file(term('Grain', NOW * 2)));
    expect([...read_.values()]).toEqual([term('Grain', NOW)]);
  });
});
