import { firstEdition, named, readOn, seeAlso, publishedBy, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const about = page('About the Nikkei 225 (nikkeifutures.org)', 'https://nikkeifutures.org/about/');
const history = page('Japan 225 (Polo Invest)', 'https://www.poloinvest.net/product/japan-225-nkd/');

export default {
  id: 'newsgloss:nikkei-225',
  wikidata: 'Q507338',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['Nikkei 225', 'Nikkei stock average', 'Nikkei 225 stock average', 'Nikkei 225 index'],
      short: ['Nikkei index', 'Nikkei average', 'Nikkei share average'],
    }),
    // Also the newspaper that computes it.
    ...named('en', { short: ['Nikkei'] }, { needsContext: true }),
    ...named('fr', { short: ['indice Nikkei', 'Nikkei 225'] }),
    ...named('es', { short: ['índice Nikkei', 'Nikkei 225'] }),
    ...named('de', { short: ['Nikkei-Index', 'Nikkei-225-Index', 'Nikkei 225'] }),
    ...named('vi', { short: ['chỉ số Nikkei', 'chỉ số Nikkei 225'] }),
    ...named('zh', { short: ['日经225指数', '日经指数', '日經225指數', '日經指數', '日经平均指数'] }),
    ...named('ja', { full: ['日経平均株価'], short: ['日経平均'] }),
  ],
  label: { en: 'Nikkei 225' },
  description: { en: 'index of Japanese shares' },
  definition: {
    en: 'Follows 225 companies listed in Tokyo by the prices of their shares. The newspaper of that name chooses them and does the sums.',
  },
  from: '1950-09-07',
  facts: [publishedBy('Nikkei', { from: '1970' }, history), firstEdition('1950-09-07', history, about)],
  related: [seeAlso('hang-seng-index'), seeAlso('dow-jones')],
  links: [{ title: 'Nikkei Indexes', url: 'https://indexes.nikkei.co.jp/' }],
  context: [
    'Tokyo Stock Exchange',
    'stocks',
    'stock market',
    'Topix',
    'points',
    'Hang Seng',
    'Kospi',
    'Wall Street',
    'Börse',
    'Bolsa',
    'Bourse',
  ],
} satisfies EntitySource;
