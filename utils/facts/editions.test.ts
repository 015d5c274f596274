import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gii, hdi } from '../../tests/fixtures/entities.ts';
import { lastDay, type Day } from '../model/date.ts';
import type { Series } from '../model/series.ts';
import {
  editionAt,
  editionNamed,
  firstPlace,
  laterThan,
  latestHeld,
  recalculatedFor,
  speaksOf,
  standingOf,
} from './editions.ts';

const { series } = gii;
if (!series) throw new Error('the fixture has a series');

const labelAt = (day: Day): string | undefined => editionAt(series, day)?.edition.label;
const named = (label: string) => {
  const placed = editionNamed(series, label);
  if (!placed || placed === 'unclear') throw new Error(`the fixture has no edition ${label}`);
  return placed;
};

describe('editionNamed', () => {
  const called = (...labels: string[]): Series => ({
    ...series,
    editions: series.editions.slice(0, labels.length).map((edition, at) => ({ ...edition, label: labels[at] ?? '' })),
  });
  const found = (years: string, ...labels: string[]): string | undefined => {
    const placed = editionNamed(called(...labels), years);
    return typeof placed === 'object' ? placed.edition.label : placed;
  };
  test.each<[years: string, labels: string[], label: string | undefined]>([
    ['2019', ['2018', '2019'], '2019'],
    ['2023/24', ['2021/22', '2023/24'], '2023/24'],
    ['2023/24', ['2021-2022', '2023–2024'], '2023–2024'],
    ['2018', ['2016', '2018 update'], '2018 update'],
    ['2020', ['2020 update', '2020'], '2020'],
    ['2023', ['Jan 2023', 'Jul 2023', 'Jan 2024'], 'unclear'],
    ['2024', ['Jan 2023', 'Jul 2023', 'Jan 2024'], 'Jan 2024'],
    ['2023', ['2021/22', '2023/24'], 'unclear'],
    ['2022', ['2021/22', '2023/24'], 'unclear'],
    ['2000', ['1999/00'], 'unclear'],
    ['2020', ['2021/22', '2023/24'], undefined],
    ['2022/23', ['2021/22', '2023/24', '2023'], undefined],
    ['2009', ['the first'], undefined],
  ])('%s of %j is %s', (years, labels, label) => expect(found(years, ...labels)).toBe(label));
});

