import { named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const legal = page(
  'An analysis of the MERCOSUR economic integration project (Mercosur Consulting Group)',
  'https://mercosurconsulting.net/mmix/index.php/an-analysis-of-the-mercosur-economic-int?blog=11',
);

export default {
  id: 'newsgloss:mercosur',
  wikidata: 'Q4264',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Southern Common Market'], short: ['Mercosur', 'MERCOSUR'] }),
    ...named('fr', { full: ['Marché commun du Sud'], short: ['Mercosur'] }),
    ...named('es', { full: ['Mercado Común del Sur'], short: ['Mercosur', 'MERCOSUR'] }),
    ...named('de', { full: ['Gemeinsamer Markt des Südens'], short: ['Mercosur'] }),
    ...named('pt', { full: ['Mercado Comum do Sul'], short: ['Mercosul', 'MERCOSUL'] }),
    ...named('it', { full: ['Mercato comune del Sud'], short: ['Mercosur'] }),
    ...named('ru', { full: ['Общий рынок стран Южной Америки'], acronym: ['МЕРКОСУР', 'Меркосур'] }),
    ...named('vi', { full: ['Thị trường chung Nam Mỹ'], short: ['Mercosur', 'MERCOSUR'] }),
    ...named('zh', { full: ['南方共同市场', '南方共同市場'] }),
  ],
  label: { en: 'Mercosur' },
  description: { en: 'South American trade bloc' },
  definition: {
    en: 'A customs union around Brazil and Argentina: a common tariff towards others, and trade agreements that its members negotiate together.',
  },
  from: '1991-03-26',
  facts: [signed('Treaty of Asunción', '1991-03-26', legal), seat('Montevideo, Uruguay', {}, organisationList)],
  related: [seeAlso('eu')],
  links: [{ title: 'mercosur.int', url: 'https://www.mercosur.int/' }],
  context: [
    'South American',
    'Brazil',
    'Argentina',
    'Uruguay',
    'Paraguay',
    'trade bloc',
    'trade deal',
    'Lula',
    'Milei',
  ],
} satisfies EntitySource;
