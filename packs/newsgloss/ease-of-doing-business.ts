import { firstEdition, named, publisher, readOn, relatedPublisher, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const riseAndFall = page(
  "Rise and fall of the World Bank's Doing Business report (The Straits Times)",
  'https://www.straitstimes.com/opinion/rise-and-fall-of-the-world-banks-doing-business-report',
);
const suspended = page(
  'World Bank suspends Doing Business rankings (Tajikistan News Gazette)',
  'https://tajikistannewsgazette.com/world-bank-suspends-doing-business-rankings/',
);
const report2019 = page(
  "World Bank's Doing Business Report 2019 (Rural 21)",
  'https://www.rural21.com/english/publications/detail/article/world-banks-doing-business-report-2019.html',
);
const released2018 = page(
  'Doing Business records nearly 3,200 reforms in 15 years to improve business climate worldwide (World Bank)',
  'https://worldbank.org/en/news/press-release/2017/10/31/doing-business-records-nearly-3200-reforms-in-15-years-to-improve-business-climate-worldwide',
  '2017-10-31',
);
const released2019 = page(
  'Doing Business Report: High-income maintain pace of reforms to improve business climate (World Bank)',
  'https://www.worldbank.org/en/news/press-release/2018/10/31/doing-business-report-high-income-maintain-pace-of-reforms-to-improve-business-climate.print',
  '2018-10-31',
);
const released2020 = page(
  'Armenia ranked 47th among 190 countries in World Bank Doing Business 2020 report (168.am)',
  'https://en.168.am/2019/10/24/34967.html',
  '2019-10-24',
);
const ended = page(
  'World Bank Group to discontinue the Doing Business report (Discover Thought)',
  'https://www.discoverthought.org/post/la-fin-world-bank-group-doing-business-report-discontinued',
);

export default {
  id: 'newsgloss:ease-of-doing-business',
  kind: 'index',
  names: [
    ...named(
      'en',
      { full: ['ease of doing business index', 'ease of doing business ranking', 'ease of doing business rankings'] },
      { case: 'any' },
    ),
    ...named('en', {
      full: ['Doing Business report', 'Doing Business rankings', 'Doing Business index', 'Doing Business ranking'],
      short: ['Ease of Doing Business'],
    }),
    ...named('en', { short: ['Doing Business'] }, { needsContext: true }),
    ...named('fr', {
      full: ['indice de la facilité de faire des affaires', 'classement Doing Business', 'rapport Doing Business'],
    }),
    ...named('es', { full: ['índice de facilidad para hacer negocios', 'informe Doing Business'] }),
    ...named('de', { full: ['Doing-Business-Report', 'Doing-Business-Index', 'Ease-of-Doing-Business-Index'] }),
    ...named('pt', { full: ['relatório Doing Business'] }),
    ...named('ru', { full: ['рейтинг Doing Business'], short: ['Индекс лёгкости ведения бизнеса'] }),
    ...named('vi', { full: ['báo cáo môi trường kinh doanh toàn cầu', 'báo cáo Doing Business'] }, { case: 'any' }),
    ...named('zh', { full: ['营商环境报告', '營商環境報告', '营商环境便利度'] }),
  ],
  label: { en: 'Ease of doing business index' },
  description: { en: 'by the World Bank, given up in 2021' },
  definition: {
    en: 'Ranked economies by how easy their rules made it to start and run a business. The World Bank ended it in 2021, after irregularities in its data.',
  },
  from: '2003',
  to: '2021-09-16',
  facts: [publisher('world-bank', {}, riseAndFall, suspended), firstEdition('2003', riseAndFall)],
  series: {
    measure: 'rank',
    editions: [
      { label: '2018', published: '2017-10-31', complete: false, sources: [released2018, suspended] },
      { label: '2019', published: '2018-10-31', of: 190, complete: false, sources: [released2019, report2019] },
      { label: '2020', published: '2019-10-24', of: 190, complete: false, sources: [released2020, suspended] },
    ],
    ranks: {},
  },
  related: [relatedPublisher('world-bank')],
  links: [
    { title: riseAndFall.title, url: riseAndFall.url },
    { title: ended.title, url: ended.url },
  ],
  context: [
    'World Bank',
    'ease of doing business',
    'ranked',
    'ranking',
    'rankings',
    'business climate',
    'starting a business',
  ],
} satisfies EntitySource;
