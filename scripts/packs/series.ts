/** Checks the editions and ranks of an index. */
import { firstDay } from '../../utils/model/date.ts';
import type { Edition, Series } from '../../utils/model/series.ts';

/** The ranks of edition number `index`, lowest first. */
const ranksOf = (series: Series, index: number): number[] =>
  Object.values(series.ranks)
    .map((row) => row[index] ?? null)
    .filter((rank) => rank !== null)
    .toSorted((a, b) => a - b);

/** A complete edition holds 1 … n without a tie or a gap; a partial one no rank twice and none beyond the last place. */
function rankProblems(edition: Edition, ranks: readonly number[]): string[] {
  const ties = ranks.filter((rank, index) => rank === ranks[index - 1]);
  const gap = edition.complete ? ranks.findIndex((rank, index) => rank !== index + 1) : -1;
  return [
    ...ties.map((rank) => `rank ${rank} is there twice`),
    ...(ties.length === 0 && gap >= 0 ? [`rank ${gap + 1} is missing`] : []),
    ...(edition.complete && edition.of !== ranks.length
      ? [`holds ${ranks.length} ranks of ${edition.of ?? 'an unknown number'}`]
      : []),
    ...(edition.of !== undefined && (ranks.at(-1) ?? 0) > edition.of
      ? [`rank ${ranks.at(-1)} of only ${edition.of}`]
      : []),
  ].map((problem) => `edition ${edition.label}: ${problem}`);
}

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
    ...series.editions.flatMap((edition, index) => rankProblems(edition, ranksOf(series, index))),
  ];
}
