import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const dfjv = page(
  'Rangliste der Pressefreiheit 2019 veröffentlicht (DFJV)',
  'https://www.dfjv.de/publikationen/news/reporter-ohne-grenzen-rangliste-der-pressefreiheit-2019-veroeffentlicht',
);
const rog = page('RSF (Reporter ohne Grenzen Österreich)', 'https://www.rog.at/tag/rsf/');

export default {
  id: 'newsgloss:world-press-freedom-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['World Press Freedom Index'], short: ['Press Freedom Index', 'RSF Index'] }),
    ...named('fr', { full: ['classement mondial de la liberté de la presse'] }, { case: 'any' }),
    ...named('es', {
      full: ['Clasificación Mundial de la Libertad de Prensa', 'Índice Mundial de Libertad de Prensa'],
    }),
    ...named('de', { full: ['Rangliste der Pressefreiheit'] }),
    ...named('pt', { full: ['Ranking Mundial da Liberdade de Imprensa', 'Índice Mundial de Liberdade de Imprensa'] }),
    ...named('it', { full: ['classifica mondiale della libertà di stampa'] }, { case: 'any' }),
    ...named('ru', { full: ['Всемирный индекс свободы прессы', 'Индекс свободы прессы'] }),
    ...named('vi', { full: ['chỉ số tự do báo chí thế giới'] }, { case: 'any' }),
    ...named('zh', { full: ['世界新闻自由指数', '世界新聞自由指數', '全球新闻自由指数', '新聞自由指數'] }),
  ],
  label: { en: 'World Press Freedom Index' },
  description: { en: 'by Reporters Without Borders (RSF)' },
  definition: {
    en: 'Ranks countries by how freely journalists can work there, from a questionnaire to experts and a count of attacks on the press.',
  },
  from: '2002',
  facts: [publishedBy('Reporters Without Borders (RSF)', {}, dfjv, rog), firstEdition('2002', rog)],
  series: {
    measure: 'rank',
    editions: [
      {
        label: '2017',
        published: '2017-04-26',
        of: 180,
        complete: false,
        sources: [page('Press freedom (EUobserver)', 'https://euobserver.com/rule-of-law/ar7d9ad299')],
      },
      {
        label: '2018',
        published: '2018-04-25',
        of: 180,
        complete: false,
        sources: [
          page(
            'RSF Index 2018: press release under embargo until 25 April 2018 (copy)',
            'https://docslib.org/doc/1566045/world-press-freedom-index-compiled-by-reporters-without-borders-rsf-reflects-growing-animosity-towards-journalists',
          ),
        ],
      },
      {
        label: '2019',
        published: '2019-04-18',
        of: 180,
        complete: false,
        sources: [
          page(
            'Reporters facing tougher task amid hatred fueled by politicians (RFE/RL)',
            'https://gandhara.rferl.org/a/reporters-facing-tougher-task-amid-hatred-fueled-by-politicians-rsf/29888598.html',
          ),
          dfjv,
        ],
      },
      {
        label: '2020',
        published: '2020-04-21',
        of: 180,
        complete: false,
        sources: [
          rog,
          page(
            'World Press Freedom Index 2020: press kit (RSF, copy)',
            'https://vdocument.in/world-press-freedom-index-2020-rsfas-aoeglobal-indicatora-a-its-measure-of.html',
          ),
        ],
      },
      {
        label: '2021',
        published: '2021-04-20',
        of: 180,
        complete: false,
        sources: [
          page(
            'Liberté de la presse : le Burundi à la 147e place (Iwacu)',
            'https://iwacu-burundi.org/liberte-de-la-presse-le-burundi-a-la-147e-place',
          ),
          page(
            'Press freedom index (Ming Pao)',
            'https://life.mingpao.com/primaryeng/article?issue=20210526&nodeid=1621967096626',
            '2021-05-26',
          ),
        ],
      },
      {
        label: '2022',
        published: '2022-05-03',
        of: 180,
        complete: false,
        sources: [
          page(
            "RSF's 2022 World Press Freedom Index (M100)",
            'https://www.m100potsdam.org/en/rsfs-2022-world-press-freedom-index-a-new-era-of-polarisation/',
          ),
        ],
      },
      {
        label: '2023',
        published: '2023-05-03',
        of: 180,
        complete: false,
        sources: [
          page(
            "China is the world's biggest jailer of journalists (The Tibet Post)",
            'https://www.thetibetpost.com/en/news/43-international/7566-china-is-the-world-s-biggest-jailer-of-journalists-2023-world-press-freedom-index',
          ),
        ],
      },
      {
        label: '2024',
        published: '2024-05-03',
        of: 180,
        complete: false,
        sources: [
          page(
            'Governments fail to protect journalism: RSF (AEJ)',
            'https://aej-uk.org/2024/05/03/governments-fail-to-protect-journalism-rsf',
            '2024-05-03',
          ),
        ],
      },
      {
        label: '2025',
        published: '2025-05-02',
        of: 180,
        complete: false,
        sources: [
          page(
            'Global press freedom at all-time low (Africanews)',
            'https://www.africanews.com/2025/05/02/global-press-freedom-at-all-time-low-according-to-rsf',
            '2025-05-02',
          ),
          page(
            'Pressefreiheit: Rangliste (ZDF)',
            'https://www.zdfheute.de/politik/pressefreiheit-rangliste-deutschland-100.html',
          ),
        ],
      },
      {
        label: '2026',
        published: '2026-04-30',
        of: 180,
        complete: false,
        sources: [
          page(
            'World press freedom hits new low (efinder.lk)',
            'https://efinder.lk/news/article/world-press-freedom-hits-new-low-as-authoritarianism-rises',
            '2026-04-30',
          ),
          page(
            'Best and worst countries for press freedom in 2026 (Indian Express)',
            'https://indianexpress.com/article/trending/top-10-listing/top-10-best-worst-countries-for-press-freedom-in-2026-indias-rank-10670837/',
          ),
        ],
      },
    ],
    ranks: {},
  },
  links: [{ title: 'rsf.org', url: 'https://rsf.org/' }],
  context: ['press freedom', 'journalists', 'Reporters Without Borders', 'RSF', 'media', 'censorship'],
} satisfies EntitySource;
