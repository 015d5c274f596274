import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const special = page(
  'Global Competitiveness Report Special Edition 2020 (WEF)',
  'https://www.weforum.org/publications/the-global-competitiveness-report-2020/in-full/',
  '2020-12-16',
);
const report2019 = page(
  'The Global Competitiveness Report 2019 (WEF)',
  'https://www.weforum.org/publications/how-to-end-a-decade-of-lost-productivity-growth/in-full/',
  '2019-10-08',
);

export default {
  id: 'newsgloss:global-competitiveness-report',
  kind: 'index',
  names: [
    ...named('en', { full: ['Global Competitiveness Report', 'Global Competitiveness Index'] }),
    ...named('en', { acronym: ['GCI', 'GCR'] }, { needsContext: true }),
    ...named('fr', { full: ['rapport sur la compétitivité mondiale', 'indice de compétitivité mondiale'] }),
    ...named('es', { full: ['Índice de Competitividad Global', 'Informe de Competitividad Global'] }),
    ...named('de', { full: ['Globaler Wettbewerbsbericht', 'Global Competitiveness Report'] }),
    ...named('pt', { full: ['Índice de Competitividade Global', 'Relatório Global de Competitividade'] }),
    ...named('ru', { full: ['Индекс глобальной конкурентоспособности'] }),
    ...named(
      'vi',
      { full: ['chỉ số năng lực cạnh tranh toàn cầu', 'báo cáo năng lực cạnh tranh toàn cầu'] },
      { case: 'any' },
    ),
    ...named('zh', { full: ['全球竞争力报告', '全球競爭力報告', '全球竞争力指数', '全球競爭力指數'] }),
  ],
  label: { en: 'Global Competitiveness Report' },
  description: { en: 'by the World Economic Forum; ranked countries until 2019' },
  definition: {
    en: 'Ranked countries by what makes an economy productive, from institutions and schools to markets and invention. The rankings were stopped in the pandemic.',
  },
  from: '1979',
  facts: [publisher('wef', {}, special, report2019), firstEdition('1979', special)],
  series: {
    measure: 'rank',
    editions: [
      {
        label: '2018',
        published: '2018-10',
        of: 140,
        complete: false,
        sources: [
          page(
            "America tops World Economic Forum list as world's most competitive economy (USA Today)",
            'https://www.usatoday.com/story/money/economy/2018/10/18/america-wef-list-world-most-competitive-economy/38193461/',
            '2018-10-18',
          ),
          page(
            'WEF releases Global Competitiveness Report (International Finance)',
            'https://internationalfinance.com/wef-releases-global-competitiveness-report-usa-leads/',
          ),
        ],
      },
      { label: '2019', published: '2019-10-08', of: 141, complete: false, sources: [report2019] },
      { label: '2020, without a ranking', published: '2020-12-16', complete: false, sources: [special] },
    ],
    ranks: {},
  },
  related: [relatedPublisher('wef'), seeAlso('imd-world-competitiveness')],
  links: [{ title: special.title, url: special.url }],
  context: ['World Economic Forum', 'WEF', 'competitiveness', 'competitive', 'productivity', 'economies'],
} satisfies EntitySource;
