import { describe, expect, test, vi } from 'vitest';
import { english } from '../../tests/fixtures/english.ts';
import {
  countryName,
  fullDate,
  inLanguage,
  languageName,
  languagesFor,
  listAnd,
  listOr,
  monthOf,
  number,
  ordinal,
  rankOf,
  shortDate,
  span,
  timeBeside,
  whenPhrase,
} from './wording.ts';

const inLocale = (locale: string) => ({ ...english, locale });

describe('dates', () => {
  test.each([
    ['2023-07-12', '12 July 2023', '12 Jul 2023'],
    ['2023-07', 'July 2023', 'Jul 2023'],
    ['2023', '2023', '2023'],
    ['2022-09-29', '29 September 2022', '29 Sept 2022'],
  ])('%s is as precise as it is known: %s, %s', (date, full, short) => {
    expect(fullDate(date, english)).toBe(full);
    expect(shortDate(date, english)).toBe(short);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('are those of the calendar, also in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    // The formatters are made once, in the time zone of that moment.
    vi.resetModules();
    const fresh = await import('./wording.ts');
    expect(new Date('2023-01-01T11:00Z').getHours()).not.toBe(11);
    expect(fresh.fullDate('2023-01-01', english)).toBe('1 January 2023');
    vi.unstubAllEnvs();
  });

  test("follow the reader's locale, in Gregorian years", () => {
    expect(fullDate('2023-07-12', inLocale('de'))).toBe('12. Juli 2023');
    expect(fullDate('2023', inLocale('th'))).toContain('2023');
  });

  test('stand in sentences with their preposition', () => {
    expect(whenPhrase('2024-03-12', english)).toBe('on 12 March 2024');
    expect(whenPhrase('2024-03', english)).toBe('in March 2024');
    expect(whenPhrase('2024', english)).toBe('in 2024');
  });

  test("the article's day is written out beside a date of the same month", () => {
    expect(timeBeside('2023-07-12', '2024-03-12', english)).toBe('in July 2023');
    expect(timeBeside('2024-03-05', '2024-03-12', english)).toBe('on 5 March 2024');
    expect(timeBeside('2024-03-05', '2024', english)).toBe('in March 2024');
  });

  test('spans', () => {
    expect(span({ from: '2020-10-01' }, english)).toBe('since 1 Oct 2020');
    expect(span({ from: '2012', to: '2012' }, english)).toBe('2012');
    expect(span({ to: '2025-06' }, english)).toBe('until Jun 2025');
    expect(span({ from: '2015', to: '2025-09-01' }, english)).toBe('2015 – 1 Sept 2025');
    expect(span({}, english)).toBe('');
  });

  test('monthOf', () => expect(monthOf('2023-07-12')).toBe('2023-07'));
});

describe('numbers', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [48, '48th'],
    [102, '102nd'],
    [111, '111th'],
  ])('%i is %s', (place, text) => expect(ordinal(place, english)).toBe(text));

  test('ranks say of how many, where that is known', () => {
    expect(rankOf(48, 132, english)).toBe('48th of 132');
    expect(rankOf(48, undefined, english)).toBe('48th');
  });

  test('are grouped, and keep their decimals', () => {
    expect(number(1204, english)).toBe('1,204');
    expect(number(0.7265, english)).toBe('0.7265');
    expect(number(1204.5, inLocale('de'))).toBe('1.204,5');
  });

  test('languages with other ordinal categories fall back to a form that exists', () =>
    expect(ordinal(8, inLocale('it'))).toBe('8th'));
});

test('countries and lists', () => {
  expect(countryName('VN', english)).toBe('Vietnam');
  expect(countryName('CH', inLocale('fr'))).toBe('Suisse');
  expect(countryName('XQ', english)).toBe('XQ');
  expect(listAnd(['A', 'B', 'C'], english)).toBe('A, B and C');
  expect(listOr(['A', 'B'], english)).toBe('A or B');
});

describe('languages', () => {
  test('go from the locale to English', () => {
    expect(languagesFor(inLocale('en-GB'))).toEqual(['en-GB', 'en-Latn-GB', 'en-Latn', 'en']);
    expect(languagesFor(inLocale('zh-TW'))).toEqual(['zh-TW', 'zh-Hant-TW', 'zh-Hant', 'zh', 'en']);
    expect(languagesFor(inLocale('vi')).at(-1)).toBe('en');
  });

  test('begin with those that the reader asked for', () => {
    expect(languagesFor({ ...inLocale('vi'), languages: ['fr', 'zh-Hans'] })).toEqual([
      'fr',
      'fr-Latn-FR',
      'fr-Latn',
      'zh-Hans',
      'zh-Hans-CN',
      'zh',
      'vi',
      'vi-Latn-VN',
      'vi-Latn',
      'en',
    ]);
  });

  test('have names; what is none is its own', () => {
    expect(languageName('vi', english)).toBe('Vietnamese');
    expect(languageName('zh-Hant', inLocale('fr'))).toBe('chinois traditionnel');
    expect(['zh-cmn-Hans', 'en-us-utf8', ''].map((tag) => languageName(tag, english))).toEqual([
      'zh-cmn-Hans',
      'en-us-utf8',
      '',
    ]);
  });

  test('the first that the text has', () => {
    const text = { en: 'World', 'zh-Hant': '世界' };
    expect(inLanguage(text, languagesFor(inLocale('zh-TW')))).toBe('世界');
    expect(inLanguage(text, languagesFor(inLocale('zh-CN')))).toBe('World');
  });
});
