import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const research = page('Research (Transparency International)', 'https://transparency.org/en/research');
const lexology = (title: string, id: string, published?: string) =>
  page(`${title} (Lexology)`, `https://www.lexology.com/library/detail.aspx?g=${id}`, published);

export default {
  id: 'newsgloss:corruption-perceptions-index',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['Corruption Perceptions Index', 'Corruption Perception Index', 'Corruption Perceptions Indices'],
      acronym: ['CPI'],
    }),
    ...named(
      'fr',
      { full: ['Indice de perception de la corruption', 'Indice de perceptions de la corruption'] },
      { case: 'any' },
    ),
    ...named('es', { full: ['Índice de Percepción de la Corrupción'] }, { case: 'any' }),
    ...named('de', { full: ['Korruptionswahrnehmungsindex', 'Korruptionsindex'] }),
    ...named('pt', { full: ['Índice de Percepção da Corrupção', 'Índice de Perceção da Corrupção'] }),
    ...named('it', { full: ['Indice di percezione della corruzione'] }),
    ...named('ru', { full: ['Индекс восприятия коррупции'] }, { case: 'any' }),
    ...named('vi', { full: ['Chỉ số cảm nhận tham nhũng'] }, { case: 'any' }),
    ...named('vi', { acronym: ['CPI'] }),
    ...named('zh', { full: ['清廉指数', '清廉指數'] }),
  ],
  label: { en: 'Corruption Perceptions Index' },
  description: { en: 'yearly ranking; by Transparency International' },
  definition: {
    en: 'Scores countries by how corrupt their public sector looks to experts and business people; 100 is best and 0 is worst.',
  },
  from: '1995',
  facts: [publishedBy('Transparency International', {}, research), firstEdition('1995', research)],
  // The ranks are not under an open licence: the pack holds the dates of the editions only.
  series: {
    measure: 'rank',
    editions: [
      {
        label: '2012',
        published: '2012-12-05',
        of: 176,
        complete: false,
        sources: [
          page('CPI 2012, press release (TI Romania)', 'https://www.transparency.org.ro/book/CPI2012en/3/'),
          page(
            'L’Indice de perception de la corruption 2012 (Global Voices)',
            'https://fr.globalvoices.org/2012/12/07/130694/',
            '2012-12-07',
          ),
        ],
      },
      {
        label: '2013',
        published: '2013-12-03',
        of: 177,
        complete: false,
        sources: [
          page(
            'CPI 2013 (Subject to Inquiry)',
            'https://www.subjecttoinquiry.com/2013/12/transparency-international-2013-corruption-perceptions-index/',
            '2013-12',
          ),
        ],
      },
      {
        label: '2014',
        published: '2014-12-03',
        of: 175,
        complete: false,
        sources: [
          page(
            'Standing still means New Zealand loses status (Integrity Talking Points)',
            'https://integritytalkingpoints.com/2014/12/03/standing-still-means-new-zealand-loses-least-corrupt-status/',
            '2014-12-03',
          ),
          lexology('CPI 2014', '6e4fa78f-4d72-41dc-88f2-77a905b53f56'),
        ],
      },
      {
        label: '2015',
        // One page says the 26th, another the 27th.
        published: '2016-01',
        of: 168,
        complete: false,
        sources: [
          page(
            'CPI 2015 (TI Bangladesh)',
            'https://ti-bangladesh.org/articles/corruption-perceptions-index/4868',
            '2016-01-26',
          ),
          lexology('CPI 2015', '86c7dcae-5a14-499c-964b-bc71faf650f2'),
        ],
      },
      {
        label: '2016',
        published: '2017-01-25',
        of: 176,
        complete: false,
        sources: [
          lexology('CPI 2016', '3e76bfe3-0263-4626-a133-16f521023ebd'),
          page(
            'CPI 2016, media kit (Transparency International)',
            'https://www.transparency.org/en/cpi/2016/media-kit',
          ),
        ],
      },
      {
        label: '2017',
        published: '2018-02-21',
        of: 180,
        complete: false,
        sources: [
          page(
            'CPI to launch on 21 February 2018 (Transparency International)',
            'https://www.transparency.org/news/pressrelease/transparency_international_to_launch_corruption_perceptions_index',
          ),
        ],
      },
      {
        label: '2018',
        published: '2019-01-29',
        of: 180,
        complete: false,
        sources: [
          page(
            'US drops out of global corruption index top 20 (PR Newswire)',
            'https://www.prnewswire.com/news-releases/us-drops-out-of-global-corruption-index-top-20-scores-four-points-lower-than-2017-300785836.html',
            '2019-01-29',
          ),
          page(
            'CPI 2018 (Graphic News)',
            'https://www.graphicnews.com/en/pages/38754/POLITICS-Corruption-Perceptions-Index-2018',
            '2019-01-29',
          ),
        ],
      },
      {
        label: '2019',
        published: '2020-01',
        of: 180,
        complete: false,
        sources: [
          page(
            'CPI 2019, report (copy)',
            'https://www.slideshare.net/slideshow/corruption-perceptions-index-223903332/223903332',
          ),
        ],
      },
      {
        label: '2020',
        published: '2021-01-28',
        of: 180,
        complete: false,
        sources: [
          page(
            'CPI 2020 to be published on 28 January 2021',
            'https://www.corruptionanonymous.org/transparency-internationals-2020-corruption-perceptions-index-to-be-published-january-28-2021/',
          ),
          page(
            'Corruption Perceptions Index (Bayan Center)',
            'https://www.bayancenter.org/en/2021/12/2984/',
            '2021-12',
          ),
        ],
      },
      {
        label: '2021',
        published: '2022-01-25',
        of: 180,
        complete: false,
        sources: [
          page('CPI 2021 (TI Australia)', 'https://transparency.org.au/2021-corruption-perceptions-index-cpi/'),
        ],
      },
      {
        label: '2022',
        published: '2023-01-31',
        of: 180,
        complete: false,
        sources: [page('CPI 2022 (TI Kenya)', 'https://tikenya.org/corruption-perceptions-index-2022')],
      },
      {
        label: '2023',
        published: '2024-01-30',
        of: 180,
        complete: false,
        sources: [
          page(
            'India ranks 93 among 180 countries (Business Standard)',
            'https://www.business-standard.com/amp/india-news/india-ranks-93-among-180-countries-in-global-corruption-index-report-124013100262_1.html',
            '2024-01-31',
          ),
          page(
            'CPI 2023, report under embargo until 30 January 2024 (copy)',
            'https://www.scribd.com/document/702386170/CPI2023-Report-Embargoed-Until-07-01am-CET-Berlin-30-January-2024-1',
          ),
        ],
      },
      {
        label: '2024',
        published: '2025-02-11',
        of: 180,
        complete: false,
        sources: [
          page(
            'Global corruption levels remain alarmingly high (Head Topics)',
            'https://us.headtopics.com/news/global-corruption-levels-remain-alarmingly-high-65748485',
            '2025-02-11',
          ),
        ],
      },
      {
        label: '2025',
        published: '2026-02-10',
        of: 182,
        complete: false,
        sources: [
          page(
            'Corruption Perceptions Index 2025 (Indian Express)',
            'https://indianexpress.com/article/trending/top-10-listing/corruption-perception-2025-26-top-bottom-10-10525816/',
            '2026-02-11',
          ),
          page(
            'CPI 2025 (anticor.world)',
            'https://anticor.world/en/main/news_page/corruption_perceptions_index_10_02_2026',
          ),
        ],
      },
    ],
    ranks: {},
  },
  links: [{ title: 'transparency.org/cpi', url: 'https://www.transparency.org/en/cpi' }],
  context: [
    'corruption',
    'corrupt',
    'anti-corruption',
    'bribery',
    'bribes',
    'graft',
    'public sector',
    'Transparency International',
    'least corrupt',
  ],
} satisfies EntitySource;
