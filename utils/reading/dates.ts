/**
 * The day an article was published, from what its page says: JSON-LD first, then meta elements, then <time>. The day is the
 * publisher's own (the calendar date as written, not moved to UTC), and never lies in the future: a page that says so is wrong.
 */
import * as v from 'valibot';
import { Day, dayAfter } from '../model/date.ts';
import type { ArticleDate, PageHints } from '../model/reading.ts';
import { plainLetters } from './phrases.ts';

/** Names and properties of <meta> that hold a date of publication, best first. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'date',
];
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** JSON-LD nests (@graph, lists); deeper than this is not an article's own description. */
const DEPTH = 6;

const isDay = (day: string): boolean => v.is(Day, day);

/** Beginnings of the months' names, without diacritics, in languages whose pages write dates out; the longer before the shorter. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** 1 for "July", "juillet", "julio"; 0 for what is no month. */
function monthOf(word: string): number {
  const plain = plainLetters(word);
  // "juin" and "juillet" share what other languages tell them by.
  if (plain.startsWith('jui')) return plain.startsWith('juil') ? 7 : 6;
  return MONTHS.findIndex((names) => names.some((name) => plain.startsWith(name))) + 1;
}
const two = (part: string | number | undefined): string => String(part ?? '').padStart(2, '0');

/** The calendar day that a text names, as the text has it. */
function written(text: string): string | undefined {
  const iso = /^\s*(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (iso && (iso[2] !== '' || /^\s*\d{8}/.test(text))) return `${iso[1]}-${two(iso[3])}-${two(iso[4])}`;
  const words =
    /(?<!\d)(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?(?:\s+de)?|(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})(?!\d)/u.exec(
      text,
    );
  const month = words ? monthOf(words[2] ?? words[3] ?? '') : 0;
  if (words && month > 0) return `${words[5]}-${two(month)}-${two(words[1] ?? words[4])}`;
  const signs =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text) ??
    /(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s*,?\s+(?:năm\s+)?(?<year>\d{4})/u.exec(text) ??
    // With dots the day comes first; with slashes only a number above 12 tells.
    /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u.exec(text) ??
    /(?<!\d)(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/u.exec(text) ??
    /(?<!\d)(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/u.exec(text);
  if (signs) {
    const { year = signs[1], month: named = signs[2], day = signs[3] } = signs.groups ?? {};
    return `${year}-${two(named)}-${two(day)}`;
  }
  const epoch = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  return epoch && new Date(Number(epoch.padEnd(13, '0'))).toISOString().slice(0, 10);
}

/** What content systems write when they know no date, and what came before there were newspapers. */
const isEmptyDate = (day: string): boolean => day === '1970-01-01' || day < '1800-01-01';

/**
 * '2023-07-12T08:30:00+07:00', '20230712', 'July 12, 2023' → '2023-07-12'; undefined when it names no day, or one in the future.
 * Where the publisher's day has begun before the reader's (`today`), it is today.
 */
export function dayIn(text: string, today: Day): Day | undefined {
  const day = written(text);
  if (day === undefined || !isDay(day) || isEmptyDate(day) || day > dayAfter(today)) return undefined;
  return day > today ? today : day;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All `datePublished` in a JSON-LD value, those of articles before others. */
function published(value: unknown, depth = 0): { date: string; article: boolean }[] {
  if (depth > DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => published(item, depth + 1));
  if (!isRecord(value)) return [];
  const types = [value['@type']].flat();
  const article = types.some((type) => typeof type === 'string' && ARTICLE.test(type));
  const own = value['datePublished'];
  const nested = Object.entries(value)
    .filter(([key]) => key === '@graph' || key === 'mainEntity' || key === 'mainEntityOfPage')
    .flatMap(([, item]) => published(item, depth + 1));
  return typeof own === 'string' ? [{ date: own, article }, ...nested] : nested;
}

function fromJsonLd(scripts: readonly string[]): string[] {
  const found = scripts.flatMap((script) => {
    try {
      return published(JSON.parse(script));
    } catch {
      // Broken JSON-LD is common on news pages; the other sources stand in.
      return [];
    }
  });
  return [...found.filter(({ article }) => article), ...found.filter(({ article }) => !article)].map(
    ({ date }) => date,
  );
}

function fromMeta(meta: PageHints['meta']): string[] {
  return META.flatMap((wanted) =>
    meta.filter(({ name }) => name.toLowerCase() === wanted).map(({ content }) => content),
  );
}

/**
 * The article's date, or undefined where the page states none that can be true. <time> is asked only where JSON-LD and meta are
 * silent: beside a date of its own that cannot be read, the first <time> of a page is as likely a teaser's.
 */
export function articleDate(page: PageHints, today: Day): ArticleDate | undefined {
  const [jsonLd, meta] = [fromJsonLd(page.jsonLd), fromMeta(page.meta)];
  const times = jsonLd.length + meta.length === 0 ? page.times : [];
  for (const [origin, texts] of [
    ['jsonLd', jsonLd],
    ['meta', meta],
    ['time', times],
  ] as const) {
    for (const text of texts) {
      const day = dayIn(text, today);
      if (day !== undefined) return { day, origin };
    }
  }
  return undefined;
}
