import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const mexico = page(
  'Verdens viktigste energiforum (Norwegian delegation to the OECD)',
  'https://www.norway.no/no/missions/oecd-unesco/norge-oecd-unesco/nyheter-arr/nyheter/verdens-viktigste-energiforum/',
);
const latvia = page(
  'Latvia invited to become 32nd member of IEA (IEA, Mirage News)',
  'https://miragenews.com/latvia-invited-to-become-32nd-member-of-iea-1173798',
  '2024-02',
);
const colombia = page(
  'IEA ministers expand critical minerals mandate; Colombia invited as 33rd member (Down To Earth)',
  'https://www.downtoearth.org.in/energy/iea-ministers-expand-critical-minerals-mandate-deepen-global-partnerships',
  '2026-02-21',
);
const reappointed = page(
  'Reappointment of Fatih Birol as Executive Director of the IEA (Ministry of Foreign Affairs of Türkiye)',
  'https://kabul-emb.mfa.gov.tr/Mission/ShowAnnouncement/391857',
  '2022-03-25',
);
const thirdTerm = page(
  'IEA approves third term for chief pushing clean energy (Info3)',
  'https://info3.com/world-news/15992/text/short/iea-approves-third-term-for-chief-pushing-clean-energy',
);
const elected = page(
  'Election of Fatih Birol as Executive Director of the IEA (Ministry of Foreign Affairs of Türkiye)',
  'https://lusaka-be.mfa.gov.tr/Mission/ShowAnnouncement/227211',
  '2015-02-12',
);

export default {
  id: 'newsgloss:iea',
  wikidata: 'Q826700',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Energy Agency'] }),
    // Also the Institute of Economic Affairs.
    ...named('en', { acronym: ['IEA'] }, { needsContext: true }),
    ...named('fr', { full: ["Agence internationale de l'énergie"], acronym: ['AIE'] }),
    ...named('es', {
      full: ['Agencia Internacional de la Energía', 'Agencia Internacional de Energía'],
      acronym: ['AIE'],
    }),
    ...named('de', { full: ['Internationale Energieagentur', 'Internationalen Energieagentur'], acronym: ['IEA'] }),
    ...named('pt', { full: ['Agência Internacional de Energia'], acronym: ['AIE'] }),
    ...named('it', { full: ["Agenzia internazionale dell'energia"], acronym: ['AIE'] }),
    ...named('ru', { full: ['Международное энергетическое агентство'], acronym: ['МЭА'] }),
    ...named('vi', { full: ['Cơ quan Năng lượng Quốc tế'] }, { case: 'any' }),
    ...named('vi', { acronym: ['IEA'] }),
    ...named('zh', { full: ['国际能源署', '國際能源署'] }),
    ...named('ar', { full: ['الوكالة الدولية للطاقة'] }),
  ],
  label: { en: 'International Energy Agency' },
  description: { en: 'autonomous agency within the OECD' },
  definition: {
    en: 'Collects figures and makes forecasts on oil, gas, coal and electricity, and calls on its members’ emergency oil stocks when supply fails.',
  },
  from: '1974-11',
  facts: [
    founded('1974-11', factbook, ror),
    seat('Paris, France', {}, organisationList, ror),
    members(29, { from: '2015-02', to: '2018-02-16' }, elected, mexico),
    members(30, { asOf: '2018-02-17' }, mexico),
    members(31, { asOf: '2024-02' }, latvia),
    members(32, { asOf: '2026-02' }, colombia, latvia),
    head('Executive Director', 'Fatih Birol', { from: '2015-09-01', expires: '2027-08-31' }, reappointed, thirdTerm),
  ],
  related: [{ role: 'partOf', entity: 'newsgloss:oecd' }, seeAlso('opec')],
  links: [{ title: 'iea.org', url: 'https://www.iea.org/' }],
  context: ['energy', 'oil', 'gas', 'emissions', 'renewables', 'crude', 'Birol', 'coal', 'net zero'],
} satisfies EntitySource;