describe('editionAt', () => {
  test.each([
    ['2023-07-12', '2022'],
    ['2023-09-26', '2022'],
    ['2023-09-27', '2023'],
    ['2026-11-22', '2025'],
  ])('on %s the %s edition was the latest published', (day, label) => {
    expect(labelAt(day)).toBe(label);
  });

  test('an edition of which only the year is known counts from the following year', () => {
    expect(labelAt('2011-12-31')).toBeUndefined();
    expect(labelAt('2012-01-01')).toBe('2011');
  });

  test('an edition of which only the month is known counts from the following month', () => {
    expect(labelAt('2012-07-31')).toBe('2011');
    expect(labelAt('2012-08-01')).toBe('2012');
  });

  test('follows publication, not labels or the order in the pack', () => {
    const source = { title: 'A', url: 'https://example.org/a', retrieved: '2026-11-22' };
    const mixed: Series = {
      measure: 'rank',
      editions: [
        { label: '2024', published: '2024-12-30', complete: true, sources: [source] },
        { label: '2023', published: '2024-03-12', complete: true, sources: [source] },
      ],
      ranks: { VN: [3, 5] },
    };
    const placed = editionAt(mixed, '2024-06-01');
    expect(placed).toMatchObject({ index: 1, edition: { label: '2023' } });
    expect(placed && standingOf(mixed, 'VN', placed)).toEqual({ rank: 5 });
    expect(latestHeld(mixed)?.edition.label).toBe('2024');
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const published = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
  const anySeries = fc.array(published, { minLength: 1, maxLength: 12 }).map((dates): Series => ({
    measure: 'rank',
    editions: dates.map((date, index) => ({
      label: String(index),
      published: date,
      complete: true,
      sources: [{ title: 'A', url: 'https://example.org/a', retrieved: '2026-11-22' }],
    })),
    ranks: {},
  }));

  test('is monotone in the day, and never ahead of it', () => {
    fc.assert(
      fc.property(anySeries, day, day, (any, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const before = editionAt(any, early)?.from ?? '';
        expect(before <= early).toBe(true);
        expect(before <= (editionAt(any, late)?.from ?? '')).toBe(true);
      }),
    );
  });

  test('misses no edition that was out', () => {
    fc.assert(
      fc.property(anySeries, day, (any, on) => {
        const out = any.editions.filter(({ published: date }) => lastDay(date) < on || date === on);
        expect(editionAt(any, on) !== undefined).toBe(out.length > 0);
        expect(out.every(({ published: date }) => lastDay(date) <= (editionAt(any, on)?.from ?? ''))).toBe(true);
      }),
    );
  });
});

describe('standingOf', () => {
  test('a rank, where the edition has one', () =>
    expect(standingOf(series, 'VN', named('2022'))).toEqual({ rank: 48 }));
  test('unranked, where a complete edition leaves the country out', () =>
    expect(standingOf(series, 'BN', named('2013'))).toBe('unranked'));
  test('not held, where the pack has only a part of the edition', () =>
    expect(standingOf(series, 'BN', named('2025'))).toBe('notHeld'));
  test('the same for a country of which the pack knows nothing', () => {
    expect(standingOf(series, 'FR', named('2024'))).toBe('unranked');
    expect(standingOf(series, 'FR', named('2025'))).toBe('notHeld');
  });
});

describe('firstPlace', () => {
  test('is a country', () => expect(firstPlace(series, named('2022'))).toEqual(['CH']));
  test('may be shared, and may be missing', () => {
    const shared: Series = {
      ...series,
      ranks: { FI: series.editions.map(() => 1), DK: series.editions.map(() => 1), SE: series.editions.map(() => 3) },
    };
    expect(firstPlace(shared, named('2022'))).toEqual(['DK', 'FI']);
    expect(firstPlace({ ...series, ranks: {} }, named('2022'))).toEqual([]);
  });
});

describe('editions of which only the date is held', () => {
  const known = hdi.series;
  if (!known) throw new Error('the fixture has a series');
  const labels = (placed: { edition: { label: string } }[]) => placed.map(({ edition }) => edition.label);

  test('are not the latest held, but known to have come later', () => {
    const latest = latestHeld(known, 'VN');
    expect(latest?.edition.label).toBe('2023/24');
    expect(latestHeld(known)?.edition.label).toBe('2023/24');
    expect(labels(laterThan(known, latest))).toEqual(['2025']);
    expect(labels(laterThan(known, undefined))).toEqual(['2018', '2023/24', '2025']);
  });

  test('are all there is where the pack has no rank', () =>
    expect(latestHeld({ ...known, ranks: {}, values: {}, editions: known.editions.slice(2) })).toBeUndefined());

  test('stand beside ranks and values of others', () => {
    const at = latestHeld(known);
    expect(at && standingOf(known, 'VN', at)).toEqual({ rank: 107, value: 0.726 });
    expect(speaksOf(known, 'VN')).toBe(true);
    expect(speaksOf(known, 'FR')).toBe(false);
    expect(speaksOf({ ...known, ranks: {}, values: {} }, 'VN')).toBe(true);
  });

  test.each([
    ['VN', '2018', { year: '2018', value: 0.711 }],
    ['VN', '2020', { year: '2018', value: 0.711 }],
    ['VN', undefined, { year: '2022', value: 0.726 }],
    ['VN', '2010', undefined],
    ['CH', '2018', { year: '2017', value: 0.957 }],
    ['FR', '2018', undefined],
  ])('recalculated values: %s in %s', (country, year, past) => {
    expect(recalculatedFor(known, country, year)).toEqual(past);
  });
});
