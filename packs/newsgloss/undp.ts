import { founded, head, named, parent, partOf, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const resolution = page(
  'Programa de las Naciones Unidas para el Desarrollo (INSDIP)',
  'https://www.insdip.com/de/programa-de-las-naciones-unidas-para-el-desarrollo-pnud/',
);
const elected = page(
  'De Croo officially elected to head UN Development Programme (Belga)',
  'https://www.belganewsagency.eu/de-croo-officially-elected-to-head-un-development-programme',
  '2025-11',
);
const steiner = page(
  'New four-year term for Achim Steiner as UNDP Administrator',
  'https://indiaeducationdiary.in/general-assembly-confirms-new-four-year-term-for-achim-steiner-as-undp-administrator/',
);
const steinerAgain = page(
  'General Assembly confirms Achim Steiner (UN, SG/A/2034)',
  'https://www.un.org/press/en/2021/sga2034.doc.htm',
  '2021-04-22',
);
const steinerLeft = page(
  'UN chief names De Croo as head of development agency (Reuters)',
  'https://www.globalbankingandfinance.com/un-development-two',
  '2025-10-21',
);
const acting = page(
  'Alexander De Croo confirmed as Administrator (UN, SG/A/2376)',
  'https://press.un.org/en/2025/sga2376.doc.htm',
  '2025-11-17',
);
const inOffice = page(
  'First regular session of the Executive Board: address of the Administrator (UNDP)',
  'https://www.undp.org/speeches/first-regular-session-undp-executive-board-2026',
  '2026-02-03',
);

export default {
  id: 'newsgloss:undp',
  wikidata: 'Q161718',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['United Nations Development Programme', 'UN Development Programme'], acronym: ['UNDP'] }),
    ...named('fr', { full: ['Programme des Nations unies pour le développement'], acronym: ['PNUD'] }),
    ...named('es', { full: ['Programa de las Naciones Unidas para el Desarrollo'], acronym: ['PNUD'] }),
    ...named('de', {
      full: ['Entwicklungsprogramm der Vereinten Nationen', 'UN-Entwicklungsprogramm'],
      acronym: ['UNDP'],
    }),
    ...named('pt', { full: ['Programa das Nações Unidas para o Desenvolvimento'], acronym: ['PNUD', 'Pnud'] }),
    ...named('it', { full: ['Programma delle Nazioni Unite per lo sviluppo'], acronym: ['UNDP'] }),
    ...named('ru', { full: ['Программа развития ООН'], acronym: ['ПРООН'] }),
    ...named('vi', { full: ['Chương trình Phát triển Liên hợp quốc'], acronym: ['UNDP'] }),
    ...named('zh', { full: ['联合国开发计划署'] }),
  ],
  label: { en: 'United Nations Development Programme' },
  description: { en: 'development programme of the United Nations' },
  definition: {
    en: 'Helps countries to reduce poverty and inequality and to build institutions that work; publishes the Human Development Report.',
  },
  from: '1965-11-22',
  facts: [
    founded('1965-11-22', resolution, factbook),
    parent('un', {}, elected),
    seat('New York, United States', {}, elected),
    head('Administrator', 'Achim Steiner', { from: '2017-06-19', to: '2025-06' }, steiner, steinerAgain, steinerLeft),
    head('Administrator', 'Haoliang Xu (acting)', { from: '2025-06', to: '2025-11' }, acting, steinerLeft),
    head('Administrator', 'Alexander De Croo', { asOf: '2026-02-03' }, inOffice, acting),
  ],
  related: [partOf('un')],
  links: [{ title: 'undp.org', url: 'https://www.undp.org/' }],
} satisfies EntitySource;
