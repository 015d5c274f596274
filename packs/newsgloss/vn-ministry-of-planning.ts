import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:vn-ministry-of-planning',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Ministry of Planning and Investment'] }, { needsContext: true }),
    ...named('en', { acronym: ['MPI'] }, { needsContext: true }),
    ...named('vi', { full: ['Bộ Kế hoạch và Đầu tư'] }),
  ],
  label: { en: 'Ministry of Planning and Investment of Viet Nam' },
  description: { en: 'ministry in Hà Nội, merged into the Ministry of Finance in 2025' },
  definition: {
    en: 'Drew up the plans for the economy, handled foreign investment and public works, and ran the statistics office.',
  },
  to: '2025-02-28',
  links: [{ title: 'mpi.gov.vn', url: 'https://www.mpi.gov.vn/' }],
  context: [
    'Viet Nam',
    'Vietnam',
    'Vietnamese',
    'FDI',
    'foreign direct investment',
    'Hà Nội',
    'Hanoi',
    'public investment',
    'ministry',
  ],
} satisfies EntitySource;
