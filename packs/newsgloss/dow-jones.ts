import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const years125 = page(
  'Dow Jones industrial average celebrates 125 years (Mint)',
  'https://www.livemint.com/market/stock-market-news/dow-jones-industrial-average-celebrates-125-years-as-wall-street-s-bellwether/amp-11622135051916.html',
);
const about = page('About us (S&P Dow Jones Indices)', 'https://www.spglobal.com/spdji/en/about-us/');

const history = page(
  'What is the history of the S&P 500 index? (Reference)',
  'https://www.reference.com/business-finance/history-s-p-500-index-d4d00282c3b4958d',
);

export default {
  id: 'newsgloss:dow-jones',
  wikidata: 'Q180816',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['Dow Jones industrial average', 'Dow Jones industrials'],
      short: ['Dow Jones index', 'Dow industrials', 'Dow Jones average'],
    }),
    ...named('en', { acronym: ['DJIA'] }),
    // Dow Jones is also the publisher of the Wall Street Journal, Dow a chemical company.
    ...named('en', { short: ['Dow Jones', 'Dow'] }, { case: 'exact', needsContext: true }),
    ...named('fr', { short: ['indice Dow Jones'] }),
    ...named('es', { full: ['promedio industrial Dow Jones'], short: ['índice Dow Jones'] }),
    ...named('de', { short: ['Dow-Jones-Index', 'Dow-Jones-Industrial-Index'] }),
    ...named('pt', { short: ['índice Dow Jones'] }),
    ...named('it', { short: ['indice Dow Jones'] }),
    ...named('ru', { full: ['промышленный индекс Доу-Джонса'], short: ['индекс Доу-Джонса', 'Индекс Dow Jones'] }),
    ...named('vi', { full: ['chỉ số công nghiệp Dow Jones'], short: ['chỉ số Dow Jones'] }),
    ...named('zh', { full: ['道琼斯工业平均指数', '道瓊工業平均指數'], short: ['道琼斯指数', '道瓊指數', '道指'] }),
  ],
  label: { en: 'Dow Jones Industrial Average' },
  description: { en: 'index of US shares' },
  definition: {
    en: 'Follows thirty large American companies by the mere prices of their shares, so that a dear share moves it more than a cheap one.',
  },
  from: '1896-05-26',
  facts: [
    publishedBy('S&P Dow Jones Indices', { from: '2012-07' }, about, history),
    firstEdition('1896-05-26', years125),
  ],
  related: [seeAlso('sp-500'), seeAlso('nasdaq-composite')],
  links: [{ title: about.title, url: about.url }],
  context: [
    'S&P 500',
    'Nasdaq',
    'points',
    'stocks',
    'stock market',
    'investors',
    'traders',
    'rally',
    'index',
    'Börse',
    'Bolsa',
    'Bourse',
  ],
} satisfies EntitySource;
