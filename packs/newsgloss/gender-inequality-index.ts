import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';
import { compositeIndices, hdrSeries } from '../hdr.ts';

const page = readOn('2026-11-22');
const report = page(
  '2010 Human Development Report (Painting Modernity)',
  'https://paintingmodernity.wordpress.com/2010/11/06/2010-human-development-report-the-real-wealth-of-nations-video/',
  '2010-11-06',
);

export default {
  id: 'newsgloss:gender-inequality-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Gender Inequality Index'], acronym: ['GII'] }),
    ...named('fr', { full: ["Indice d'inégalité de genre", "Indice d'inégalités de genre"] }, { case: 'any' }),
    ...named('es', { full: ['Índice de Desigualdad de Género'] }),
    ...named('de', { full: ['Index der geschlechtsspezifischen Ungleichheit'] }),
    ...named('pt', { full: ['Índice de Desigualdade de Gênero', 'Índice de Desigualdade de Género'] }),
    ...named('ru', { full: ['Индекс гендерного неравенства'] }),
    ...named('vi', { full: ['Chỉ số bất bình đẳng giới'] }, { case: 'any' }),
    ...named('zh', { full: ['性别不平等指数'] }),
  ],
  label: { en: 'Gender Inequality Index' },
  description: { en: 'by the United Nations Development Programme' },
  definition: {
    en: 'Measures how far women are behind men in health at childbirth, in schooling and parliament seats, and in work; 0 stands for equality.',
  },
  from: '2010',
  facts: [publisher('undp', {}, compositeIndices), firstEdition('2010-11-04', report)],
  series: hdrSeries({
    values: 'gender-inequality-values.csv',
    ranks: 'gender-inequality-ranks.csv',
    scale: '0 to 1, lower is better',
  }),
  related: [relatedPublisher('undp'), seeAlso('hdi')],
  links: [{ title: 'Composite indices (UNDP)', url: 'https://hdr.undp.org/data-center/composite-indices' }],
  context: [
    'gender',
    'women',
    'girls',
    'female',
    'equality',
    'inequality',
    'maternal mortality',
    'adolescent birth rate',
    'Human Development Report',
    'UNDP',
  ],
} satisfies EntitySource;
