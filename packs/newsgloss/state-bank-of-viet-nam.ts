import { founded, head, named, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const museum = page('Museum (State Bank of Vietnam)', 'https://sbv.gov.vn/webcenter/portal/en/home/rm/museum');
const history = page(
  'State Bank of Vietnam (Discovery Indochina)',
  'https://discoveryindochina.com/hanois-colonial-architecture-walking-tour/state-bank-of-vietnam/',
);
const firstWoman = page(
  'Vietnam has first female bank governor in history (Hanoi Times)',
  'https://hanoitimes.vn/vietnam-has-1st-female-bank-governor-in-history.580779.html',
);
const decision = page(
  'Appointment decision presented to new governor of central bank (VNA)',
  'https://en.vietnamplus.vn/appointment-decision-presented-to-new-governor-of-central-bank/190550.vnp',
);
const hung = page(
  'SBV governor to lead Party Central Committee Office (VietNamNet)',
  'https://vietnamnet.vn/en/politics/sbv-governor-to-lead-party-central-committee-office-681549.html',
  '2020-10-12',
);
const session = page(
  '16th National Assembly to convene first session on April 6 (VOV)',
  'https://english.vov.vn/en/politics/domestic/16th-national-assembly-to-convene-first-session-on-april-6-post1270563.vov',
);
const structure = page(
  'Vietnam’s National Assembly names new deputy PMs, ministers (VnExpress)',
  'https://e.vnexpress.net/news/news/politics/vietnam-s-national-assembly-names-new-deputy-pms-ministers-at-extraordinary-session-4851134.html',
);

export default {
  id: 'newsgloss:state-bank-of-viet-nam',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['State Bank of Vietnam', 'State Bank of Viet Nam'],
      acronym: ['SBV'],
    }),
    ...named('fr', {
      full: ['Banque d’État du Vietnam', "Banque d'État du Vietnam"],
      acronym: ['BEV'],
    }),
    ...named('ru', { full: ['Государственный банк Вьетнама'] }),
    ...named('vi', {
      full: ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng nhà nước Việt Nam'],
      short: ['Ngân hàng Nhà nước', 'Ngân hàng nhà nước'],
      acronym: ['NHNN'],
    }),
    ...named('zh', { full: ['越南国家银行', '越南國家銀行'] }),
  ],
  label: { en: 'State Bank of Vietnam' },
  description: { en: 'central bank of Viet Nam' },
  definition: {
    en: 'Issues the đồng, sets interest rates and the central exchange rate, and supervises the banks; its governor sits in the government.',
  },
  from: '1951-05-06',
  facts: [
    { ...founded('1951-05-06', museum, history), note: 'as the National Bank of Vietnam' },
    {
      property: 'parent',
      value: { type: 'text', text: { en: 'Government of Viet Nam' } },
      sources: [structure],
    },
    head('Governor', 'Lê Minh Hưng', { from: '2016-04', to: '2020-11-11' }, hung, firstWoman),
    // Approved by parliament on Thursday, 12 November; the government's term ended with that of the 15th National Assembly.
    head('Governor', 'Nguyễn Thị Hồng', { from: '2020-11-12', expires: '2026-04-06' }, firstWoman, decision, session),
  ],
  links: [{ title: 'sbv.gov.vn', url: 'https://www.sbv.gov.vn/' }],
  context: [
    'Viet Nam',
    'Vietnam',
    'Vietnamese',
    'central bank',
    'đồng',
    'dong',
    'interest rates',
    'lending',
    'Nguyen Thi Hong',
  ],
} satisfies EntitySource;
