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
  // Its own site went with it.
  links: [
    {
      title: 'The Ministry of Finance from 1 March 2025 (Lao Động)',
      url: 'https://news.laodong.vn/kinh-doanh/bo-tai-chinh-se-tinh-gian-9640-lanh-dao-cap-truong-nam-2025-1471671.ldo',
    },
  ],
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
