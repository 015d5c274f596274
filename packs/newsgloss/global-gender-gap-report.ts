import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const report2021 = page(
  'Global Gender Gap Report 2021 (WEF)',
  'https://weforum.org/reports/global-gender-gap-report-2021/in-full/gggr2-benchmarking-gender-gaps-findings-from-the-global-gender-gap-index-2021',
  '2021-03-30',
);
const pari2021 = page(
  'Global Gender Gap Report 2021 (PARI)',
  'https://ruralindiaonline.org/en/library/resource/global-gender-gap-report-2021-insight-report/',
);
const pari2022 = page(
  'Global Gender Gap Report 2022 (PARI)',
  'https://ruralindiaonline.org/en/library/resource/global-gender-gap-report-2022/',
);

export default {
  id: 'newsgloss:global-gender-gap-report',
  kind: 'index',
  names: [
    ...named('en', { full: ['Global Gender Gap Report', 'Global Gender Gap Index'], short: ['Gender Gap Index'] }),
    ...named('fr', { full: ["rapport mondial sur l'écart entre les sexes", 'Global Gender Gap Report'] }),
    ...named('es', { full: ['Informe Global de la Brecha de Género', 'Índice Global de Brecha de Género'] }),
    ...named('de', { full: ['Global Gender Gap Report'] }),
    ...named('pt', { full: ['Relatório Global de Desigualdade de Gênero'] }),
    ...named('it', { full: ['Global Gender Gap Report'] }),
    ...named(
      'vi',
      { full: ['báo cáo khoảng cách giới toàn cầu', 'chỉ số khoảng cách giới toàn cầu'] },
      { case: 'any' },
    ),
    ...named('zh', { full: ['全球性别差距报告', '全球性別差距報告'] }),
  ],
  label: { en: 'Global Gender Gap Report' },
  description: { en: 'by the World Economic Forum' },
  definition: {
    en: 'Ranks countries by how far women have drawn level with men in work and pay, schooling, health and politics.',
  },
  from: '2006',
  facts: [publisher('wef', {}, report2021, pari2022), firstEdition('2006', report2021, pari2021)],
  series: {
    measure: 'rank',
    scale: { en: '0 to 100, share of the gap that is closed' },
    editions: [
      { label: '2021', published: '2021-03-30', of: 156, complete: false, sources: [report2021, pari2021] },
      {
        label: '2022',
        published: '2022-07-13',
        of: 146,
        complete: false,
        sources: [
          pari2022,
          page(
            'The Global Gender Gap Report 2022 has been published (EPWS)',
            'https://epws.org/the-global-gender-gap-report-2022-has-been-published/',
          ),
        ],
      },
      {
        label: '2023',
        published: '2023-06-20',
        of: 146,
        complete: false,
        sources: [
          page(
            'Global Gender Gap Report 2023 (WEF)',
            'https://www.weforum.org/publications/global-gender-gap-report-2023/in-full/',
            '2023-06-20',
          ),
          page(
            'What does the Global Gender Gap Report 2023 say? (Engage & Grow)',
            'https://engageandgrow.com/what-does-the-global-gender-gap-report-2023-say/',
          ),
        ],
      },
      {
        label: '2024',
        published: '2024-06-11',
        of: 146,
        complete: false,
        sources: [
          page(
            'Global Gender Gap Report 2024 (WEF)',
            'https://es.weforum.org/publications/global-gender-gap-report-2024/digest',
            '2024-06-11',
          ),
        ],
      },
      {
        label: '2025',
        published: '2025-06-11',
        of: 148,
        complete: false,
        sources: [
          page(
            'Global Gender Gap Report 2025 (WEF)',
            'https://jp.weforum.org/publications/global-gender-gap-report-2025/in-full/benchmarking-gender-gaps-2025',
            '2025-06-11',
          ),
        ],
      },
    ],
    ranks: {},
  },
  related: [relatedPublisher('wef'), seeAlso('gender-inequality-index')],
  links: [
    {
      title: 'Global Gender Gap Report 2025 (WEF)',
      url: 'https://jp.weforum.org/publications/global-gender-gap-report-2025/in-full',
    },
  ],
  context: ['gender', 'women', 'parity', 'World Economic Forum', 'WEF', 'gender equality'],
} satisfies EntitySource;
