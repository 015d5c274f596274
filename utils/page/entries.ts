/**
 * The entries of a live blog, each of which was written at a time of its own. Looked for only where the page says that it is one
 * (schema.org's LiveBlogPosting): elsewhere a <time> in the text is as likely a teaser's.
 */
import { HINT } from '../model/limits.ts';
import { jsonLdIn } from './article.ts';
import { upwards } from './tree.ts';

const TIME = 'time[datetime],[itemprop=datePublished][content]';
const TYPE = 'LiveBlogPosting';
/** UTF-16 units: JSON-LD of a long day holds the text of all its entries. */
const LONGEST = 1_000_000;

/** The day of '2023-07-12T08:30+07:00': enough to tell whether two times are of one. */
const dayOf = (time: string): string => time.slice(0, 10);

/** Beside the time of an entry stands a word or two ("Updated", a byline); one with more around it is what a text speaks of. UTF-16 units. */
const BESIDE = 40;

const isSpokenOf = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].reduce(
    (length, node) => length + (node instanceof Text ? node.data.trim().length : 0),
    0,
  ) > BESIDE;

const timesIn = (element: Element): string[] =>
  [...element.querySelectorAll(TIME)]
    .filter((time) => !isSpokenOf(time))
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');

/** Of each entry that JSON-LD links to ("…/live#post-7"), when it was published, by its element's id. */
function timesById(scripts: readonly string[]): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  const note = (_: string, value: unknown): unknown => {
    if (typeof value === 'object' && value && 'datePublished' in value && 'url' in value) {
      const { datePublished, url } = value;
      const id = typeof url === 'string' && /#(.+)$/.exec(url)?.[1];
      if (id && typeof datePublished === 'string') times.set(id, datePublished);
    }
    return value;
  };
  for (const script of scripts) {
    try {
      JSON.parse(script, note);
    } catch {
      // Broken JSON-LD is common on news pages; the entries' own elements stand in.
    }
  }
  return times;
}

const scriptsIn = (page: Document): string[] => jsonLdIn(page).filter((text) => text.includes(TYPE));

export const isLiveBlog = (page: Document, scripts = scriptsIn(page)): boolean =>
  scripts.length > 0 || page.querySelector(`[itemtype$=${TYPE}]`) !== null;

/**
 * When the entry around an element was published, as the page writes it. An entry is the smallest element that holds a time; what
 * holds those of several days, or the headline, is more than an entry.
 */
export function entryTimes(page: Document): (element: Element) => string | undefined {
  const scripts = scriptsIn(page);
  if (!isLiveBlog(page, scripts)) return () => undefined;
  const byId = timesById(scripts.filter(({ length }) => length <= LONGEST));
  return (element) => {
    for (const up of upwards(element)) {
      const known = byId.get(up.id);
      const [time, ...others] = known === undefined ? timesIn(up) : [known];
      if (time === undefined) continue;
      const isOne = others.every((other) => dayOf(other) === dayOf(time)) && !up.querySelector('h1');
      return isOne ? time.slice(0, HINT.time) : undefined;
    }
    return undefined;
  };
}
