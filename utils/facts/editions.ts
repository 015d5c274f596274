/** The editions of an index in time: which one held on a day, the latest that the pack holds, and what they say of a country. */
import type { Day } from '../model/date.ts';
import type { Edition, Series } from '../model/series.ts';
import { knownFrom } from './published.ts';

/**
 * An edition and its place in `series.editions`, which is also its place in every row of `series.ranks`. `from`: the day from
 * which it counts; where only the month or year of publication is known, the first day of the following one.
 */
export type Placed = { edition: Edition; index: number; from: Day };

/**
 * What an edition says of a country: its rank; `unranked` where the edition, complete in this pack, leaves it out; `notHeld`
 * where this pack holds only a part of the edition, so that nothing can be said.
 */
export type Standing = number | 'unranked' | 'notHeld';

/** The editions in the order of publication, which need not be that of their labels; at equal dates the pack's order. */
export const inOrder = (series: Series): Placed[] =>
  series.editions
    .map((edition, index) => ({ edition, index, from: knownFrom(edition.published) }))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

/** The latest edition that counts on `day`; none when the first came later. */
export const editionAt = (series: Series, day: Day): Placed | undefined =>
  inOrder(series).findLast(({ from }) => from <= day);

/** The latest edition in this pack, whatever the day. */
export const latestHeld = (series: Series): Placed | undefined => inOrder(series).at(-1);

/** The edition that the article itself names ("GII 2019"). */
export const editionNamed = (series: Series, label: string): Placed | undefined =>
  inOrder(series).find(({ edition }) => edition.label === label);

export function standingOf(series: Series, country: string, { edition, index }: Placed): Standing {
  return series.ranks[country]?.[index] ?? (edition.complete ? 'unranked' : 'notHeld');
}

/** The countries in first place (several when they share it), by code; empty where the pack does not hold it. */
export const firstPlace = (series: Series, { index }: Placed): string[] =>
  Object.keys(series.ranks)
    .filter((country) => series.ranks[country]?.[index] === 1)
    .sort();
