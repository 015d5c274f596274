import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:economic-policy-institute',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Economic Policy Institute'] }),
    ...named('en', { acronym: ['EPI'] }, { needsContext: true }),
  ],
  label: { en: 'Economic Policy Institute' },
  description: { en: 'think tank in Washington' },
  definition: {
    en: 'Studies what economic policy means for working people in the United States: wages, unions, poverty, trade.',
  },
  links: [{ title: 'epi.org', url: 'https://www.epi.org/' }],
  context: ['wages', 'minimum wage', 'workers', 'unions', 'think tank', 'economist', 'jobs', 'left-leaning'],
} satisfies EntitySource;
