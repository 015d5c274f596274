import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const loop = page(
  'New IDB president named (Loop Jamaica)',
  'https://jamaicainquirer.com/new-idb-president-named-loop-jamaica/',
  '2022-11-22',
);
const demerara = page(
  'Brazil’s candidate wins IDB presidency (Demerara Waves)',
  'https://demerarawaves.com/2022/11/20/brazils-candidate-wins-idb-presidency/',
  '2022-11-20',
);
const firstYear = page(
  'Ilan Goldfajn launches to reform the IDB after pacifying the organization in his first year (Pledge Times)',
  'https://pledgetimes.com/ilan-goldfajn-launches-to-reform-the-idb-after-pacifying-the-organization-in-his-first-year/',
  '2023-12-14',
);
const dismissed = page(
  'Brazilian Ilan Goldfajn elected president of the IDB (Caribbean National Weekly)',
  'https://www.caribbeannationalweekly.com/news/caribbean-news/brazilian-ilan-goldfajn-elected-president-of-inter-american-development-bank/',
  '2022-11',
);

export default {
  id: 'newsgloss:idb',
  wikidata: 'Q1153087',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Inter-American Development Bank', 'Interamerican Development Bank'], acronym: ['IADB'] }),
    // Also the Islamic Development Bank.
    ...named('en', { acronym: ['IDB'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque interaméricaine de développement'] }),
    ...named('es', { full: ['Banco Interamericano de Desarrollo'], acronym: ['BID'] }),
    ...named('de', { full: ['Interamerikanische Entwicklungsbank', 'Interamerikanischen Entwicklungsbank'] }),
    ...named('pt', { full: ['Banco Interamericano de Desenvolvimento'], acronym: ['BID'] }),
    ...named('it', { full: ['Banca interamericana di sviluppo'] }),
    ...named('ru', { full: ['Межамериканский банк развития'] }),
    ...named('vi', { full: ['Ngân hàng Phát triển Liên Mỹ'] }, { case: 'any' }),
    ...named('zh', { full: ['美洲开发银行', '美洲開發銀行', '泛美开发银行'] }),
  ],
  label: { en: 'Inter-American Development Bank' },
  description: { en: 'development bank for Latin America and the Caribbean' },
  definition: {
    en: 'Lends to states of Latin America and the Caribbean; they own it together with the United States, Canada and countries of other continents.',
  },
  from: '1959-04-08',
  facts: [
    signed('Agreement', '1959-04-08', factbook),
    inForce('Agreement', '1959-12-30', factbook),
    seat('Washington, D.C., United States', {}, demerara, organisationList),
    members(48, { asOf: '2022-11-20' }, demerara, loop),
    head('President', 'Luis Alberto Moreno', { from: '2005', to: '2020' }, loop),
    head('President', 'Mauricio Claver-Carone', { from: '2020', to: '2022-09-26' }, dismissed, loop),
    head('President', 'Ilan Goldfajn', { from: '2022-12-19', expires: '2027-12-18' }, demerara, loop, firstYear),
  ],
  links: [{ title: 'iadb.org', url: 'https://www.iadb.org/' }],
  context: [
    'Latin America',
    'Caribbean',
    'Goldfajn',
    'Brazil',
    'Argentina',
    'Colombia',
    'Mexico',
    'Haiti',
    'Inter-American',
  ],
} satisfies EntitySource;
