import { describe, expect, test } from 'vitest';
import { related, wipo, wto } from '../../tests/fixtures/entities.ts';
import { english } from '../../tests/fixtures/english.ts';
import type { Day } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { factRows } from './rows.ts';
import { factsAt } from './select.ts';

const TODAY = '2026-11-22';

const rows = (entity: Pick<Entity, 'facts' | 'kind'>, day: Day | undefined, today = TODAY) =>
  factRows(factsAt(entity, day, today), { kind: entity.kind, day, today, related, words: english });

/** "Members: 193 · Jul 2023", as a card reads; "!" where it says that something has run out. */
const lines = (entity: Pick<Entity, 'facts' | 'kind'>, day: Day | undefined, today?: Day): string[] =>
  rows(entity, day, today).map(
    ({ label, value, note, expired }) =>
      `${label}: ${value}${note === undefined ? '' : ` · ${note}`}${expired ? ' !' : ''}`,
  );

const organisation = (...facts: Partial<Fact>[]): Pick<Entity, 'facts' | 'kind'> => ({
  kind: 'organisation',
  facts: facts.map((fact) => ({
    property: 'members',
    value: { type: 'quantity', amount: 55 },
    sources: [{ title: 'A', url: 'https://example.org/a', retrieved: TODAY }],
    ...fact,
  })),
});

test('WIPO in an article of July 2023', () => {
  expect(lines(wipo, '2023-07-12')).toEqual([
    'Convention: signed 14 Jul 1967, in force 26 Apr 1970',
    'Seat: Geneva, Switzerland',
    'Members: 193 · Jul 2023',
    'Director General: Daren Tang · since 1 Oct 2020',
  ]);
});

test('WTO in an article of July 2023', () => {
  expect(lines(wto, '2023-07-12')).toEqual([
    'In force: 1 Jan 1995',
    'Seat: Geneva, Switzerland',
    'Members: 164 · Jul 2023',
  ]);
});

describe('the latest', () => {
  test('has its own dates, and says what has run out', () => {
    expect(lines(wipo, undefined)).toEqual([
      'Convention: signed 14 Jul 1967, in force 26 Apr 1970',
      'Seat: Geneva, Switzerland',
      'Members: 194 · May 2025',
      'Director General: Daren Tang · since 1 Oct 2020, term ended 30 Sept 2026 !',
    ]);
  });

  test('on its last day a term has not ended', () => {
    expect(lines(wipo, undefined, '2026-09-30').at(-1)).toBe('Director General: Daren Tang · since 1 Oct 2020');
  });

  test('an article from after the end of a term is told so, one from before it is not', () => {
    expect(lines(wipo, '2026-11-01').at(-1)).toBe(
      'Director General: Daren Tang · since 1 Oct 2020, term ended 30 Sept 2026 !',
    );
    expect(lines(wipo, '2026-09-30').at(-1)).toBe('Director General: Daren Tang · since 1 Oct 2020');
  });

  test('a count that was to be looked at again', () => {
    expect(lines(organisation({ asOf: '2025-05', expires: '2026-01-31' }), undefined)).toEqual([
      'Members: 55 · May 2025, may have changed after 31 Jan 2026 !',
    ]);
  });

  test('a span that is over shows both ends', () => {
    expect(lines(organisation({ property: 'head', from: '2015', to: '2025-09-01' }), undefined)).toEqual([
      'Head: 55 · 2015 – 1 Sept 2025',
    ]);
  });
});

describe('the time of a count', () => {
  test('is its own where it was only seen earlier', () => {
    expect(lines(organisation({ asOf: '2020-05-14' }), '2023-07-12')).toEqual(['Members: 55 · May 2020']);
  });

  test("is the article's day in a month in which it changed", () => {
    const asean = organisation(
      { value: { type: 'quantity', amount: 10 }, from: '1999-04-30', to: '2025-10-25' },
      { value: { type: 'quantity', amount: 11 }, from: '2025-10-26' },
    );
    expect(lines(asean, '2025-10-20')).toEqual(['Members: 10 · 20 Oct 2025']);
    expect(lines(asean, '2025-10-28')).toEqual(['Members: 11 · 28 Oct 2025']);
    expect(lines(asean, '2025-11-01')).toEqual(['Members: 11 · Nov 2025']);
  });

  test('is its span where it may or may not have begun', () => {
    expect(lines(organisation({ from: '1999' }), '1999-03-05')).toEqual(['Members: 55 · since 1999']);
  });
});

