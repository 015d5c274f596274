import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const role = page(
  'Our role in the UN and WTO (ITC)',
  'https://www.intracen.org/itc/about/how-itc-works/our-role-in-the-un-and-wto/',
);
const appointed = page(
  'Secretary-General appoints Pamela Coke-Hamilton Executive Director, International Trade Centre (UN)',
  'https://press.un.org/en/2020/sga1973.doc.htm',
  '2020-07',
);
const untoday = page(
  'Big changes through small businesses in trade (UN Today)',
  'https://untoday.org/big-changes-through-small-businesses-in-trade-over-60-years/',
  '2024-07-01',
);

export default {
  id: 'newsgloss:itc',
  wikidata: 'Q1184878',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Trade Centre'] }),
    // Also an Indian company, America’s trade commission, and a tax credit.
    ...named('en', { acronym: ['ITC'] }, { needsContext: true }),
    ...named('fr', { full: ['Centre du commerce international'] }, { needsContext: true }),
    ...named('es', { full: ['Centro de Comercio Internacional'] }),
    ...named('de', { full: ['Internationales Handelszentrum'] }),
    ...named('pt', { full: ['Centro de Comércio Internacional'] }),
    ...named('ru', { full: ['Международный торговый центр'] }),
    ...named('vi', { full: ['Trung tâm Thương mại Quốc tế'] }, { needsContext: true }),
    ...named('zh', { full: ['国际贸易中心', '國際貿易中心'] }, { needsContext: true }),
  ],
  label: { en: 'International Trade Centre' },
  description: { en: 'joint agency of the United Nations and the WTO' },
  definition: {
    en: 'Helps small firms in developing countries to find buyers abroad and to meet their demands; publishes figures on trade.',
  },
  from: '1964',
  facts: [
    founded('1964', role, organisationList),
    seat('Geneva, Switzerland', {}, untoday, organisationList),
    head('Executive Director', 'Pamela Coke-Hamilton', { asOf: '2024-07-01' }, untoday, appointed),
  ],
  // No partOf('un'): it would make every ITC beside the UN's name the trade centre.
  related: [seeAlso('unctad')],
  links: [{ title: 'intracen.org', url: 'https://www.intracen.org/' }],
  context: [
    'UNCTAD',
    'WTO',
    'World Trade Organization',
    'Coke-Hamilton',
    'export potential',
    'Geneva',
    'small businesses',
    'exporters',
    'developing countries',
  ],
} satisfies EntitySource;
