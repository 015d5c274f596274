import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const reelected = page(
  'IKRK-Präsidentin für eine zweite Amtszeit wiedergewählt (ICRC)',
  'https://www.icrc.org/de/artikel/ikrk-praesidentin-fuer-eine-zweite-amtszeit-wiedergewaehlt',
  '2026-02-04',
);
const tass = page('ICRC president re-elected for second term (TASS)', 'https://tass.com/world/2083455', '2026-02-07');
const firstElected = page(
  'ICRC memilih presiden baru (ICRC Indonesia)',
  'https://blogs.icrc.org/indonesia/icrc-memilih-presiden-baru',
  '2021-11',
);
const appointed = page(
  'Peter Maurer prossimo presidente del CICR (ICRC, Confini online)',
  'https://confinionline.it/detail.aspx?id=25503&l=it',
);
const luzern = page(
  'IKRK-Präsident Peter Maurer im Gespräch (Luzerner Zeitung)',
  'https://www.luzernerzeitung.ch/amp/international/ikrk-praesident-peter-maurer-nur-weil-ich-empoerung-nicht-kommuniziere-heisst-das-nicht-dass-ich-nie-empoert-bin-ld.1165092',
  '2019-11',
);
const swissReview = page(
  'Peter Maurer (Swiss Review)',
  'https://www.swisscommunity.org/en/news-media/swiss-review/article/peter-maurer-2',
  '2022-08-05',
);
const swissinfo = page(
  'Woman to head Red Cross for the first time (Swissinfo, MENAFN)',
  'https://menafn.com/1104950248/Woman-To-Head-Red-Cross-For-The-First-Time',
);

export default {
  id: 'newsgloss:icrc',
  wikidata: 'Q5987345',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Committee of the Red Cross'],
      acronym: ['ICRC'],
    }),
    ...named('fr', { full: ['Comité international de la Croix-Rouge'], acronym: ['CICR'] }),
    ...named('es', { full: ['Comité Internacional de la Cruz Roja'], acronym: ['CICR'] }),
    ...named('de', {
      full: [
        'Internationales Komitee vom Roten Kreuz',
        'Internationale Komitee vom Roten Kreuz',
        'Internationalen Komitee vom Roten Kreuz',
        'Internationalen Komitees vom Roten Kreuz',
      ],
      acronym: ['IKRK'],
    }),
    ...named('pt', {
      full: ['Comitê Internacional da Cruz Vermelha', 'Comité Internacional da Cruz Vermelha'],
      acronym: ['CICV'],
    }),
    ...named('it', { full: ['Comitato internazionale della Croce Rossa'], acronym: ['CICR'] }),
    ...named('ru', {
      full: ['Международный комитет Красного Креста', 'Международного комитета Красного Креста'],
      acronym: ['МККК'],
    }),
    ...named('vi', { full: ['Ủy ban Chữ thập đỏ Quốc tế'], acronym: ['ICRC'] }),
    ...named('zh', { full: ['红十字国际委员会', '紅十字國際委員會'] }),
    ...named('ar', { full: ['اللجنة الدولية للصليب الأحمر'] }),
  ],
  label: { en: 'International Committee of the Red Cross' },
  description: { en: 'neutral humanitarian organisation in wars' },
  definition: {
    en: 'Visits prisoners of war, helps the wounded and traces the missing on all sides of a conflict, as the Geneva Conventions provide.',
  },
  from: '1863-02-17',
  facts: [
    founded('1863-02-17', factbook),
    seat('Geneva, Switzerland', {}, swissinfo),
    head(
      'President',
      'Peter Maurer',
      { from: '2012-07-01', to: '2022-09-30' },
      luzern,
      appointed,
      swissReview,
      firstElected,
    ),
    head(
      'President',
      'Mirjana Spoljaric Egger',
      { from: '2022-10-01', expires: '2030-09-30' },
      firstElected,
      reelected,
      tass,
    ),
  ],
  related: [seeAlso('ifrc'), seeAlso('geneva-conventions')],
  links: [{ title: 'icrc.org', url: 'https://www.icrc.org' }],
  context: [
    'Red Cross',
    'Geneva',
    'prisoners of war',
    'detainees',
    'humanitarian',
    'hostages',
    'Spoljaric',
    'conflict',
  ],
} satisfies EntitySource;
