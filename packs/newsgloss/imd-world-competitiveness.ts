import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const thirty = page(
  'IMD World Competitiveness Yearbook: the 30th edition (IMD)',
  'https://imd.org/research-knowledge/economics/articles/2018-com-may',
  '2018-05',
);
const center = page(
  'World Competitiveness Center (IMD)',
  'https://www.imd.org/centers/wcc/world-competitiveness-center/',
);

export default {
  id: 'newsgloss:imd-world-competitiveness',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['IMD World Competitiveness Ranking', 'IMD World Competitiveness Yearbook'],
      short: ['World Competitiveness Ranking', 'World Competitiveness Yearbook'],
    }),
    ...named('de', { full: ['IMD World Competitiveness Ranking'] }),
    ...named('zh', { full: ['世界竞争力年报', '世界競爭力年報', '世界競爭力年鑑', '世界竞争力年鉴'] }),
  ],
  label: { en: 'World Competitiveness Ranking' },
  description: { en: 'by the business school IMD in Lausanne' },
  definition: {
    en: 'Ranks economies every year by how good a ground they are for business, from statistics and a survey of managers.',
  },
  from: '1989',
  facts: [publishedBy('IMD World Competitiveness Center', {}, center, thirty), firstEdition('1989-07', thirty)],
  series: {
    measure: 'rank',
    editions: [
      { label: '2023', published: '2023-06-20', complete: false, sources: [center] },
      {
        label: '2024',
        published: '2024-06',
        complete: false,
        sources: [
          page('IMD World Competitiveness Yearbook 2024 (copy)', 'https://www.fxbaogao.com/detail/4486169', '2024-06'),
        ],
      },
      {
        label: '2025',
        published: '2025-06',
        of: 69,
        complete: false,
        sources: [
          page(
            'World Competitiveness Ranking (IMD)',
            'https://www.imd.org/centers/world-competitiveness-center/rankings/world-competitiveness/%E2%80%9D',
          ),
        ],
      },
    ],
    ranks: {},
  },
  related: [seeAlso('global-competitiveness-report')],
  links: [{ title: center.title, url: center.url }],
  context: ['IMD', 'competitiveness', 'competitive', 'Lausanne', 'economies'],
} satisfies EntitySource;
