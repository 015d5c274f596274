import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:genuine-progress-indicator',
  kind: 'concept',
  names: [
    ...named('en', { full: ['genuine progress indicator'] }, { case: 'any' }),
    ...named('en', { acronym: ['GPI'] }, { needsContext: true }),
  ],
  label: { en: 'Genuine progress indicator' },
  description: { en: 'measure of welfare, meant to complement GDP' },
  definition: {
    en: 'Takes from what a country produces the costs of pollution, crime and inequality and adds unpaid work, to show whether people live better.',
  },
  related: [seeAlso('gdp')],
  links: [
    {
      title: 'Genuine progress indicator (tutor2u)',
      url: 'https://tutor2u.net/economics/topics/genuine-progress-indicator',
    },
  ],
  context: [
    'genuine progress',
    'welfare',
    'well-being',
    'unpaid work',
    'volunteer work',
    'beyond GDP',
    'sustainability',
  ],
} satisfies EntitySource;
