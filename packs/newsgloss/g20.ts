import { founded, head, members, named, readOn, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const history = page(
  'The most unpredictable year in G20 history is about to begin (MarketScreener)',
  'https://www.marketscreener.com/news/the-most-unpredictable-year-in-g20-history-is-about-to-begin-ce7d5edcdf89f325',
);
const india = page(
  'G20 presidency: India’s statement (TBS News)',
  'https://www.tbsnews.net/world/south-asia/g20-presidency-india-invite-bangladesh-guest-country-495486',
);
const brazil = page(
  'India hands over G20 presidency to Brazil (TRT, AFP)',
  'https://trt.global/afrika-english/article/14902726',
  '2023-09-10',
);
const southAfrica = page(
  'South Africa to assume G20 leadership for the first time on Sunday (GITFiC)',
  'https://gitficonline.com/south-africa-to-assume-g20-leadership-for-the-first-time-on-sunday',
);
const sherpas = page(
  'US hosts inaugural G20 Sherpa meeting (US Department of State, Mirage News)',
  'https://www.miragenews.com/us-hosts-inaugural-g20-sherpa-meeting-1592974',
);
const unitedStates = page(
  'Washington takes the reins of the G20 for 2026 (US Department of State, NE Global)',
  'https://www.neglobal.eu/washington-takes-the-reins-of-the-g20-for-2026',
);
const italy = page(
  'Italy’s G20 presidency has officially begun (Anadolu)',
  'https://www.alaturkaonline.com/italys-g20-presidency-has-officially-begun-conte/',
  '2020-12-02',
);
const thailand = page(
  'Indonesia to take over the G-20 presidency (The Nation, Thailand)',
  'https://www.nationthailand.com/international/40007393',
  '2021-10-12',
);

export default {
  id: 'newsgloss:g20',
  wikidata: 'Q19771',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Group of Twenty', 'Group of 20'], acronym: ['G20', 'G-20'] }),
    ...named('fr', { full: ['Groupe des vingt'], acronym: ['G20'] }),
    ...named('es', { full: ['Grupo de los Veinte', 'Grupo de los 20'], acronym: ['G20'] }),
    ...named('de', { full: ['Gruppe der Zwanzig'], acronym: ['G20'] }),
    ...named('pt', { full: ['Grupo dos Vinte'], acronym: ['G20'] }),
    ...named('it', { full: ['Gruppo dei Venti'], acronym: ['G20'] }),
    ...named('ru', { full: ['Большая двадцатка', 'Группа двадцати'] }),
    ...named('vi', { full: ['Nhóm G20'] }, { case: 'any' }),
    ...named('vi', { acronym: ['G20'] }),
    ...named('zh', { full: ['二十国集团', '二十國集團'] }),
  ],
  label: { en: 'Group of Twenty' },
  description: { en: 'forum of the largest economies' },
  definition: {
    en: 'Brings together the leaders, finance ministers and central banks of the largest rich and emerging economies; one member presides for a year.',
  },
  from: '1999',
  facts: [
    founded('1999', factbook),
    members(21, { from: '2023', note: '19 countries, the European Union and, since 2023, the African Union' }, history),
    head('Presidency', 'Italy', { from: '2020-12-01', to: '2021-11-30' }, italy, thailand),
    head('Presidency', 'Indonesia', { from: '2021-12-01', to: '2022-11-30' }, thailand, india),
    head('Presidency', 'India', { from: '2022-12-01', to: '2023-11-30' }, india, brazil),
    head('Presidency', 'Brazil', { from: '2023-12-01', to: '2024-11-30' }, brazil, southAfrica),
    head('Presidency', 'South Africa', { from: '2024-12-01', to: '2025-11-30' }, southAfrica, sherpas),
    // It holds its summit on 14 and 15 December 2026; the day on which the United Kingdom follows was not found.
    head('Presidency', 'United States', { from: '2025-12-01', expires: '2026-12-31' }, sherpas, unitedStates),
  ],
  related: [seeAlso('g7')],
  links: [
    {
      title: 'The G20 (MarketScreener)',
      url: 'https://www.marketscreener.com/news/the-most-unpredictable-year-in-g20-history-is-about-to-begin-ce7d5edcdf89f325',
    },
  ],
  context: ['summit', 'leaders', 'finance ministers', 'presidency', 'emerging economies'],
} satisfies EntitySource;
