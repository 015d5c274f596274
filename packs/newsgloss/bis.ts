import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'Spain’s former central bank chief to lead Bank for International Settlements (Global Banking & Finance)',
  'https://www.globalbankingandfinance.com/spains-former-central-bank-chief-to-lead-bank-for-international-settlements/',
);
const efe = page(
  'El BPI nombra al español Pablo Hernández de Cos como su nuevo director general (EFE, Finanzas Digital)',
  'https://finanzasdigital.com/bpi-pablo-hernandez-director-general/',
  '2024-11-11',
);
const jornada = page(
  'Carstens deja el Banco de México para dirigir el BIS (La Jornada)',
  'https://jornada.com.mx/2017/12/01/economia/024n2eco',
  '2017-12-01',
);
const swissLaw = page(
  'RS 0.192.122.971: Convention of January 20, 1930, the Bank for International Settlements (Swiss law, Global-Regulation)',
  'https://www.global-regulation.com/translation/switzerland/2974638/rs-0.192.122.971-convention-of-january-20%252c-1930%252c-the-bank-for-international-settlements-%2528with-constituent-charter-of-the-bank%2529.html',
);

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
    signed('Convention', '1930-01-20', swissLaw, factbook),
    inForce('Convention', '1930-02-26', swissLaw),
    seat('Basel, Switzerland', {}, appointed, ror),
    members(63, { asOf: '2024', note: 'central banks' }, appointed),
    head('General Manager', 'Agustín Carstens', { from: '2017-12-01', to: '2025-06-30' }, jornada, efe, appointed),
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
