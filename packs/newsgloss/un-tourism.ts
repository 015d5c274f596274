import { head, members, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const renamed = page(
  'UN unveils streamlined name for global tourism agency (AFP)',
  'https://motoring.co.za/travel/travel-news/un-unveils-streamlined-name-for-global-tourism-agency-13900dd2-75ae-48eb-90f1-c5ef73c25f03',
  '2024-01-24',
);
const confirmed = page(
  'UN Tourism General Assembly confirms Al Nowais as first female Secretary-General (New Telegraph)',
  'https://newtelegraphng.com/un-tourism-general-assembly-confirms-al-nowais-as-first-female-secretary-general/',
  '2025-11-10',
);
const term = page(
  'UN Tourism names next Secretary-General (TTR Weekly)',
  'https://www.ttrweekly.com/site/2025/11/un-tourism-names-next-secretary-general/',
  '2025-11-17',
);
const inOffice = page(
  'In her first speech, Al Nowais reveals the priorities of UN Tourism (Khaliji)',
  'https://en.khalijiuwn24.com/1244298',
  '2026-02',
);
const since2018 = page(
  'World Tourism Organization changes its name (Tunisie Telegraph, in Arabic)',
  'https://tunisie-telegraph.com/a-la-une/%d9%84%d9%85%d8%a7%d8%b0%d8%a7-%d8%ba%d9%8a%d8%b1%d8%aa-%d9%85%d9%86%d8%b8%d9%85%d8%a9-%d8%a7%d9%84%d8%b3%d9%8a%d8%a7%d8%ad%d8%a9-%d8%a7%d9%84%d8%b9%d8%a7%d9%84%d9%85%d9%8a%d8%a9-%d8%a5%d8%b3%d9%85',
);

export default {
  id: 'newsgloss:un-tourism',
  kind: 'organisation',
  names: [
    ...named('en', { short: ['UN Tourism'] }, { from: '2024-01-24' }),
    // The old names stayed in use for a while after the renaming of 24 January 2024.
    ...named('en', {
      full: [
        'World Tourism Organization',
        'United Nations World Tourism Organization',
        'UN World Tourism Organization',
      ],
    }),
    ...named('en', { acronym: ['UNWTO'] }, { from: '2005' }),
    // On 1 December 2005 the letters UN were added, to tell it from the World Trade Organization.
    ...named('en', { acronym: ['WTO'] }, { to: '2005-11-30', needsContext: true }),
    ...named('fr', { short: ['ONU Tourisme'] }, { from: '2024-01-24' }),
    ...named('fr', { full: ['Organisation mondiale du tourisme'], acronym: ['OMT'] }),
    ...named('es', { short: ['ONU Turismo'] }, { from: '2024-01-24' }),
    ...named('es', { full: ['Organización Mundial del Turismo'], acronym: ['OMT'] }),
    ...named('de', { full: ['Welttourismusorganisation'], acronym: ['UNWTO'] }),
    ...named('pt', { short: ['ONU Turismo'] }, { from: '2024-01-24' }),
    ...named('pt', { full: ['Organização Mundial do Turismo'], acronym: ['OMT'] }),
    ...named('it', { full: ['Organizzazione mondiale del turismo'], acronym: ['OMT', 'UNWTO'] }),
    ...named('ru', {
      full: ['Всемирная туристская организация', 'Всемирная туристическая организация'],
      acronym: ['ЮНВТО'],
    }),
    ...named('vi', { full: ['Tổ chức Du lịch Thế giới', 'Tổ chức Du lịch Liên hợp quốc'], acronym: ['UNWTO'] }),
    ...named('zh', { full: ['世界旅游组织', '世界旅遊組織', '联合国旅游组织', '聯合國旅遊組織'] }),
  ],
  label: { en: 'UN Tourism' },
  description: { en: 'tourism agency of the United Nations' },
  definition: {
    en: 'Counts the world’s travellers and what they spend, and advises governments on tourism; until 2024 the World Tourism Organization.',
  },
  from: '1974',
  facts: [
    seat('Madrid, Spain', {}, renamed),
    members(160, { asOf: '2024-01-24' }, renamed),
    members(160, { asOf: '2025-11-10' }, confirmed, term),
    head('Secretary-General', 'Zurab Pololikashvili', { from: '2018', to: '2025' }, since2018, confirmed),
    head(
      'Secretary-General',
      'Shaikha Al Nowais',
      { from: '2026-01', expires: '2029-12-31' },
      inOffice,
      confirmed,
      term,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'untourism.int', url: 'https://www.untourism.int/' }],
  context: ['tourism', 'tourists', 'travel', 'arrivals', 'visitors', 'hotels', 'Madrid', 'travellers', 'destinations'],
} satisfies EntitySource;
