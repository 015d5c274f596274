import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const oxford = page(
  'Research finds 1.1 billion people in multidimensional poverty (University of Oxford)',
  'https://www.ox.ac.uk/news/2024-10-17-research-finds-11-billion-people-multidimensional-poverty-nearly-half-billion',
  '2024-10-17',
);
const undp2025 = page(
  "Nearly 80% of the world's poor live in regions exposed to climate hazards (UNDP)",
  'https://www.undp.org/vietnam/press-releases/new-global-multidimensional-poverty-index-report-reveals-nearly-80-worlds-poor-live-regions-exposed-climate-hazards',
  '2025-10-17',
);

const ophi = page(
  'Global Multidimensional Poverty Index 2024 (OPHI)',
  'https://ophi.org.uk/news/coming-soon-global-mpi-2024-launch-17-october-theme-poverty-and-conflict',
);

const insight = page(
  '83% of poorest live in Africa, Asia (The Diplomatic Insight)',
  'https://thediplomaticinsight.com/83-of-poorest-live-in-africa-asia',
);

export default {
  id: 'newsgloss:mpi',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['Multidimensional Poverty Index', 'Global Multidimensional Poverty Index'],
      short: ['global MPI'],
    }),
    ...named('en', { acronym: ['MPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de pauvreté multidimensionnelle'] }, { case: 'any' }),
    ...named('fr', { acronym: ['IPM'] }, { needsContext: true }),
    ...named('es', { full: ['Índice de Pobreza Multidimensional'] }, { case: 'any' }),
    ...named('es', { acronym: ['IPM'] }, { needsContext: true }),
    ...named('de', { full: ['Index der mehrdimensionalen Armut', 'Index für mehrdimensionale Armut'] }),
    ...named('pt', { full: ['Índice de Pobreza Multidimensional'] }, { case: 'any' }),
    ...named('it', { full: ['Indice di povertà multidimensionale'] }),
    ...named('ru', { full: ['Индекс многомерной бедности'] }),
    ...named('vi', { full: ['chỉ số nghèo đa chiều'] }, { case: 'any' }),
    ...named('zh', { full: ['多维贫困指数', '全球多维贫困指数', '多維貧困指數'] }),
  ],
  label: { en: 'Multidimensional Poverty Index' },
  description: { en: 'by UNDP and the University of Oxford' },
  definition: {
    en: 'Counts as poor who lacks much at once: food, schooling, clean water, power, a sound house. It tells how many they are in a country and how much they lack.',
  },
  from: '2010',
  facts: [publisher('undp', {}, undp2025, oxford), firstEdition('2010', ophi)],
  series: {
    measure: 'value',
    scale: { en: '0 to 1, lower is less poverty' },
    editions: [
      {
        label: '2023',
        published: '2023-07-11',
        of: 110,
        complete: false,
        sources: [
          page(
            '415 million Indians moved out of poverty in 15 years, UN report says (Mint)',
            'https://www.livemint.com/news/india/415-million-indians-moved-out-of-poverty-in-15-years-un-report-says-11689093635281.html',
            '2023-07-11',
          ),
          page(
            '1,1 tỷ người trên thế giới sống trong cảnh nghèo đói (VNA)',
            'https://vietnamplus.vn/infographics-11-ty-nguoi-tren-the-gioi-song-trong-canh-ngheo-doi-post875176.vnp',
          ),
        ],
      },
      { label: '2024', published: '2024-10-17', of: 112, complete: false, sources: [oxford, insight] },
      { label: '2025', published: '2025-10-17', complete: false, sources: [undp2025] },
    ],
    ranks: {},
  },
  related: [relatedPublisher('undp'), seeAlso('hdi')],
  links: [{ title: 'Global MPI 2025 (UNDP)', url: undp2025.url }],
  context: [
    'poverty',
    'poor',
    'multidimensional',
    'deprivation',
    'deprivations',
    'UNDP',
    'OPHI',
    'Oxford',
    'pauvreté',
    'pauvres',
    'pobreza',
    'pobres',
    'multidimensionnelle',
  ],
} satisfies EntitySource;
