import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const charter = page(
  'Bank of England granted Royal charter (Family Tree)',
  'https://www.family-tree.co.uk/news/bank-of-england-granted-royal-charter-on-this-day-in-history/',
  '2016-07-27',
);
const appointed = page(
  'FCA head Andrew Bailey named as Bank of England governor (Insurance Age)',
  'https://www.insuranceage.co.uk/people/4356556/fca-head-andrew-bailey-named-as-bank-of-england-governor',
  '2019-12-20',
);
const firstDay = page(
  'Bailey makes ‘prompt action’ pledge on first day at BoE (FTAdviser)',
  'https://www.ftadviser.com/your-industry/2020/03/17/bailey-makes-prompt-action-pledge-on-first-day-at-boe/',
  '2020-03-17',
);
const term = page(
  'Andrew Bailey appointed as Bank of England governor (Scottish Financial News)',
  'https://scottishfinancialnews.com/articles/andrew-bailey-appointed-as-bank-of-england-governor',
);
const factbox = page(
  'Mark Carney, the Bank of England’s next governor (Reuters, Fox Business)',
  'https://www.foxbusiness.com/markets/factbox-mark-carney-the-bank-of-englands-next-governor',
);
const bbc = page(
  'Mark Carney takes over as head of Bank of England (BBC)',
  'https://feeds.bbci.co.uk/news/business-23118515',
);

export default {
  id: 'newsgloss:bank-of-england',
  wikidata: 'Q183231',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Bank of England'], acronym: ['BoE'] }),
    // Also Spain’s official gazette, and a Chinese maker of screens.
    ...named('en', { acronym: ['BOE'] }, { needsContext: true }),
    ...named('fr', { full: ["Banque d'Angleterre"] }),
    ...named('es', { full: ['Banco de Inglaterra'] }),
    ...named('de', { full: ['Bank von England', 'Bank of England'] }),
    ...named('pt', { full: ['Banco de Inglaterra', 'Banco da Inglaterra'] }),
    ...named('it', { full: ["Banca d'Inghilterra"] }),
    ...named('ru', { full: ['Банк Англии'] }),
    ...named('vi', { full: ['Ngân hàng Trung ương Anh'] }, { case: 'any' }),
    ...named('zh', { full: ['英格兰银行', '英格蘭銀行', '英国央行'] }),
  ],
  label: { en: 'Bank of England' },
  description: { en: 'central bank of the United Kingdom' },
  definition: {
    en: 'Sets the United Kingdom’s interest rate, issues banknotes, and watches over banks and insurers.',
  },
  from: '1694-07-27',
  facts: [
    founded('1694-07-27', charter),
    seat('London, United Kingdom', {}, charter),
    head('Governor', 'Mark Carney', { from: '2013-07-01', to: '2020-03-15' }, factbox, bbc, firstDay),
    head('Governor', 'Andrew Bailey', { from: '2020-03-16', expires: '2028-03-15' }, firstDay, appointed, term),
  ],
  links: [{ title: 'bankofengland.co.uk', url: 'https://www.bankofengland.co.uk/' }],
  context: ['interest rates', 'sterling', 'pound', 'inflation', 'Bailey', 'gilts', 'Threadneedle Street', 'UK'],
} satisfies EntitySource;
