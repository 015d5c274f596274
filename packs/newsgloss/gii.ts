import { firstEdition, named, publishedBy, readOn, relatedPublisher, type EntitySource } from '../define.ts';
import { ranksFrom } from '../tables.ts';

const page = readOn('2026-11-22');
const table = page(
  'Global Innovation Index, ranks of 2011 to 2024 (table)',
  'https://github.com/FadyAbdelrahman/50Days-DataScience/tree/1b2f373',
);
const about = page('About the Global Innovation Index', 'https://www.globalinnovationindex.org/about-gii');
const magazine = page(
  'The GII: insights and trends (WIPO Magazine)',
  'https://wipo.int/wipo_magazine/en/2011/04/article_0005.html',
);
const cii = page(
  'The Global Innovation Index 2012 (CII)',
  'https://cii.in/PublicationDetail.aspx?SectorID=S000000027&id=9391',
);
const portulans = page(
  'GII 2021: a word from the founder (Portulans Institute)',
  'https://portulansinstitute.org/global-innovation-index-2021-a-word-from-the-founder/',
  '2021-09-17',
);

const editions = [
  {
    label: '2011',
    published: '2011-06',
    of: 125,
    complete: true,
    sources: [
      magazine,
      page(
        'The Global Innovation Index 2011 (URENIO)',
        'https://urenio.org/2011/07/09/the-global-innovation-index-2011/',
        '2011-07-09',
      ),
      table,
    ],
  },
  {
    label: '2012',
    published: '2012-07',
    of: 141,
    complete: true,
    sources: [
      page(
        'Global Innovation Index 2012 (Bearing)',
        'https://bearing-consulting.com/2012/07/global-innovation-index-2012/',
        '2012-07',
      ),
      table,
    ],
  },
  {
    label: '2013',
    published: '2013-07-01',
    of: 142,
    complete: true,
    sources: [
      page(
        'Global Innovation Index 2013 (Lexology)',
        'https://www.lexology.com/library/detail.aspx?g=14b0eb03-85d4-42d4-bc28-dcc1d8e12db1',
      ),
      table,
    ],
  },
  {
    label: '2014',
    published: '2014-07-18',
    of: 143,
    complete: true,
    sources: [
      page(
        'GII 2014 unveiled in Sydney (Cornell)',
        'https://business.cornell.edu/article/2014/07/global-innovation-index-2014-unveiled-in-sydney-australia/',
        '2014-07',
      ),
      page(
        'The Global Innovation Index 2014 (INSEAD)',
        'https://pdfslide.us/design/inseads-report-the-global-innovation-index-2014.html',
      ),
      table,
    ],
  },
  {
    label: '2015',
    published: '2015-09-17',
    of: 141,
    complete: true,
    sources: [
      page(
        'Global Innovation Index 2015 launched',
        'https://www.globalinnovationindex.org/gii-blog/global-innovation-index-2015-launched--b138',
        '2015-09-17',
      ),
      page(
        'Launch of the GII 2015 (4iP Council)',
        'https://www.4ipcouncil.com/news/launch-global-innovation-index-2015',
        '2015-09-19',
      ),
      table,
    ],
  },
  {
    label: '2016',
    published: '2016-08-15',
    of: 128,
    complete: true,
    sources: [
      page('Global Innovation Index 2016 (WIPO)', 'https://www.wipo.int/econ_stat/en/economics/gii/gii_2016.html'),
      table,
    ],
  },
  {
    label: '2017',
    published: '2017-06-15',
    of: 127,
    complete: true,
    sources: [
      page(
        'Swiss ingenuity and rising underdogs (Christian Science Monitor)',
        'https://www.csmonitor.com/World/2017/0615/Swiss-ingenuity-and-rising-underdogs-revealed-in-2017-Innovation-Index',
        '2017-06-15',
      ),
      table,
    ],
  },
  {
    label: '2018',
    published: '2018-07-10',
    of: 126,
    complete: true,
    sources: [page('Global Innovation Index 2018 (infojustice)', 'https://infojustice.org/archives/40144'), table],
  },
  {
    label: '2019',
    published: '2019-07-24',
    of: 129,
    complete: true,
    sources: [
      page(
        'Global Innovation Index 2019 (WIPO, Newswire)',
        'https://www.newswire.ca/news-releases/global-innovation-index-2019-switzerland-sweden-u-s-netherlands-u-k-top-ranking-india-makes-major-gains-trade-protectionism-poses-risks-for-future-innovation-816654936.html',
        '2019-07-24',
      ),
      table,
    ],
  },
  {
    label: '2020',
    published: '2020-09-02',
    of: 131,
    complete: true,
    sources: [
      page(
        'The world’s most innovative countries (Tringo)',
        'https://tringo.it/blog/these-are-the-worlds-most-innovative-countries-global-innovation/',
      ),
      page(
        'Global Innovation Index 2020 (Swiss Biotech)',
        'https://swissbiotech.org/listing/global-innovation-index-2020-switzerland-is-the-worlds-most-innovative-country-but-who-will-finance-innovation',
      ),
      table,
    ],
  },
  {
    label: '2021',
    published: '2021-09-20',
    of: 132,
    complete: true,
    sources: [
      portulans,
      page(
        'Release of the GII 2021 (eTrade for all)',
        'https://etradeforall.org/events/release-of-the-global-innovation-index-2021/',
      ),
      table,
    ],
  },
  {
    label: '2022',
    published: '2022-09-29',
    of: 132,
    complete: true,
    sources: [
      page(
        'Global Innovation Index 2022 (WIPO)',
        'https://wipo.int/web/global-innovation-index/w/news/2022/news_0006',
        '2022-09-29',
      ),
      page('Global Innovation Index 2022 (Digital Watch)', 'https://dig.watch/resource/global-innovation-index-2022'),
      table,
    ],
  },
  {
    label: '2023',
    published: '2023-09-27',
    of: 132,
    complete: true,
    sources: [
      page(
        'Launch of the GII 2023 (FICPI)',
        'https://ficpi.org/ficpi-news/launch-wipo-global-innovation-index-gii-year-2023',
      ),
      page(
        'GII 2023, main report (WIPO, copy)',
        'https://scribd.com/document/689090403/Wipo-Pub-2000-2023-en-Main-Report-Global-Innovation-Index-2023-16th-Edition',
      ),
      table,
    ],
  },
  {
    label: '2024',
    published: '2024-09-26',
    of: 133,
    complete: true,
    sources: [
      page(
        'GII 2024 global launch (WIPO)',
        'https://wipo.int/web/global-innovation-index/w/news/2024/gii-2024-global-launch-summary',
      ),
      page(
        'GII 2024, foreword (WIPO)',
        'https://wipo.int/web-publications/global-innovation-index-2024/en/foreword.html',
      ),
      table,
    ],
  },
  {
    label: '2025',
    published: '2025-09-16',
    of: 139,
    // The press reported single ranks: packs/sources/README.md.
    complete: false,
    sources: [
      page(
        'Global launch of the GII 2025 (WIPO)',
        'https://www.wipo.int/ar/web/global-innovation-index/w/news/2025/innovation-at-a-crossroads-highlights-from-the-global-launch-of-the-gii-2025',
      ),
      page(
        'Vietnam ranks 44th in 2025 GII (VIR)',
        'https://vir.com.vn/vietnam-ranks-44th-in-2025-wipo-global-innovation-index-136747.html',
        '2025-09',
      ),
      page(
        'GII 2025: top rankings (Inngot)',
        'https://inngot.com/news-views/wipo-global-innovation-index-2025-switzerland-sweden-us-the-republic-of-korea-and-singapore-top-rankings-china-enters-top-10',
      ),
      page(
        'GII 2025 (Federal Administration of Switzerland)',
        'https://www.kmu.admin.ch/kmu/en/home/new/news/2025/switzerland-world-most-innovative-country.html',
      ),
      page(
        'GII 2025: top ten (WION)',
        'https://www.wionews.com/photos/global-innovation-index-2025-us-and-china-in-top-10-know-who-topped-the-list-1758117400739',
      ),
    ],
  },
];

