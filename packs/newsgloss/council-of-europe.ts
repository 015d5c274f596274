import { head, inForce, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const statute = page(
  "Statuto del Consiglio d'Europa (Council of Europe, treaty no. 1)",
  'https://www.coe.int/it/web/conventions/full-list/-/conventions/rms/0900001680935bd2',
);
const expelled = page(
  'Russian Federation (Council of Europe)',
  'https://www.coe.int/en/web/documents-records-archives-information/russian-federation',
);
const fortySeven = page(
  'Council of Europe expels Russia (Israel National News)',
  'https://www.israelnationalnews.com/news/324083',
  '2022-03-16',
);
const elected = page(
  'Alain Berset elected Secretary General of Council of Europe (Swiss government)',
  'https://admin.ch/gov/en/start/documentation/media-releases.msg-id-101607.html',
  '2024-06-25',
);
const lenews = page(
  'Former Swiss president to head Council of Europe (Le News)',
  'https://lenews.ch/2024/06/28/former-swiss-president-to-head-council-of-europe/',
  '2024-06-28',
);
const inOffice = page(
  'New Secretary General of the Council of Europe on Ukraine, democracy and unity (European Pravda)',
  'https://www.pravda.com.ua/eng/news/2024/10/1/7477669/',
  '2024-10-01',
);
const buric = page(
  'Alain Berset elected Secretary General of the Council of Europe (Raman Media Network)',
  'https://www.ramanmedianetwork.com/alain-berset-elected-secretary-general-of-the-council-of-europe/',
  '2024-06-27',
);

const jagland = page(
  'Secretary General (Council of Europe Information Point, Minsk)',
  'https://coe.bsu.by/index.php/en/home-en/strukt-en/gen-sek-en',
);
const elected2019 = page(
  'Marija Pejčinović Burić elected Secretary General of the Council of Europe (European Interest)',
  'https://www.europeaninterest.eu/article/marija-pejcinovic-buric-elected-secretary-general-council-europe/',
  '2019-06',
);

export default {
  id: 'newsgloss:council-of-europe',
  wikidata: 'Q8908',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Council of Europe'] }),
    ...named('en', { acronym: ['CoE'] }, { needsContext: true }),
    ...named('fr', { full: ["Conseil de l'Europe"] }),
    ...named('es', { full: ['Consejo de Europa'] }),
    ...named('de', { full: ['Europarat', 'Europarats', 'Europarates'] }),
    ...named('pt', { full: ['Conselho da Europa'] }),
    ...named('it', { full: ["Consiglio d'Europa"] }),
    ...named('ru', { full: ['Совет Европы', 'Совета Европы', 'Совете Европы'] }),
    ...named('vi', { full: ['Ủy hội châu Âu'] }),
    ...named('zh', { full: ['欧洲委员会', '歐洲委員會'] }),
    ...named('ar', { full: ['مجلس أوروبا'] }),
  ],
  label: { en: 'Council of Europe' },
  description: { en: 'European organisation for human rights and democracy' },
  definition: {
    en: 'Keeps the European Convention on Human Rights and many other treaties, and watches elections and courts. It is no part of the European Union.',
  },
  from: '1949-05-05',
  facts: [
    signed('Statute', '1949-05-05', statute, factbook),
    inForce('Statute', '1949-08-03', factbook),
    seat('Strasbourg, France', {}, fortySeven, organisationList),
    members(47, { asOf: '2022-03-15' }, fortySeven),
    members(46, { from: '2022-03-16' }, expelled, elected, lenews),
    head('Secretary General', 'Thorbjørn Jagland', { from: '2009-10-01', to: '2019-09-17' }, jagland, elected2019),
    head(
      'Secretary General',
      'Marija Pejčinović Burić',
      { from: '2019-09-18', to: '2024-09-17' },
      elected2019,
      buric,
      inOffice,
    ),
    head('Secretary General', 'Alain Berset', { from: '2024-09-18', expires: '2029-09-17' }, inOffice, elected, lenews),
  ],
  related: [seeAlso('echr'), seeAlso('osce')],
  links: [{ title: 'coe.int', url: 'https://www.coe.int' }],
  context: [
    'Strasbourg',
    'human rights',
    'convention',
    'parliamentary assembly',
    'Venice Commission',
    'PACE',
    'rapporteur',
  ],
} satisfies EntitySource;
