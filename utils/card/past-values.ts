/**
 * What an index says of a past year when its publisher recalculates the years with every report (HDI). Such a value was never
 * known at the article's date, so it has a row of its own, which names its year and the report.
 */
import type { StandingRow } from '../model/card.ts';
import type { Day } from '../model/date.ts';
import type { Series } from '../model/series.ts';
import type { Words } from '../model/translate.ts';
import { recalculatedFor, standingOf, type Placed } from '../facts/editions.ts';
import { sourceLinks } from '../facts/rows.ts';
import { inLanguage, languagesFor, measured } from '../facts/wording.ts';

type PastInput = {
  /** The edition shown for the article: its values are of its data year. */
  chosen: Placed | undefined;
  /** The latest that the pack holds: a value that stands there already is not said twice. */
  latest: Placed | undefined;
  day: Day | undefined;
  words: Words;
};

/** "2018 · 0.711 · as calculated in the 2023/24 report", in a list of one row or none. */
export function pastRow(series: Series, country: string, { chosen, latest, day, words }: PastInput): StandingRow[] {
  const { recalculated } = series;
  const past = recalculatedFor(series, country, chosen?.edition.dataYear ?? day?.slice(0, 4));
  if (!recalculated || !past || (latest?.edition.dataYear === past.year && hasValue(series, country, latest)))
    return [];
  return [
    {
      when: past.year,
      rank: measured(past.value, series.unit, words),
      edition: words.t('edition.calculatedIn', [inLanguage(recalculated.calculatedIn, languagesFor(words))]),
      sources: sourceLinks(recalculated.sources, words),
    },
  ];
}

function hasValue(series: Series, country: string, placed: Placed): boolean {
  const standing = standingOf(series, country, placed);
  return typeof standing !== 'string' && standing.value !== undefined;
}
