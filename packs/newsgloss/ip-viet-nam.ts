import { founded, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const functions = page('Functions and tasks (IP Viet Nam)', 'https://ipvietnam.gov.vn/web/english/function-and-tasks');
const history = page(
  '35 years of building and development (IP Viet Nam)',
  'https://www.ipvietnam.gov.vn/web/english/domestic-ip-activities/-/asset_publisher/ZMuTgR44COLR/content/the-national-office-of-intellectual-property-35-years-of-building-and-development',
);
const anniversary = page(
  'Intellectual Property Office marks 40th anniversary (VNA)',
  'https://en.vietnamplus.vn/intellectual-property-office-marks-40th-anniversary/234619.vnp',
  '2022-07-29',
);
const structure = page(
  'Functions and structure of the Intellectual Property Office of Vietnam, 2025',
  'https://iptranspate.com/decision-on-functions-duties-authority-and-organizational-structure-of-the-intellectual-property-office-of-vietnam/',
);
const seatPage = page(
  'Working regime of the Intellectual Property Office of Viet Nam (LawNet)',
  'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/working-regime-of-the-intellectual-property-office-of-viet-nam-127182.html',
);

export default {
  id: 'newsgloss:ip-viet-nam',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Intellectual Property Office of Viet Nam', 'Intellectual Property Office of Vietnam'],
      short: [
        'IP Viet Nam',
        'IP Vietnam',
        'Viet Nam Intellectual Property Office',
        'Vietnam Intellectual Property Office',
      ],
    }),
    // The name changed on 4 September 2018; the old one stayed in use for the rest of that year.
    ...named(
      'en',
      {
        full: [
          'National Office of Intellectual Property of Viet Nam',
          'National Office of Intellectual Property of Vietnam',
        ],
        acronym: ['NOIP'],
      },
      { to: '2018' },
    ),
    ...named(
      'en',
      {
        full: [
          'National Office of Industrial Property of Viet Nam',
          'National Office of Industrial Property of Vietnam',
        ],
      },
      { from: '1993', to: '2018' },
    ),
    ...named('vi', { full: ['Cục Sở hữu trí tuệ'] }),
  ],
  label: { en: 'Intellectual Property Office of Viet Nam' },
  description: { en: 'office of Viet Nam’s Ministry of Science and Technology' },
  definition: {
    en: 'Examines and registers patents, trade marks, designs and geographical indications in Viet Nam, and advises the ministry on them.',
  },
  from: '1982-07-29',
  facts: [
    founded('1982-07-29', history, anniversary),
    {
      property: 'parent',
      value: { type: 'text', text: { en: 'Ministry of Science and Technology' } },
      from: '2018-09-04',
      sources: [functions, structure],
    },
    seat('Hà Nội, Viet Nam', {}, seatPage),
  ],
  related: [seeAlso('vn-ip-strategy')],
  links: [{ title: 'ipvietnam.gov.vn', url: 'https://ipvietnam.gov.vn/web/english' }],
  context: [
    'Viet Nam',
    'Vietnam',
    'Vietnamese',
    'intellectual property',
    'patents',
    'trademarks',
    'Ministry of Science and Technology',
  ],
} satisfies EntitySource;
