/** Checks the editions and ranks of an index. */
import { firstDay } from '../../utils/model/date.ts';
import type { Edition, Series } from '../../utils/model/series.ts';

/** The ranks of edition number `index`, lowest first. */
const ranksOf = (series: Series, index: number): number[] =>
  Object.values(series.ranks)
    .map((row) => row[index] ?? null)
    .filter((rank) => rank !== null)
    .toSorted((a, b) => a - b);

/**
 * A complete edition holds 1 … n without a gap; a partial one no rank beyond the last place. No rank is there twice, save where
 * places are shared: then as many are left out after them.
 */
function rankProblems(edition: Edition, ranks: readonly number[]): string[] {
  const isTie = (rank: number, index: number): boolean => rank === ranks[index - 1];
  const ties = edition.shared ? [] : ranks.filter(isTie);
  const gap = edition.complete
    ? ranks.findIndex((rank, index) => rank !== index + 1 && !(edition.shared && isTie(rank, index)))
    : -1;
  return [
    ...ties.map((rank) => `rank ${rank} is there twice; where places are shared, say so (shared: true)`),
    ...(ties.length === 0 && gap >= 0 ? [`rank ${gap + 1} is missing`] : []),
    ...(edition.complete && edition.of !== ranks.length
      ? [`holds ${ranks.length} ranks of ${edition.of ?? 'an unknown number'}`]
      : []),
    ...(edition.of !== undefined && (ranks.at(-1) ?? 0) > edition.of
      ? [`rank ${ranks.at(-1)} of only ${edition.of}`]
      : []),
  ].map((problem) => `edition ${edition.label}: ${problem}`);
}

/** A complete edition holds a value for everyone it covers. */
function valueProblems(edition: Edition, count: number): string[] {
  return edition.complete && edition.of !== undefined && count !== edition.of
    ? [`edition ${edition.label}: holds ${count} values of ${edition.of}`]
    : [];
}

const countIn = (rows: Readonly<Record<string, readonly (number | null)[]>>, index: number): number =>
  Object.values(rows).filter((row) => (row[index] ?? null) !== null).length;

export function seriesProblems(series: Series): string[] {
  const labels = series.editions.map((edition) => edition.label);
  return [
    ...labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => `edition ${label} is there twice`),
    ...series.editions.flatMap((edition, index) => {
      const before = series.editions[index - 1];
      return before !== undefined && firstDay(before.published) > firstDay(edition.published)
        ? [
            `edition ${edition.label} was published before edition ${before.label}; put them in the order of publication`,
          ]
        : [];
    }),
    ...(series.measure === 'rank'
      ? series.editions.flatMap((edition, index) => rankProblems(edition, ranksOf(series, index)))
      : series.editions.flatMap((edition, index) => valueProblems(edition, countIn(series.values ?? {}, index)))),
  ];
}
