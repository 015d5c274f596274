/** The editions of an index in time: which one held on a day, the latest that the pack holds, and what they say of a country. */
import type { Day } from '../model/date.ts';
import { isOneOf, yearsOf, type Edition, type Series } from '../model/series.ts';
import { knownFrom } from './published.ts';

/**
 * An edition and its place in `series.editions`, which is also its place in every row of ranks and values. `from`: the day from
 * which it counts; where only the month or year of publication is known, the first day of the following one.
 */
export type Placed = { edition: Edition; index: number; from: Day };

/**
 * What an edition says of a country: rank, value or both; `unranked` where the edition, complete in this pack, leaves it out;
 * `notHeld` where this pack holds only a part of the edition, so that nothing can be said.
 */
export type Standing = { rank?: number; value?: number } | 'unranked' | 'notHeld';

/** The editions in the order of publication, which need not be that of their labels; at equal dates the pack's order. */
export const inOrder = (series: Series): Placed[] =>
  series.editions
    .map((edition, index) => ({ edition, index, from: knownFrom(edition.published) }))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

/** The latest edition that counts on `day`; none when the first came later. */
export const editionAt = (series: Series, day: Day): Placed | undefined =>
  inOrder(series).findLast(({ from }) => from <= day);

/**
 * The edition that the article itself names by its year or years ("GII 2019", as `yearsOf` has them). `unclear` where they do not
 * tell which: 2023 of 'Jan 2023' and 'Jul 2023', and of '2023/24', because such a year may also be that of the data, of which a
 * later edition speaks. Undefined where no label has them.
 */
export function editionNamed(series: Series, years: string): Placed | 'unclear' | undefined {
  const labelled = inOrder(series).map((placed) => ({ placed, label: yearsOf(placed.edition.label) ?? '' }));
  const [only, ...others] = labelled.filter(({ label }) => label === years);
  if (only && others.length === 0) return only.placed;
  // '2020' itself goes before '2020 update'.
  const plain = labelled.find(({ placed }) => placed.edition.label === years);
  return plain?.placed ?? (labelled.some(({ label }) => isOneOf(label, years)) ? 'unclear' : undefined);
}

export function standingOf(series: Series, country: string, { edition, index }: Placed): Standing {
  const rank = series.ranks[country]?.[index] ?? undefined;
  const value = series.values?.[country]?.[index] ?? undefined;
  if (rank === undefined && value === undefined) return edition.complete ? 'unranked' : 'notHeld';
  return { ...(rank !== undefined && { rank }), ...(value !== undefined && { value }) };
}

/** Whether the pack holds anything of the edition; of some it knows only that and when they came out. */
const isHeld = ({ ranks, values = {} }: Series, { edition, index }: Placed): boolean =>
  edition.complete || [ranks, values].some((rows) => Object.values(rows).some((row) => (row[index] ?? null) !== null));

/** The latest edition of which this pack holds something, whatever the day: of `country`, or where none is given of any. */
export const latestHeld = (series: Series, country?: string): Placed | undefined =>
  inOrder(series).findLast((placed) =>
    country === undefined ? isHeld(series, placed) : standingOf(series, country, placed) !== 'notHeld',
  );

/** The editions that came out after `placed`, of which the pack knows no more. */
export const laterThan = (series: Series, placed: Placed | undefined): Placed[] => {
  const editions = inOrder(series);
  return placed ? editions.slice(editions.findIndex(({ index }) => index === placed.index) + 1) : editions;
};

/** The countries in first place (several when they share it), by code; empty where the pack does not hold it. */
export const firstPlace = (series: Series, { index }: Placed): string[] =>
  Object.keys(series.ranks)
    .filter((country) => series.ranks[country]?.[index] === 1)
    .sort();

/** Whether the series says anything of the country. */
export const speaksOf = ({ ranks, values, recalculated }: Series, country: string): boolean =>
  [ranks, values, recalculated?.values].some((rows) => rows?.[country]?.some((cell) => cell !== null) ?? false);

/** The value of a past year as one report calculated it. */
export type PastValue = { year: string; value: number };

/** The recalculated value of `year`, or of the last year before it that has one; without `year` the latest. */
export function recalculatedFor(series: Series, country: string, year = '9999'): PastValue | undefined {
  const { years = [], values } = series.recalculated ?? {};
  const row = values?.[country] ?? [];
  const index = years.findLastIndex((one, at) => one <= year && (row[at] ?? null) !== null);
  const [at, value] = [years[index], row[index]];
  return at === undefined || value === undefined || value === null ? undefined : { year: at, value };
}
