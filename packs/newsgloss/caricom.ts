import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'The Original Treaty (CARICOM)',
  'https://oldsite.caricom.org/about-caricom/who-we-are/our-governance/the-original-treaty/',
);
const office = page(
  'What does the CARICOM Secretary-General do? (Caribbean Trade Law)',
  'https://caribbeantradelaw.com/2021/05/11/what-does-the-caricom-secretary-general-do/',
  '2021-05-11',
);
const installed = page(
  'New Caricom SG installed (Guyana Times)',
  'https://guyanatimesgy.com/ready-to-serve-new-caricom-sg-installed',
);

export default {
  id: 'newsgloss:caricom',
  wikidata: 'Q205995',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Caribbean Community and Common Market', 'Caribbean Community'],
      acronym: ['CARICOM', 'Caricom'],
    }),
    ...named('fr', { full: ['Communauté caribéenne', 'Communauté des Caraïbes'], acronym: ['CARICOM', 'Caricom'] }),
    ...named('es', { full: ['Comunidad del Caribe'], acronym: ['CARICOM', 'Caricom'] }),
    ...named('de', { full: ['Karibische Gemeinschaft', 'Karibischen Gemeinschaft'], acronym: ['CARICOM'] }),
    ...named('pt', { full: ['Comunidade do Caribe', 'Comunidade das Caraíbas'], acronym: ['CARICOM', 'Caricom'] }),
    ...named('ru', { full: ['Карибское сообщество'], acronym: ['КАРИКОМ'] }),
    ...named('vi', { full: ['Cộng đồng Caribe'], acronym: ['CARICOM'] }),
    ...named('zh', { full: ['加勒比共同体', '加勒比共同體'] }),
  ],
  label: { en: 'Caribbean Community' },
  description: { en: 'regional organisation of the Caribbean' },
  definition: {
    en: 'Islands and coast states of the Caribbean run a single market and a court in it, and speak together on Haiti, hurricanes and reparations.',
  },
  from: '1973-07-04',
  facts: [
    signed('Treaty', '1973-07-04', treaty, factbook),
    inForce('Treaty', '1973-08-01', treaty, factbook),
    seat('Georgetown, Guyana', {}, office, organisationList),
    members(15, { asOf: '2021-05-11' }, office),
    head('Secretary-General', 'Carla Barnett', { from: '2021-08-15', expires: '2026-08-14' }, office, installed),
  ],
  links: [{ title: 'caricom.org', url: 'https://www.caricom.org/' }],
  context: ['Caribbean', 'Georgetown', 'Haiti', 'Jamaica', 'Barbados', 'Trinidad', 'Guyana', 'heads of government'],
} satisfies EntitySource;
