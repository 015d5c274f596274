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
  related: [seeAlso('global-competitiveness-report')],
  links: [{ title: center.title, url: center.url }],
  context: ['IMD', 'competitiveness', 'competitive', 'Lausanne', 'economies'],
} satisfies EntitySource;
