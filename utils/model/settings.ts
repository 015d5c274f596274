/** What the reader has set. In storage.local under `STORED.settings`. */
import * as v from 'valibot';
import { UNSET } from './limits.ts';
import { Site, isSite } from './record.ts';
import { Language } from './text.ts';

/** How much of the article is marked: see utils/page/density.ts. `none`: nothing; the popup's list has it all. */
export const DENSITIES = ['spaced', 'every', 'first', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/** The longest wait for a card, ms: beyond it a card seems to come by itself. */
const LONGEST_DELAY = 2000;

/**
 * - `where`: which pages are read: articles, every page, or only sites that are `on`. `sites`: those that the reader has switched.
 * - `opening`: whether a card opens under the pointer, after `delay` (ms), or only at a click or key.
 * - `languages`: those in which definitions are wanted, best first; without any, the browser's.
 */
export const Settings = v.strictObject({
  where: v.picklist(['articles', 'every', 'sites']),
  sites: v.record(Site, v.picklist(['on', 'off'])),
  density: v.picklist(DENSITIES),
  opening: v.picklist(['hover', 'click']),
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY)),
  languages: v.pipe(v.array(Language), v.maxLength(10)),
});
export type Settings = v.InferOutput<typeof Settings>;

const { where, density, opening, delay, languages } = Settings.entries;

const isSwitched = (entry: [string, unknown]): entry is [string, 'on' | 'off'] =>
  isSite(entry[0]) && (entry[1] === 'on' || entry[1] === 'off');

/**
 * The sites with this one switched. On means "as everywhere else": only where nothing else is read does it need a word of its own,
 * because a site that is `on` is read on every page.
 */
export function sitesWith(
  { sites, where: read }: Pick<Settings, 'sites' | 'where'>,
  site: Site,
  on: boolean,
): Settings['sites'] {
  const { [site]: _, ...others } = sites;
  return on && read !== 'sites' ? others : { ...others, [site]: on ? 'on' : 'off' };
}

/** Only those that can be right: one broken site is not the others' end. */
const Sites = v.pipe(
  v.fallback(v.record(v.string(), v.unknown()), {}),
  v.transform((sites): Settings['sites'] => Object.fromEntries(Object.entries(sites).filter(isSwitched))),
);

/** Without what is no language: an earlier version may have kept one at which `Intl` throws, and with it every page of ours. */
const Languages = v.pipe(
  v.array(v.unknown()),
  v.transform((tags) => tags.filter((tag) => v.is(Language, tag))),
  languages,
);

const Stored = v.object({
  where: v.fallback(where, UNSET.where),
  sites: v.fallback(Sites, {}),
  density: v.fallback(density, UNSET.density),
  opening: v.fallback(opening, UNSET.opening),
  delay: v.fallback(delay, UNSET.delay),
  languages: v.fallback(Languages, UNSET.languages),
});

/** What is stored, field by field: what is missing, broken or of another version is as where nothing was set. */
export const settingsOf = (stored: unknown): Settings => v.parse(v.fallback(Stored, UNSET), stored);
