import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:international-mathematical-olympiad',
  kind: 'concept',
  names: [
    ...named('en', {
      full: [
        'International Mathematical Olympiad',
        'International Mathematics Olympiad',
        'International Maths Olympiad',
        'International Math Olympiad',
      ],
    }),
    // In news the IMO is far more often the maritime organisation.
    ...named('en', { acronym: ['IMO'] }, { needsContext: true }),
    ...named('vi', { full: ['Olympic Toán học Quốc tế', 'Olympic Toán quốc tế'] }),
    ...named('vi', { acronym: ['IMO'] }, { needsContext: true }),
  ],
  label: { en: 'International Mathematical Olympiad' },
  description: { en: 'yearly mathematics contest for school pupils' },
  definition: {
    en: 'A contest in which school pupils from all over the world solve six hard problems in two days, held in another country each year.',
  },
  from: '1959',
  links: [{ title: 'imo-official.org', url: 'https://www.imo-official.org/' }],
  context: [
    'mathematics',
    'maths',
    'math',
    'olympiad',
    'students',
    'pupils',
    'gold medal',
    'medals',
    'contestants',
    'AI models',
    'toán học',
    'Olympic Toán',
    'huy chương',
  ],
} satisfies EntitySource;
