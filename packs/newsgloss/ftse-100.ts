import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const thirty = page(
  'Thirty original members remain as FTSE 100 hits 30 (GTNews)',
  'https://www.gtnews.com/2013/12/31/thirty-original-members-remain-as-ftse-100-hits-30/',
  '2013-12-31',
);
const almanac = page('FTSE 100 Index (Stock Market Almanac)', 'https://stockmarketalmanac.co.uk/tag/PSON/');

export default {
  id: 'newsgloss:ftse-100',
  wikidata: 'Q466496',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['FTSE 100 index', 'Financial Times Stock Exchange 100'],
      short: ['FTSE 100', 'FTSE-100', 'FTSE100', 'Footsie 100'],
    }),
    ...named('en', { short: ['Footsie'] }, { needsContext: true }),
    ...named('fr', { short: ['FTSE 100', 'indice FTSE 100'] }),
    ...named('es', { short: ['FTSE 100', 'índice FTSE 100'] }),
    ...named('de', { short: ['FTSE 100', 'FTSE-100', 'FTSE-100-Index'] }),
    ...named('vi', { short: ['FTSE 100', 'chỉ số FTSE 100'] }),
    ...named('zh', { short: ['富时100指数', '富時100指數'] }),
  ],
  label: { en: 'FTSE 100' },
  description: { en: 'index of shares in London' },
  definition: {
    en: 'Follows the hundred largest companies listed on the London Stock Exchange, many of which earn their money abroad.',
  },
  from: '1984-01-03',
  facts: [
    publishedBy('FTSE Group (London Stock Exchange)', { asOf: '2013-12' }, thirty),
    firstEdition('1984-01-03', thirty, almanac),
  ],
  related: [seeAlso('dax'), seeAlso('sp-500')],
  links: [{ title: thirty.title, url: thirty.url }],
  context: ['London Stock Exchange', 'London', 'shares', 'points', 'blue-chip', 'investors'],
} satisfies EntitySource;
