import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const usSoccer = page('FIFA (U.S. Soccer)', 'https://www.ussoccer.com/history/organizational-structure/fifa');
const zurich = page('FIFA (Financial World)', 'https://www.financial-world.org/topic/348/fifa/');
const arabNews = page(
  'Gianni Infantino re-elected as FIFA president (Arab News)',
  'https://www.arabnews.pk/node/1506741/sport',
  '2019-06-05',
);
const ap = page(
  'Gianni Infantino re-elected FIFA president by acclaim (AP)',
  'https://kstp.com/associated-press/ap-national-sports/gianni-infantino-re-elected-fifa-president-by-acclaim/',
  '2023-03-16',
);
const wion = page(
  'Unopposed Gianni Infantino re-elected as FIFA president (WION)',
  'https://www.wionews.com/sports/unopposed-gianni-infantino-re-elected-as-fifa-president-set-to-take-charge-until-2027-572615',
  '2023-03-16',
);
const blatter = page(
  'Flashback: the making of Sepp Blatter’s presidency in FIFA (Sports Village Square)',
  'https://www.sportsvillagesquare.com/2020/06/08/flashback-the-making-of-sepp-blatter-presidency-in-fifa-president/',
  '2020-06-08',
);
const suspended = page(
  'Fifa’s ethics body bans chief Blatter and European boss Platini (Straits Times)',
  'https://www.straitstimes.com/sport/football/football-fifas-ethics-body-bans-chief-blatter-and-european-boss-platini',
  '2015-10',
);
const acting = page(
  'FIFA president Blatter, Valcke and Platini suspended (Sports Business Journal)',
  'https://sportsbusinessjournal.com/Daily/Morning-Buzz/2015/10/08/FIFA.aspx',
  '2015-10-08',
);
const elected = page(
  'Выборы президента ФИФА (Belnovosti)',
  'https://belnovosti.by/amp/society/44535-26020162050.html',
  '2016-02',
);

export default {
  id: 'newsgloss:fifa',
  wikidata: 'Q253414',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Fédération Internationale de Football Association', 'International Federation of Association Football'],
      acronym: ['FIFA', 'Fifa'],
    }),
    ...named('fr', {
      full: ['Fédération internationale de football association', 'Fédération internationale de football'],
      acronym: ['FIFA', 'Fifa'],
    }),
    ...named('es', { full: ['Federación Internacional de Fútbol Asociación'], acronym: ['FIFA'] }),
    ...named('de', { full: ['Fußball-Weltverband', 'Weltfußballverband'], acronym: ['FIFA', 'Fifa'] }),
    ...named('pt', { full: ['Federação Internacional de Futebol'], acronym: ['FIFA', 'Fifa'] }),
    ...named('it', { acronym: ['FIFA', 'Fifa'] }),
    ...named('ru', { full: ['Международная федерация футбола'], acronym: ['ФИФА'] }),
    ...named('vi', { full: ['Liên đoàn Bóng đá Thế giới'] }, { case: 'any' }),
    ...named('vi', { acronym: ['FIFA'] }),
    ...named('zh', { full: ['国际足球联合会', '國際足球聯合會'], short: ['国际足联', '國際足聯', '国际足总'] }),
    ...named('ar', { short: ['الفيفا'] }),
  ],
  label: { en: 'FIFA' },
  description: { en: 'world governing body of football (soccer)' },
  definition: {
    en: 'Holds the World Cup, regulates transfers and the calendar of national teams, and unites the national football associations.',
  },
  from: '1904-05-21',
  facts: [
    founded('1904-05-21', usSoccer, zurich),
    seat('Zurich, Switzerland', {}, zurich),
    members(211, { asOf: '2023-03-16', note: 'national associations' }, ap, wion, arabNews),
    head(
      'President',
      'Sepp Blatter',
      { from: '1998-06-08', to: '2015-10-08', note: 'suspended on 8 Oct 2015' },
      blatter,
      suspended,
      acting,
    ),
    head(
      'President',
      'Gianni Infantino',
      { from: '2016-02-26', note: 're-elected in 2023 until 2027' },
      elected,
      arabNews,
      ap,
      wion,
    ),
  ],
  related: [seeAlso('uefa'), seeAlso('caf')],
  links: [{ title: 'fifa.com', url: 'https://www.fifa.com/' }],
  context: ['football', 'soccer', 'World Cup', 'Infantino', 'Zurich', 'Blatter', 'tournament'],
} satisfies EntitySource;
