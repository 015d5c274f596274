import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEntity, day } from '../../tests/fixtures/arbitrary.ts';
import { bigMac, genderInequality, gatt, gii, hdi, pii, related, wipo, wto } from '../../tests/fixtures/entities.ts';
import { english } from '../../tests/fixtures/english.ts';
import type { Entity } from '../model/entity.ts';
import { buildCard, type CardInput } from './build.ts';

const TODAY = '2026-11-22';
const VIET_NAM = { code: 'VN', weight: 5 };

/** The card in an article of 12 July 2023 about Viet Nam, unless `input` says otherwise. */
const card = (entity: Entity, input: Partial<CardInput> = {}) =>
  buildCard({
    key: entity.id,
    entity,
    related,
    date: { day: '2023-07-12', origin: 'jsonLd' },
    today: TODAY,
    countries: [VIET_NAM, { code: 'CH', weight: 1 }],
    words: english,
    ...input,
  });

const on = (at: string): Partial<CardInput> => ({ date: { day: at, origin: 'meta' } });
const standing = (input: Partial<CardInput>): string[] =>
  (card(gii, input).standing ?? []).map(({ when, rank, edition }) => `${when} | ${rank} | ${edition}`);

describe('the seed article, 12 July 2023, Viet Nam', () => {
  test('GII: what held then, and the latest', () => {
    const view = card(gii);
    expect(view).toMatchObject({ key: 'test:gii', kind: 'index', title: 'Global Innovation Index', lang: 'en' });
    expect(view.subtitle).toBe('GII · yearly ranking of economies, by WIPO and partners');
    expect(view.inList).toBe('GII · Vietnam 48th of 132, 2022 edition');
    expect(standing({})).toEqual([
      'Jul 2023 (article) | 48th of 132 | 2022 edition',
      'Latest held | 44th of 139 | 2025 edition',
    ]);
    expect(view.standing?.[0]?.sources).toEqual([
      { title: 'Source on gii-2022', url: 'https://example.org/gii-2022', date: 'published 29 Sept 2022' },
    ]);
    expect(view.notes).toEqual(['Vietnam · 1st is best · first place: Switzerland (2022 edition)']);
    expect(view).toMatchObject({
      factsFor: 'Facts for 12 July 2023',
      factsForTitle: 'Date from the page (JSON-LD)',
    });
  });

  test('GII: the chart marks the edition in force', () => {
    const { chart } = card(gii);
    expect(chart?.points.map(({ label, rank }) => `${label} ${rank}`)).toEqual([
      '2011 51',
      '2012 76',
      '2013 76',
      '2019 42',
      '2021 44',
      '2022 48',
      '2023 46',
      '2024 44',
      '2025 44',
    ]);
    expect(chart).toMatchObject({ held: 5, heldCaption: '2022 edition, in force Jul 2023' });
    expect(chart?.points[5]?.text).toBe('2022 edition: 48th of 132');
    expect(chart?.summary).toBe(
      'Vietnam, rank by edition: 2011 51st; 2012 76th; 2013 76th; 2019 42nd; 2021 44th; 2022 48th; 2023 46th; 2024 44th; 2025 44th.',
    );
  });

  test('GII: why not the other one', () => {
    const quote = '… such as the Global Innovation Index (GII) and the development of …';
    const view = card(gii, {
      reason: { why: 'definedHere', quote },
      others: [genderInequality],
      definition: { short: 'GII', long: 'Global Innovation Index', entity: 'test:gii', quote },
    });
    expect(view.reason).toBe('Not the Gender Inequality Index: the article writes “Global Innovation Index (GII)”.');
    expect(view.quote).toBeUndefined();
  });

  test('PII: the definition, and that no ranking existed', () => {
    const view = card(pii, {
      definition: {
        short: 'PII',
        long: 'Provincial Innovation Index',
        quote: "… Việt Nam's Provincial Innovation Index (PII).",
      },
    });
    expect(view.definition).toMatch(/^Ranks Viet Nam's provinces/u);
    expect(view.notes).toEqual(['No ranking existed yet in July 2023; the first came on 12 March 2024.']);
    expect(view).not.toHaveProperty('standing');
    expect(view.facts).toEqual([]);
    expect(view.quote).toBe("… Việt Nam's Provincial Innovation Index (PII).");
  });

  test('a card that says why does not quote twice', () => {
    const quote = 'Provincial Innovation Index (PII)';
    const definition = { short: 'PII', long: 'Provincial Innovation Index', quote };
    const view = card(pii, { reason: { why: 'definedHere', quote }, others: [gii], definition });
    expect(view.reason).toMatch(/^Not the Global Innovation Index: /u);
    expect(view).not.toHaveProperty('quote');
  });

  test('WIPO and WTO: facts, no standing, no quotation of what we know better', () => {
    const view = card(wipo, {
      definition: { short: 'WIPO', long: 'World Intellectual Property Organisation', quote: '…' },
    });
    expect(view.facts.map(({ label, value, note }) => [label, value, note])).toEqual([
      ['Convention', 'signed 14 Jul 1967, in force 26 Apr 1970', undefined],
      ['Seat', 'Geneva, Switzerland', undefined],
      ['Members', '193', 'Jul 2023'],
      ['Director General', 'Daren Tang', 'since 1 Oct 2020'],
    ]);
    expect(view.notes).toEqual([]);
    expect(Object.keys(view).sort()).toEqual([
      'definition',
      'facts',
      'factsFor',
      'factsForTitle',
      'key',
      'kind',
      'lang',
      'notes',
      'subtitle',
      'title',
    ]);
    expect(card(wto).facts.find(({ label }) => label === 'Members')).toMatchObject({ value: '164', note: 'Jul 2023' });
  });
});

describe('the standing', () => {
  test('is one row when the edition at the article is the latest', () =>
    expect(standing(on('2025-11-01'))).toEqual(['Nov 2025 (article) | 44th of 139 | 2025 edition']));

  test('is left out of a list where the article speaks of no country', () =>
    expect(card(gii, { countries: [] }).inList).toBeUndefined());

  test('is the latest alone without a date', () => {
    const view = card(gii, { date: undefined });
    expect(standing({ date: undefined })).toEqual(['Latest held | 44th of 139 | 2025 edition']);
    expect(view.chart).not.toHaveProperty('held');
    expect(view).toMatchObject({ factsFor: 'Latest facts', factsForTitle: 'The page states no date' });
    expect(view.notes).toEqual(['Vietnam · 1st is best · first place: Switzerland (2025 edition)']);
  });

  test('says where a country is unranked and where the pack does not hold its rank', () => {
    const brunei = { countries: [{ code: 'BN', weight: 1 }] };
    expect(standing({ ...on('2014-01-01'), ...brunei })).toEqual([
      'Jan 2014 (article) | not ranked | 2013 edition',
      'Latest held | 88th of 133 | 2024 edition',
    ]);
    expect(card(gii, brunei).notes.at(-1)).toBe('2025 edition published 16 Sept 2025; rank not in this pack.');
    expect(card(gii, brunei).chart?.points[8]).toEqual({
      label: '2025',
      rank: null,
      text: '2025 edition: rank not in this pack',
    });
  });

  test('is of the first country that the index ranks', () => {
    expect(card(gii, { countries: [{ code: 'FR', weight: 9 }, VIET_NAM] }).notes[0]).toMatch(/^Vietnam/u);
    expect(card(gii, { countries: [{ code: 'VN', weight: 9 }] }).notes[0]).toMatch(/^Vietnam · /u);
  });

  test('does not call a country first twice', () =>
    expect(card(gii, { countries: [{ code: 'CH', weight: 9 }] }).notes).toEqual(['Switzerland · 1st is best']));

  test('of no country is the first place alone', () => {
    for (const countries of [[], [{ code: 'FR', weight: 3 }]]) {
      const view = card(gii, { countries });
      expect(view).not.toHaveProperty('standing');
      expect(view).not.toHaveProperty('chart');
      expect(view.notes).toEqual(['First place: Switzerland · 2022 edition']);
    }
  });

  test('needs three ranks for a chart', () => {
    if (!gii.series) throw new Error('the fixture has a series');
    const few: Entity = {
      ...gii,
      series: { ...gii.series, ranks: { VN: [51, 76, null, null, null, null, null, null, null] } },
    };
    expect(card(few)).not.toHaveProperty('chart');
  });

  test('is of the edition that the article names', () => {
    const named = { editionLabel: '2019' };
    expect(standing(named)).toEqual([
      'In the article | 42nd of 129 | 2019 edition',
      'Latest held | 44th of 139 | 2025 edition',
    ]);
    expect(card(gii, named).notes).toEqual([
      'Vietnam · 1st is best · first place: Switzerland (2019 edition)',
      'The article names the 2019 edition.',
    ]);
    expect(card(gii, { editionLabel: '2009' }).notes.at(-1)).toBe(
      'The article names the 2009 edition, which is not in this pack.',
    );
    expect(standing({ editionLabel: '2009' })[0]).toMatch(/^Jul 2023/u);
  });

  test('does not deny what it cannot tell: one of two in a year, or a year of an edition of two years', () => {
    expect(card(hdi, { editionLabel: '2023/24' }).notes).toContain('The article names the 2023/24 edition.');
    const label = (year: string): string => ({ '2021': 'Jan 2022', '2022': 'Jul 2022' })[year] ?? year;
    const editions = gii.series?.editions.map((edition) => ({ ...edition, label: label(edition.label) })) ?? [];
    const twice: Entity = { ...gii, series: gii.series && { ...gii.series, editions } };
    for (const view of [card(hdi, { editionLabel: '2024' }), card(twice, { editionLabel: '2022' })]) {
      expect(view.notes.join(' ')).not.toContain('The article names');
      expect(view.standing?.[0]?.when).toBe('Jul 2023 (article)');
    }
  });
});

describe('values', () => {
  const rows = (entity: Entity, input: Partial<CardInput> = {}): string[] =>
    (card(entity, input).standing ?? []).map(({ when, rank, edition }) => `${when} | ${rank} | ${edition}`);
  const LATEST = 'Latest held | 107th of 193, 0.726 | 2023/24 edition';

  test('of past years are those of the report that calculated them, never what held then', () => {
    expect(rows(hdi, on('2019-06-01'))).toEqual([
      'Jun 2019 (article) | rank not in this pack | 2018 edition',
      '2017 | 0.704 | as calculated in the 2023/24 report',
      LATEST,
    ]);
    expect(rows(hdi, on('2018-03-01'))).toEqual(['2018 | 0.711 | as calculated in the 2023/24 report', LATEST]);
    expect(card(hdi, on('2019-06-01')).standing?.[1]?.sources[0]?.url).toBe('https://example.org/hdi-vintage');
  });

  test('are not said twice', () =>
    expect(rows(hdi, on('2024-06-01'))).toEqual(['Jun 2024 (article) | 107th of 193, 0.726 | 2023/24 edition']));

  test('come with how to read them, and with editions that are known but not held', () => {
    const view = card(hdi, on('2024-06-01'));
    expect(view.notes).toEqual([
      'Vietnam · 1st is best · 0 to 1, higher is better · first place: Switzerland (2023/24 edition)',
      '2025 edition published 6 May 2025; rank not in this pack.',
    ]);
    expect(view.inList).toBe('HDI · Vietnam 107th of 193, 0.726, 2023/24 edition');
  });

  test('an edition that is not held is in the row, not in a note; a list has the row that says something', () => {
    const view = card(hdi, on('2026-01-01'));
    expect(rows(hdi, on('2026-01-01'))).toEqual(['Jan 2026 (article) | rank not in this pack | 2025 edition', LATEST]);
    expect(view.notes).toHaveLength(1);
    expect(view.inList).toBe('HDI · Vietnam 107th of 193, 0.726, 2023/24 edition');
  });

  test('without ranks', () => {
    expect(rows(bigMac)).toEqual([
      'Jul 2023 (article) | US$2.95 | Jan 2023 edition',
      'Latest held | US$2.89 | Jan 2026 edition',
    ]);
    expect(card(bigMac).notes[0]).toBe('Vietnam · price of one burger');
    expect(rows(bigMac, { countries: [{ code: 'LA', weight: 1 }] })[1]).toBe(
      'Latest held | not covered | Jan 2026 edition',
    );
    expect(card(bigMac, on('2020-05-05')).notes[0]).toBe('No values from before January 2023 are in this pack.');
  });
});

describe('publication days that are unknown', () => {
  const note = '2011 edition, publication day unknown: counted from January 2012.';
  test('an edition left out for that', () => expect(card(gii, on('2011-08-01')).notes).toContain(note));
  test('an edition shown', () => expect(card(gii, on('2012-03-01')).notes).toContain(note));
  test('the one left out comes before the one shown', () =>
    expect(card(gii, on('2012-07-20')).notes.filter((text) => text.includes('unknown'))).toEqual([
      '2012 edition, publication day unknown: counted from August 2012.',
    ]));
  test('an article after both is told nothing', () => expect(card(gii).notes.join()).not.toContain('unknown'));
});

describe('articles older or younger than what they speak of', () => {
  test('before the first edition, and before the first that the pack holds', () => {
    expect(card(gii, on('2005-05-05')).notes[0]).toBe('No ranking existed yet in May 2005; the first came in 2007.');
    expect(card(gii, on('2009-05-05')).notes[0]).toBe('No ranking from before 2011 is in this pack.');
    expect(standing(on('2005-05-05'))).toEqual(['Latest held | 44th of 139 | 2025 edition']);
  });

  test('in the month of the first edition, but before it', () =>
    expect(card(pii, on('2024-03-05')).notes).toEqual([
      'No ranking existed yet on 5 March 2024; the first came on 12 March 2024.',
    ]));

  test('before the beginning', () => {
    expect(card(wipo, on('1968-05-05')).notes).toEqual([
      'Not in force yet in May 1968; it came into force on 26 April 1970.',
    ]);
    expect(card(wipo, on('1960-05-05')).notes).toEqual(['Not signed yet in May 1960; it was signed on 14 July 1967.']);
    expect(card({ ...gii, from: '2007' }, on('2005-05-05')).notes.filter((note) => note.includes('yet'))).toHaveLength(
      1,
    );
    expect(card(gatt, on('1946-05-05')).notes).toEqual(['Did not exist yet in May 1946; it began on 1 January 1948.']);
  });

  test('after the end', () => {
    const note = 'It ended on 31 December 1994; successor: World Trade Organization.';
    expect(card(gatt).notes).toEqual([note]);
    expect(card(gatt, { date: undefined }).notes).toEqual([note]);
    expect(card(gatt, { related: new Map() }).notes).toEqual(['It ended on 31 December 1994.']);
    expect(card(gatt, on('1990-01-01')).notes).toEqual([]);
  });
});

describe('other meanings', () => {
  const others = [genderInequality];

  test('stay with the card, the chosen one first, so that the reader can change it', () => {
    const view = card(gii, { others, surface: 'GII', reason: { why: 'context', words: ['patent'] } });
    expect(view.surface).toBe('GII');
    expect(view.meanings?.map(({ key, description }) => `${key}: ${description}`)).toEqual([
      'test:gii: yearly ranking of economies, by WIPO and partners',
      'test:gender-inequality: yearly index, by the UN Development Programme',
    ]);
  });

  test('are none where the name means one thing only', () => {
    expect(card(gii, { surface: 'GII' })).not.toHaveProperty('meanings');
  });
});

describe('the heading', () => {
  test("says of a term of the reader's own that it is", () => {
    const own: Entity = { ...wto, id: 'mine:3f0c1d52-7a0e-4b63-9a55-1f2f6d0c7e11' };
    expect(card(own).subtitle).toBe('WTO · intergovernmental organisation · your own term');
    expect(card({ ...own, names: [{ text: 'Grain Board', form: 'full' }], description: { en: '' } }).subtitle).toBe(
      'your own term',
    );
  });

  test('is in one language, that of the definition', () => {
    const french = { ...english, locale: 'fr' };
    expect(card(wipo, { words: french })).toMatchObject({
      lang: 'en',
      title: 'World Intellectual Property Organization',
    });
    const translated: Entity = { ...wipo, definition: { ...wipo.definition, fr: 'Administre les traités.' } };
    expect(card(translated, { words: french })).toMatchObject({
      lang: 'fr',
      subtitle: 'OMPI · institution spécialisée des Nations Unies',
      definition: 'Administre les traités.',
    });
  });

  test('has the acronym of the time, and none that repeats the title', () => {
    const renamed: Entity = {
      ...wto,
      names: [
        { text: 'NOIP', form: 'acronym', to: '2018' },
        { text: 'IP Viet Nam', form: 'acronym', from: '2019' },
      ],
    };
    expect(card(renamed, on('2015-01-01')).subtitle).toMatch(/^NOIP · /u);
    expect(card(renamed).subtitle).toMatch(/^IP Viet Nam · /u);
    expect(card({ ...wto, label: { en: 'WTO' } }).subtitle).toBe('intergovernmental organisation');
  });
});

test.each([
  ['meta', 'Date from the page (meta element)'],
  ['time', 'Date from the page (time element)'],
  ['entry', 'Date of this entry, from the page'],
  ['reader', 'Date set by you'],
] as const)('a date from %s says so', (origin, title) =>
  expect(card(wto, { date: { day: '2023-07-12', origin } }).factsForTitle).toBe(title),
);

test('no card of any entity shows the inside of the program, or a time that moves', () => {
  fc.assert(
    fc.property(
      arbitraryEntity,
      fc.option(day, { nil: undefined }),
      fc.constantFrom<CardInput['countries']>(
        [],
        [VIET_NAM],
        [
          { code: 'FR', weight: 2 },
          { code: 'CH', weight: 1 },
        ],
      ),
      fc.option(fc.constantFrom('2000', '2003'), { nil: undefined }),
      fc.constantFrom('en-GB', 'fr', 'vi', 'ar', 'zh-TW'),
      (entity, at, countries, editionLabel, locale) => {
        const view = card(entity, {
          ...(at === undefined ? { date: undefined } : on(at)),
          related: new Map([[entity.id, entity]]),
          countries,
          editionLabel,
          others: [entity],
          reason: { why: 'context', words: ['patent'] },
          words: { ...english, locale },
        });
        const text = JSON.stringify(view);
        expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object|\bnow\b|\bas of\b/u);
        expect(JSON.parse(text)).toEqual(view);
        const strings = [
          view.title,
          view.subtitle,
          ...view.notes,
          ...view.facts.flatMap(({ label, value, note }) => [label, value, note ?? '-']),
        ];
        expect(strings.every((one) => one !== '' && one === one.trim())).toBe(true);
        for (const { points, held } of view.chart ? [view.chart] : [])
          expect(held === undefined || points[held] !== undefined).toBe(true);
      },
    ),
  );
});
