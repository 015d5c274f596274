import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:nasdaq-100',
  kind: 'index',
  names: [
    ...named('en', { full: ['Nasdaq 100', 'Nasdaq-100', 'Nasdaq 100 index'] }),
    ...named('de', { full: ['Nasdaq-100-Index'] }),
    ...named('zh', { full: ['纳斯达克100指数', '納斯達克100指數'] }),
  ],
  label: { en: 'Nasdaq-100' },
  description: { en: 'index of the largest companies on the Nasdaq exchange' },
  definition: {
    en: 'Follows the hundred largest companies listed on the Nasdaq exchange, without banks and insurers.',
  },
  related: [seeAlso('nasdaq'), seeAlso('nasdaq-composite')],
  links: [{ title: 'nasdaq.com', url: 'https://www.nasdaq.com/' }],
} satisfies EntitySource;
