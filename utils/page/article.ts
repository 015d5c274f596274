/** Whether a page is an article, and what it says of itself. */
import { HINT, HINTS } from '../model/limits.ts';
import type { PageHints } from '../model/reading.ts';
import { isSkipped } from './skip.ts';
import { upwards } from './tree.ts';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:[A-Za-z]*(?:NewsArticle|BlogPosting)|Article|Report)"/;

/** All JSON-LD of a page, as it stands. */
export const jsonLdIn = (page: Document): string[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? '');

const jsonLdOf = (page: Document): string[] =>
  jsonLdIn(page)
    .filter((text) => text.length <= HINT.jsonLd)
    .slice(0, HINTS.jsonLd);

/** Readability's measure of prose (isProbablyReaderable): what is longer than 140 characters counts √(length − 140), 20 are enough. */
const SHORT = 140;
const ENOUGH = 20;

function hasProse(page: Document): boolean {
  let score = 0;
  for (const element of page.querySelectorAll('p, div:has(> br)')) {
    const long = (element.textContent ?? '').trim().length - SHORT;
    if (long > 0 && !upwards(element).some(isSkipped)) score += Math.sqrt(long);
    if (score > ENOUGH) return true;
  }
  return false;
}

/** Cheap signs first. An <article> of its own is no sign where there are many: those are teasers. */
export function isArticle(page: Document): boolean {
  if (jsonLdOf(page).some((text) => ARTICLE_TYPE.test(text))) return true;
  if (page.querySelector('meta[property="og:type"][content^="article"], [itemtype$="Article"]')) return true;
  const articles = page.querySelectorAll('article');
  if (articles.length === 1 && (articles[0]?.textContent?.length ?? 0) > 1000) return true;
  return hasProse(page);
}

/** Only a meta element that holds a year may hold a date. */
const YEAR = /(?:19|20)\d\d/;

/** Capped as the background's schema asks: a page may hold anything. */
export function hintsOf(page: Document): PageHints {
  const lang = page.documentElement.lang.slice(0, HINT.lang);
  const metas = [...page.querySelectorAll('meta[content]')].filter((meta) =>
    YEAR.test(meta.getAttribute('content') ?? ''),
  );
  return {
    host: page.location.hostname.slice(0, HINT.host),
    title: page.title.slice(0, HINT.title),
    ...(lang && { lang }),
    jsonLd: jsonLdOf(page),
    meta: metas.slice(0, HINTS.meta).map((meta) => ({
      name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').slice(
        0,
        HINT.metaName,
      ),
      content: (meta.getAttribute('content') ?? '').slice(0, HINT.metaContent),
    })),
    times: [...page.querySelectorAll('time[datetime]')]
      .slice(0, HINTS.times)
      .map((time) => (time.getAttribute('datetime') ?? '').slice(0, HINT.time)),
  };
}
