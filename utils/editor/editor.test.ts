import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { Entity } from '../model/entity.ts';
import { Edit, OwnTerm, type OwnId, type OwnName } from '../model/record.ts';
import { acronymRow, emptyRow, formOf, formOfEntity, formOfTerm, newForm, withEdit, type FormState } from './form.ts';
import { isSameForm, keptDraftOf, newAbout, sortDrafts } from './kept.ts';
import { asNew, mergedEdit, mergedTerm } from './merged.ts';
import { previewsOf } from './preview.ts';
import { problemOf, tidy, withoutControls, type Problem } from './tidy.ts';
import { changedFields, editOf, tagsOf, termOf, type Written } from './written.ts';

const ID = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab';
const NEW = { id: ID, changed: 7 } as const;

const pack: Entity[] = readFileSync(new URL('../../public/packs/newsgloss.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((text) => {
    const parsed = v.safeParse(Entity, text === '' ? undefined : JSON.parse(text));
    return parsed.success ? [parsed.output] : [];
  });
const wto = pack.find(({ id }) => id === 'newsgloss:wto') ?? expect.unreachable('the pack has no WTO');

const record = <T>(written: Written<T>): T =>
  'record' in written ? written.record : expect.unreachable(JSON.stringify([...written.problems]));
const problems = (written: Written<unknown>): Record<string, Problem> =>
  'problems' in written ? Object.fromEntries(written.problems) : {};

describe('what is typed', () => {
  it.each([
    ['  National\r\n  Grain\tBoard ', 'National Grain Board'],
    ['a\u2028b\u0085 c\u000bd', 'a b c d'],
    ['Vie\u0323\u0302t Nam', 'Việt Nam'],
    ['a  b\u00a0c', 'a  b\u00a0c'],
    ['\n\t ', ''],
    ['\ud800x', '\ufffdx'],
  ])('%j is kept as %j', (typed, kept) => expect(tidy(typed)).toBe(kept));

  it.each([
    ['', { problem: 'empty' }],
    ['\u200b\u2060', { problem: 'empty' }],
    ['x'.repeat(11), { problem: 'long', length: 11, most: 10 }],
    ['x'.repeat(10_000), { problem: 'long', length: 10_000, most: 10 }],
    ['a\u0000\u009fb', { problem: 'control', count: 2 }],
    ['<b>&', undefined],
    ['x', undefined],
  ])('%j: %j', (text, problem) => expect(problemOf(text, 10)).toEqual(problem));

  it('can be rid of its control characters', () => expect(withoutControls('W\u0000T\u007fO\u009f')).toBe('WTO'));

  it('is what it looks like', () => {
    for (const text of ['WIPO', 'W.T.O.', 'G20', 'ОЭСР', 'SDGs', 'AT&T', 'EU-27']) expect(formOf(text)).toBe('acronym');
    for (const text of ['World Bank', 'WORLD BANK', '世界貿易組織']) expect(formOf(text)).toBe('full');
    for (const text of ['Unesco', 'X', '世銀', 'grain', '']) expect(formOf(text)).toBe('short');
  });
});

