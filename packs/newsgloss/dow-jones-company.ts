import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:dow-jones-company',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Dow Jones & Company', 'Dow Jones & Co', 'Dow Jones Newswires'] }),
    ...named('en', { short: ['Dow Jones'] }, { case: 'exact', needsContext: true }),
  ],
  label: { en: 'Dow Jones & Company' },
  description: { en: 'publisher of The Wall Street Journal' },
  definition: {
    en: 'Publishes The Wall Street Journal, Barron’s and a business news wire. The share index that its founders began is run by another company today.',
  },
  links: [{ title: 'dowjones.com', url: 'https://www.dowjones.com/' }],
  context: [
    'Wall Street Journal',
    "Barron's",
    'News Corp',
    'Murdoch',
    'publisher',
    'Newswires',
    'Factiva',
    'newspaper',
    'WSJ',
    'parent company',
  ],
} satisfies EntitySource;
