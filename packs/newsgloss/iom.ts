import { founded, head, members, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  'Amy Pope elected next Director General (Fana)',
  'https://fanabc.com/english/amp/amy-pope-elected-next-director-general-of-the-international-organization-for-migration',
  '2023-05-16',
);
const dpa = page(
  'Amy Pope elected head of the International Organization for Migration (dpa/GNA)',
  'https://gna.org.gh/2023/05/amy-pope-elected-head-of-the-international-organization-for-migration/',
  '2023-05-15',
);

const tookOffice = page(
  'Amy Pope makes history as first woman Director General of IOM (IOM)',
  'https://croatia.iom.int/news/amy-pope-makes-history-first-woman-director-general-iom',
  '2023-10',
);

export default {
  id: 'newsgloss:iom',
  wikidata: 'Q472311',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Organization for Migration'],
      short: ['UN migration agency', 'UN Migration'],
      acronym: ['IOM'],
    }),
    ...named('fr', { full: ['Organisation internationale pour les migrations'], acronym: ['OIM'] }),
    ...named('es', { full: ['Organización Internacional para las Migraciones'], acronym: ['OIM'] }),
    ...named('de', {
      full: ['Internationale Organisation für Migration', 'Internationalen Organisation für Migration'],
      acronym: ['IOM'],
    }),
    ...named('pt', {
      full: ['Organização Internacional para as Migrações', 'Organização Internacional para Migrações'],
      acronym: ['OIM'],
    }),
    ...named('it', { full: ['Organizzazione internazionale per le migrazioni'], acronym: ['OIM'] }),
    ...named('ru', {
      full: ['Международная организация по миграции', 'Международной организации по миграции'],
      acronym: ['МОМ'],
    }),
    ...named('vi', { full: ['Tổ chức Di cư Quốc tế'], acronym: ['IOM'] }),
    ...named('zh', { full: ['国际移民组织', '國際移民組織'] }),
  ],
  label: { en: 'International Organization for Migration' },
  description: { en: 'organisation of the United Nations system' },
  definition: {
    en: 'Helps migrants and displaced people on their way, to return or to settle, counts them and the dead on the routes, and advises governments.',
  },
  from: '1951-12-05',
  facts: [
    founded('1951-12-05', factbook, elected),
    seat('Geneva, Switzerland', {}, organisationList),
    members(175, { asOf: '2023-10-01' }, tookOffice),
    head('Director General', 'António Vitorino', { from: '2018-10', to: '2023-09-30' }, tookOffice),
    head('Director General', 'Amy Pope', { from: '2023-10-01', expires: '2028-09-30' }, tookOffice, elected, dpa),
  ],
  related: [partOf('un'), seeAlso('unhcr')],
  links: [{ title: 'iom.int', url: 'https://www.iom.int/' }],
  context: ['migration', 'migrants', 'migrant', 'displaced', 'refugees', 'boat', 'smugglers', 'returns'],
} satisfies EntitySource;
