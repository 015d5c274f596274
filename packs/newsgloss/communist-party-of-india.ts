import { named, type EntitySource } from '../define.ts';

/** Not for the parties' sake, but for the acronym's: in Indian news it is no index. */
export default {
  id: 'newsgloss:communist-party-of-india',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Communist Party of India', 'Communist Party of India (Marxist)', 'Communist Party of India (Maoist)'],
      short: ['CPI (Marxist)', 'CPI (Maoist)'],
      acronym: ['CPI(M)', 'CPI-M', 'CPI-ML'],
    }),
    ...named('en', { acronym: ['CPI'] }, { needsContext: true }),
  ],
  label: { en: 'Communist Party of India' },
  description: { en: 'Indian party of 1925, and those that split from it' },
  definition: {
    en: 'The oldest communist party of India. The larger CPI (Marxist) left it in 1964; the CPI (Maoist), which is banned, fights the state with weapons.',
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
