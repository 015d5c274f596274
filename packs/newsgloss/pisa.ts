import { named, publisher, readOn, relatedPublisher, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const oecd = page('PISA (OECD)', 'https://www.oecd.org/en/about/programmes/pisa.html', '2024-07');
const ahead2018 = page(
  'OECD to publish results of latest PISA survey on 3 December 2019 (OECD, in MarketScreener)',
  'https://www.marketscreener.com/news/SGX-Singapore-Exchange-OECD-to-publish-results-of-latest-PISA-survey-on-3-December-2019--29643490/',
  '2019-11-26',
);

export default {
  id: 'newsgloss:pisa',
  kind: 'programme',
  names: [
    ...named('en', {
      full: ['Programme for International Student Assessment'],
      short: ['PISA test', 'PISA tests', 'PISA study', 'PISA survey', 'PISA rankings'],
    }),
    // The town in capitals begins reports from there.
    ...named('en', { acronym: ['PISA'] }, { needsContext: true }),
    ...named('fr', { full: ['Programme international pour le suivi des acquis des élèves'], acronym: ['PISA'] }),
    ...named('fr', { short: ['enquête Pisa', 'classement Pisa'] }),
    ...named('es', {
      full: [
        'Programa para la Evaluación Internacional de Alumnos',
        'Programa para la Evaluación Internacional de Estudiantes',
      ],
    }),
    ...named('es', { short: ['informe PISA', 'pruebas PISA'] }),
    ...named('de', { short: ['PISA-Studie', 'Pisa-Studie', 'Pisa-Test', 'PISA-Test'] }),
    ...named('pt', {
      full: ['Programa Internacional de Avaliação de Estudantes', 'Programa Internacional de Avaliação de Alunos'],
    }),
    ...named('it', { short: ['test Pisa', 'test PISA', 'prove PISA'] }),
    ...named('ru', { full: ['Международная программа по оценке образовательных достижений учащихся'] }),
    ...named('vi', { full: ['chương trình đánh giá học sinh quốc tế'] }, { case: 'any' }),
    ...named('zh', { full: ['国际学生评估项目', '國際學生能力評量計畫', '国际学生能力评估计划'] }),
  ],
  label: { en: 'Programme for International Student Assessment' },
  description: { en: 'school test by the OECD' },
  definition: {
    en: 'Tests every few years what fifteen-year-olds in many countries know and can do in reading, mathematics and science, and compares the school systems.',
  },
  from: '2000',
  facts: [publisher('oecd', {}, oecd, ahead2018)],
  series: {
    measure: 'value',
    editions: [
      { label: '2018', published: '2019-12-03', of: 79, complete: false, sources: [ahead2018] },
      { label: '2022', published: '2023-12-05', of: 81, complete: false, sources: [oecd] },
    ],
    ranks: {},
  },
  related: [relatedPublisher('oecd')],
  links: [{ title: oecd.title, url: oecd.url }],
  context: ['OECD', 'students', 'pupils', 'schools', 'mathematics', 'reading', '15-year-olds', 'education'],
} satisfies EntitySource;
