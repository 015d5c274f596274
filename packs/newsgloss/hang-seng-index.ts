import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const years55 = page(
  'Hang Seng Index celebrates 55 years (Hang Seng Indexes, PR Newswire)',
  'https://www.prnewswire.com/apac/news-releases/hang-seng-index-celebrates-55-years-of-market-leadership-302298948.html',
  '2024-11-07',
);

export default {
  id: 'newsgloss:hang-seng-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Hang Seng index'] }),
    ...named('en', { acronym: ['HSI'] }, { needsContext: true }),
    // Also a bank.
    ...named('en', { short: ['Hang Seng'] }, { needsContext: true }),
    ...named('fr', { short: ['indice Hang Seng'] }),
    ...named('es', { short: ['índice Hang Seng'] }),
    ...named('de', { short: ['Hang-Seng-Index'] }),
    ...named('vi', { short: ['chỉ số Hang Seng'] }),
    ...named('zh', { full: ['恒生指数', '恒生指數'], short: ['恒指'] }),
  ],
  label: { en: 'Hang Seng Index' },
  description: { en: 'index of shares in Hong Kong' },
  definition: {
    en: 'Follows the largest and most traded companies listed in Hong Kong, many of them from mainland China.',
  },
  from: '1969-11-24',
  facts: [publishedBy('Hang Seng Indexes Company', {}, years55), firstEdition('1969-11-24', years55)],
  related: [seeAlso('nikkei-225')],
  links: [{ title: 'hsi.com.hk', url: 'https://www.hsi.com.hk/' }],
  context: ['Hong Kong', 'stocks', 'shares', 'Nikkei', 'points', 'Shanghai Composite', 'trading', 'blue-chip', 'index'],
} satisfies EntitySource;
