import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const gijn = page(
  'Freedom House 2023 report (GIJN)',
  'https://archive.gijn.org/2023/03/09/freedom-house-2023-report-global-democracy',
  '2023-03-09',
);

export default {
  id: 'newsgloss:freedom-in-the-world',
  kind: 'index',
  // The words alone are ordinary English: with capitals, and only beside words on the report.
  names: [
    ...named('en', { full: ['Freedom in the World report', 'Freedom in the World index'] }),
    ...named('en', { short: ['Freedom in the World'] }, { needsContext: true }),
  ],
  label: { en: 'Freedom in the World' },
  description: { en: 'yearly report by Freedom House' },
  definition: {
    en: 'Scores political rights and civil liberties in countries and territories every year, and calls each free, partly free or not free.',
  },
  from: '1973',
  facts: [publishedBy('Freedom House', {}, gijn), firstEdition('1973', gijn)],
  series: {
    measure: 'value',
    scale: { en: '0 to 100, higher is freer' },
    editions: [
      { label: '2023', published: '2023-03-09', complete: false, sources: [gijn] },
      {
        label: '2024',
        published: '2024-02-29',
        complete: false,
        sources: [
          page(
            '52 countries saw "severe" declines in freedom last year (Axios)',
            'https://www.axios.com/2024/02/29/freedom-house-rankings-democracy-decline',
            '2024-02-29',
          ),
        ],
      },
      {
        label: '2025',
        published: '2025-02-26',
        complete: false,
        sources: [
          page(
            'Freedom House: global decline of freedom (Romania Insider)',
            'https://www.romania-insider.com/freedom-house-global-decline-freedom-2024-romania',
            '2025-02-26',
          ),
          page(
            'Freedom in the World 2025 has been released (University of Padua)',
            'https://unipd-centrodirittiumani.it/en/news/freedom-house-freedom-in-the-world-2025-report-has-been-released-the-uphill-battle-to-safeguard-rights',
          ),
        ],
      },
      {
        label: '2026',
        published: '2026-03',
        complete: false,
        sources: [
          page(
            "It's a free country, for 21 percent of the world (The Herald, in Democratic Underground)",
            'https://ww.democraticunderground.org/1016425668',
            '2026-03',
          ),
        ],
      },
    ],
    ranks: {},
  },
  related: [seeAlso('democracy-index')],
  links: [{ title: 'freedomhouse.org', url: 'https://freedomhouse.org/' }],
  context: ['Freedom House', 'partly free', 'not free', 'political rights', 'civil liberties'],
} satisfies EntitySource;
