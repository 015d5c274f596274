import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const oldNames = page(
  'Old name of ICC (Jagran Josh)',
  'https://www.jagranjosh.com/general-knowledge/old-name-of-icc-1820003809-1',
  '2025-11-04',
);
const adda = page('Old name of ICC (Adda247)', 'https://currentaffairs.adda247.com/old-name-of-icc');
const threeJoined = page(
  'Cambodia, Uzbekistan, Côte d’Ivoire receive ICC membership status (Lokmat Times)',
  'https://www.lokmattimes.com/cricket/news/cambodia-uzbekistan-cote-divoire-receive-icc-membership-status/',
  '2022-07-26',
);
const twoJoined = page(
  'East Timor and Zambia join the ICC (Muslim Times)',
  'https://www.themuslimtimes-bd.com/details.php?id=71182',
  '2025-07',
);
const shah = page(
  'Jay Shah begins term as ICC chair (ESPN)',
  'https://africa.espn.com/cricket/story/_/id/42711830/jay-shah-begins-term-icc-chair-champions-trophy-venue-decision-imminent',
);

export default {
  id: 'newsgloss:international-cricket-council',
  wikidata: 'Q188496',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Cricket Council'] }, { from: '1989' }),
    // Also the International Criminal Court and the International Chamber of Commerce.
    ...named('en', { acronym: ['ICC'] }, { needsContext: true }),
    ...named('en', { full: ['International Cricket Conference'] }, { from: '1965', to: '1989' }),
    ...named('en', { full: ['Imperial Cricket Conference'] }, { to: '1965' }),
    ...named('fr', { full: ['Conseil international du cricket'] }),
    ...named('es', { full: ['Consejo Internacional de Críquet'] }),
    ...named('vi', { full: ['Hội đồng Cricket Quốc tế'] }, { case: 'any' }),
    ...named('zh', { full: ['国际板球理事会', '國際板球理事會'] }),
  ],
  label: { en: 'International Cricket Council' },
  description: { en: 'world governing body of cricket' },
  definition: {
    en: 'Holds the cricket World Cups, sets playing conditions and rankings, and names the umpires of international matches.',
  },
  from: '1909',
  facts: [
    founded('1909', oldNames, adda),
    seat('Dubai, United Arab Emirates', {}, oldNames, adda),
    members(108, { from: '2022-07-26', to: '2025-07-19' }, threeJoined, twoJoined),
    members(110, { from: '2025-07-20' }, twoJoined),
    head('Chair', 'Jay Shah', { from: '2024-12-01' }, shah),
  ],
  related: [seeAlso('england-and-wales-cricket-board')],
  links: [{ title: 'icc-cricket.com', url: 'https://www.icc-cricket.com/' }],
  context: [
    'cricket',
    'cricketer',
    'cricketers',
    'ODI',
    'T20',
    'batsman',
    'bowler',
    'wicket',
    'wickets',
    'umpire',
    'Jay Shah',
    'BCCI',
  ],
} satisfies EntitySource;
