/** What a card says of an index: rank or value at the article's date and the latest, the chart over the editions, and its notes. */
import type { Chart, StandingRow } from '../model/card.ts';
import { firstDay, lastDay, type Day } from '../model/date.ts';
import type { Series } from '../model/series.ts';
import type { Words } from '../model/translate.ts';
import {
  editionAt,
  editionNamed,
  firstPlace,
  inOrder,
  laterThan,
  latestHeld,
  speaksOf,
  standingOf,
  type Placed,
  type Standing,
} from '../facts/editions.ts';
import { sourceLinks } from '../facts/rows.ts';
import {
  countryName,
  fullDate,
  inLanguage,
  languagesFor,
  listAnd,
  measured,
  monthOf,
  ordinal,
  rankOf,
  shortDate,
} from '../facts/wording.ts';
import { pastRow } from './past-values.ts';

/** A country of which the article speaks. */
export type ArticleCountry = { code: string; weight: number };

type StandingInput = {
  day?: Day | undefined;
  /** An edition that the article names beside the index ("GII 2019"): it takes the place of the one at the article's date. */
  editionLabel?: string | undefined;
  /** Heaviest first. */
  countries: readonly ArticleCountry[];
  words: Words;
};

/** `line`: the first row of the standing in short, "Vietnam 48th of 132, 2022 edition". */
type IndexView = { standing?: StandingRow[]; line?: string; chart?: Chart; notes: string[] };

/** Fewer ranks make no line. */
const RANKS_FOR_CHART = 3;

/** The edition shown for the article, and whether the article names it. */
type Chosen = { placed: Placed; named: boolean };
type Named = ReturnType<typeof editionNamed>;

function choose(series: Series, named: Named, { day }: StandingInput): Chosen | undefined {
  if (named !== undefined && named !== 'unclear') return { placed: named, named: true };
  const placed = day === undefined ? undefined : editionAt(series, day);
  return placed && { placed, named: false };
}

/** What is missing is called after what the index is known for: a rank or a value. */
const missingText = (missing: 'unranked' | 'notHeld', { measure }: Series, words: Words): string =>
  words.t(measure === 'rank' ? `edition.${missing}` : `edition.${missing}Value`);

/** "107th of 193", "US$2.89", "107th of 193, 0.726". */
function standingText(standing: Standing, { edition }: Placed, series: Series, words: Words): string {
  if (typeof standing === 'string') return missingText(standing, series, words);
  const { rank, value } = standing;
  return [
    ...(rank === undefined ? [] : [rankOf(rank, edition.of, words)]),
    ...(value === undefined ? [] : [measured(value, series.unit, words)]),
  ].join(', ');
}

const placeText = (series: Series, country: string, placed: Placed, words: Words): string =>
  standingText(standingOf(series, country, placed), placed, series, words);

/**
 * "Jul 2023 (article) · 48th of 132 · 2022 edition", "Latest held · 44th of 139 · 2025 edition"; one row when both are the same.
 * Of an index that is recalculated, between them "2018 · 0.711 · as calculated in the 2023/24 report".
 */
function standingRows(
  series: Series,
  country: string,
  chosen: Chosen | undefined,
  { day, words }: StandingInput,
): StandingRow[] {
  const row = (when: string, placed: Placed): StandingRow => ({
    when,
    rank: placeText(series, country, placed, words),
    edition: words.t('edition.label', [placed.edition.label]),
    sources: sourceLinks(placed.edition.sources, words),
  });
  const whenOf = ({ named }: Chosen): string =>
    day === undefined || named
      ? words.t('edition.named')
      : words.t('edition.article', [shortDate(monthOf(day), words)]);
  const latest = latestHeld(series, country);
  return [
    ...(chosen ? [row(whenOf(chosen), chosen.placed)] : []),
    ...pastRow(series, country, { chosen: chosen?.placed, latest, day, words }),
    ...(latest && latest.index !== chosen?.placed.index ? [row(words.t('edition.latest'), latest)] : []),
  ];
}

/** "2025 edition published 6 May 2025; rank not in this pack.": of what came out since the latest held, and is in no row. */
function laterNotes(series: Series, country: string, chosen: Chosen | undefined, words: Words): string[] {
  return laterThan(series, latestHeld(series, country))
    .filter(({ index }) => index !== chosen?.placed.index)
    .map(({ edition }) =>
      words.t('edition.later', [
        edition.label,
        shortDate(edition.published, words),
        missingText('notHeld', series, words),
      ]),
    );
}

