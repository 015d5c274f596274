/** Whether a page is an article, and what it says of itself. */
import { isProbablyReaderable } from '@mozilla/readability/Readability-readerable.js';
import type { PageHints } from '../model/reading.ts';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)"/;

const jsonLdOf = (page: Document): string[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= 65_536)
    .slice(0, 8);

/**
 * Cheap signs first (about 0.1 ms); only a page without any of them pays for isProbablyReaderable (up to 11 ms on long pages).
 * An <article> of its own is no sign where there are many: those are teasers.
 */
export function isArticle(page: Document): boolean {
  if (jsonLdOf(page).some((text) => ARTICLE_TYPE.test(text))) return true;
  if (page.querySelector('meta[property="og:type"][content^="article"], [itemtype$="Article"]')) return true;
  const articles = page.querySelectorAll('article');
  if (articles.length === 1 && (articles[0]?.textContent?.length ?? 0) > 1000) return true;
  return isProbablyReaderable(page);
}

/** Capped as the background's schema asks: a page may hold anything. */
export function hintsOf(page: Document): PageHints {
  const lang = page.documentElement.lang.slice(0, 40);
  const metas = page.querySelectorAll('meta[name][content*="20"], meta[property][content*="20"], meta[itemprop][content*="20"]');
  return {
    host: page.location.hostname.slice(0, 253),
    title: page.title.slice(0, 1000),
    ...(lang && { lang }),
    jsonLd: jsonLdOf(page),
    meta: [...metas].slice(0, 40).map((meta) => ({
      name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').slice(0, 100),
      content: (meta.getAttribute('content') ?? '').slice(0, 500),
    })),
    times: [...page.querySelectorAll('time[datetime]')].slice(0, 20).map((time) => (time.getAttribute('datetime') ?? '').slice(0, 100)),
  };
}
