import { founded, head, members, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const indonesia = page(
  'Brazil announces Indonesia as full member of BRICS (Vietnam.vn)',
  'https://vietnam.vn/en/brazil-thong-bao-indonesia-da-chinh-thuc-gia-nhap-khoi-brics',
);
const partners = page(
  'Vietnam is tenth partner nation of BRICS (Menafn)',
  'https://menafn.com/1109675986/Vietnam-is-currently-BRICS-tenth-partner-nation',
  '2025-06',
);
const ten = page(
  'India to lead BRICS in 2026 (Malawi Freedom Network)',
  'https://malawifreedomnetwork.com/2026/01/11/india-to-lead-brics-in-2026',
  '2026-01-11',
);
const handover = page(
  'India assumes BRICS chairmanship from Brazil (News.Az)',
  'https://news.az/news/india-assumes-brics-chairmanship-from-brazil',
  '2025-12-16',
);
const johannesburg = page(
  'Iran, Saudi Arabia and Egypt are to join the BRICS bloc (AP, Los Angeles Times)',
  'https://www.latimes.com/world-nation/story/2023-08-24/iran-saudi-arabia-egypt-join-brics-economic-bloc',
  '2023-08-24',
);
const sowetan = page(
  'Brics is expanding: the six countries joining the bloc (Sowetan)',
  'https://www.sowetanlive.co.za/news/south-africa/2023-08-24-brics-is-expanding-here-are-the-six-countries-joining-the-bloc/',
  '2023-08-24',
);

export default {
  id: 'newsgloss:brics',
  wikidata: 'Q243630',
  kind: 'organisation',
  names: [
    ...named('en', { acronym: ['BRICS', 'Brics'] }),
    ...named('fr', { acronym: ['BRICS', 'Brics'] }),
    ...named('es', { acronym: ['BRICS'] }),
    ...named('de', { acronym: ['BRICS'] }, {}),
    ...named('de', { short: ['BRICS-Staaten'] }),
    ...named('pt', { acronym: ['BRICS', 'Brics'] }),
    ...named('it', { acronym: ['BRICS', 'Brics'] }),
    ...named('ru', { acronym: ['БРИКС'] }),
    ...named('vi', { acronym: ['BRICS'] }),
    ...named('zh', { full: ['金砖国家', '金磚國家'] }),
  ],
  label: { en: 'BRICS' },
  description: { en: 'group of large emerging economies' },
  definition: {
    en: 'Group of states, begun by Brazil, Russia, India and China, that meets every year and wants more weight for emerging economies in the world.',
  },
  from: '2009',
  facts: [
    founded('2009', partners),
    members(5, { from: '2010', to: '2023-12-31' }, johannesburg, sowetan),
    members(9, { from: '2024-01-01', to: '2025-01-05', note: 'without Saudi Arabia' }, sowetan, ten),
    members(
      10,
      { from: '2025-01-06', note: 'with Indonesia; without Saudi Arabia, which some lists count as the eleventh' },
      indonesia,
      ten,
    ),
    head('Chair', 'Brazil', { from: '2025-01-01', to: '2025-12-31' }, handover),
    head('Chair', 'India', { from: '2026-01-01', expires: '2026-12-31' }, handover, ten),
  ],
  related: [seeAlso('g20')],
  links: [
    { title: 'BRICS (Menafn)', url: 'https://menafn.com/1109675986/Vietnam-is-currently-BRICS-tenth-partner-nation' },
  ],
  context: ['Brazil', 'Russia', 'India', 'China', 'South Africa', 'emerging', 'summit', 'bloc'],
} satisfies EntitySource;
