import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../tests/fixtures/card-views.ts';
import { english } from '../../tests/fixtures/english.ts';
import type { CardView } from '../model/card.ts';
import type { PageReport } from '../model/page-report.ts';
import { listAs } from './list.ts';

const report = (...cards: CardView[]): PageReport => ({
  state: 'reading',
  host: 'vietnamnews.vn',
  date: { day: '2023-07-12', origin: 'jsonLd' },
  entities: cards.map((card, at) => ({ key: card.key, mentions: at + 1, surface: card.title, card })),
  spent: 4,
  sent: 0,
});
const titled = (title: string): PageReport => report({ ...VIEWS.defined, title });

/** Of a live blog of 12 July 2023: the second is named only in an entry of another day. */
const blog = report(VIEWS.organisation, { ...VIEWS.index, factsFor: 'Facts for 28 September 2023' });

/** The cells of a CSV, read as RFC 4180 says. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('as text', () => {
  it('says what the cards say, in their order', () => {
    const text = listAs('text', report(VIEWS.organisation, VIEWS.index), english);
    expect(text).toMatch(/^Terms on vietnamnews\.vn\nFacts for 12 July 2023\n\nWorld Intellectual/u);
    expect(text).toContain('World Intellectual Property Organization (1 mention)\nWIPO · specialised agency');
    expect(text).toContain('\nMembers: 193 · Jul 2023\n');
    expect(text).toContain('\n\nGlobal Innovation Index (2 mentions)\n');
    expect(text).toContain('\nJul 2023 (article): 48th of 132 · 2022 edition\n');
  });

  it('has the meanings between which the reader would choose, and what only the article says', () => {
    const text = listAs('text', report(VIEWS.choice, VIEWS.defined), english);
    expect(text).toContain('\nCorruption Perceptions Index: Ranks countries');
    expect(text).toContain('\n“… the powerful National Grain Board (NGB) said on Monday …”\n');
  });
});

describe('the day of the facts', () => {
  it.each(['text', 'markdown'] as const)('is said once in %s, and again with what is of another day', (format) => {
    expect(listAs(format, report(VIEWS.organisation, VIEWS.index), english).match(/Facts for/g)).toHaveLength(1);
    const text = listAs(format, blog, english);
    expect(text.match(/Facts for .*/g)).toEqual(['Facts for 12 July 2023', 'Facts for 28 September 2023']);
    expect(text.indexOf('Global Innovation Index')).toBeLessThan(text.indexOf('28 September'));
  });

  it('is each row’s own in CSV', () =>
    expect(cells(listAs('csv', blog, english)).map((row) => row[5])).toEqual([
      'Date of the facts',
      'Facts for 12 July 2023',
      'Facts for 28 September 2023',
    ]));
});

describe('as Markdown', () => {
  it('links each fact to its source', () =>
    expect(listAs('markdown', report(VIEWS.organisation), english)).toContain(
      '\n- Members: 193 · Jul 2023 ([Member States](https://www.wipo.int/members/en/), read 22 Nov 2026)\n',
    ));

  it('leaves text as text', () => {
    expect(listAs('markdown', titled('<b>*Bold* [x](y)'), english)).toContain('## \\<b\\>\\*Bold\\* \\[x\\](y) (');
    const lines = listAs('markdown', report({ ...VIEWS.defined, subtitle: '- no list', notes: ['1. none'] }), english);
    expect(lines).toContain('\n\\- no list\n');
    expect(lines).toContain('\n1\\. none\n');
  });

  it('keeps an address with brackets together', () => {
    const sources = [{ title: 'WTO', url: 'https://en.example.org/wiki/A_(b)', date: 'read 1 Nov 2026' }];
    const card = { ...VIEWS.organisation, facts: [{ label: 'Seat', value: 'Geneva', sources }] };
    expect(listAs('markdown', report(card), english)).toContain('(https://en.example.org/wiki/A_%28b%29)');
  });
});

describe('as CSV', () => {
  it('has a head and a row for each term', () => {
    const [head, first, second] = cells(listAs('csv', report(VIEWS.organisation, VIEWS.index), english));
    expect(head).toEqual(['Term', 'What it is', 'Mentions', 'Definition', 'Facts', 'Date of the facts', 'Sources']);
    expect(first?.slice(0, 3)).toEqual([
      'World Intellectual Property Organization',
      'WIPO · specialised agency of the United Nations',
      '1',
    ]);
    expect(second?.[4]).toContain('Jul 2023 (article): 48th of 132 · 2022 edition; Latest held: ');
    expect(second?.[6]).toContain('Global Innovation Index 2022 https://www.wipo.int/gii/2022; ');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('starts no formula: %j', (title) => {
    const [, row] = cells(listAs('csv', titled(title), english));
    expect(row?.[0]).toBe(`'${title}`);
  });

  it('carries any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, notes) => {
        const rows = cells(listAs('csv', report({ ...VIEWS.defined, title, notes }), english));
        expect(rows.map((row) => row.length)).toEqual([7, 7]);
        expect(rows[1]?.[0]?.replace(/^'/u, '')).toBe(title.replace(/^'/u, ''));
        expect(rows[1]?.every((one) => !/^[=+\-@\t\r]/u.test(one))).toBe(true);
      }),
    ));
});
