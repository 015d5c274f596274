import { founded, head, named, parent, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const about = page('About the General Statistics Office of Viet Nam (GSO)', 'https://www.gso.gov.vn/en/about-gso/');
const history = page('Development history (GSO)', 'https://www.gso.gov.vn/en/about-gso/development-history/');
const appointed = page(
  'Nguyen Thi Huong appointed Director General of the GSO (GSO)',
  'https://www.gso.gov.vn/en/events/2020/07/ceremony-of-handing-the-decision-on-appointment-of-ms-nguyen-thi-huong-as-director-general-of-the-general-statistics-office/',
  '2020-07',
);
const statisticsDay = page(
  'Statistics play a vital role in sustainable future (Viet Nam News)',
  'https://vietnamnews.vn/economy/1727676/statistics-play-a-vital-role-in-sustainable-future.html',
  '2025-10-20',
);
const plan = page(
  'Government streamlines Ministry of Finance (VietNamNet)',
  'https://vietnamnet.vn/en/government-streamlines-ministry-of-finance-reducing-bureaucracy-by-37-7-2369655.html',
  '2025-02',
);
const merged = page(
  'Ministry of Finance from 1 March 2025, with the Ministry of Planning and Investment (Lao Động)',
  'https://news.laodong.vn/kinh-doanh/bo-tai-chinh-se-tinh-gian-9640-lanh-dao-cap-truong-nam-2025-1471671.ldo',
  '2025-03',
);
const growth = page(
  'Vietnam’s GDP grows 8.02% in 2025 (Tuổi Trẻ)',
  'https://news.tuoitre.vn/vietnams-gdp-grows-802-in-2025-second-highest-in-15-years-103260106150642491.htm',
  '2026-01-06',
);

export default {
  id: 'newsgloss:vn-statistics-office',
  wikidata: 'Q10831788',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'General Statistics Office of Viet Nam',
        'General Statistics Office of Vietnam',
        'National Statistics Office of Viet Nam',
        'National Statistics Office of Vietnam',
      ],
    }),
    // Other countries' offices are called so, too; the press still writes GSO beside the name of 2025.
    ...named('en', { short: ['General Statistics Office'], acronym: ['GSO'] }, { needsContext: true }),
    ...named('en', { short: ['National Statistics Office'], acronym: ['NSO'] }, { from: '2025', needsContext: true }),
    ...named('fr', { full: ['Office général des statistiques'], acronym: ['OGS'] }, { needsContext: true }),
    ...named('vi', { full: ['Tổng cục Thống kê'], acronym: ['TCTK'] }),
    ...named('vi', { full: ['Cục Thống kê'] }, { from: '2025', needsContext: true }),
  ],
  label: { en: 'National Statistics Office of Viet Nam' },
  description: { en: 'statistical office of Viet Nam, to 2025 General Statistics Office' },
  definition: {
    en: 'Counts and publishes what Viet Nam produces, trades, earns and pays: growth, prices, trade, work, population.',
  },
  from: '1946-05-06',
  facts: [
    founded('1946-05-06', about, history),
    parent('vn-ministry-of-planning', { asOf: '2020-07-03', to: '2025-02-28' }, appointed, about, merged),
    {
      property: 'parent',
      value: { type: 'text', text: { en: 'Ministry of Finance' } },
      from: '2025-03-01',
      sources: [merged, plan, growth, statisticsDay],
    },
    head('Director', 'Nguyễn Thị Hương', { from: '2020-07' }, appointed, statisticsDay, growth),
  ],
  related: [seeAlso('gdp'), seeAlso('consumer-price-index')],
  links: [{ title: 'About the office (gso.gov.vn)', url: 'https://www.gso.gov.vn/en/about-gso/' }],
  context: ['Viet Nam', 'Vietnam', 'Vietnamese', 'Việt Nam', 'Hanoi', 'Hà Nội', 'Nguyen Thi Huong'],
} satisfies EntitySource;