test('an office holder who was only seen is shown in office on that day', () => {
  expect(lines(organisation({ property: 'head', asOf: '2025-10-28' }), '2026-02-01')).toEqual([
    'Head: 55 · in office on 28 Oct 2025',
  ]);
});

test("an editor's note stays out of the row", () => {
  expect(lines(organisation({ asOf: '2025-02', note: 'found in two places' }), '2025-03-01')).toEqual([
    'Members: 55 · Feb 2025',
  ]);
});

test('entities are called by their label, and left out when they are not at hand', () => {
  const publisher = (id: string): Partial<Fact> => ({
    property: 'publisher',
    value: { type: 'entity', entity: id },
    from: '2012',
  });
  expect(lines(organisation(publisher('test:wipo'), publisher('test:missing')), '2023-07-12')).toEqual([
    'Publisher: World Intellectual Property Organization',
  ]);
});

describe('treaties', () => {
  const dated = (property: Fact['property'], date: string): Partial<Fact> => ({
    property,
    value: { type: 'date', date },
  });

  test('without a role are called by what they are to the entity', () => {
    const facts = [dated('signed', '1945-06-26'), dated('inForce', '1945-10-24')];
    expect(lines(organisation(...facts), undefined)).toEqual([
      'Founding treaty: signed 26 Jun 1945, in force 24 Oct 1945',
    ]);
    expect(lines({ ...organisation(...facts), kind: 'agreement' }, undefined)).toEqual([
      'Agreement: signed 26 Jun 1945, in force 24 Oct 1945',
    ]);
  });

  test('stand where their first date does', () => {
    const facts = [{ ...dated('inForce', '1945-12-27'), role: { en: 'Articles' } }, dated('adopted', '1944-07-22')];
    expect(lines(organisation(...facts), undefined)).toEqual([
      'Adopted: 22 Jul 1944',
      'Articles: in force 27 Dec 1945',
    ]);
  });

  test('adopted, not signed: under the name of the text', () => {
    const facts = [
      { ...dated('adopted', '1998-07-17'), role: { en: 'Statute' } },
      { ...dated('inForce', '2002-07-01'), role: { en: 'Statute' } },
    ];
    expect(lines(organisation(...facts), undefined)).toEqual(['Statute: adopted 17 Jul 1998, in force 1 Jul 2002']);
    expect(lines(organisation(...facts), '2000-01-01')).toEqual(['Statute: adopted 17 Jul 1998']);
  });

  test('have parties', () => {
    const facts = [{ property: 'members', value: { type: 'quantity', amount: 185 }, asOf: '2025-11' } as const];
    expect(lines({ ...organisation(...facts), kind: 'agreement' }, undefined)).toEqual(['Parties: 185 · Nov 2025']);
  });

  test('a date is its own time, also where the pack repeats it', () => {
    const facts = [{ ...dated('inForce', '2019-05-30'), from: '2019-05-30' }];
    expect(lines(organisation(...facts), undefined)).toEqual(['In force: 30 May 2019']);
  });

  test('signed but not in force yet', () => {
    expect(lines(wipo, '1968-05-05')).toEqual(['Convention: signed 14 Jul 1967', 'Seat: Geneva, Switzerland']);
    expect(lines(organisation(dated('signed', '1945-06-26')), undefined)).toEqual(['Signed: 26 Jun 1945']);
  });
});

test('sources: each address once, with the day of publication or of reading', () => {
  expect(rows(wipo, '2023-07-12')[0]?.sources).toEqual([
    { title: 'Source on wipo-convention', url: 'https://example.org/wipo-convention', date: 'read 22 Nov 2026' },
  ]);
  expect(rows(wto, '2025-01-01')[2]?.sources[0]?.date).toBe('published Sept 2024');
});
