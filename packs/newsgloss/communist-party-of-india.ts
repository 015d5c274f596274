import { named, type EntitySource } from '../define.ts';

/** Not for the parties' sake, but for the acronym's: in Indian news it is no index. */
export default {
  id: 'newsgloss:communist-party-of-india',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Communist Party of India'] }),
    ...named('en', { acronym: ['CPI'] }, { needsContext: true }),
    // Of those that split from it: a reader of Indian news meets CPI in all of them.
    ...named('en', { acronym: ['CPI-M', 'CPI-ML'] }),
  ],
  label: { en: 'Communist Party of India' },
  description: { en: 'Indian party of 1925, and those that split from it' },
  definition: {
    en: 'The oldest communist party of India. CPI (Marxist), today the larger one, left it in 1964; CPI (Maoist) is a banned guerrilla movement.',
  },
  from: '1925',
  links: [
    { title: 'Communist Party of India (Political Saga)', url: 'https://politicalsaga.com/Communist-Party-of-India' },
  ],
  context: [
    'Marxist',
    'Maoist',
    'Maoists',
    'Naxal',
    'Naxalite',
    'Left Front',
    'Kerala',
    'comrade',
    'Politburo',
    'Lok Sabha',
    'BJP',
    'MLA',
  ],
} satisfies EntitySource;
