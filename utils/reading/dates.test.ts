import { describe, expect, test } from 'vitest';
import type { PageHints } from '../model/reading.ts';
import { articleDate, dayIn } from './dates.ts';

const today = '2026-11-22';
const page = (hints: Partial<PageHints>): PageHints => ({
  host: 'news.example',
  title: '',
  jsonLd: [],
  meta: [],
  times: [],
  ...hints,
});

describe('a day in text', () => {
  test.each([
    ['2023-07-12', '2023-07-12'],
    ['2023-07-12T00:30:00+07:00', '2023-07-12'],
    ['2023-07-11T23:30:00Z', '2023-07-11'],
    [' 20230712T083000', '2023-07-12'],
    ['12 July 2023', '2023-07-12'],
    ['Wed, 12 Jul 2023 09:30:00 GMT', '2023-07-12'],
    ['July 12, 2023', '2023-07-12'],
    ['Jul. 12, 2023 8:00 AM', '2023-07-12'],
    ['2023/07/12', '2023-07-12'],
    ['2023-7-2', '2023-07-02'],
    ['12th July 2023', '2023-07-12'],
    ['1689120000', '2023-07-12'],
    ['1689120000000', '2023-07-12'],
    // Where the publisher sits it is tomorrow already.
    ['2026-11-23T01:30:00+07:00', '2026-11-22'],
    ['1990-02-06', '1990-02-06'],
    ['2023-02-30', undefined],
    ['31 Feb 2023', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['2026-11-24', undefined],
    ['2023', undefined],
    ['12/07/2023', undefined],
    ['12 juillet 2023', '2023-07-12'],
    ['1er juin 2023', '2023-06-01'],
    ['12 de julio de 2023', '2023-07-12'],
    ['12 de agosto de 2023', '2023-08-12'],
    ['12. März 2023', '2023-03-12'],
    ['12 febbraio 2023', '2023-02-12'],
    ['12.07.2023, 08:30 Uhr', '2023-07-12'],
    ['Thứ tư, ngày 12 tháng 7 năm 2023', '2023-07-12'],
    ['2023年7月12日', '2023-07-12'],
    ['2023년 7월 12일', '2023-07-12'],
    ['25/07/2023', '2023-07-25'],
    ['07/25/2023', '2023-07-25'],
    ['32.07.2023', undefined],
    ['12 foo 2023', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => expect(dayIn(text, today)).toBe(day));
});

describe('the date of an article', () => {
  test('is that of its JSON-LD, wherever in it the article stands', () => {
    const article = { '@type': 'NewsArticle', datePublished: '2023-07-12T08:00:00+07:00', dateModified: '2024-01-01' };
    for (const jsonLd of [
      article,
      [article],
      { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, article] },
      { mainEntity: article },
    ])
      expect(articleDate(page({ jsonLd: [JSON.stringify(jsonLd)], times: ['2001-01-01'] }), today)).toEqual({
        day: '2023-07-12',
        origin: 'jsonLd',
      });
  });
  test('prefers an article to what else has a date', () => {
    const jsonLd = [
      '{"@type":"Organization","datePublished":"1999-01-01"}',
      '{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2023-07-12"}',
    ];
    expect(articleDate(page({ jsonLd }), today)?.day).toBe('2023-07-12');
  });
  test('is that of meta elements, then of time elements, when JSON-LD is broken, silent or in the future', () => {
    const broken = [
      '{"@type":"NewsArticle","datePublished":',
      '{"@type":"NewsArticle","datePublished":"2031-01-01"}',
      '[1, null, "x"]',
    ];
    const meta = [
      { name: 'DC.date', content: '2022-01-02' },
      { name: 'article:published_time', content: '2023-07-12T08:00Z' },
    ];
    expect(articleDate(page({ jsonLd: broken, meta }), today)).toEqual({ day: '2023-07-12', origin: 'meta' });
    const silent = ['{"@type":"NewsArticle","datePublished":', '[1, null, "x"]'];
    expect(articleDate(page({ jsonLd: silent, times: ['nonsense', '2023-07-13'] }), today)).toEqual({
      day: '2023-07-13',
      origin: 'time',
    });
    // Beside a date of its own that cannot be true, a <time> may be a teaser's.
    expect(articleDate(page({ jsonLd: broken, times: ['2019-05-01'] }), today)).toBeUndefined();
  });
  test('is unknown when the page says nothing that can be true', () => {
    expect(articleDate(page({ times: ['2099-01-01', 'soon'] }), today)).toBeUndefined();
  });
  test('does not get lost in JSON-LD that nests without end', () => {
    const deep = `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`;
    expect(articleDate(page({ jsonLd: [deep] }), today)).toBeUndefined();
  });
});
