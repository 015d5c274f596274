import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:andhra-pradesh',
  wikidata: 'Q1159',
  kind: 'body',
  names: [
    ...named('en', { full: ['Andhra Pradesh'], short: ['Andhra'] }),
    // In news AP is far more often the Associated Press.
    ...named('en', { acronym: ['AP'] }, { needsContext: true }),
    ...named('zh', { full: ['安得拉邦'] }),
  ],
  label: { en: 'Andhra Pradesh' },
  description: { en: 'state in the south-east of India' },
  definition: {
    en: 'One of the states of India, on the Bay of Bengal; most of its people speak Telugu. Its capital is Amaravati.',
  },
  from: '1956',
  links: [
    {
      title: 'Amaravathi as Andhra Pradesh state capital (Yo! Vizag)',
      url: 'https://www.yovizag.com/central-government-clarifies-amaravathi-as-andhra-pradesh-state-capital/',
    },
  ],
  context: [
    'Amaravati',
    'Visakhapatnam',
    'Vijayawada',
    'Telangana',
    'Hyderabad',
    'Telugu',
    'Naidu',
    'Jagan',
    'chief minister',
    'YSRCP',
    'TDP',
  ],
} satisfies EntitySource;
