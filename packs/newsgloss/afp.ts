import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const liberation = page(
  'Trois choses à savoir sur l’AFP, née le 20 août 1944 (France Télévisions)',
  'https://www.francetvinfo.fr/economie/medias/les-80-ans-de-la-liberation-de-paris-trois-choses-a-savoir-sur-l-afp-nee-le-20-aout-1944_6734634.html',
  '2024-08',
);
const elected = page(
  'Fabrice Fries é eleito presidente da AFP (UOL/AFP)',
  'https://entretenimento.uol.com.br/noticias/afp/2018/04/12/fabrice-fries-e-eleito-presidente-da-afp.htm',
  '2018-04-12',
);
const secondTerm = page(
  'Fabrice Fries est réélu pour 5 ans à la présidence de l’AFP (L’ADN)',
  'https://data.ladn.eu/blog/nominations/nomination-fabrice-fries-president-afp',
  '2022-11-14',
);
const monday = page(
  'L’AFP a un nouveau PDG : Fabrice Fries (RTL)',
  'https://www.rtl.be/info/monde/economie/l-afp-a-un-nouveau-pdg-fabrice-fries-ancien-de-publicis-1012766.aspx',
);
const to2028 = page(
  'Fabrice Fries reconduit à la tête de l’AFP jusqu’en 2028 (The National Times)',
  'https://thenationaltimes.au/fr/Economie/95333-fabrice-fries-reconduit-a-la-tete-de-lafp-jusquen-2028.html',
);
const speaker = page('Fabrice Fries (WAN-IFRA)', 'https://wan-ifra.org/event_speakers/fabrice-fries/');

export default {
  id: 'newsgloss:afp',
  wikidata: 'Q40464',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Agence France-Presse'], acronym: ['AFP'] }),
    ...named('fr', { full: ['Agence France-Presse'], acronym: ['AFP'] }),
    ...named('ru', { full: ['Агентство Франс Пресс', 'Франс Пресс'] }),
    ...named('zh', { full: ['法新社'] }),
    ...named('ar', { full: ['وكالة فرانس برس', 'فرانس برس'] }),
  ],
  label: { en: 'Agence France-Presse' },
  description: { en: 'French news agency' },
  definition: {
    en: 'Gathers news, pictures and video from all over the world for media and other subscribers, under a French law that protects its independence.',
  },
  from: '1944-08-20',
  facts: [
    founded('1944-08-20', liberation),
    seat('Paris, France', {}, liberation, secondTerm),
    head('Chairman and CEO', 'Emmanuel Hoog', { from: '2010', to: '2018-04-15' }, elected, monday),
    head('Chairman and CEO', 'Fabrice Fries', { from: '2018-04-16', expires: '2028-04-15' }, monday, speaker, to2028),
  ],
  related: [seeAlso('reuters'), seeAlso('ap')],
  links: [{ title: 'afp.com', url: 'https://www.afp.com/' }],
  context: ['news agency', 'journalist', 'correspondent', 'photographer', 'told AFP', 'reporter'],
} satisfies EntitySource;
