import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:nasdaq',
  wikidata: 'Q82059',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Nasdaq Stock Market', 'Nasdaq Stock Exchange'], short: ['Nasdaq exchange'] }),
    // Of the two meanings the wider one: what stands alone is the exchange, or its index.
    ...named('en', { short: ['Nasdaq'] }),
    ...named('vi', { short: ['sàn Nasdaq'] }),
    ...named('zh', { full: ['纳斯达克证券交易所', '納斯達克證券交易所'], short: ['纳斯达克', '納斯達克'] }),
  ],
  label: { en: 'Nasdaq' },
  description: { en: 'stock exchange in New York' },
  definition: {
    en: 'Electronic exchange on which shares, above all of technology companies, are listed and traded. Market reports often mean its index by the name.',
  },
  from: '1971',
  related: [seeAlso('nasdaq-composite'), seeAlso('nasdaq-100')],
  links: [{ title: 'nasdaq.com', url: 'https://www.nasdaq.com/' }],
  context: [
    'NYSE',
    'New York Stock Exchange',
    'listed',
    'listing',
    'delisted',
    'ticker',
    'IPO',
    'initial public offering',
    'exchange operator',
    'symbol',
    'offering',
  ],
} satisfies EntitySource;
