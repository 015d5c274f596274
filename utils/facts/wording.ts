/**
 * How dates, numbers, ranks and countries are written. The only place that words them, so that card, popup, copy and export
 * print the same. Dates are absolute; their precision is what the pack knows.
 */
import { firstDay, type Day, type PartialDate } from '../model/date.ts';
import { isLanguage } from '../model/language.ts';
import type { TextByLanguage } from '../model/text.ts';
import type { Words } from '../model/translate.ts';

/** Intl objects take up to a millisecond to make and a microsecond to use; a page's cards need the same few again and again. */
function byLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

type DateStyle = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

/** In UTC, because a fact's day has no time zone; Gregorian everywhere, because editions are called by Gregorian years. */
const dates = (style: DateStyle) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' }));

const year = dates({ year: 'numeric' });
const FULL = {
  year,
  month: dates({ month: 'long', year: 'numeric' }),
  day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
};
const SHORT = {
  year,
  month: dates({ month: 'short', year: 'numeric' }),
  day: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
};

function write(date: PartialDate, style: typeof FULL, { locale }: Words): string {
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return style[precision](locale).format(Date.parse(firstDay(date)));
}

/** "12 July 2023", "July 2023", "2023": as precise as the date is. */
export const fullDate = (date: PartialDate, words: Words): string => write(date, FULL, words);

/** "12 Jul 2023", "Jul 2023", "2023": for the small text of rows. */
export const shortDate = (date: PartialDate, words: Words): string => write(date, SHORT, words);

/** The month in which a day lies, as a date of that precision: '2023-07-12' → '2023-07'. */
export const monthOf = (day: Day): PartialDate => day.slice(0, 7);

/** "on 12 March 2024", "in March 2024", "in 2024": a date inside a sentence. */
export const whenPhrase = (date: PartialDate, words: Words): string =>
  words.t(date.length === 10 ? 'date.on' : 'date.in', [fullDate(date, words)]);

/** The article's time in a sentence that contrasts it with `other`: "in July 2023", and the day where both lie in one month. */
export const timeBeside = (day: Day, other: PartialDate, words: Words): string =>
  whenPhrase(other.startsWith(monthOf(day)) ? day : monthOf(day), words);

/** "since 1 Oct 2020", "until 30 Jun 2025", "1 Sept 2015 – 1 Sept 2025". */
export function span(
  { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined },
  words: Words,
): string {
  if (from !== undefined && from === to) return shortDate(from, words);
  if (from !== undefined && to !== undefined)
    return words.t('date.span', [shortDate(from, words), shortDate(to, words)]);
  if (from !== undefined) return words.t('date.since', [shortDate(from, words)]);
  return to === undefined ? '' : words.t('date.until', [shortDate(to, words)]);
}

const numbers = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
const dollars = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }));
const ordinals = byLocale((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }));
const regions = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languageNames = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const conjunctions = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunctions = byLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** "1,204". */
export const number = (amount: number, { locale }: Words): string => numbers(locale).format(amount);

/** A value of a series: "0.726", "US$2.89". */
export const measured = (value: number, unit: 'USD' | undefined, words: Words): string =>
  unit === 'USD' ? dollars(words.locale).format(value) : number(value, words);

/** "48th", "1st". */
export function ordinal(place: number, words: Words): string {
  const category = ordinals(words.locale).select(place);
  // `zero` and `many` exist in a few languages only, where they read like the others (Italian 8º).
  const form = category === 'zero' || category === 'many' ? 'other' : category;
  return words.t(`ordinal.${form}`, [number(place, words)]);
}

/** "48th of 132"; without the number of economies "48th". */
export const rankOf = (rank: number, of: number | undefined, words: Words): string =>
  of === undefined ? ordinal(rank, words) : words.t('edition.rankOf', [ordinal(rank, words), number(of, words)]);

/** A country by its ISO 3166-1 code, as CLDR names it in the reader's language ("Vietnam"). */
export const countryName = (code: string, { locale }: Words): string => regions(locale).of(code) ?? code;

/** A language by its tag, as CLDR names it in the reader's language ("Vietnamese"); what is no tag, as a draft may have it, is its own name. */
export const languageName = (tag: string, { locale }: Pick<Words, 'locale'>): string =>
  (isLanguage(tag) ? languageNames(locale).of(tag) : undefined) ?? tag;

/** "Switzerland and Sweden". */
export const listAnd = (items: readonly string[], { locale }: Words): string => conjunctions(locale).format(items);

/** "the Gender Inequality Index or the Gross Income Index". */
export const listOr = (items: readonly string[], { locale }: Words): string => disjunctions(locale).format(items);

/** The tags under which texts for a locale may stand, best first: 'zh-TW' → zh-TW, zh-Hant-TW, zh-Hant, zh. */
const tagsFor = byLocale((locale): readonly string[] => {
  const { language, script, baseName } = new Intl.Locale(locale).maximize();
  return [locale, baseName, `${language}-${script}`, language];
});

/** The languages of texts to try for a reader, best first: those that were asked for, that of the locale, English. */
export const languagesFor = ({ languages = [], locale }: Words): readonly string[] => [
  ...new Set([...[...languages, locale].flatMap(tagsFor), 'en']),
];

/** A text in the first of `languages` that it has; English, which every text has, at the end. */
export function inLanguage(text: TextByLanguage, languages: readonly string[]): string {
  const language = languages.find((one) => text[one] !== undefined);
  return (language === undefined ? undefined : text[language]) ?? text.en;
}
