import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const founder = page(
  'Who is the man behind the World Economic Forum in Davos? (Le News)',
  'https://lenews.ch/2015/01/26/who-is-the-man-behind-the-world-economic-forum-in-davos',
  '2015-01-26',
);
const resigned = page(
  'WEF President Børge Brende resigns (Devdiscourse)',
  'https://www.devdiscourse.com/article/law-order/3818582-wef-president-borge-brende-resigns-amid-epstein-investigation',
  '2026-02-26',
);
const successor = page(
  'Who is Børge Brende? WEF president steps down (Financial Express)',
  'https://www.financialexpress.com/world-news/us-news/who-is-borge-brende-wef-president-steps-down-over-connection-with-sex-offender-jeffrey-epstein/4155961/',
  '2026-02-26',
);

export default {
  id: 'newsgloss:wef',
  wikidata: 'Q170418',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['World Economic Forum'], short: ['Davos Forum'], acronym: ['WEF'] }),
    ...named('en', { full: ['European Management Forum'] }, { to: '1987' }),
    ...named('fr', { full: ['Forum économique mondial'], short: ['Forum de Davos'], acronym: ['WEF'] }),
    ...named('es', { full: ['Foro Económico Mundial'], short: ['Foro de Davos'], acronym: ['WEF'] }),
    ...named('de', { full: ['Weltwirtschaftsforum'], acronym: ['WEF'] }),
    ...named('pt', { full: ['Fórum Econômico Mundial', 'Fórum Económico Mundial', 'Fórum Mundial Econômico'] }),
    ...named('it', { full: ['Forum economico mondiale', 'World Economic Forum'] }),
    ...named('ru', { full: ['Всемирный экономический форум'], acronym: ['ВЭФ'] }),
    ...named('vi', { full: ['Diễn đàn Kinh tế Thế giới'] }, { case: 'any' }),
    ...named('vi', { acronym: ['WEF'] }),
    ...named('zh', { full: ['世界经济论坛', '世界經濟論壇'] }),
  ],
  label: { en: 'World Economic Forum' },
  description: { en: 'Swiss foundation; holds the yearly meeting in Davos' },
  definition: {
    en: 'Invites heads of companies and governments to Davos in the Swiss Alps once a year, and publishes reports such as the one on the gender gap.',
  },
  from: '1971',
  facts: [
    founded('1971', founder),
    seat('Cologny near Geneva, Switzerland', {}, founder),
    head('President', 'Børge Brende', { from: '2017', to: '2026-02-26' }, resigned, successor),
    head('President (interim)', 'Alois Zwinggi', { asOf: '2026-02-26' }, resigned, successor),
  ],
  related: [seeAlso('global-gender-gap-report'), seeAlso('global-competitiveness-report')],
  links: [{ title: 'weforum.org', url: 'https://www.weforum.org/' }],
  context: ['Davos', 'Schwab', 'business leaders', 'annual meeting', 'Geneva'],
} satisfies EntitySource;
