import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'WFP Executive Board welcomes appointment of Cindy McCain (WFP USA)',
  'https://wfpusa.org/news-release/wfp-executive-board-welcomes-appointment-cindy-mccain-new-head-of-wfp',
);
const stepsDown = page(
  'Cindy McCain to step down as WFP chief (The National)',
  'https://www.thenationalnews.com/news/us/2026/02/26/cindy-mccain-wfp-resigns/',
  '2026-02-26',
);
const threeMonths = page(
  'U.S. prepares to nominate new leader for UN World Food Programme (Reuters/Devdiscourse)',
  'https://www.devdiscourse.com/article/health/3820425-us-prepares-to-nominate-new-leader-for-un-world-food-programme',
  '2026-02-27',
);

const beasley = page(
  'Appointment of Ambassador Cindy McCain (US State Department/195 News)',
  'https://195news.com/world-news/appointment-of-ambassador-cindy-mccain-as-executive-director-of-the-world-food-program',
);

export default {
  id: 'newsgloss:wfp',
  wikidata: 'Q204344',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['World Food Programme', 'United Nations World Food Programme', 'UN World Food Programme'],
      acronym: ['WFP'],
    }),
    ...named('fr', { full: ['Programme alimentaire mondial'] }),
    ...named('fr', { acronym: ['PAM'] }, { needsContext: true }),
    ...named('es', { full: ['Programa Mundial de Alimentos'] }),
    ...named('es', { acronym: ['PMA'] }, { needsContext: true }),
    ...named('de', { full: ['Welternährungsprogramm', 'Welternährungsprogramm der Vereinten Nationen'] }),
    ...named('pt', { full: ['Programa Alimentar Mundial', 'Programa Mundial de Alimentos'] }),
    ...named('it', { full: ['Programma alimentare mondiale'] }),
    ...named('ru', {
      full: ['Всемирная продовольственная программа', 'Всемирной продовольственной программы'],
      acronym: ['ВПП ООН'],
    }),
    ...named('vi', { full: ['Chương trình Lương thực Thế giới'], acronym: ['WFP'] }),
    ...named('zh', { full: ['世界粮食计划署', '世界糧食計劃署'] }),
  ],
  label: { en: 'World Food Programme' },
  description: { en: 'food aid agency of the United Nations' },
  definition: {
    en: 'Brings food or the money to buy it to people in wars, droughts and disasters, and runs school meals; it lives on voluntary gifts.',
  },
  from: '1961-11-24',
  facts: [
    founded('1961-11-24', factbook),
    seat('Rome, Italy', {}, organisationList, stepsDown),
    head('Executive Director', 'David Beasley', { from: '2017', to: '2023-04-04' }, beasley, appointed),
    head(
      'Executive Director',
      'Cindy McCain',
      { from: '2023-04-05', expires: '2026-05-26' },
      appointed,
      stepsDown,
      threeMonths,
    ),
  ],
  // No partOf('un'): PAM and PMA are others' acronyms, too, and the UN is named in many articles on those.
  related: [seeAlso('fao'), seeAlso('ifad')],
  links: [{ title: 'wfp.org', url: 'https://www.wfp.org/' }],
  context: [
    'food',
    'hunger',
    'famine',
    'food aid',
    'rations',
    'humanitarian',
    'alimentaire',
    'alimentos',
    'hambre',
    'faim',
    'aide alimentaire',
    'ayuda alimentaria',
  ],
} satisfies EntitySource;
