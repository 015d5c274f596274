import { head, inForce, members, named, partOf, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const convention = page(
  'The WIPO Convention (WIPO)',
  'https://www.wipo.int/publications/fr/details.jsp?id=303&plang=IT',
);
const inForcePage = page(
  'WIPO Convention, remarks of the parties (WIPO)',
  'https://wipo.int/wipolex/fr/treaties/parties/remarks/MR/1',
);
const assemblies = page(
  'Assemblies of WIPO, 6 to 14 July 2023 (WIPO)',
  'https://wipo.int/about-wipo/en/assemblies/2023/a-64',
);
const membersPage = page('Member States (WIPO)', 'https://www.wipo.int/members/en/index.html');
const membersIn2021 = page(
  'Member States (WIPO, archived 6 October 2021)',
  'https://webcf.waybackmachine.org/web/20211006112130/https://www.wipo.int/members/en',
  '2021-10-06',
);
const membersIn2020 = page(
  'Daren Tang appointed to lead WIPO (IPOS)',
  'https://www.chinaip.net.cn/en/news-show.asp?id=11215',
  '2020-05',
);
const membersIn2024 = page('WIPO (Permanent Mission of Uganda, Geneva)', 'https://geneva.mofa.go.ug/content/wipo');
const micronesia = page(
  'Director General opens WIPO Assemblies',
  'https://travelindex.com/blog/director-general-daren-tang-opens-wipo-assemblies-meetings',
  '2025-07-09',
);
const tangInOffice = page(
  'Appointment of Deputy Directors General (WIPO, PR/2020/870)',
  'https://www.einpresswire.com/article/531995172/wipo-member-states-approve-appointment-of-new-deputy-and-assistant-directors-general',
  '2020-12-03',
);
const tangStarts = page(
  'Daren Tang assumes functions as Director General (ECTA)',
  'https://ecta.org/en/latest-news-detail/news/wipo-mr-daren-tang-assumes-functions-as-director-general',
  '2020-10-01',
);
const gurry = page(
  'WIPO appoints Daren Tang as Director General (VON)',
  'https://www.von.gov.ng/wipo-appoints-dareng-tang-of-singapore-as-dg/',
);
const gurryEnds = page(
  'Daren Tang nominated (Digital Watch)',
  'https://wp.dig.watch/updates/daren-tang-nominated-director-general-world-intellectual-property-organisation',
);

export default {
  id: 'newsgloss:wipo',
  wikidata: 'Q177773',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['World Intellectual Property Organization'], acronym: ['WIPO', 'Wipo'] }),
    ...named('fr', { full: ['Organisation mondiale de la propriété intellectuelle'], acronym: ['OMPI'] }),
    ...named('es', { full: ['Organización Mundial de la Propiedad Intelectual'], acronym: ['OMPI'] }),
    ...named('de', { full: ['Weltorganisation für geistiges Eigentum'], acronym: ['WIPO'] }),
    ...named('pt', { full: ['Organização Mundial da Propriedade Intelectual'], acronym: ['OMPI'] }),
    ...named('it', { full: ['Organizzazione mondiale della proprietà intellettuale'], acronym: ['OMPI'] }),
    ...named('ru', { full: ['Всемирная организация интеллектуальной собственности'], acronym: ['ВОИС'] }),
    ...named('vi', { full: ['Tổ chức Sở hữu trí tuệ Thế giới'], acronym: ['WIPO'] }),
    ...named('zh', { full: ['世界知识产权组织'] }),
  ],
  label: { en: 'World Intellectual Property Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Runs the international treaties and filing systems for patents, trade marks, designs and copyright, and helps countries to use them.',
  },
  from: '1967-07-14',
  facts: [
    signed('Convention', '1967-07-14', convention, factbook),
    inForce('Convention', '1970-04-26', inForcePage, factbook),
    seat('Geneva, Switzerland', {}, assemblies),
    // The first and the last month in which a page gives this number: packs/DOUBTS.md.
    members(193, { from: '2020-05', to: '2024-05' }, membersIn2021, membersPage, membersIn2020, membersIn2024),
    members(194, { asOf: '2025-07-08' }, micronesia),
    head('Director General', 'Francis Gurry', { from: '2008-10-01', to: '2020-09-30' }, gurry, gurryEnds),
    head('Director General', 'Daren Tang', { from: '2020-10-01', expires: '2026-09-30' }, tangInOffice, tangStarts),
  ],
  related: [partOf('un')],
  links: [{ title: 'wipo.int', url: 'https://www.wipo.int' }],
} satisfies EntitySource;
