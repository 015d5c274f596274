import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatt, wipo, wto } from '../../tests/fixtures/entities.ts';
import { arbitraryEntity, day } from '../../tests/fixtures/arbitrary.ts';
import { heldOn, lastDay, type Day } from '../model/date.ts';
import type { Fact } from '../model/fact.ts';
import { ahead, factsAt } from './select.ts';

const TODAY = '2026-11-22';
const sources = [{ title: 'A', url: 'https://example.org/a', retrieved: TODAY }];

type Dates = Pick<Partial<Fact>, 'from' | 'to' | 'asOf' | 'published'>;
const members = (amount: number, dates: Dates): Fact => ({
  property: 'members',
  value: { type: 'quantity', amount },
  sources,
  ...dates,
});
const head = (name: string, dates: Dates): Fact => ({
  property: 'head',
  value: { type: 'text', text: { en: name } },
  sources,
  ...dates,
});
const seat = (place: string, dates: Dates): Fact => ({
  property: 'seat',
  value: { type: 'text', text: { en: place } },
  sources,
  ...dates,
});

const valueOf = ({ value }: Fact): string =>
  value.type === 'quantity'
    ? String(value.amount)
    : value.type === 'text'
      ? value.text.en
      : value.type === 'date'
        ? value.date
        : value.entity;

/** "193 covers", in order. */
const at = (facts: readonly Fact[], on: Day | undefined): string[] =>
  factsAt({ facts: [...facts] }, on, TODAY).map(({ fact, basis }) => `${valueOf(fact)} ${basis}`);

describe('counts and office holders', () => {
  test('a span covers the days in it and no other', () => {
    const facts = [members(10, { from: '1999-04-30', to: '2025-10-25' }), members(11, { from: '2025-10-26' })];
    expect(at(facts, '2025-10-25')).toEqual(['10 covers']);
    expect(at(facts, '2025-10-26')).toEqual(['11 covers']);
    expect(at(facts, '1999-04-29')).toEqual([]);
  });

  test('a span without an end ends where the next begins, in whatever order the pack has them', () => {
    const facts = [members(166, { from: '2024-08-30' }), members(164, { from: '2016-07-29' })];
    expect(at(facts, '2023-07-12')).toEqual(['164 covers']);
    expect(at(facts, '2024-08-30')).toEqual(['166 covers']);
  });

  test('an open span does not return when the one that followed it is over', () => {
    const facts = [head('First', { from: '2010' }), head('Second', { from: '2015-01-01', to: '2020-12-31' })];
    expect(at(facts, '2012-05-05')).toEqual(['First covers']);
    expect(at(facts, '2016-05-05')).toEqual(['Second covers']);
    expect(at(facts, '2022-05-05')).toEqual([]);
  });

  test('seen only: from that day on with its date, never before', () => {
    const facts = [members(193, { asOf: '2020-05' }), members(194, { asOf: '2025-05' })];
    expect(at(facts, '2020-04-30')).toEqual([]);
    expect(at(facts, '2020-05-01')).toEqual(['193 seen']);
    expect(at(facts, '2023-07-12')).toEqual(['193 seen']);
    expect(at(facts, '2026-01-01')).toEqual(['194 seen']);
  });

  test('a later sighting replaces an open span, a confirmed span replaces an older sighting', () => {
    expect(at([members(164, { from: '2016' }), members(166, { asOf: '2024-09' })], '2025-01-01')).toEqual(['166 seen']);
    expect(at([members(164, { from: '2016', asOf: '2023' }), members(160, { asOf: '2020' })], '2023-07-12')).toEqual([
      '164 covers',
    ]);
  });

  test('a sighting with an end says nothing of the days before it', () => {
    const facts = [head('Carstens', { asOf: '2024-03-01', to: '2025-06-30' })];
    expect(at(facts, '2010-01-01')).toEqual([]);
    expect(at(facts, '2024-06-01')).toEqual(['Carstens covers']);
    expect(at(facts, '2025-07-01')).toEqual([]);
  });

  test('on the edge of a span that is known by the year, both who may have held office are shown', () => {
    const facts = [head('Old', { from: '2012-10-15', to: '2017' }), head('New', { from: '2017' })];
    expect(at(facts, '2016-12-31')).toEqual(['Old covers']);
    expect(at(facts, '2017-05-05')).toEqual(['Old edge', 'New edge']);
    expect(at(facts, '2018-01-01')).toEqual(['New covers']);
    expect(at([head('Old', { from: '2012-10-15' }), head('New', { from: '2017' })], '2017-05-05')).toEqual([
      'Old edge',
      'New edge',
    ]);
    expect(
      at([head('Old', { from: '2012-10-15', to: '2017-03-13' }), head('New', { from: '2017' })], '2017-02-01'),
    ).toEqual(['Old covers']);
  });

  test('two offices are two facts', () => {
    const both = [
      { ...head('A', { from: '2020-01-01' }), role: { en: 'President' } },
      { ...head('B', { from: '2022-01-01' }), role: { en: 'Secretary General' } },
    ];
    expect(at(both, '2023-07-12')).toEqual(['A covers', 'B covers']);
  });
});

