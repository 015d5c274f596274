import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';
import { onlyIn, valuesFrom } from '../tables.ts';

const page = readOn('2026-11-22');
const launch = page(
  'World Bank launches highly anticipated 2018 human capital index (Citizen Daily)',
  'https://www.citizendaily.news/world-bank-launches-highly-anticipated-2018-human-capital-index/',
  '2018-10-11',
);
const devex = page(
  'World Bank launches highly anticipated human capital index (Devex)',
  'https://www.devex.com/news/world-bank-launches-highly-anticipated-human-capital-index-93623',
  '2018-10-11',
);
const table = page(
  'Human Capital Index, 2018 (World Bank, in Our World in Data)',
  'https://github.com/owid/owid-datasets/tree/48c9992',
);
const update = page(
  'The Human Capital Index 2020 Update (World Bank)',
  'https://openknowledge.worldbank.org/handle/10986/34432?cid=GGH_e_hcpexternal_en_ext',
  '2020-09-16',
);

const editions = [
  { label: '2018', published: '2018-10-11', of: 157, complete: true, sources: [launch, devex, table] },
  { label: '2020', published: '2020-09-16', complete: false, sources: [update] },
];

export default {
  id: 'newsgloss:human-capital-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Human Capital Index'] }),
    // HCI is also host-controller interface and much else.
    ...named('en', { acronym: ['HCI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de capital humain', 'indice du capital humain'] }),
    ...named('es', { full: ['índice de capital humano'] }),
    ...named('pt', { full: ['índice de capital humano'] }),
    ...named('de', { full: ['Humankapitalindex'] }),
    ...named('vi', { full: ['chỉ số vốn nhân lực', 'chỉ số vốn con người'] }, { case: 'any' }),
  ],
  label: { en: 'Human Capital Index' },
  description: { en: 'by the World Bank' },
  definition: {
    en: 'Estimates how productive a child born today will be as an adult, set against what full health and a complete education would allow.',
  },
  from: '2018',
  facts: [publisher('world-bank', {}, launch, update), firstEdition('2018-10-11', launch, devex)],
  series: {
    measure: 'value',
    scale: { en: '0 to 1, higher is better' },
    editions,
    values: onlyIn(valuesFrom('human-capital-values.csv', ['2018']), 0, editions.length),
  },
  related: [relatedPublisher('world-bank'), seeAlso('hdi')],
  links: [{ title: update.title, url: update.url }],
  context: ['human capital', 'education', 'health', 'World Bank', 'stunting', 'productivity', 'schooling'],
} satisfies EntitySource;
