import { head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const swiss = page(
  'Troisième directeur en un an pour Frontex (20 minutes)',
  'https://www.20min.ch/fr/story/troisieme-directeur-en-un-an-pour-frontex-924306112983',
  '2022-12',
);
const dpa = page(
  'Dutchman Hans Leijtens to be new head of EU border agency Frontex (dpa, A News)',
  'https://www.anews.com.tr/european-union/2022/12/20/dutchman-hans-leijtens-to-be-new-head-of-eu-border-agency-frontex',
  '2022-12-20',
);

const starts = page(
  'Le nouveau directeur exécutif de Frontex (Agence Europe)',
  'https://agenceurope.eu/fr/bulletin/detail/13103',
  '2023-01',
);
const interview = page(
  'Frontex: a real partner for member states (European Court of Auditors, interview with Hans Leijtens)',
  'https://medium.com/ecajournal/frontex-instead-of-a-supplier-of-resources-a-real-partner-for-member-states-c04c33f8bb32',
  '2024-02-13',
);
const appointed = page(
  'Hans Leijtens appointed Frontex Executive Director (Debrecen Sun)',
  'https://www.debrecensun.hu/europe/2022/12/20/hans-leijtens-appointed-frontex-executive-director/',
  '2022-12-20',
);

export default {
  id: 'newsgloss:frontex',
  wikidata: 'Q21786841',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['European Border and Coast Guard Agency'], short: ['Frontex', 'EU border agency'] }),
    ...named('fr', { full: ['Agence européenne de garde-frontières et de garde-côtes'], short: ['Frontex'] }),
    ...named('es', { full: ['Agencia Europea de la Guardia de Fronteras y Costas'], short: ['Frontex'] }),
    ...named('de', {
      full: ['Europäische Agentur für die Grenz- und Küstenwache'],
      short: ['Frontex', 'EU-Grenzschutzagentur'],
    }),
    ...named('pt', { full: ['Agência Europeia da Guarda de Fronteiras e Costeira'], short: ['Frontex'] }),
    ...named('it', { full: ['Agenzia europea della guardia di frontiera e costiera'], short: ['Frontex'] }),
    ...named('ru', { short: ['Фронтекс', 'Frontex'] }),
    ...named('vi', { full: ['Cơ quan Biên phòng và Tuần duyên châu Âu'], short: ['Frontex'] }),
  ],
  label: { en: 'Frontex' },
  description: { en: 'border agency of the European Union' },
  definition: {
    en: 'Helps members guard the Union’s outer borders with officers, ships and planes, counts irregular crossings and organises return flights.',
  },
  from: '2004',
  facts: [
    parent('eu', {}, dpa, organisationList),
    seat('Warsaw, Poland', {}, swiss),
    head(
      'Executive Director',
      'Hans Leijtens',
      { from: '2023-03-01', expires: '2028-02-29' },
      starts,
      interview,
      appointed,
      swiss,
    ),
  ],
  related: [partOf('eu'), seeAlso('europol')],
  links: [{ title: 'frontex.europa.eu', url: 'https://www.frontex.europa.eu/' }],
  context: [
    'border',
    'borders',
    'migrants',
    'Warsaw',
    'pushbacks',
    'coast guard',
    'crossings',
    'Leggeri',
    'Leijtens',
    'EU',
  ],
} satisfies EntitySource;
