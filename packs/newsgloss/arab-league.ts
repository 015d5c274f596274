import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const syria = page(
  'Pariah no more? Arab League reinstates Syria (AP, The Herald Journal)',
  'https://www.hjnews.com/world/pariah-no-more-arab-league-reinstates-bashar-assads-syria/article_ef08232c-27e2-5b68-9be7-ca2426c08b2b.html',
  '2023-05-07',
);
const dw = page('Arab League (DW)', 'https://www.dw.com/en/arab-league/t-18932131');
const nominated = page(
  'Egypt nominates former FM Nabil Fahmy for Arab League Secretary-General (KUNA, MENAFN)',
  'https://menafn.com/1110802513/Egypt-Nominates-Former-FM-Nabil-Fahmy-For-Arab-League-Secretary-General',
  '2026-02-28',
);
const appointed = page(
  'نبيل فهمي أمينا عاما للجامعة العربية لمدة 5 سنوات (Al Rai)',
  encodeURI('https://alrai.com/article/10963126/عربي-ودولي/نبيل-فهمي-أمينا-عاما-للجامعة-العربية-لمدة-5-سنوات'),
  '2026-06-23',
);

export default {
  id: 'newsgloss:arab-league',
  wikidata: 'Q7172',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['League of Arab States'], short: ['Arab League'] }),
    ...named('fr', { full: ['Ligue des États arabes'], short: ['Ligue arabe'] }),
    ...named('es', { full: ['Liga de Estados Árabes'], short: ['Liga Árabe'] }),
    ...named('de', { full: ['Liga der Arabischen Staaten'], short: ['Arabische Liga', 'Arabischen Liga'] }),
    ...named('pt', { full: ['Liga dos Estados Árabes'], short: ['Liga Árabe'] }),
    ...named('it', { full: ['Lega degli Stati arabi'], short: ['Lega araba'] }),
    ...named('ru', {
      full: ['Лига арабских государств', 'Лиги арабских государств'],
      short: ['Арабская лига', 'Арабской лиги'],
      acronym: ['ЛАГ'],
    }),
    ...named('vi', { full: ['Liên đoàn Ả Rập', 'Liên đoàn Ả-rập'] }),
    ...named('zh', { full: ['阿拉伯国家联盟', '阿拉伯國家聯盟'], short: ['阿盟'] }),
    ...named('ar', { full: ['جامعة الدول العربية'], short: ['الجامعة العربية'] }),
  ],
  label: { en: 'Arab League' },
  description: { en: 'regional organisation of Arab states' },
  definition: {
    en: 'Here Arab states agree on common positions, above all on Palestine and on wars in the region; its decisions bind those who voted for them.',
  },
  from: '1945-03-22',
  facts: [
    founded('1945-03-22', factbook),
    seat('Cairo, Egypt', {}, syria),
    members(22, { asOf: '2023-05-07' }, syria, dw),
    head('Secretary-General', 'Ahmed Aboul Gheit', { from: '2016', to: '2026-06-30' }, nominated, appointed),
    head('Secretary-General', 'Nabil Fahmy', { from: '2026-07-01', expires: '2031-06-30' }, appointed),
  ],
  related: [seeAlso('oic'), seeAlso('gcc')],
  links: [{ title: 'leagueofarabstates.net', url: 'https://www.leagueofarabstates.net/' }],
  context: ['Arab', 'Cairo', 'Aboul Gheit', 'Palestinian', 'Syria', 'summit', 'foreign ministers'],
} satisfies EntitySource;
