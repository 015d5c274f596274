import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const founders = page(
  'OPEC in 2024 (Libyan News Agency)',
  'https://lana.gov.ly/post.php?lang=en&id=304734',
  '2024-03-30',
);
const tookOffice = page(
  'Haitham al-Ghais starts role as OPEC Secretary-General (Middle East Monitor, Anadolu)',
  'https://www.middleeastmonitor.com/20220801-haitham-al-ghais-starts-role-as-opec-secretary-general/',
  '2022-08-01',
);
const emirates = page(
  'The UAE announces its withdrawal from OPEC (Longbridge, 21st Century Business Herald)',
  'https://longbridge.com/en/news/284430704/llms.txt',
  '2026-04-28',
);
const secondTerm = page(
  'OPEC chief Al Ghais gets second term (The Star)',
  'https://www.thestar.com.my/news/world/2024/12/11/opec-chief-al-ghais-gets-second-term',
  '2024-12-11',
);
const congo = page(
  'OPEC members: new member approved and applications lining up (Oil Industry Insight)',
  'https://oilindustryinsight.com/investors-traders/oil-market-updates/opec-members-new-member-approved-and-applications-lining-up',
  '2018-06',
);
const ecuador = page(
  'Ecuador to withdraw from OPEC in January 2020; Qatar to leave OPEC from January 2019 (GKToday)',
  'https://currentaffairs.gktoday.in/tags/opec',
);
const ecuadorLeaves = page(
  'Ecuador to withdraw from OPEC (Gulf News)',
  'https://gulfnews.com/business/energy/ecuador-to-withdraw-from-opec-1.1569953260423',
  '2019-10-01',
);
const angola = page(
  'Angola formalises exit from OPEC (TRT Afrika)',
  'https://trtafrika.com/business/angola-formalises-exit-from-opec-16351762',
  '2023-12',
);

export default {
  id: 'newsgloss:opec',
  wikidata: 'Q7795',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Organization of the Petroleum Exporting Countries', 'Organization of Petroleum Exporting Countries'],
      acronym: ['OPEC', 'Opec'],
    }),
    ...named('fr', { full: ['Organisation des pays exportateurs de pétrole'], acronym: ['OPEP', 'Opep'] }),
    ...named('es', { full: ['Organización de Países Exportadores de Petróleo'], acronym: ['OPEP'] }),
    ...named('de', { full: ['Organisation erdölexportierender Länder'], acronym: ['OPEC', 'Opec'] }),
    ...named('pt', { full: ['Organização dos Países Exportadores de Petróleo'], acronym: ['OPEP', 'Opep'] }),
    ...named('it', { full: ['Organizzazione dei Paesi esportatori di petrolio'], acronym: ['OPEC', 'Opec'] }),
    ...named('ru', {
      full: ['Организация стран-экспортёров нефти', 'Организация стран — экспортёров нефти'],
      acronym: ['ОПЕК'],
    }),
    ...named('vi', { full: ['Tổ chức các nước xuất khẩu dầu mỏ'] }, { case: 'any' }),
    ...named('vi', { acronym: ['OPEC'] }),
    ...named('zh', { full: ['石油输出国组织', '石油輸出國組織'], short: ['欧佩克'] }),
    ...named('ar', { short: ['أوبك'] }),
  ],
  label: { en: 'Organization of the Petroleum Exporting Countries' },
  description: { en: 'intergovernmental organisation of oil producers' },
  definition: {
    en: 'Oil-exporting states agree in it on how much crude each of them produces, in order to steer supply and with it the price.',
  },
  from: '1960-09-14',
  facts: [
    founded('1960-09-14', factbook),
    // The Emirates left on 1 May 2026; no good source says how many remained.
    members(15, { asOf: '2018-06', to: '2018-12-31' }, congo, ecuador),
    // Qatar left at the end of 2018, Ecuador a year later.
    members(14, { from: '2019-01-01', to: '2019-12-31' }, ecuador),
    members(13, { from: '2020-01-01', to: '2023-12-31' }, angola, founders, ecuadorLeaves),
    members(12, { from: '2024-01-01', to: '2026-04-30' }, angola, founders, emirates),
    head(
      'Secretary General',
      'Haitham Al Ghais',
      { from: '2022-08-01', expires: '2028-07-31' },
      tookOffice,
      secondTerm,
    ),
    seat('Vienna, Austria', {}, tookOffice, organisationList),
  ],
  related: [seeAlso('iea')],
  links: [{ title: 'opec.org', url: 'https://www.opec.org' }],
  context: ['oil', 'crude', 'barrels', 'output', 'production cuts', 'Saudi Arabia', 'Vienna', 'petroleum'],
} satisfies EntitySource;
