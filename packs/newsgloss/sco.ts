import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const belarus = page(
  'Belarus joins SCO, becomes its 10th member state (Head-Post)',
  'https://head-post.com/belarus-joins-sco-becomes-its-10th-member-state',
  '2024-07-04',
);
const anadolu = page(
  'Belarus joins Shanghai Cooperation Organization as 10th member state (Anadolu, The Nation)',
  'https://www.nation.com.pk/04-Jul-2024/belarus-joins-shanghai-cooperation-organization-as-10th-member-state',
  '2024-07-04',
);
const secretariat = page(
  'Twentieth anniversary of the SCO Secretariat (SCO)',
  'https://eng.sectsco.org/20240116/1237998.html',
  '2024-01-16',
);
const appointed = page(
  'Nurlan Yermekbayev appointed Secretary General of the SCO (Kazakhstan Today)',
  'https://kt.kz/eng/politics/nurlan_yermekbayev_appointed_secretary_general_of_the_sco_1377966359.html',
  '2024-07-04',
);
const tokayev = page(
  'President Tokayev, SCO Secretary-General discuss cooperation priorities (The Astana Times)',
  'https://astanatimes.com/2025/01/president-tokayev-sco-secretary-general-discuss-cooperation-priorities/',
  '2025-01-05',
);
const took = page(
  "Shanghai Cooperation Organization's new chief lays out priorities (CCTV, Bastille Post)",
  'https://www.bastillepost.com/global/article/4510457-shanghai-cooperation-organizations-new-chief-lays-out-priorities-for-2025-work',
  '2025-01',
);

export default {
  id: 'newsgloss:sco',
  wikidata: 'Q485207',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Shanghai Cooperation Organisation'], acronym: ['SCO'] }),
    ...named('fr', { full: ['Organisation de coopération de Shanghai'], acronym: ['OCS'] }),
    ...named('es', { full: ['Organización de Cooperación de Shanghái'], acronym: ['OCS'] }),
    ...named('de', {
      full: ['Shanghaier Organisation für Zusammenarbeit', 'Shanghai-Organisation für Zusammenarbeit'],
      acronym: ['SOZ', 'SCO'],
    }),
    ...named('pt', {
      full: ['Organização para Cooperação de Xangai', 'Organização de Cooperação de Xangai'],
      acronym: ['OCX'],
    }),
    ...named('it', { full: ['Organizzazione per la cooperazione di Shanghai'], acronym: ['SCO'] }),
    ...named('ru', {
      full: ['Шанхайская организация сотрудничества', 'Шанхайской организации сотрудничества'],
      acronym: ['ШОС'],
    }),
    ...named('vi', { full: ['Tổ chức Hợp tác Thượng Hải'], acronym: ['SCO'] }),
    ...named('zh', { full: ['上海合作组织', '上海合作組織'], short: ['上合组织', '上合組織'] }),
    ...named('ar', { full: ['منظمة شنغهاي للتعاون'] }),
  ],
  label: { en: 'Shanghai Cooperation Organisation' },
  description: { en: 'Eurasian organisation for security and trade' },
  definition: {
    en: 'Its members, nearly all in Asia, work together against terrorism and separatism, hold joint exercises and, more and more, plan trade and transport.',
  },
  from: '2001-06-15',
  facts: [
    founded('2001-06-15', factbook, belarus),
    seat('Beijing, China', {}, secretariat),
    members(6, { from: '2001-06-15', to: '2017-06-08' }, belarus, anadolu),
    members(8, { from: '2017-06-09', to: '2023-07-03' }, belarus, anadolu),
    members(9, { from: '2023-07-04', to: '2024-07-03' }, belarus, anadolu),
    members(10, { from: '2024-07-04' }, belarus, anadolu),
    head('Secretary-General', 'Zhang Ming', { from: '2022-01-01', to: '2024-12-31' }, appointed, secretariat),
    head(
      'Secretary-General',
      'Nurlan Yermekbayev',
      { from: '2025-01-01', expires: '2027-12-31' },
      tokayev,
      took,
      appointed,
    ),
  ],
  links: [{ title: 'sectsco.org', url: 'https://eng.sectsco.org' }],
  context: ['Shanghai', 'China', 'Russia', 'Central Asia', 'summit', 'India', 'Pakistan', 'Kazakhstan', 'Belarus'],
} satisfies EntitySource;
