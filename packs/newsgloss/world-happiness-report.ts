import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const prague = page('World Happiness Report (Prague Morning)', 'https://praguemorning.cz/tag/world-happiness-report/');
const tenth = page(
  'World Happiness Report 2022: the top ten (Hindustan Times)',
  'https://www.hindustantimes.com/lifestyle/health/world-happiness-report-2022-the-top-ten-happiest-countries-of-the-world-101647612388687-amp.html',
  '2022-03-18',
);
const wion = page(
  '8 happiest countries as per World Happiness Report 2025 (WION)',
  'https://www.wionews.com/web-stories/life-fun/8-happiest-countries-as-per-world-happiness-report-2025-where-does-india-stand-8946048',
  '2025-04-10',
);

const edition = (
  label: string,
  published: string,
  ...sources: [ReturnType<typeof page>, ...ReturnType<typeof page>[]]
) => ({
  label,
  published,
  complete: false,
  sources,
});

export default {
  id: 'newsgloss:world-happiness-report',
  kind: 'index',
  names: [
    ...named('en', { full: ['World Happiness Report'], short: ['World Happiness Index'] }),
    ...named('fr', { full: ['Rapport mondial sur le bonheur', 'World Happiness Report'] }),
    ...named('es', {
      full: ['Informe mundial de la felicidad', 'Informe Mundial sobre la Felicidad', 'World Happiness Report'],
    }),
    ...named('de', { full: ['Weltglücksbericht', 'World Happiness Report'] }),
    ...named('pt', { full: ['Relatório Mundial da Felicidade', 'Relatório Mundial de Felicidade'] }),
    ...named('it', { full: ['Rapporto mondiale sulla felicità', 'World Happiness Report'] }),
    ...named('ru', { full: ['Всемирный доклад о счастье'] }),
    ...named('vi', { full: ['báo cáo hạnh phúc thế giới'] }, { case: 'any' }),
    ...named('zh', { full: ['世界幸福报告', '世界幸福報告', '全球幸福报告', '全球幸福報告'] }),
  ],
  label: { en: 'World Happiness Report' },
  description: { en: 'by the Wellbeing Research Centre of the University of Oxford' },
  definition: {
    en: 'Ranks countries by how people there rate their own lives on a ladder from 0 to 10, averaged over three years of interviews by Gallup.',
  },
  from: '2012',
  facts: [
    publishedBy('UN Sustainable Development Solutions Network', { to: '2023' }, tenth),
    publishedBy('Wellbeing Research Centre, University of Oxford', { from: '2024' }, wion),
    firstEdition('2012', prague, tenth),
  ],
  // The reports of 2012, 2013 and 2015 are known too; none came out in 2014.
  series: {
    measure: 'rank',
    scale: { en: 'average answer, 0 to 10, higher is happier' },
    editions: [
      edition(
        '2016',
        '2016-03-16',
        page(
          'World Happiness Report 2016 Update (UK Tamil News)',
          'https://www.uktamilnews.com/2016/03/18/world-happiness-report-2016-update-ranks-happiest-countries/',
          '2016-03-18',
        ),
      ),
      edition(
        '2017',
        '2017-03',
        page('World Happiness Report 2017 (EUobserver)', 'https://euobserver.com/tickers/137292', '2017-03'),
      ),
      edition(
        '2018',
        '2018-03-14',
        page(
          'Want to be happy? Try moving to Finland (UBC)',
          'https://news.ubc.ca/2018/03/14/want-to-be-happy-try-moving-to-finland/',
          '2018-03-14',
        ),
      ),
      edition(
        '2019',
        '2019-03-20',
        page(
          "Finland is the world's happiest country in 2019",
          'https://www.yrityskehitys.net/news/2770-finland-is-the-world-s-happiest-country-in-2019',
        ),
        page(
          'International Day of Happiness: Finland tops list (Asianet)',
          'https://www.mynation.com/india-news/international-day-happiness-finland-tops-list-india-140-poo19h',
        ),
      ),
      edition('2020', '2020-03-20', prague),
      edition(
        '2021',
        '2021-03-19',
        page(
          'World Happiness Report released, Finland retains top spot (TRT)',
          'https://trt.global/world/article/12813983',
          '2021-03-19',
        ),
      ),
      edition('2022', '2022-03-18', tenth),
      edition(
        '2023',
        '2023-03-20',
        page(
          'Finland is happiest country in the world sixth time in a row (ScandAsia)',
          'https://scandasia.com/finland-is-happiest-country-in-the-world-sixth-time-in-a-row/',
        ),
      ),
      edition(
        '2024',
        '2024-03-20',
        page(
          'U.S. drops from top 20 happiest countries list (Wellbeing Research Centre, Oxford)',
          'https://wellbeing.hmc.ox.ac.uk/news/u-s-drops-from-top-20-happiest-countries-list-in-2024-world-happiness-report',
          '2024-03-20',
        ),
      ),
      edition('2025', '2025-03-20', wion),
      edition(
        '2026',
        '2026-03',
        page(
          'Finland tops happiness, 9th year (Headlines Plus)',
          'https://headlinesplus.com/story/finland-tops-happiness-9th-year',
          '2026-03-20',
        ),
      ),
    ],
    ranks: {},
  },
  links: [{ title: 'worldhappiness.report', url: 'https://worldhappiness.report/' }],
  context: ['happiest', 'happiness', 'well-being', 'Finland', 'Gallup', 'life satisfaction'],
} satisfies EntitySource;
