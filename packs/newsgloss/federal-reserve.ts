import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const act = page(
  'US creates central banking Federal Reserve System (B First News)',
  'https://bfirst.news/news/14545/us-creates-central-banking-federal-reserve-system',
);
const powell = page(
  'Powell takes charge as Fed’s chairman of the Board of Governors (Compliance Week)',
  'https://www.complianceweek.com/powell-takes-charge-as-feds-chairman-of-the-board-of-governors/8793.article',
);
const warsh = page('Kevin Warsh sworn in as Chairman of the Federal Reserve (BTW)', 'https://btw.co/node/10985016/');
const atlanta = page(
  'Janet Yellen becomes Federal Reserve Chair (Federal Reserve Bank of Atlanta)',
  'https://frbatlanta.org/banking-and-payments/publications/financial-update/2014/q1/yellen-fed-chair.aspx',
  '2014-02-03',
);
const confirmed = page(
  'Senate confirms Yellen as next Fed chair (Federal Reserve Bank of Atlanta)',
  'https://www.frbatlanta.org/banking-and-payments/publications/financial-update/2014/q1/yellen-confirmed-as-next-fed-chair.aspx',
  '2014-01-09',
);
const yellen = page(
  'Janet L. Yellen sworn in as Chair of the Board of Governors (Daily Tide)',
  'https://dailytide.com/janet-l-yellen-sworn-in-as-chair-of-the-board-of-governors-of-the-federal-reserve-system/?share=email',
);
const ap = page(
  'Yellen sworn in as Fed chair, succeeding Bernanke (AP)',
  'https://finance-commerce.com/2014/02/yellen-sworn-in-as-fed-chair-succeeding-bernanke/',
  '2014-02-03',
);
const fraser = page(
  'Federal Reserve Bank history (FRASER, Federal Reserve Bank of St. Louis)',
  'https://fraser.stlouisfed.org/theme/federal-reserve-bank-history',
);
const conference = page(
  'Federal Reserve Chair Kevin Warsh news conference (C-SPAN, ScribeHawk)',
  'https://scribehawk.com/transcript/federal-reserve-chair-kevin-warsh-news-conference',
  '2026-06-17',
);

export default {
  id: 'newsgloss:federal-reserve',
  wikidata: 'Q53536',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Federal Reserve System', 'US Federal Reserve', 'U.S. Federal Reserve'],
      short: ['Federal Reserve', 'Federal Reserve Board', 'US Fed'],
    }),
    // Also the first word of “Fed up”, and short for other federal bodies.
    ...named('en', { short: ['Fed'] }, { case: 'exact', needsContext: true }),
    ...named('fr', { full: ['Réserve fédérale américaine', 'Réserve fédérale'] }),
    ...named('es', { full: ['Reserva Federal'] }),
    ...named('de', { full: ['US-Notenbank', 'Federal Reserve'] }),
    ...named('pt', { full: ['Reserva Federal', 'Federal Reserve'] }),
    ...named('it', { full: ['Federal Reserve'] }),
    ...named('ru', { full: ['Федеральная резервная система'], short: ['Федрезерв'], acronym: ['ФРС'] }),
    ...named('vi', { full: ['Cục Dự trữ Liên bang Mỹ', 'Cục Dự trữ Liên bang'] }, { case: 'any' }),
    ...named('zh', { full: ['美国联邦储备系统', '美國聯邦儲備系統'], short: ['美联储', '美聯儲'] }),
    ...named('ar', { full: ['الاحتياطي الفيدرالي'] }),
  ],
  label: { en: 'Federal Reserve' },
  description: { en: 'central bank of the United States' },
  definition: {
    en: 'Sets the interest rates from which others in the United States follow, aiming at stable prices and many jobs, and supervises banks.',
  },
  from: '1913-12-23',
  facts: [
    founded('1913-12-23', act, fraser),
    seat('Washington, D.C., United States', {}, fraser),
    head('Chair', 'Ben Bernanke', { from: '2006-02', to: '2014-01-31' }, atlanta, confirmed),
    head('Chair', 'Janet Yellen', { from: '2014-02-03', to: '2018-02-03' }, yellen, ap),
    head('Chair', 'Jerome Powell', { from: '2018-02-05', to: '2026-05-21' }, powell, warsh),
    head('Chair', 'Kevin Warsh', { from: '2026-05-22' }, warsh, conference),
  ],
  related: [seeAlso('ecb'), seeAlso('us-sec')],
  links: [{ title: 'federalreserve.gov', url: 'https://www.federalreserve.gov/' }],
  context: [
    'interest rates',
    'interest rate',
    'rate cut',
    'rate cuts',
    'rate hike',
    'basis points',
    'inflation',
    'policymakers',
    'monetary policy',
    'central bank',
    'Powell',
    'Warsh',
    'Yellen',
    'Bernanke',
    'Treasury yields',
    'Wall Street',
  ],
} satisfies EntitySource;