describe('a new term', () => {
  const form = { ...newForm('en', { name: 'National Grain Board', acronym: 'NGB' }), definition: 'Buys\ngrain.' };

  it('is a record, with its heading as its first name', () => {
    expect(record(termOf(form, NEW))).toEqual({
      type: 'term',
      id: ID,
      kind: 'organisation',
      lang: 'en',
      label: 'National Grain Board',
      names: [
        { text: 'National Grain Board', form: 'full' },
        { text: 'NGB', form: 'acronym' },
      ],
      definition: 'Buys grain.',
      tags: [],
      changed: 7,
    });
    expect(record(termOf({ ...form, label: 'Board' }, NEW)).names[0]).toEqual({ text: 'Board', form: 'short' });
  });

  it('needs no acronym, no definition, and no rows that are empty', () => {
    const { label, names } = record(termOf(newForm('en', { name: 'x' }), NEW));
    expect([label, names]).toEqual(['x', [{ text: 'x', form: 'short' }]]);
    expect(acronymRow(form.names)?.text).toBe('NGB');
    expect(emptyRow([])).toEqual({ id: 0, text: '', form: null, rule: null });
  });

  const row = (text: string | null, id = 5, more: Partial<FormState['names'][number]> = {}) => ({
    id,
    text,
    form: null,
    rule: null,
    ...more,
  });
  const cases: [string, Partial<FormState>, Record<string, string>][] = [
    ['an empty name', { label: ' ' }, { label: 'empty' }],
    [
      '10,000 characters',
      { label: 'x'.repeat(10_000), names: [row('y'.repeat(10_000))] },
      { label: 'long', 'name 5': 'long' },
    ],
    ['control characters', { label: 'a\u0000b', definition: '\u0007' }, { label: 'control', definition: 'control' }],
    ['no name', { names: [row(''), row(' ', 6)] }, { names: 'unnamed' }],
    ['a name twice', { names: [row(null), row('NATIONAL GRAIN-BOARD')] }, { 'name 5': 'twice' }],
    [
      'a name twice, the first of them not the heading',
      { names: [row('Việt'), row('Viet', 6)] },
      { 'name 6': 'twice' },
    ],
    ['a letter that Unicode does not part', { names: [row('Đà Nẵng'), row('Da Nang', 6)] }, { 'name 6': 'twice' }],
    ['other signs between the words', { names: [row('AT&T Board'), row('AT T Board', 6)] }, {}],
    ['too many names', { names: Array.from({ length: 51 }, (_, id) => row(`N ${id}`, id)) }, { names: 'many' }],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, id) => `t${id}`).join() }, { tags: 'many' }],
    ['a long tag', { tags: 'x'.repeat(41) }, { tags: 'long' }],
    ['a long description', { description: 'x'.repeat(121) }, { description: 'long' }],
    ['no language', { lang: 'English' }, { lang: 'language' }],
  ];
  it.each(cases)('%s: is told where it stands', (_, change, wanted) => {
    const told = Object.entries(problems(termOf({ ...form, ...change }, NEW)));
    expect(Object.fromEntries(told.map(([field, { problem }]) => [field, problem]))).toEqual(wanted);
  });

  it('may have names that differ in what they find', () => {
    const names = [row('WHO', 1), row('who', 2, { form: 'acronym' }), row('UNESCO', 3), row('Unesco', 4)];
    expect(record(termOf({ ...form, names }, NEW)).names).toHaveLength(4);
  });

  it('has tags once each', () =>
    expect(tagsOf(' energy, Viêt Nam;Energy,, Viet Nam ')).toEqual(['Energy', 'Viet Nam']));

  it('may be HTML, which is text', () => {
    const html = '<img src=x onerror="alert(1)">';
    expect(record(termOf({ ...form, label: html, definition: html }, NEW))).toMatchObject({
      label: html,
      definition: html,
    });
  });
});

test('an own term is what it was when nothing is changed', () => {
  const term: OwnTerm = {
    type: 'term',
    id: ID,
    kind: 'index',
    lang: 'vi',
    label: 'Ban Lúa',
    names: [
      { text: 'NGB', form: 'short', case: 'any' },
      { text: 'Ban Lúa', form: 'full', case: 'titled' },
    ],
    description: 'một ban',
    tags: ['lúa', 'gạo'],
    changed: 7,
  };
  expect(record(termOf(formOfTerm(term), NEW))).toEqual(term);
  const renamed = record(termOf({ ...formOfTerm(term), label: 'Ban Gạo' }, NEW));
  expect(renamed.names[1]).toEqual({ text: 'Ban Gạo', form: 'full', case: 'titled' });
});

describe('an edit', () => {
  const base = formOfEntity(wto, 'en');
  const about = { entity: wto.id, base, changed: 7 };

  it('is none where nothing differs from the pack', () => {
    for (const entity of pack) {
      const same = formOfEntity(entity, 'en');
      expect(changedFields(same, same)).toEqual([]);
      expect(record(editOf(same, { entity: entity.id, base: same, changed: 7 }))).toBeUndefined();
    }
    expect(record(editOf({ ...base, definition: `${base.definition}\n` }, about))).toBeUndefined();
  });

  it('holds the fields that differ, and no others', () => {
    expect(record(editOf({ ...base, definition: 'Mine.' }, about))).toEqual({
      type: 'edit',
      entity: wto.id,
      lang: 'en',
      fields: { definition: 'Mine.' },
      changed: 7,
    });
    const [first] = base.names;
    const fewer = first ? [first] : [];
    expect(record(editOf({ ...base, names: fewer }, about))?.fields).toEqual({
      names: [{ text: first?.text, form: first?.form }],
    });
    expect(changedFields({ ...base, kind: 'index', tags: 'x', lang: 'fr' }, base)).toEqual([]);
  });

  it('comes back as it was written, over what the pack has by then', () => {
    const edit = record(editOf({ ...base, label: 'Trade body' }, about));
    const corrected = { ...base, definition: 'Corrected.' };
    expect(withEdit(corrected, edit)).toEqual({ ...corrected, label: 'Trade body' });
    expect(changedFields({ ...withEdit(corrected, edit), label: base.label }, corrected)).toEqual([]);
  });

  it('can take all of the pack’s names as they are, and one more', () => {
    for (const entity of pack) {
      const same = formOfEntity(entity, 'en');
      const more = { ...same, names: [...same.names, { ...emptyRow(same.names), text: 'Another name altogether' }] };
      const written = editOf(more, { entity: entity.id, base: same, changed: 7 });
      expect([entity.id, problems(written)]).toEqual([entity.id, {}]);
    }
  });

  it('of nothing is refused', () => {
    expect(problems(editOf({ ...base, label: '', definition: ' ' }, about))).toEqual({
      label: { problem: 'empty' },
      definition: { problem: 'empty' },
    });
  });
});

