import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';
import { columnsOf, valuesFrom } from '../tables.ts';

const page = readOn('2026-11-22');
const table = page(
  'The Big Mac index: data (The Economist)',
  'https://github.com/TheEconomist/big-mac-data/tree/669a971',
);
const burgernomics = page('Burgernomics (Sigma)', 'https://sigmainvestments.com/tag/exchange-rate-movements/');
const days = columnsOf('big-mac-prices.csv');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** '2023-07-01' → "Jul 2023". */
const labelOf = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

export default {
  id: 'newsgloss:big-mac-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Big Mac index'] }),
    ...named('fr', { full: ['indice Big Mac'] }),
    ...named('es', { full: ['índice Big Mac'] }),
    ...named('de', { full: ['Big-Mac-Index'] }),
    ...named('pt', { full: ['índice Big Mac'] }),
    ...named('it', { full: ['indice Big Mac'] }),
    ...named('vi', { full: ['chỉ số Big Mac'] }),
    ...named('zh', { full: ['巨无霸指数'] }),
  ],
  label: { en: 'Big Mac index' },
  description: { en: 'by The Economist' },
  definition: {
    en: 'Compares what one burger costs in different countries, to show playfully how far exchange rates stray from what money buys.',
  },
  from: '1986-09',
  facts: [publishedBy('The Economist', {}, table), firstEdition('1986-09', burgernomics)],
  // The table dates an edition by a day that is often the first of a month: only the month is taken.
  series: {
    measure: 'value',
    unit: 'USD',
    scale: { en: 'price of a Big Mac in US dollars' },
    editions: days.map((day) => ({
      label: labelOf(day),
      published: day.slice(0, 7),
      complete: true,
      sources: [table],
    })),
    values: valuesFrom('big-mac-prices.csv', days),
  },
  links: [{ title: table.title, url: table.url }],
} satisfies EntitySource;