export default {
  id: 'newsgloss:gii',
  kind: 'index',
  names: [
    ...named('en', { full: ['Global Innovation Index'], acronym: ['GII'] }),
    // Written small where running text writes them small: the titled rule asks for the capitals that a name has.
    ...named('fr', { full: ["indice mondial de l'innovation"], acronym: ['GII'] }),
    ...named('es', { full: ['índice mundial de innovación', 'índice global de innovación'] }),
    ...named('de', { full: ['Globaler Innovationsindex', 'Globalen Innovationsindex'] }),
    ...named('pt', { full: ['índice global de inovação'] }),
    ...named('ru', { full: ['Глобальный инновационный индекс', 'Глобальный индекс инноваций'] }),
    // In Vietnamese the name is written small in running text.
    ...named('vi', { full: ['Chỉ số đổi mới sáng tạo toàn cầu'] }, { case: 'any' }),
    ...named('vi', { acronym: ['GII'] }),
    ...named('zh', { full: ['全球创新指数'] }),
  ],
  label: { en: 'Global Innovation Index' },
  description: { en: 'yearly ranking of economies, by WIPO and partners; first edition 2007' },
  definition: {
    en: 'Ranks economies by what they put into innovation and what comes out of it, from about 80 indicators.',
  },
  from: '2007',
  facts: [
    firstEdition('2007', about, magazine),
    publishedBy('INSEAD', { from: '2007', to: '2011' }, magazine),
    publishedBy('INSEAD and WIPO', { from: '2012', to: '2012' }, cii),
    publishedBy('Cornell University, INSEAD and WIPO', { from: '2013', to: '2020' }, about),
    publishedBy('WIPO, with the Portulans Institute', { from: '2021' }, portulans),
  ],
  series: {
    measure: 'rank',
    editions,
    ranks: ranksFrom(
      'gii-ranks.csv',
      editions.map(({ label }) => label),
    ),
  },
  related: [relatedPublisher('wipo')],
  links: [{ title: 'Global Innovation Index (WIPO)', url: 'https://www.wipo.int/web/global-innovation-index' }],
  context: [
    'innovation',
    'innovative',
    'patents',
    'research and development',
    'start-ups',
    'intellectual property',
    'science and technology',
    'competitiveness',
    'WIPO',
    'INSEAD',
    'Portulans',
  ],
} satisfies EntitySource;