/** The ranks of a country over the editions, in the order of publication. */
function chartOf(series: Series, country: string, name: string, { day, words }: StandingInput): Chart | undefined {
  const editions = inOrder(series);
  const points = editions.map((placed) => {
    const { label } = placed.edition;
    const rank = series.ranks[country]?.[placed.index] ?? null;
    return { label, rank, text: words.t('edition.point', [label, placeText(series, country, placed, words)]) };
  });
  if (points.filter(({ rank }) => rank !== null).length < RANKS_FOR_CHART) return undefined;
  const inForce = day === undefined ? undefined : editionAt(series, day);
  const ranks = editions.map((placed) => {
    const standing = standingOf(series, country, placed);
    const rank = typeof standing === 'string' ? undefined : standing.rank;
    const text = rank === undefined ? placeText(series, country, placed, words) : ordinal(rank, words);
    return `${placed.edition.label} ${text}`;
  });
  return {
    points,
    ...(inForce &&
      day !== undefined && {
        held: editions.findIndex(({ index }) => index === inForce.index),
        heldCaption: words.t('edition.inForce', [inForce.edition.label, shortDate(monthOf(day), words)]),
      }),
    summary: words.t('edition.summary', [name, ranks.join('; ')]),
  };
}

/** "Switzerland", "Denmark and Finland"; undefined where the pack does not hold the first place. */
function firstPlaceText(series: Series, placed: Placed | undefined, words: Words): string | undefined {
  const codes = placed ? firstPlace(series, placed) : [];
  return codes.length === 0
    ? undefined
    : listAnd(
        codes.map((code) => countryName(code, words)),
        words,
      );
}

/** How to read what is shown: "1st is best", "0 to 1, higher is better". */
function scaleText({ ranks, scale }: Series, words: Words): string[] {
  return [
    ...(Object.keys(ranks).length > 0 ? [words.t('edition.best', [ordinal(1, words)])] : []),
    ...(scale ? [inLanguage(scale, languagesFor(words))] : []),
  ];
}

/** "Vietnam · 1st is best · first place: Switzerland (2022 edition)". */
function countryNote(
  series: Series,
  { code }: ArticleCountry,
  name: string,
  placed: Placed | undefined,
  words: Words,
): string {
  const first = firstPlaceText(series, placed, words);
  const itself = placed !== undefined && series.ranks[code]?.[placed.index] === 1;
  return [
    name,
    ...scaleText(series, words),
    ...(placed && first !== undefined && !itself ? [words.t('edition.firstPlace', [first, placed.edition.label])] : []),
  ].join(' · ');
}

/**
 * Says where a publication day is unknown: of the edition that came out in the article's own month or year and is left out for
 * that, else of the one shown.
 */
function dayUnknownNote(series: Series, chosen: Chosen | undefined, { day, words }: StandingInput): string | undefined {
  if (day === undefined || chosen?.named) return undefined;
  const isUnknown = ({ edition }: Placed): boolean => edition.published.length < 10;
  const leftOut = inOrder(series).find(
    (placed) =>
      isUnknown(placed) && firstDay(placed.edition.published) <= day && day <= lastDay(placed.edition.published),
  );
  const placed = leftOut ?? (chosen && isUnknown(chosen.placed) ? chosen.placed : undefined);
  return placed && words.t('edition.dayUnknown', [placed.edition.label, fullDate(monthOf(placed.from), words)]);
}

/** The article's named edition, in words: that it was chosen, or that this pack does not hold it; nothing where it may be several. */
function namedNote(named: Named, { editionLabel, words }: StandingInput): string | undefined {
  if (editionLabel === undefined || named === 'unclear') return undefined;
  return words.t(named ? 'edition.namedHere' : 'edition.unknown', [editionLabel]);
}

export function indexView(series: Series, input: StandingInput): IndexView {
  const { countries, words } = input;
  const named = input.editionLabel === undefined ? undefined : editionNamed(series, input.editionLabel);
  const chosen = choose(series, named, input);
  const placed = chosen?.placed ?? latestHeld(series);
  const country = countries.find(({ code }) => speaksOf(series, code));
  const notes = [namedNote(named, input), dayUnknownNote(series, chosen, input)].filter((note) => note !== undefined);
  if (!country) {
    const first = firstPlaceText(series, placed, words);
    const note =
      placed && first !== undefined ? [words.t('edition.firstPlaceOnly', [first, placed.edition.label])] : [];
    return { notes: [...note, ...notes] };
  }
  const name = countryName(country.code, words);
  const chart = chartOf(series, country.code, name, input);
  const standing = standingRows(series, country.code, chosen, input);
  // A list has room for one row: the first that says something.
  const row = standing.find(({ rank }) => rank !== missingText('notHeld', series, words)) ?? standing[0];
  return {
    standing,
    ...(row && { line: words.t('edition.line', [name, row.rank, row.edition]) }),
    ...(chart && { chart }),
    notes: [
      countryNote(series, country, name, placed, words),
      ...notes,
      ...laterNotes(series, country.code, chosen, words),
    ],
  };
}
