import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const launched = page(
  'This day in market history: the S&P 500 index launches (Benzinga)',
  'https://inkl.com/news/this-day-in-market-history-the-s-p-500-index-launches',
);
const birthday = page(
  'Zahl des Tages: 66 (Fonds professionell)',
  'https://www.fondsprofessionell.at/news/zahl-tweet-des-tages/headline/zahl-des-tages-66-222737/newsseite/4/',
);
const about = page('About us (S&P Dow Jones Indices)', 'https://www.spglobal.com/spdji/en/about-us/');

const history = page(
  'What is the history of the S&P 500 index? (Reference)',
  'https://www.reference.com/business-finance/history-s-p-500-index-d4d00282c3b4958d',
);

export default {
  id: 'newsgloss:sp-500',
  wikidata: 'Q242345',
  kind: 'index',
  names: [
    ...named('en', {
      full: ["Standard & Poor's 500", "Standard & Poor's 500 index", "Standard & Poor's 500 stock index"],
      short: ['S&P 500', 'S&P 500 index', 'S&P500'],
    }),
    ...named('fr', { short: ['S&P 500', 'indice S&P 500'] }),
    ...named('es', { short: ['S&P 500', 'índice S&P 500'] }),
    ...named('de', { short: ['S&P 500', 'S&P-500-Index', 'S&P-500'] }),
    ...named('vi', { short: ['S&P 500', 'chỉ số S&P 500'] }),
    ...named('zh', {
      short: ['标普500指数', '标普500', '標普500指數', '標普500', '标准普尔500指数', '標準普爾500指數'],
    }),
  ],
  label: { en: 'S&P 500' },
  description: { en: 'index of US shares' },
  definition: {
    en: 'Follows the shares of about five hundred large companies listed in the United States; those that are worth more on the market count for more.',
  },
  from: '1957-03-04',
  facts: [
    publishedBy('S&P Dow Jones Indices', { from: '2012-07' }, history, about),
    firstEdition('1957-03-04', launched, birthday),
  ],
  related: [seeAlso('dow-jones'), seeAlso('nasdaq-composite')],
  links: [{ title: about.title, url: about.url }],
  context: ['Wall Street', 'stocks', 'shares', 'investors', 'points', 'traders'],
} satisfies EntitySource;
