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
 * From 2013 on without a gap: an edition that is left out would make the one before it hold too long. None came out in 2012 and 2017;
 * that of 2011 is known only from a page without https (DOUBTS.md). `held`: how many countries the edition held covers.
 */
const editions = (held: { of: number; shared?: true }): SeriesSource['editions'] => [
  {
    label: '2013',
    published: '2013-03-14',
    dataYear: '2012',
    complete: false,
    sources: [
      page(
        'Helen Clark: global launch of the 2013 Human Development Report (UNDP)',
        'https://www.undp.org/content/undp/en/home/presscenter/speeches/2013/03/14/helen-clark-statement-on-global-launch-of-the-2013-human-development-report.html',
        '2013-03-14',
      ),
    ],
  },
  {
    label: '2014',
    published: '2014-07-24',
    dataYear: '2013',
    complete: false,
    sources: [
      page(
        'Human Development Report launch, Tokyo (UN Audiovisual Library)',
        'https://media.un.org/unifeed/en/asset/d114/d1141919',
        '2014-07-24',
      ),
    ],
  },
  {
    label: '2015',
    published: '2015-12-14',
    dataYear: '2014',
    complete: false,
    sources: [
      page(
        'Human Development Report 2015 to be launched on 14 December 2015 (UNDP)',
        'https://hdr.undp.org/content/human-development-report-2015-be-launched-14-december-2015',
      ),
      page(
        'PM Hailemariam launches Human Development Report 2015 (FBC)',
        'https://alphanegari.com/?p=536',
        '2015-12-14',
      ),
    ],
  },
  {
    label: '2016',
    published: '2017-03-21',
    dataYear: '2015',
    complete: false,
    sources: [
      page(
        'Global launch of the 2016 Human Development Report (Human Development Report Office)',
        'https://storify.com/hdr/global-launch-of-the-2016-human-development-report/embed?border=false',
      ),
      page(
        'Human Development Report to launch on 21 March in Stockholm (UNDP)',
        'https://mynewsdesk.com/se/undp/pressreleases/media-advisory-human-development-report-to-launch-on-21-march-in-stockholm-sweden-1856275',
      ),
    ],
  },
  {
    label: '2018 update',
    published: '2018-09-14',
    dataYear: '2017',
    complete: false,
    sources: [
      page(
        'The latest Human Development Index to be released on 14 September 2018 (UNDP)',
        'https://www.undp.org/content/undp/en/home/news-centre/news/2018/Latest_Human_Development_Index_released_14_September_2018.html',
      ),
    ],
  },
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
const HELD = { label: '2023/24', year: '2022' };

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
  const heldAt = all.findIndex(({ label }) => label === HELD.label);
  return {
    measure: ranks ? 'rank' : 'value',
    scale: { en: index.scale },
    editions: all,
    ...(ranks && { ranks: onlyIn(ranks, heldAt, all.length) }),
    values: onlyIn(ofEdition, heldAt, all.length),
    recalculated: { calculatedIn: { en: 'the 2023/24 report' }, years, values, sources: [table] },
  };
}
