import { founded, head, named, parent, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const history = page(
  'Where is the headquarters of the Reuters news organization? (ICET Online)',
  'https://icetonline.com/where-is-headquarters-of-the-reuters-news-organization/',
);
const shareholders = page(
  'Shareholders approve Thomson’s acquisition of Reuters (Worcester Business Journal)',
  'https://www.wbjournal.com/article/shareholders-approve-thomsons-acquisition-of-reuters',
  '2008-03-27',
);
const acquisition = page(
  'Thomson completes acquisition of Reuters (Thomson Reuters)',
  'https://thomsonreuters.gcs-web.com/node/14651',
  '2008-04-17',
);
const bascobert = page(
  'Ex-Chef von „USA Today“-Verlag führt Nachrichtenagentur Reuters (Fundscene/Reuters)',
  'https://fundscene.com/ex-chef-von-usa-today-verlag-fuhrt-nachrichtenagentur-reuters',
);
const meeting = page(
  'Xinhua president Fu Hua meets Reuters president Bascobert (Breaking Latest News)',
  'https://www.breakinglatest.news/business/xinhua-news-agency-president-fu-hua-meets-with-reuters-president-bascobert-to-enhance-cooperation/',
  '2023-10-11',
);

export default {
  id: 'newsgloss:reuters',
  wikidata: 'Q130879',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Reuters', 'Reuters News Agency', 'Reuters news agency', 'Reuters News'] }),
    ...named('fr', { full: ['agence Reuters'] }),
    ...named('ru', { full: ['Рейтер', 'Рейтерс'] }),
    ...named('vi', { full: ['hãng tin Reuters'] }),
    ...named('zh', { full: ['路透社'] }),
    ...named('ar', { full: ['رويترز'] }),
  ],
  label: { en: 'Reuters' },
  description: { en: 'news agency, part of Thomson Reuters' },
  definition: {
    en: 'Gathers news, pictures and video from all over the world and sells them to newspapers, broadcasters, websites and financial firms.',
  },
  from: '1851',
  facts: [
    founded('1851', history, shareholders),
    parent('thomson-reuters', { from: '2008-04-17' }, acquisition),
    head('President', 'Paul Bascobert', { from: '2022-09-19' }, bascobert, meeting),
  ],
  related: [seeAlso('ap'), seeAlso('afp')],
  links: [{ title: 'reuters.com', url: 'https://www.reuters.com/' }],
  context: ['news agency', 'Thomson Reuters', 'journalists', 'reporters', 'poll'],
} satisfies EntitySource;
