import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:england-and-wales-cricket-board',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['England and Wales Cricket Board', 'England Cricket Board'] }),
    ...named('en', { acronym: ['ECB'] }, { needsContext: true }),
  ],
  label: { en: 'England and Wales Cricket Board' },
  description: { en: 'governing body of cricket in England and Wales' },
  definition: {
    en: 'Runs the English national cricket teams and the county game, contracts their players and arranges their tours.',
  },
  from: '1997',
  related: [seeAlso('international-cricket-council')],
  links: [{ title: 'ecb.co.uk', url: 'https://www.ecb.co.uk/' }],
  context: [
    'cricket',
    'cricketer',
    'cricketers',
    'Ashes',
    'county championship',
    'batsman',
    'bowler',
    'wicket',
    'wickets',
    'innings',
    'T20',
  ],
} satisfies EntitySource;
