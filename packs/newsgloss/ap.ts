import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const cooperative = page(
  'Jim Kennedy (Platform Cooperativism Consortium)',
  'https://platform.coop/people/jim-kennedy/',
);
const overview = page('Associated Press (cultureNOW)', 'https://culturenow.org/people/associated-press');
const veerasingham = page(
  'AP nomina Daisy Veerasingham presidente e CEO (LaPresse)',
  'https://www.lapresse.it/editoria/2021/08/05/ap-nomina-daisy-veerasingham-presidente-e-ceo-e-la-prima-donna-in-175-anni-dellagenzia/',
  '2021-08-05',
);
const cuts = page(
  'Associated Press to cut 8 percent of workforce (The Epoch Times)',
  'https://www.theepochtimes.com/us/associated-press-to-cut-8-percent-of-workforce-5761768',
  '2024-11',
);
const pruitt = page(
  'Agência AP tem a primeira CEO mulher em 175 anos (O Rolo)',
  'https://orolo.com.br/mulher/agencia-ap-tem-a-primeira-ceo-mulher-e-nao-branca-em-175-anos/',
);

export default {
  id: 'newsgloss:ap',
  wikidata: 'Q40469',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Associated Press'], acronym: ['AP'] }),
    ...named('ru', { full: ['Ассошиэйтед Пресс'] }),
    ...named('zh', { full: ['美联社', '美聯社'] }),
    ...named('ar', { full: ['أسوشيتد برس'] }),
  ],
  label: { en: 'Associated Press' },
  description: { en: 'American news agency' },
  definition: {
    en: 'Gathers news, pictures and video as a cooperative of American newspapers and broadcasters, and counts the votes in American elections.',
  },
  from: '1846',
  facts: [
    founded('1846', cooperative, overview),
    seat('New York, United States', {}, veerasingham, overview),
    head('President and CEO', 'Gary Pruitt', { from: '2012', to: '2021-12-31' }, pruitt, veerasingham),
    head('President and CEO', 'Daisy Veerasingham', { from: '2022-01-01' }, veerasingham, cuts),
  ],
  related: [seeAlso('reuters'), seeAlso('afp')],
  links: [{ title: 'ap.org', url: 'https://www.ap.org/' }],
  context: [
    'news agency',
    'news organization',
    'reporter',
    'journalist',
    'photographer',
    'video journalist',
    'told the AP',
  ],
} satisfies EntitySource;
