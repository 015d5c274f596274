import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:upazila-nirbahi-officer',
  kind: 'concept',
  names: [
    ...named('en', { full: ['Upazila Nirbahi Officer', 'Upazila Executive Officer'] }),
    ...named('en', { acronym: ['UNO'] }, { needsContext: true }),
  ],
  label: { en: 'Upazila Nirbahi Officer' },
  description: { en: 'chief civil servant of a subdistrict in Bangladesh' },
  definition: {
    en: 'The civil servant whom the government of Bangladesh puts at the head of the administration of an upazila, a part of a district.',
  },
  links: [
    {
      title: 'Upazila Nirbahi Officer (Wikipedia)',
      url: 'https://en.wikipedia.org/wiki/Upazila_Nirbahi_Officer',
    },
  ],
  context: ['upazila', 'Bangladesh', 'Dhaka', 'union parishad', 'deputy commissioner', 'mobile court', 'thana'],
} satisfies EntitySource;
