import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const about = page(
  'About Eurasian Economic Union (Embassy of Russia in Thailand)',
  'https://thailand.mid.ru/en/press-centre/news/about_eurasian_economic_union',
);
const interfax = page(
  'Putin certain former Kazakh PM Sagintayev will begin work as EEC chairman (Interfax)',
  'https://interfax.com/newsroom/top-stories/97970/',
  '2023-12-25',
);
const ulys = page(
  'Кадровый скачок: Сагинтаев идет на повышение (Ulysmedia)',
  'https://ulysmedia.kz/news/24622-kadrovyi-skachok-sagintaev-idet-na-povyshenie/amp',
  '2023-12-25',
);

const talks = page(
  'Bakytzhan Sagintaev and Vladimir Putin discussed priority areas of EAEU development (Eurasian Economic Commission)',
  'https://eec.eaeunion.org/en/news/bakytzhan-sagintaev-i-vladimir-putin-obsudili-prioritetnye-napravleniya-razvitiya-eaes-na-srednesroch/',
  '2024-03-20',
);

export default {
  id: 'newsgloss:eaeu',
  wikidata: 'Q4173083',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Eurasian Economic Union'], acronym: ['EAEU', 'EEU'] }),
    ...named('fr', { full: ['Union économique eurasiatique'], acronym: ['UEEA'] }),
    ...named('es', { full: ['Unión Económica Euroasiática', 'Unión Económica Eurasiática'], acronym: ['UEE'] }),
    ...named('de', { full: ['Eurasische Wirtschaftsunion', 'Eurasischen Wirtschaftsunion'], acronym: ['EAWU'] }),
    ...named('pt', { full: ['União Econômica Eurasiática', 'União Económica Eurasiática'] }),
    ...named('it', { full: ['Unione economica eurasiatica'], acronym: ['UEE'] }),
    ...named('ru', {
      full: ['Евразийский экономический союз', 'Евразийского экономического союза'],
      acronym: ['ЕАЭС'],
    }),
    ...named('vi', { full: ['Liên minh Kinh tế Á - Âu', 'Liên minh Kinh tế Á-Âu'], acronym: ['EAEU'] }),
    ...named('zh', { full: ['欧亚经济联盟', '歐亞經濟聯盟'] }),
  ],
  label: { en: 'Eurasian Economic Union' },
  description: { en: 'economic union of post-Soviet states' },
  definition: {
    en: 'Russia and some of its post-Soviet neighbours have one customs border in it and let goods, workers and capital cross freely inside.',
  },
  from: '2014-05-29',
  facts: [
    signed('Treaty', '2014-05-29', about, factbook),
    inForce('Treaty', '2015-01-01', about, factbook),
    seat('Moscow, Russia', {}, organisationList),
    members(5, { from: '2015-08-06' }, about),
    head(
      'Chairman of the Board of the Commission',
      'Bakytzhan Sagintayev',
      { from: '2024-02-01', expires: '2028-01-31' },
      talks,
      interfax,
      ulys,
    ),
  ],
  links: [{ title: 'eaeunion.org', url: 'https://eaeunion.org/' }],
  context: ['Russia', 'Kazakhstan', 'Belarus', 'Armenia', 'Kyrgyzstan', 'customs', 'free trade', 'Moscow', 'Eurasian'],
} satisfies EntitySource;
