/** The Human Development Report (UNDP): its editions, and the tables of one of them from which three indices are taken. */
import { readOn } from './define.ts';
import type { EntitySource } from './define.ts';
import { columnsOf, onlyIn, ranksFrom, valuesFrom } from './tables.ts';

type SeriesSource = NonNullable<EntitySource['series']>;

const page = readOn('2026-11-22');

export const compositeIndices = page('Composite indices (UNDP)', 'https://hdr.undp.org/data-center/composite-indices');
const table = page(
  'Composite indices, complete time series, report of 2023/24 (UNDP, copy)',
  'https://github.com/Ethanchu-bot/week4/tree/eda8b95',
  '2024-03',
);

/**
 * From 2019 on without a gap: an edition that is left out would make the one before it hold too long. Earlier editions are known,
 * but their dates only from pages without https (DOUBTS.md). `held`: how many countries the edition held covers.
 */
const editions = (held: { of: number; shared?: true }): SeriesSource['editions'] => [
  {
    label: '2019',
    published: '2019-12-09',
    dataYear: '2018',
    complete: false,
    sources: [
      page(
        'Human Development Report 2019 (UNDP)',
        'https://www.undp.org/saudi-arabia/publications/human-development-report-2019',
      ),
    ],
  },
  {
    label: '2020',
    published: '2020-12-15',
    dataYear: '2019',
    complete: false,
    sources: [
      page(
        'Human Development Report 2020 (PARI)',
        'https://ruralindiaonline.org/en/library/resource/human-development-report-2020---the-next-frontier-human-development-and-the-anthropocene/',
      ),
    ],
  },
  {
    label: '2021/22',
    published: '2022-09-08',
    dataYear: '2021',
    complete: false,
    sources: [
      page(
        'Human Development Report 2021/2022 (UNDP)',
        'https://www.undp.org/south-sudan/publications/human-development-report-2021/2022',
      ),
    ],
  },
  {
    label: '2023/24',
    published: '2024-03-13',
    dataYear: '2022',
    complete: true,
    ...held,
    sources: [
      page('Human Development Report 2023/24 (SweDev)', 'https://www.swedev.dev/human-development-report-2023-24/'),
      table,
    ],
  },
  {
    label: '2025',
    published: '2025-05-06',
    dataYear: '2023',
    complete: false,
    sources: [
      page(
        'Human Development Report 2025 (UN Audiovisual Library)',
        'https://media.un.org/unifeed/en/asset/d337/d3375068',
        '2025-05-06',
      ),
    ],
  },
];

/** Which of the editions above is held, and the year of its data. */
const HELD = { index: 3, year: '2022' };

/**
 * An index of the report: its values of all years as the report of 2023/24 calculated them, those of its data year also as what
 * that edition says. `ranks`: the table of its ranks, where the report ranks countries by it.
 */
export function hdrSeries(index: { values: string; ranks?: string; shared?: true; scale: string }): SeriesSource {
  const years = columnsOf(index.values);
  const values = valuesFrom(index.values, years);
  const at = years.indexOf(HELD.year);
  const ofEdition = Object.fromEntries(
    Object.entries(values).flatMap(([country, row]) => {
      const value = row[at] ?? null;
      return value === null ? [] : [[country, [value]]];
    }),
  );
  const ranks = index.ranks === undefined ? undefined : ranksFrom(index.ranks, ['2023/24']);
  const held = { of: Object.keys(ranks ?? ofEdition).length, ...(index.shared && { shared: index.shared }) };
  const all = editions(held);
  return {
    measure: ranks ? 'rank' : 'value',
    scale: { en: index.scale },
    editions: all,
    ...(ranks && { ranks: onlyIn(ranks, HELD.index, all.length) }),
    values: onlyIn(ofEdition, HELD.index, all.length),
    recalculated: { calculatedIn: { en: 'the 2023/24 report' }, years, values, sources: [table] },
  };
}
