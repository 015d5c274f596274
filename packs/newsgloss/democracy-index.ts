import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const statista = page(
  "Norway is the 'greatest' democracy in the world (Statista, in Zubu Brothers)",
  'https://zububrothers.com/2022/02/15/norway-not-usa-is-the-greatest-democracy-in-the-world/',
  '2022-02-15',
);
const wion = page(
  'Top 10 democratic countries (WION)',
  'https://www.wionews.com/photos/top-10-democratic-countries-1757767704863',
  '2025-09-13',
);

const eunews = page(
  'Democracy deteriorated globally in 2024 (Eunews)',
  'https://eunews.it/en/2025/02/27/democracy-deteriorated-globally-in-2024',
  '2025-02-27',
);
const euronews = page(
  'Europe maintains fragile democratic stability (Euronews, in Daily8)',
  'https://www.daily8.com/en/article/2abf65241863321453e85ddbeb1f77e5',
  '2025-02-27',
);

export default {
  id: 'newsgloss:democracy-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['EIU Democracy Index', 'Economist Democracy Index'] }),
    // V-Dem and others have democracy indices, too.
    ...named('en', { short: ['Democracy Index'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de démocratie'] }),
    ...named('es', { full: ['Índice de Democracia'] }),
    ...named('de', { full: ['Demokratieindex'] }),
    ...named('pt', { full: ['Índice de Democracia'] }),
    ...named('ru', { full: ['Индекс демократии'] }),
    ...named('vi', { full: ['chỉ số dân chủ'] }, { case: 'any' }),
    ...named('zh', { full: ['民主指数', '民主指數'] }),
  ],
  label: { en: 'Democracy Index' },
  description: { en: 'by the Economist Intelligence Unit (EIU)' },
  definition: {
    en: 'Scores countries from 0 to 10 by elections, government, participation, political culture and civil liberties, and sorts them from full democracy to authoritarian regime.',
  },
  from: '2006',
  facts: [publishedBy('Economist Intelligence Unit', {}, eunews, wion), firstEdition('2006', eunews, statista)],
  series: {
    measure: 'rank',
    scale: { en: '0 to 10, higher is more democratic' },
    editions: [{ label: '2024', published: '2025-02-27', of: 167, complete: false, sources: [eunews, euronews] }],
    ranks: {},
  },
  related: [seeAlso('freedom-in-the-world')],
  links: [{ title: 'eiu.com', url: 'https://www.eiu.com/' }],
  context: [
    'Economist Intelligence Unit',
    'EIU',
    'Economist Intelligence',
    'The Economist',
    'flawed democracy',
    'flawed democracies',
    'full democracy',
    'full democracies',
    'hybrid regime',
    'hybrid regimes',
  ],
} satisfies EntitySource;
