import { founded, head, members, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const history = page('CAF history (CAF)', 'https://store.cafonline.com/en/inside-caf/about-us/caf-history');
const arriyadiyah = page(
  'كاف.. الولادة في الخرطوم (Arriyadiyah)',
  'https://arriyadiyah.com/731897/كاف..الولادة-في-الخرطوم',
  '2021-06-05',
);
const motsepe = page(
  'Dr Patrice Motsepe re-elected CAF president until 2029 (The South African)',
  'https://www.thesouthafrican.com/sport/soccer/dr-patrice-motsepe-re-elected-caf-president-until-2029/',
  '2025-03-12',
);
const reelu = page(
  'Patrice Motsepe réélu président de la CAF jusqu’en 2029 (Achtari 24)',
  'https://fr.achtari24.com/patrice-motsepe-reelu-president-de-la-caf-jusquen-2029/',
  '2025-03',
);

export default {
  id: 'newsgloss:caf',
  wikidata: 'Q168360',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Confederation of African Football', 'Confédération Africaine de Football'] }),
    // Also a development bank, Canada’s armed forces, and France’s family allowance offices.
    ...named('en', { acronym: ['CAF', 'Caf'] }, { needsContext: true }),
    ...named('fr', { full: ['Confédération africaine de football'] }),
    ...named('es', { full: ['Confederación Africana de Fútbol'] }),
    ...named('de', {
      full: ['Afrikanischer Fußballverband', 'Afrikanischen Fußballverband', 'Confédération Africaine de Football'],
    }),
    ...named('pt', { full: ['Confederação Africana de Futebol'] }),
    ...named('it', { full: ['Confederazione africana di calcio'] }),
    ...named('ru', {
      full: ['Африканская конфедерация футбола', 'Конфедерация африканского футбола'],
      acronym: ['КАФ'],
    }),
    ...named('vi', { full: ['Liên đoàn Bóng đá châu Phi'] }, { case: 'any' }),
    ...named('zh', { full: ['非洲足球联合会', '非洲足球協會'], short: ['非足联'] }),
  ],
  label: { en: 'Confederation of African Football' },
  description: { en: 'governing body of football in Africa' },
  definition: {
    en: 'Holds the Africa Cup of Nations and the cups of African clubs, and unites the national football associations of the continent.',
  },
  from: '1957-02-08',
  facts: [
    founded('1957-02-08', history),
    seat('6th of October City near Cairo, Egypt', {}, history),
    members(54, { asOf: '2021-06-05', note: 'national associations' }, arriyadiyah, history),
    head('President', 'Patrice Motsepe', { from: '2021-03', note: 're-elected in 2025 until 2029' }, motsepe, reelu),
  ],
  related: [partOf('fifa')],
  links: [{ title: 'cafonline.com', url: 'https://www.cafonline.com/' }],
  context: [
    'football',
    'soccer',
    'Africa Cup of Nations',
    'AFCON',
    'Cup of Nations',
    'Motsepe',
    'qualifiers',
    'Champions League',
    'Confederation Cup',
    'footballers',
    'FIFA',
    'match',
    'coach',
  ],
} satisfies EntitySource;