describe('a preview', () => {
  const one = (name: OwnName, texts: string[] = []) => previewsOf([name], texts)[0] ?? expect.unreachable();

  it('shows the rule by what is marked and what is not', () => {
    expect(one({ text: 'WIPO', form: 'acronym' })).toMatchObject({ marked: ['WIPO'], unmarked: ['Wipo', 'wipo'] });
    expect(one({ text: 'WIPO', form: 'acronym', case: 'any' })).toMatchObject({ unmarked: [] });
    expect(one({ text: 'grain board', form: 'full', case: 'titled' }).marked).toContain('Grain Board');
    expect(one({ text: '“Grain” (the)', form: 'full' }).marked).toContain('“Grain” (the)');
    expect(one({ text: '…!', form: 'full' }).marked).toEqual([]);
  });

  it('counts each name for itself, the longest first', () => {
    const names: OwnName[] = [
      { text: 'Grain Board', form: 'full' },
      { text: 'National Grain Board', form: 'full' },
      { text: 'NGB', form: 'acronym' },
    ];
    const texts = ['The National Grain Board (NGB) and a Grain Board met.', 'NGB’s talks. The ngb is no NGB.'];
    expect(previewsOf(names, texts).map(({ count }) => count)).toEqual([1, 1, 3]);
  });

  it('shows the sentence of the article, with the marks in it', () => {
    const { sentence } = one({ text: 'NGB', form: 'acronym' }, ['A first.\n  The NGB  met\u2028the NGB. A last one.']);
    expect(sentence).toEqual([
      { text: 'The ', marked: false },
      { text: 'NGB', marked: true },
      { text: ' met the ', marked: false },
      { text: 'NGB', marked: true },
      { text: '.', marked: false },
    ]);
  });

  it('cuts a long sentence between words', () => {
    const words = 'word '.repeat(80);
    const { sentence = [] } = one({ text: 'NGB', form: 'acronym' }, [`${words}NGB ${words}`]);
    const text = sentence.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… (word )+NGB( word)+ …$/u);
    expect(text.length).toBeLessThan(170);
  });
});

describe('a draft', () => {
  const form = newForm('en', { name: 'x' });
  it('is read back as it was kept, and nothing else is', () => {
    const kept = { at: 5, id: ID, form };
    expect(keptDraftOf(structuredClone(kept))).toEqual(kept);
    const foreign = [
      undefined,
      'x',
      { at: 5 },
      { at: 5, form: { ...form, kind: 'x' } },
      { ...kept, form: { ...form, names: [...form.names, ...form.names] } },
    ];
    for (const one of foreign) expect(keptDraftOf(one)).toBeUndefined();
  });

  it('is found again whatever it is about, the last first, and not for ever', () => {
    const DAY = 86_400_000;
    const at = (days: number, label: string) => ({ at: (100 - days) * DAY, form: { ...form, label } });
    const stored = new Map<string, unknown>([
      [newAbout('first'), at(20, 'Grain')],
      [newAbout('last'), at(1, 'Silo')],
      [newAbout('old'), at(31, 'Mill')],
      [newAbout('broken'), { at: 5 }],
      [`term ${ID}`, at(2, 'Kept')],
      ['edit newsgloss:wto', at(40, 'Trade')],
    ]);
    expect(sortDrafts(stored, 100 * DAY)).toEqual({
      begun: [
        { key: 'last', label: 'Silo' },
        { key: 'first', label: 'Grain' },
      ],
      stale: [newAbout('old'), 'edit newsgloss:wto'],
    });
  });
  it('differs from what was there by what is written', () => {
    expect(isSameForm(form, { ...form, names: form.names.map((row) => ({ ...row, id: row.id + 9 })) })).toBe(true);
    expect(isSameForm(form, { ...form, label: 'x ' })).toBe(false);
  });
});

