import { founded, head, members, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const birth = page(
  '1954–1962: Birth of UEFA (UEFA)',
  'https://www.uefa.com/news-media/news/01ab-0f84767887e4-8b1a9f4c41b2-1000--1954-1962-birth-of-uefa/',
);
const srf = page(
  'Vor 66 Jahren wurde die Uefa aus der Taufe gehoben (SRF)',
  'https://www.srf.ch/sport/fussball/fussball-allgemein/blick-zurueck-15-juni-1954-vor-66-jahren-wurde-die-uefa-aus-der-taufe-gehoben',
);
const president = page('UEFA President (UEFA)', 'https://www.uefa.com/insideuefa/about-uefa/president/');
const ceferin = page(
  'UEFA President Aleksander Čeferin (UEFA)',
  'https://www.uefa.com/news-media/news/0251-0f8e6b1182f3-3550516759de-1000--uefa-president-aleksander-ceferin/',
);
const elected = page(
  'Nuova era per la Uefa: eletto lo sloveno Čeferin (VAVEL)',
  'https://vavel.it/calcio-internazionale/2016/09/14/694986-nuova-era-per-la-uefa-eletto-lo-sloveno-ceferin.html',
  '2016-09-14',
);
const platini = page('Платини се опростио од УЕФА (Večernje novosti)', 'https://naslovi.net/rd/18953169', '2016-09-14');
const rmc = page(
  'UEFA : Platini ne démissionnera que le 14 septembre (RMC Sport)',
  'https://rmcsport.bfmtv.com/football/uefa-platini-ne-demissionnera-que-le-14-septembre_AN-201605180195.html',
  '2016-05-18',
);
const qed = page(
  'UEFA President, Michel Platini, will resign after failing to have ban overturned (QED)',
  'https://qed.ng/?p=26819',
);

export default {
  id: 'newsgloss:uefa',
  wikidata: 'Q35572',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Union of European Football Associations'], acronym: ['UEFA', 'Uefa'] }),
    ...named('fr', { full: ['Union des associations européennes de football'], acronym: ['UEFA'] }),
    ...named('es', { full: ['Unión de Asociaciones Europeas de Fútbol'], acronym: ['UEFA'] }),
    ...named('de', { full: ['Union europäischer Fußballverbände'], acronym: ['UEFA', 'Uefa'] }),
    ...named('pt', {
      full: ['União das Associações Europeias de Futebol', 'União das Federações Europeias de Futebol'],
      acronym: ['UEFA', 'Uefa'],
    }),
    ...named('it', { acronym: ['UEFA', 'Uefa'] }),
    ...named('ru', { full: ['Союз европейских футбольных ассоциаций'], acronym: ['УЕФА'] }),
    ...named('vi', { full: ['Liên đoàn Bóng đá châu Âu'] }, { case: 'any' }),
    ...named('vi', { acronym: ['UEFA'] }),
    ...named('zh', { full: ['欧洲足球协会联盟', '歐洲足球協會聯盟'], short: ['欧足联', '歐足聯'] }),
  ],
  label: { en: 'UEFA' },
  description: { en: 'governing body of football in Europe' },
  definition: {
    en: 'Holds the European Championship, the Champions League and other cups, and sets the rules on money for the clubs in them.',
  },
  from: '1954-06-15',
  facts: [
    founded('1954-06-15', birth, srf),
    seat('Nyon, Switzerland', {}, ceferin, birth),
    members(55, { from: '2016', note: 'national associations' }, srf, ceferin),
    head(
      'President',
      'Michel Platini',
      { from: '2007', to: '2016-09-13', note: 'suspended from October 2015; announced his resignation on 9 May 2016' },
      platini,
      rmc,
      qed,
    ),
    head(
      'President',
      'Aleksander Čeferin',
      { from: '2016-09-14', note: 're-elected in 2023 for four years' },
      elected,
      president,
      ceferin,
    ),
  ],
  related: [partOf('fifa')],
  links: [{ title: 'uefa.com', url: 'https://www.uefa.com/' }],
  context: ['football', 'Champions League', 'Europa League', 'Euro', 'Nyon', 'Ceferin', 'Čeferin', 'clubs'],
} satisfies EntitySource;
