import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const bulgaria = page(
  'Lagarde welcomes Bulgaria to the euro family (BNT)',
  'https://bntnews.bg/news/ecb-president-christine-lagarde-i-warmly-welcome-bulgaria-to-the-euro-family-1371988news.html',
  '2026-01-01',
);
const tookOffice = page(
  'Lagarde takes over duties as European Central Bank head (Yeni Şafak, Anadolu)',
  'https://yenisafak.com/en/world/lagarde-takes-over-duties-as-european-central-bank-head-3504252',
  '2019-11-01',
);
const appointed = page(
  'Christine Lagarde formally appointed European Central Bank president (Brussels Times)',
  'https://www.brusselstimes.com/economics/74376/christine-lagarde-formally-appointed-president-of-the-bce/',
  '2019-10-19',
);
const draghi = page(
  '10 anni fa Mario Draghi divenne il terzo governatore della BCE (Massimo Ungaro)',
  'https://www.massimoungaro.eu/10_anni_fa_mario_draghi_divenne_il_terzo_governatore_della_banca_centrale_europea',
);
const takesOver = page(
  'Draghi takes over European Central Bank (AFP, BusinessWorld)',
  'https://www.bworldonline.com/content.php?section=Finance&title=Draghi-takes-over-European-Central-Bank&id=40778',
  '2011-10-31',
);

export default {
  id: 'newsgloss:ecb',
  wikidata: 'Q8901',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['European Central Bank'] }),
    // Also the England and Wales Cricket Board.
    ...named('en', { acronym: ['ECB'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque centrale européenne'], acronym: ['BCE'] }),
    ...named('es', { full: ['Banco Central Europeo'], acronym: ['BCE'] }),
    ...named('de', { full: ['Europäische Zentralbank', 'Europäischen Zentralbank'], acronym: ['EZB'] }),
    ...named('pt', { full: ['Banco Central Europeu'], acronym: ['BCE'] }),
    ...named('it', { full: ['Banca centrale europea'], acronym: ['BCE', 'Bce'] }),
    ...named('ru', { full: ['Европейский центральный банк'], acronym: ['ЕЦБ'] }),
    ...named('vi', { full: ['Ngân hàng Trung ương châu Âu'] }, { case: 'any' }),
    ...named('vi', { acronym: ['ECB'] }),
    ...named('zh', { full: ['欧洲中央银行', '歐洲中央銀行'], short: ['欧洲央行', '歐洲央行'] }),
    ...named('ar', { full: ['البنك المركزي الأوروبي'] }),
  ],
  label: { en: 'European Central Bank' },
  description: { en: 'central bank of the euro area' },
  definition: {
    en: 'Sets interest rates for the states that use the euro, to keep prices there stable, and supervises their largest banks.',
  },
  from: '1998-06-01',
  facts: [
    founded('1998-06-01', factbook, organisationList),
    seat('Frankfurt, Germany', {}, bulgaria, organisationList),
    head(
      'President',
      'Mario Draghi',
      { from: '2011-11-01', to: '2019-10-31' },
      draghi,
      takesOver,
      tookOffice,
      appointed,
    ),
    head(
      'President',
      'Christine Lagarde',
      { from: '2019-11-01', expires: '2027-10-31' },
      tookOffice,
      appointed,
      bulgaria,
    ),
  ],
  related: [{ role: 'partOf', entity: 'newsgloss:eu' }, seeAlso('federal-reserve')],
  links: [{ title: 'ecb.europa.eu', url: 'https://www.ecb.europa.eu' }],
  context: [
    'euro zone',
    'eurozone',
    'euro area',
    'euro',
    'Frankfurt',
    'Lagarde',
    'Draghi',
    'interest rates',
    'inflation',
    'monetary policy',
    'central bank',
    'bond yields',
  ],
} satisfies EntitySource;
