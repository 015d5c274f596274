/**
 * What page and background agree on without a schema: this file is in the content script, which has no room for valibot.
 */

import type { ReadingContext } from './reading.ts';
import type { Settings } from './settings.ts';

/** UTF-16 units of text in one request at most: answered in a few milliseconds, and far below what messages carry well (1 MB). */
export const BATCH_LENGTH = 65_536;
export const BATCH_BLOCKS = 2000;
/** UTF-16 units. More of a page's own JSON-LD, language tag, title … is not asked for. */
export const HINT = {
  host: 253,
  title: 1000,
  lang: 40,
  jsonLd: 65_536,
  metaName: 100,
  metaContent: 500,
  time: 100,
  abbreviation: 300,
} as const;
export const HINTS = { jsonLd: 8, meta: 40, times: 20, titles: 50 } as const;

/** What is known of an article before anything of it has been read. */
export const NOTHING_READ: ReadingContext = { definitions: [], seen: {}, decided: {}, countries: {}, counted: [] };

/** What holds where the reader has set nothing. */
export const UNSET: Settings = {
  where: 'articles',
  sites: {},
  density: 'spaced',
  opening: 'hover',
  // Long enough that reading past a term opens nothing (Page Previews: 500 with its fetch), short enough to feel meant.
  delay: 300,
  languages: [],
};

/** Keys of storage.local: what the reader has set, and a number that changes with every change of the glossary. */
export const STORED = { settings: 'settings', revision: 'revision' } as const;

/**
 * How sure a mention is: `known` to the glossary; `defined` only by the article itself; `choice`: several meanings fit and
 * nothing tells which.
 */
export const CERTAINTIES = ['known', 'defined', 'choice'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
