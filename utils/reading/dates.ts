/**
 * The day an article was published, from what its page says: JSON-LD first, then meta elements, then <time>. The day is the
 * publisher's own (the calendar date as written, not moved to UTC), and never lies in the future: a page that says so is wrong.
 */
import * as v from 'valibot';
import { Day } from '../model/date.ts';
import type { ArticleDate, PageHints } from '../model/reading.ts';

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

/** '2023-07-12T08:30:00+07:00', '20230712', 'July 12, 2023' → '2023-07-12'; undefined when it names no day, or one after `today`. */
export function dayIn(text: string, today: Day): Day | undefined {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const words = /\b(?:(\d{1,2})\s+([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.?\s+(\d{1,2}),?)\s+(\d{4})\b/.exec(text);
  let day: string | undefined;
  if (iso) day = `${iso[1]}-${iso[2]}-${iso[3]}`;
  else if (words) {
    const time = Date.parse(`${words[2] ?? words[3]} ${words[1] ?? words[4]}, ${words[5]} UTC`);
    if (!Number.isNaN(time)) day = new Date(time).toISOString().slice(0, 10);
  }
  return day !== undefined && isDay(day) && day <= today ? day : undefined;
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

/** The article's date, or undefined where the page states none that can be true. */
export function articleDate(page: PageHints, today: Day): ArticleDate | undefined {
  const sources = { jsonLd: fromJsonLd(page.jsonLd), meta: fromMeta(page.meta), time: page.times };
  for (const origin of ['jsonLd', 'meta', 'time'] as const) {
    for (const text of sources[origin]) {
      const day = dayIn(text, today);
      if (day !== undefined) return { day, origin };
    }
  }
  return undefined;
}
