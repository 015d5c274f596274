import { founded, head, named, partOf, readOn, seat, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const management = page('Executive Management (PAHO)', 'https://www.paho.org/en/executive-management');
const swornIn = page(
  'Barbosa for the win: new PAHO director sworn in (Our Today)',
  'https://our.today/barbosa-for-the-win-new-paho-director-sworn-in',
  '2023-02-01',
);

export default {
  id: 'newsgloss:paho',
  wikidata: 'Q1856835',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Pan American Health Organization', 'Pan-American Health Organization'],
      acronym: ['PAHO'],
    }),
    ...named('fr', { full: ['Organisation panaméricaine de la santé'] }),
    ...named('fr', { acronym: ['OPS'] }, { needsContext: true }),
    ...named('es', { full: ['Organización Panamericana de la Salud'] }),
    ...named('es', { acronym: ['OPS'] }, { needsContext: true }),
    ...named('de', { full: ['Panamerikanische Gesundheitsorganisation', 'Panamerikanischen Gesundheitsorganisation'] }),
    ...named('pt', {
      full: ['Organização Pan-Americana da Saúde', 'Organização Pan-Americana de Saúde'],
      acronym: ['Opas', 'OPAS'],
    }),
    ...named('it', { full: ['Organizzazione panamericana della sanità'] }),
    ...named('ru', { full: ['Панамериканская организация здравоохранения'], acronym: ['ПАОЗ'] }),
    ...named('vi', { full: ['Tổ chức Y tế Liên Mỹ'], acronym: ['PAHO'] }),
    ...named('zh', { full: ['泛美卫生组织', '泛美衛生組織'] }),
  ],
  label: { en: 'Pan American Health Organization' },
  description: { en: 'health organisation of the Americas' },
  definition: {
    en: 'Works with the countries of the Americas against epidemics, buys vaccines for them, and is the regional office of the WHO there.',
  },
  from: '1902',
  facts: [
    founded('1902', ror),
    seat('Washington, D.C., United States', {}, ror, swornIn),
    head('Director', 'Jarbas Barbosa', { from: '2023-02-01', expires: '2028-01-31' }, management, swornIn),
  ],
  related: [partOf('who')],
  links: [{ title: 'paho.org', url: 'https://www.paho.org/' }],
  context: [
    'health',
    'Americas',
    'Latin America',
    'Caribbean',
    'vaccines',
    'dengue',
    'salud',
    'outbreak',
    'measles',
    'santé',
    'América Latina',
    'vacunas',
    'brote',
    'Amérique latine',
    'épidémie',
  ],
} satisfies EntitySource;
