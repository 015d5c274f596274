import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:nikkei',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Nihon Keizai Shimbun'],
      short: ['Nikkei Asia', 'Nikkei Asian Review', 'Nikkei newspaper', 'Nikkei business daily'],
    }),
    // Bare “Nikkei” is the index: beside “the Nikkei newspaper” reports on the market write so.
  ],
  label: { en: 'Nikkei' },
  description: { en: 'Japanese business newspaper' },
  definition: {
    en: 'Daily on business and finance in Tokyo, with an English edition on Asia. It also computes the share index of that name.',
  },
  related: [seeAlso('nikkei-225')],
  links: [{ title: 'Nikkei Asia', url: 'https://asia.nikkei.com/' }],
} satisfies EntitySource;