describe('what changes seldom', () => {
  test('holds always when no date is stated', () =>
    expect(at([seat('Geneva', {})], '1900-01-01')).toEqual(['Geneva always']));

  test('seen only later, it is shown with its date, unless something better is known', () => {
    expect(at([seat('Accra', { asOf: '2025' }), seat('Accra', { asOf: '2024' })], '2020-01-01')).toEqual([
      'Accra later',
    ]);
    expect(
      factsAt({ facts: [seat('Accra', { asOf: '2025' }), seat('Accra', { asOf: '2024' })] }, '2020-01-01', TODAY)[0]
        ?.fact.asOf,
    ).toBe('2024');
    expect(at([seat('Bonn', { from: '1996', to: '2021' }), seat('Accra', { asOf: '2025' })], '2020-01-01')).toEqual([
      'Bonn covers',
    ]);
  });

  test('a stated beginning excludes the days before it', () =>
    expect(at([seat('Bonn', { from: '1996' })], '1995-12-31')).toEqual([]));

  test('publishers may be several at once', () => {
    const publisher = (id: string, dates: Dates): Fact => ({
      property: 'publisher',
      value: { type: 'entity', entity: id },
      sources,
      ...dates,
    });
    const facts = [
      publisher('test:wipo', { from: '2012' }),
      publisher('test:cornell', { from: '2013', to: '2020' }),
      publisher('test:portulans', { from: '2021' }),
    ];
    expect(at(facts, '2023-07-12')).toEqual(['test:wipo covers', 'test:portulans covers']);
  });
});

describe('dates', () => {
  test('hold from their own day', () => {
    const properties = (on: Day): string[] => factsAt(wipo, on, TODAY).map(({ fact }) => fact.property);
    expect(properties('1967-07-13')).toEqual([]);
    expect(properties('1968-05-05')).toEqual(['seat', 'signed']);
    expect(properties('1970-04-26')).toEqual(['seat', 'signed', 'inForce']);
  });

  test('before that they lie ahead, the earliest first', () => {
    expect(ahead(wipo, '1960-01-01')).toEqual({ property: 'signed', date: '1967-07-14' });
    expect(ahead(wipo, '1968-05-05')).toEqual({ property: 'inForce', date: '1970-04-26' });
    expect(ahead(wipo, '1970-04-26')).toBeUndefined();
    expect(ahead(gatt, '1900-01-01')).toBeUndefined();
  });
});

test('what did not exist yet had no seat, wherever its beginning is stated', () => {
  const facts = [seat('Geneva', {}), seat('Geneva', { asOf: '2024' })];
  expect(factsAt({ facts, from: '1995' }, '1994-12-31', TODAY)).toEqual([]);
  expect(factsAt({ facts, from: '1995' }, '1995-01-01', TODAY)).toHaveLength(1);
  expect(factsAt(wto, '1994-12-31', TODAY)).toEqual([]);
});

describe('what was not known yet', () => {
  test('is not shown: an unpublished count leaves the one before it', () => {
    const facts = [members(164, { from: '2016-07-29' }), members(166, { from: '2024-08-30', published: '2024-09' })];
    expect(at(facts, '2024-09-30')).toEqual(['164 covers']);
    expect(at(facts, '2024-10-01')).toEqual(['166 covers']);
  });
});

describe('without a date of the article', () => {
  test('what holds on the day of reading', () => {
    expect(factsAt(wto, undefined, TODAY).map(({ fact }) => valueOf(fact))).toEqual([
      '1995-01-01',
      'Geneva, Switzerland',
      '166',
    ]);
    expect(
      at([head('Tang', { from: '2020-10-01', to: '2026-12-31' }), head('Next', { from: '2027-01-01' })], undefined),
    ).toEqual(['Tang covers']);
  });

  test('and where nothing does, the last that is known', () => {
    expect(
      at([head('Old', { from: '2010', to: '2014' }), head('Last', { from: '2015', to: '2025-08-31' })], undefined),
    ).toEqual(['Last ended']);
  });
});

test('never a fact whose span excludes the day, nor one that was not known', () => {
  fc.assert(
    fc.property(arbitraryEntity, day, (entity, on) => {
      for (const { fact } of factsAt(entity, on, TODAY)) {
        expect(heldOn(on, { from: fact.from, to: fact.to })).toBe(true);
        expect(fact.published === undefined || lastDay(fact.published) <= on).toBe(true);
      }
    }),
  );
});
