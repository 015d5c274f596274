import { named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const columbia = page(
  'New report provides a ranking of sustainability around the world (Columbia Climate School)',
  'https://news.climate.columbia.edu/2024/06/04/new-report-provides-a-ranking-of-sustainability-around-the-world/',
  '2024-06-04',
);
const iisd = page(
  'Index offers granular view of progress towards SDGs (IISD)',
  'https://sdg.iisd.org/?p=419825',
  '2024-06-05',
);
const express2022 = page(
  'India ranks last in Environment Performance Index 2022 (Financial Express)',
  'https://www.financialexpress.com/lifestyle/science/india-ranks-last-in-environment-performance-index-2022-detailed-report-here/2552874/',
  '2022-06-08',
);

export default {
  id: 'newsgloss:environmental-performance-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Environmental Performance Index', 'Environment Performance Index'] }),
    // EPI is also a vaccination programme, a think tank and much else.
    ...named('en', { acronym: ['EPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de performance environnementale'] }, { case: 'any' }),
    ...named('es', { full: ['Índice de Desempeño Ambiental', 'Índice de Rendimiento Ambiental'] }),
    ...named('de', { full: ['Umweltleistungsindex', 'Environmental Performance Index'] }),
    ...named('pt', { full: ['Índice de Desempenho Ambiental'] }),
    ...named('vi', { full: ['chỉ số hiệu suất môi trường', 'chỉ số hoạt động môi trường'] }, { case: 'any' }),
    ...named('zh', { full: ['环境绩效指数', '環境績效指數', '环境表现指数'] }),
  ],
  label: { en: 'Environmental Performance Index' },
  description: { en: 'by Yale and Columbia universities' },
  definition: {
    en: 'Ranks countries every two years by how they fare with climate, health from clean air and water, and the state of nature.',
  },
  facts: [
    publishedBy('Yale Center for Environmental Law & Policy and CIESIN at Columbia University', {}, columbia, iisd),
  ],
  series: {
    measure: 'rank',
    scale: { en: '0 to 100, higher is better' },
    editions: [
      {
        label: '2022',
        published: '2022-06',
        of: 180,
        complete: false,
        sources: [
          express2022,
          page(
            'Denial will not help (Mint)',
            'https://www.livemint.com/opinion/online-views/denial-will-not-help/amp-11654622275575.html',
            '2022-06-07',
          ),
        ],
      },
      { label: '2024', published: '2024-06', of: 180, complete: false, sources: [columbia, iisd] },
    ],
    ranks: {},
  },
  links: [{ title: 'Ranking of sustainability around the world (Columbia Climate School)', url: columbia.url }],
  context: [
    'environment',
    'environmental',
    'Yale',
    'Columbia University',
    'emissions',
    'ecosystem',
    'biodiversity',
    'climate',
  ],
} satisfies EntitySource;
