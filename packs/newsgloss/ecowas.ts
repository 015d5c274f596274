import { head, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const lagos = page(
  'The Economic Community of West African States (Taylor & Francis)',
  'https://www.taylorfrancis.com/books/9780367274634/chapters/10.4324/9780367274634-7',
);
const fifteen = page(
  'Ecowas elects Gambian diplomat Omar Touray as president (The East African)',
  'https://www.theeastafrican.co.ke/tea/rest-of-africa/ecowas-elects-gambian-diplomat-as-president-3576886',
  '2021-10-08',
);
const leaving = page(
  'Burkina Faso, Mali and Niger to leave ECOWAS (allAfrica)',
  'https://allafrica.com/stories/202412160050.html',
  '2024-12-16',
);
const twelve = page(
  'Senegal takes helm of ECOWAS Commission for 2026–2030 term (MENAFN)',
  'https://menafn.com/1110480697/Senegal-Takes-Helm-of-ECOWAS-Commission-for-2026-2030-Term',
  '2025-12-15',
);
const handover = page(
  "Jean-Claude Kassi Brou steps down as ECOWAS Commission's management (Ringer News)",
  'https://ringernews.com/h-e-jean-claude-kassi-brou-steps-down-as-ecowas-commissions-management-after-four-years-in-office',
);
const tookOffice = page(
  "Touray assumes office as ECOWAS Commission's President (AIT)",
  'https://ait.live/touray-assumes-office-as-ecowas-commissions-president-harps-on-institutional-reforms',
);
const termEnds = page(
  "Gambia's ECOWAS Commission presidency term ends in July (The Standard)",
  'https://standard.gm/gambias-ecowas-commission-presidency-term-ends-in-july/',
);

export default {
  id: 'newsgloss:ecowas',
  wikidata: 'Q193272',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Economic Community of West African States'], acronym: ['ECOWAS', 'Ecowas'] }),
    ...named('fr', {
      full: ["Communauté économique des États de l'Afrique de l'Ouest"],
      acronym: ['CEDEAO', 'Cedeao', 'Cédéao'],
    }),
    ...named('es', { full: ['Comunidad Económica de Estados de África Occidental'], acronym: ['CEDEAO', 'Cedeao'] }),
    ...named('de', {
      full: ['Westafrikanische Wirtschaftsgemeinschaft', 'Westafrikanischen Wirtschaftsgemeinschaft'],
      acronym: ['ECOWAS', 'Ecowas'],
    }),
    ...named('pt', { full: ['Comunidade Económica dos Estados da África Ocidental'], acronym: ['CEDEAO'] }),
    ...named('it', { full: ["Comunità economica degli Stati dell'Africa occidentale"], acronym: ['ECOWAS', 'Ecowas'] }),
    ...named('ru', { full: ['Экономическое сообщество стран Западной Африки'], acronym: ['ЭКОВАС'] }),
    ...named('vi', { full: ['Cộng đồng Kinh tế các quốc gia Tây Phi'], acronym: ['ECOWAS'] }),
    ...named('zh', { full: ['西非国家经济共同体', '西非國家經濟共同體'], short: ['西共体', '西共體'] }),
  ],
  label: { en: 'Economic Community of West African States' },
  description: { en: 'regional bloc of West Africa' },
  definition: {
    en: 'Lets goods and people move between West African states, and answers coups there with mediators, sanctions and, at times, troops.',
  },
  from: '1975-05-28',
  facts: [
    signed('Treaty', '1975-05-28', lagos, factbook),
    seat('Abuja, Nigeria', {}, handover, organisationList),
    // Fifteen for longer; October 2021 is the first report held.
    members(15, { from: '2021-10', to: '2025-01-28' }, fifteen, leaving),
    members(12, { from: '2025-01-29' }, leaving, twelve),
    head(
      'President of the Commission',
      'Jean-Claude Kassi Brou',
      { from: '2018-03', to: '2022-07-12' },
      fifteen,
      handover,
    ),
    head(
      'President of the Commission',
      'Omar Alieu Touray',
      { from: '2022-07-13', expires: '2026-07-31' },
      handover,
      tookOffice,
      termEnds,
    ),
  ],
  related: [seeAlso('african-union')],
  links: [{ title: 'ecowas.int', url: 'https://www.ecowas.int' }],
  context: [
    'West Africa',
    'West African',
    'Abuja',
    'junta',
    'coup',
    'sanctions',
    'Niger',
    'Mali',
    'Burkina Faso',
    'Nigeria',
  ],
} satisfies EntitySource;
