import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const speech = page(
  'Economic freedom: speech of 27 June 2008 (Heritage Foundation, in Vimarsana)',
  'https://vimarsana.com/ampnews/dow-jones-co-inc/2',
);

const twelfth = page(
  'The economically free fare better (Air & Space Forces)',
  'https://airandspaceforces.com/1100fare',
);

export default {
  id: 'newsgloss:index-of-economic-freedom',
  kind: 'index',
  names: [
    ...named('en', { full: ['Index of Economic Freedom'] }),
    // The Fraser Institute has one, too.
    ...named('en', { short: ['Economic Freedom Index'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de liberté économique'] }, { case: 'any' }),
    ...named('es', { full: ['Índice de Libertad Económica'] }),
    ...named('de', { full: ['Index für wirtschaftliche Freiheit', 'Index of Economic Freedom'] }),
    ...named('pt', { full: ['Índice de Liberdade Econômica', 'Índice de Liberdade Económica'] }),
    ...named('it', { full: ['Indice della libertà economica'] }),
    ...named('ru', { full: ['Индекс экономической свободы'] }),
    ...named('vi', { full: ['chỉ số tự do kinh tế'] }, { case: 'any' }),
    ...named('zh', { full: ['经济自由度指数', '經濟自由度指數'] }),
  ],
  label: { en: 'Index of Economic Freedom' },
  description: { en: 'by the Heritage Foundation' },
  definition: {
    en: 'Scores countries from 0 to 100 by how little the state restrains property, business, work, trade and money there. A conservative think tank in Washington makes it.',
  },
  from: '1995',
  facts: [publishedBy('Heritage Foundation', {}, speech, twelfth), firstEdition('1995', speech)],
  links: [{ title: 'heritage.org', url: 'https://www.heritage.org/' }],
  context: [
    'Heritage Foundation',
    'Heritage',
    'freest',
    'mostly free',
    'moderately free',
    'mostly unfree',
    'repressed',
  ],
} satisfies EntitySource;
