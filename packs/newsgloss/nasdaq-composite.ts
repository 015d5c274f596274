import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const history = page(
  'NASDAQ Composite Index (Stock2Own)',
  'https://www.stock2own.com/stockmarket/theory/indexes/nasdaq/nasdaq-composite-index',
);
const fred = page(
  'Notes on the NASDAQ Composite Index (FRED, copy)',
  'https://github.com/rlieu/milestoneII/blob/HEAD/data/FRED_data_additional/stock_market_README.txt',
);

export default {
  id: 'newsgloss:nasdaq-composite',
  kind: 'index',
  names: [
    ...named('en', { full: ['Nasdaq composite', 'Nasdaq composite index', 'Nasdaq index'] }),
    // Alone it is also the exchange: the index only beside words on a day's trading.
    ...named('en', { short: ['Nasdaq'] }, { needsContext: true }),
    ...named('fr', { short: ['indice Nasdaq', 'Nasdaq Composite'] }),
    ...named('es', { short: ['índice Nasdaq', 'Nasdaq Composite'] }),
    ...named('de', { short: ['Nasdaq-Index', 'Nasdaq Composite', 'Nasdaq-Composite-Index'] }),
    ...named('vi', { short: ['chỉ số Nasdaq', 'Nasdaq Composite'] }),
    ...named('zh', {
      full: ['纳斯达克综合指数', '納斯達克綜合指數'],
      short: ['纳斯达克指数', '納斯達克指數', '纳指', '那指'],
    }),
  ],
  label: { en: 'Nasdaq Composite' },
  description: { en: 'index of the shares listed on the Nasdaq exchange' },
  definition: {
    en: 'Follows nearly all shares that are listed on the Nasdaq exchange in New York, many of them of technology companies.',
  },
  from: '1971-02-05',
  facts: [publishedBy('Nasdaq', {}, fred), firstEdition('1971-02', history, fred)],
  related: [seeAlso('sp-500'), seeAlso('dow-jones'), seeAlso('nasdaq')],
  links: [{ title: history.title, url: history.url }],
  context: [
    'S&P 500',
    "Standard & Poor's 500",
    'Dow',
    'Wall Street',
    'points',
    'tech-heavy',
    'indexes',
    'indices',
    'rally',
  ],
} satisfies EntitySource;
