import { founded, head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const guyomar = page(
  'Election of Judge Mattias Guyomar as President of the European Court of Human Rights (AIRE Centre)',
  'https://airewb.org/the-aire-centre-welcomes-election-of-judge-mattias-guyomar-as-president-of-the-european-court-of-human-rights/',
);
const leadership = page(
  'Leadership change at the ECHR (ASB)',
  'https://asb-media.info/en/elected-leadership-change-at-the-echr-mattias-guyomar-of-france-assumes-presidency-replacing-marko-bosnjak',
);
const bosnjak = page(
  'Slowene Marko Bošnjak zum Präsidenten des Europäischen Gerichtshofs für Menschenrechte gewählt (Council of Europe)',
  'https://coe.int/de/web/portal/-/slovenia-s-marko-bo%C5%A1njak-elected-president-of-the-european-court-of-human-rights?p_l_back_url=%2Fit%2Fweb%2Fportal%2Fnewsroom%3Fdelta%3D75%26start%3D3',
  '2024-05-14',
);

export default {
  id: 'newsgloss:echr',
  wikidata: 'Q122880',
  kind: 'body',
  names: [
    ...named('en', { full: ['European Court of Human Rights'], acronym: ['ECtHR'] }),
    // Also the convention on which it rests.
    ...named('en', { acronym: ['ECHR'] }, { needsContext: true }),
    ...named('fr', {
      full: ["Cour européenne des droits de l'homme", 'Cour européenne des droits humains'],
      acronym: ['CEDH'],
    }),
    ...named('es', { full: ['Tribunal Europeo de Derechos Humanos'], acronym: ['TEDH'] }),
    ...named('de', {
      full: [
        'Europäischer Gerichtshof für Menschenrechte',
        'Europäische Gerichtshof für Menschenrechte',
        'Europäischen Gerichtshof für Menschenrechte',
      ],
      acronym: ['EGMR'],
    }),
    ...named('pt', {
      full: ['Tribunal Europeu dos Direitos Humanos', 'Tribunal Europeu dos Direitos do Homem'],
      acronym: ['TEDH'],
    }),
    ...named('it', { full: ["Corte europea dei diritti dell'uomo"], acronym: ['Cedu', 'CEDU'] }),
    ...named('ru', {
      full: ['Европейский суд по правам человека', 'Европейского суда по правам человека'],
      acronym: ['ЕСПЧ'],
    }),
    ...named('vi', { full: ['Tòa án Nhân quyền châu Âu'] }),
    ...named('zh', { full: ['欧洲人权法院', '歐洲人權法院'] }),
  ],
  label: { en: 'European Court of Human Rights' },
  description: { en: 'court of the Council of Europe' },
  definition: {
    en: 'Hears people who say that a European state has broken the human rights convention, when the courts at home did not help them.',
  },
  from: '1959',
  facts: [
    founded('1959', organisationList),
    parent('council-of-europe', {}, leadership, bosnjak),
    seat('Strasbourg, France', {}, leadership, organisationList),
    head('President', 'Marko Bošnjak', { from: '2024-07-02', to: '2025-05-29' }, bosnjak, guyomar),
    head('President', 'Mattias Guyomar', { from: '2025-05-30' }, guyomar, leadership),
  ],
  related: [partOf('council-of-europe'), seeAlso('cjeu'), seeAlso('european-convention-on-human-rights')],
  links: [{ title: 'echr.coe.int', url: 'https://www.echr.coe.int' }],
  context: [
    'Strasbourg',
    'judges',
    'ruled',
    'ruling',
    'judgment',
    'applicants',
    'court',
    'Council of Europe',
    'appealed',
    'Grand Chamber',
    'interim measure',
  ],
} satisfies EntitySource;
