import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const anniversary = page(
  'Ministry of Science and Technology awarded Labour Order (VNA)',
  'https://en.vietnamplus.vn/ministry-of-science-and-technology-awarded-labour-order/164610.vnp',
);
const merger = page(
  'Nguyen Manh Hung appointed Minister of Science and Technology (Ministry of Information and Communications)',
  'https://english.mic.gov.vn/nguyen-manh-hung-appointed-minister-of-science-and-technology-197250219103302235.htm',
  '2025-02-19',
);
const structure = page(
  'Vietnam’s National Assembly names new deputy PMs, ministers (VnExpress)',
  'https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html',
);
const dat = page(
  'New Minister of MOST appointed (VD Office)',
  'https://www.vd-office.org/en/new-minister-of-most-appointed/',
);
const nominated = page(
  'Nguyen Thi Hong poised to become new central bank governor (The Saigon Times)',
  'https://english.thesaigontimes.vn/nguyen-thi-hong-poised-to-become-new-central-bank-governor',
);
const session = page(
  '16th National Assembly to convene first session on April 6 (VOV)',
  'https://english.vov.vn/en/politics/domestic/16th-national-assembly-to-convene-first-session-on-april-6-post1270563.vov',
);

export default {
  id: 'newsgloss:vn-ministry-of-science',
  wikidata: 'Q10743658',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'Ministry of Science and Technology of Viet Nam',
        'Ministry of Science and Technology of Vietnam',
        'Vietnamese Ministry of Science and Technology',
      ],
    }),
    // Other countries have ministries of this name.
    ...named(
      'en',
      { short: ['Ministry of Science and Technology'], acronym: ['MoST', 'MOST'] },
      { needsContext: true },
    ),
    ...named(
      'en',
      { full: ['Ministry of Science, Technology and Environment'], acronym: ['MOSTE'] },
      { to: '2002', needsContext: true },
    ),
    ...named(
      'fr',
      { full: ['ministère des Sciences et des Technologies', 'ministère des Sciences et Technologies'] },
      { needsContext: true },
    ),
    ...named('vi', {
      full: ['Bộ Khoa học và Công nghệ'],
      short: ['Bộ KH&CN'],
      acronym: ['Bộ KHCN'],
    }),
  ],
  label: { en: 'Ministry of Science and Technology of Viet Nam' },
  description: { en: 'ministry of the Government of Viet Nam' },
  definition: {
    en: 'Directs research, technology, innovation, standards, intellectual property and nuclear safety in Viet Nam, since 2025 also telecoms and digital affairs.',
  },
  from: '1959',
  facts: [
    {
      ...founded('1959', anniversary, ror),
      note: 'as the State Science and Technics Committee; a ministry of this name since 2002',
    },
    seat('Hà Nội, Viet Nam', {}, ror),
    {
      property: 'parent',
      value: { type: 'text', text: { en: 'Government of Viet Nam' } },
      sources: [structure],
    },
    head('Minister', 'Huỳnh Thành Đạt', { from: '2020-11', to: '2025-02-17' }, dat, nominated, merger),
    // The government's term ended with that of the 15th National Assembly.
    head('Minister', 'Nguyễn Mạnh Hùng', { from: '2025-02-18', expires: '2026-04-06' }, merger, structure, session),
  ],
  related: [seeAlso('ip-viet-nam'), seeAlso('vn-ip-strategy'), seeAlso('pii')],
  links: [{ title: 'most.gov.vn', url: 'https://www.most.gov.vn/' }],
  context: ['Viet Nam', 'Vietnam', 'Vietnamese', 'Việt Nam', 'Hanoi', 'Hà Nội', 'Nguyen Manh Hung', 'Huynh Thanh Dat'],
} satisfies EntitySource;
