import { head, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'North Atlantic security alliance (International Organization, Cambridge)',
  'https://core-prod.cambridgecore.org/core/journals/international-organization/volume/6639EF1C15EFB350456446626B1993E6?pageNum=5',
);
const northMacedonia = page(
  'Macedonia becomes NATO member, ending long quest (The Boston Globe)',
  'https://www.bostonglobe.com/news/world/2020/03/27/macedonia-becomes-nato-member-ending-long-quest/3F4HRw9ZS6cjf75iIu0SzO/story.html',
  '2020-03-27',
);
const finland = page(
  'Nato countries: which member states are in the military alliance? (The National)',
  'https://www.thenationalnews.com/world/uk-news/2023/04/04/nato-countries-which-member-states-are-in-the-military-alliance/',
  '2023-04-04',
);
const sweden = page(
  'Sweden officially joins Nato (UNN)',
  'https://unn.ua/en/news/sweden-officially-joins-nato',
  '2024-03-07',
);
const swedenWeek = page(
  'Sweden officially joins NATO (The Week)',
  'https://theweek.com/politics/sweden-officially-joins-NATO',
  '2024-03-08',
);
const stoltenberg = page(
  'Jens Stoltenberg takes up office as NATO Secretary General (NATO)',
  'https://www.nato.int/cps/en/natohq/news_113404.htm',
  '2014-10-01',
);
const rutte = page(
  'Mark Rutte officially takes over as NATO Secretary General (Ukrainska Pravda)',
  'https://www.pravda.com.ua/eng/news/2024/10/1/7477583/',
  '2024-10-01',
);
const rutteMenafn = page(
  'Former Dutch PM Mark Rutte takes over as NATO chief (Azernews, MENAFN)',
  'https://menafn.com/1108736531/Former-Dutch-PM-Mark-Rutte-Takes-Over-As-NATO-Chief',
  '2024-10-01',
);

const rasmussen = page(
  'New NATO Secretary General (News Ahead)',
  'https://newsahead.com/new-nato-secretary-general/',
  '2014-04-05',
);

export default {
  id: 'newsgloss:nato',
  wikidata: 'Q7184',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['North Atlantic Treaty Organization'],
      short: ['North Atlantic Alliance', 'Atlantic Alliance'],
      acronym: ['NATO', 'Nato'],
    }),
    ...named('fr', {
      full: ["Organisation du traité de l'Atlantique nord"],
      short: ['Alliance atlantique'],
      acronym: ['OTAN', 'Otan'],
    }),
    ...named('es', {
      full: ['Organización del Tratado del Atlántico Norte'],
      short: ['Alianza Atlántica'],
      acronym: ['OTAN'],
    }),
    ...named('de', { full: ['Nordatlantikpakt', 'Nordatlantische Allianz'], acronym: ['NATO', 'Nato'] }),
    ...named('pt', {
      full: ['Organização do Tratado do Atlântico Norte'],
      short: ['Aliança Atlântica'],
      acronym: ['OTAN', 'Otan'],
    }),
    ...named('it', {
      full: ["Organizzazione del Trattato dell'Atlantico del Nord"],
      short: ['Alleanza Atlantica'],
      acronym: ['NATO', 'Nato'],
    }),
    ...named('ru', {
      full: ['Организация Североатлантического договора'],
      short: ['Североатлантический альянс', 'Североатлантического альянса'],
      acronym: ['НАТО'],
    }),
    ...named('vi', { full: ['Tổ chức Hiệp ước Bắc Đại Tây Dương'], acronym: ['NATO'] }),
    ...named('zh', { full: ['北大西洋公约组织', '北大西洋公約組織'], short: ['北约', '北約'] }),
    ...named('ar', { full: ['حلف شمال الأطلسي'], short: ['الناتو'] }),
  ],
  label: { en: 'NATO' },
  description: { en: 'military alliance of North American and European states' },
  definition: {
    en: 'Its members have promised each other help: an attack on one is taken as an attack on all. They plan, train and at times fight together.',
  },
  from: '1949-04-04',
  facts: [
    signed('Treaty', '1949-04-04', factbook, treaty),
    seat('Brussels, Belgium', {}, organisationList, ror),
    members(28, { from: '2009', to: '2016' }, finland, stoltenberg),
    members(29, { from: '2017', to: '2020-03-26' }, finland, northMacedonia),
    members(30, { from: '2020-03-27', to: '2023-04-03' }, northMacedonia, finland),
    members(31, { from: '2023-04-04', to: '2024-03-06' }, finland, sweden),
    members(32, { from: '2024-03-07' }, sweden, swedenWeek),
    head('Secretary General', 'Anders Fogh Rasmussen', { from: '2009-08', to: '2014-09-30' }, stoltenberg, rasmussen),
    head('Secretary General', 'Jens Stoltenberg', { from: '2014-10-01', to: '2024-09-30' }, stoltenberg, rutte),
    head('Secretary General', 'Mark Rutte', { from: '2024-10-01' }, rutte, rutteMenafn),
  ],
  related: [seeAlso('eu'), seeAlso('osce')],
  links: [{ title: 'nato.int', url: 'https://www.nato.int' }],
  context: [
    'alliance',
    'allies',
    'military',
    'defence',
    'troops',
    'Stoltenberg',
    'Rutte',
    'Brussels',
    'Article 5',
    'Ukraine',
  ],
} satisfies EntitySource;
