import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const encyclopedia = page(
  'Xinhua News Agency (Berkshire Encyclopedia of China)',
  'https://www.berkshirepublishing.com/chinaconnectu/2012/01/23/xinhua-news-agency-xinhua-tongxunshe-%E6%96%B0%E5%8D%8E%E9%80%9A%E8%AE%AF%E7%A4%BExinhua-tongxunshe-%E6%96%B0%E5%8D%8E%E9%80%9A%E8%AE%AF%E7%A4%BE-xinhua-news-agency/',
);
const agency = page('Xinhua News Agency (AsiaNet)', 'https://iop.asianetnews.net/agencies/xinhua-news-agency');
const replaced = page(
  'Xi Jinping replaces Xinhua News Agency chief (The BL)',
  'https://thebl.com/china/xi-jinping-replaces-xinhua-news-agency-chief-ahead-chinas-national-congress.html',
);
const announced = page(
  'Xinhua News Agency president and editor-in-chief changed (Breaking Latest News)',
  'https://www.breakinglatest.news/news/xi-jinping-controlled-the-pen-xinhua-news-agency-president-and-editor-in-chief-all-changed-lu-yansongs-background-xi-jinping-20th-party-congress/',
  '2022-06-07',
);

export default {
  id: 'newsgloss:xinhua',
  wikidata: 'Q204839',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Xinhua News Agency', 'Xinhua news agency', 'New China News Agency'],
      short: ['Xinhua'],
    }),
    ...named('en', { full: ['Red China News Agency'] }, { to: '1937' }),
    ...named('fr', { full: ['agence Chine nouvelle', 'agence Xinhua'] }),
    ...named('ru', { full: ['Синьхуа'] }),
    ...named('vi', { full: ['Tân Hoa xã', 'Tân Hoa Xã'] }),
    ...named('zh', { full: ['新华通讯社', '新華通訊社'], short: ['新华社', '新華社'] }),
  ],
  label: { en: 'Xinhua News Agency' },
  description: { en: 'state news agency of China' },
  definition: {
    en: 'Publishes the news and announcements of China’s government and Communist Party, at home and abroad in many languages.',
  },
  from: '1931-11',
  facts: [
    founded('1931', encyclopedia, agency),
    seat('Beijing, China', {}, encyclopedia, agency),
    head('President', 'Fu Hua', { from: '2022-06-07' }, replaced, announced),
  ],
  links: [{ title: 'news.cn', url: 'https://english.news.cn/' }],
  context: ['news agency', 'state news agency', 'China', 'Beijing', 'state media'],
} satisfies EntitySource;