test('whatever is written, it is a record that the schema takes or a message at a field', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('WTO', ' ', '\u0000', 'x'.repeat(10_000), '<b>x</b>', '\u200b', '\ud800', 'a\r\nb', '’', '世界'),
  );
  const rows = fc.array(
    fc.record({
      text: fc.option(text),
      form: fc.option(fc.constantFrom('full' as const, 'short' as const, 'acronym' as const)),
      rule: fc.option(fc.constantFrom('exact' as const, 'titled' as const, 'any' as const)),
    }),
    { maxLength: 6 },
  );
  const form = fc
    .record({
      label: text,
      description: text,
      definition: text,
      tags: text,
      lang: fc.oneof(fc.constant('vi'), text),
      rows,
    })
    .map(({ rows: names, ...rest }): FormState => ({
      ...rest,
      kind: 'concept',
      names: names.map((one, id) => ({ ...one, id })),
    }));
  const base = formOfEntity(wto, 'en');
  const fields = /^(?:label|description|definition|tags|lang|names|name \d+)$/u;
  let kept = 0;
  fc.assert(
    fc.property(form, (one) => {
      const term = termOf(one, NEW);
      const edit = editOf(one, { entity: wto.id, base, changed: 7 });
      for (const [written, schema] of [
        [term, OwnTerm],
        [edit, v.optional(Edit)],
      ] as const) {
        const told = Object.keys(problems(written));
        const isKept = 'record' in written;
        kept += isKept ? 1 : 0;
        expect(isKept ? v.is(schema, written.record) : told.length > 0).toBe(true);
        expect(told.filter((field) => !fields.test(field))).toEqual([]);
      }
      const names = 'record' in term ? term.record.names : [];
      expect(previewsOf(names, ['The WTO met.', one.definition])).toHaveLength(names.length);
    }),
    { numRuns: 500 },
  );
  expect(kept).toBeGreaterThan(50);
});

describe('what another page has changed meanwhile', () => {
  const begun: OwnTerm = {
    ...record(termOf({ ...newForm('en', { name: 'Grain Board' }), definition: 'Buys grain.' }, NEW)),
    tags: ['grain'],
  };
  const without = ({ definition: _, ...term }: OwnTerm): OwnTerm => term;

  it('stays, where the reader has left it alone', () => {
    const stored = { ...without(begun), tags: ['grain', 'trade'], kind: 'body', changed: 8 } as const;
    const written = { ...begun, label: 'Silo Board', changed: 9 };
    const merged = mergedTerm(written, { begun, sent: undefined, stored: { ...stored, tags: [...stored.tags] } });
    expect(merged).toEqual({ ...stored, label: 'Silo Board', changed: 9 });
    expect(v.is(OwnTerm, merged)).toBe(true);
  });

  it('gives way where the reader has changed it, too', () => {
    const stored = { ...begun, definition: 'Sells grain.' };
    const one = mergedTerm({ ...begun, definition: 'Stores grain.' }, { begun, sent: undefined, stored });
    expect(one.definition).toBe('Stores grain.');
    expect(mergedTerm(without(begun), { begun, sent: undefined, stored })).not.toHaveProperty('definition');
    // Tried before, stored, and not heard of: what is changed back is changed.
    expect(mergedTerm(begun, { begun, sent: stored, stored }).definition).toBe('Buys grain.');
  });

  it('of an edit stays field by field', () => {
    const edit = (fields: Edit['fields'], lang = 'en'): Edit => ({
      type: 'edit',
      entity: wto.id,
      lang,
      fields,
      changed: 7,
    });
    const versions = { begun: edit({ label: 'WTO' }), sent: undefined };
    const written = edit({ label: 'WTO', description: 'trade' });
    const stored = edit({ label: 'The WTO', definition: 'Trades.' });
    expect(mergedEdit(written, { ...versions, stored }, 9)).toEqual({
      ...edit({ label: 'The WTO', description: 'trade', definition: 'Trades.' }),
      changed: 9,
    });
    expect(mergedEdit(undefined, { ...versions, stored }, 9)?.fields).toEqual({ definition: 'Trades.' });
    expect(mergedEdit(undefined, { ...versions, stored: edit({ label: 'WTO' }) }, 9)).toBeUndefined();
    expect(mergedEdit(written, { ...versions, stored: undefined }, 9)).toBe(written);
    expect(mergedEdit(written, { ...versions, stored: edit({ label: 'OMC' }, 'fr') }, 9)).toBe(written);
  });

  it('is never another new term', () => {
    const other: OwnId = 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ac';
    const id = () => other;
    const stored = { ...begun, label: 'Mill', changed: 3 };
    expect(asNew(begun, { sent: undefined, stored: undefined, id })).toBe(begun);
    expect(asNew(begun, { sent: undefined, stored: { ...begun, changed: 3 }, id })).toBe(begun);
    expect(asNew(begun, { sent: stored, stored, id })).toBe(begun);
    expect(asNew(begun, { sent: undefined, stored, id })).toEqual({ ...begun, id: other });
  });
});
