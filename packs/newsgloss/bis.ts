import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'Spain’s former central bank chief to lead Bank for International Settlements (Global Banking & Finance)',
  'https://www.globalbankingandfinance.com/spains-former-central-bank-chief-to-lead-bank-for-international-settlements/',
);
const carstens = page('Agustín Carstens and the BIS (Pledge Times)', 'https://pledgetimes.com/?p=3643581');

export default {
  id: 'newsgloss:bis',
  wikidata: 'Q309195',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Bank for International Settlements'] }),
    // Also the Bureau of Industry and Security and the Bureau of Indian Standards.
    ...named('en', { acronym: ['BIS'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque des règlements internationaux'], acronym: ['BRI'] }),
    ...named('es', { full: ['Banco de Pagos Internacionales'], acronym: ['BPI'] }),
    ...named('de', { full: ['Bank für Internationalen Zahlungsausgleich'], acronym: ['BIZ'] }),
    ...named('pt', { full: ['Banco de Compensações Internacionais', 'Banco de Pagamentos Internacionais'] }),
    ...named('it', { full: ['Banca dei regolamenti internazionali'] }),
    ...named('ru', { full: ['Банк международных расчётов', 'Банк международных расчетов'] }),
    ...named('vi', { full: ['Ngân hàng Thanh toán Quốc tế'] }, { case: 'any' }),
    ...named('zh', { full: ['国际清算银行', '國際清算銀行'] }),
  ],
  label: { en: 'Bank for International Settlements' },
  description: { en: 'bank of the central banks' },
  definition: {
    en: 'Owned by central banks, which keep reserves with it, settle payments through it, and meet there to agree on rules for banks.',
  },
  from: '1930-01-20',
  facts: [
    signed('Convention', '1930-01-20', factbook),
    inForce('Convention', '1930-03-17', factbook),
    seat('Basel, Switzerland', {}, appointed, ror),
    members(63, { asOf: '2024', note: 'central banks' }, appointed),
    head('General Manager', 'Agustín Carstens', { asOf: '2025-06-30' }, carstens, appointed),
    head('General Manager', 'Pablo Hernández de Cos', { from: '2025-07-01', expires: '2030-06-30' }, appointed),
  ],
  links: [{ title: 'bis.org', url: 'https://www.bis.org/' }],
  context: [
    'central banks',
    'central bank',
    'Basel',
    'bankers',
    'financial stability',
    'stablecoins',
    'Carstens',
    'monetary',
  ],
} satisfies EntitySource;
