import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const kanda = page(
  'New ADB president takes office (Easy Investing Steps)',
  'https://easyinvestingsteps.com/2025/02/24/new-adb-president-takes-office',
  '2025-02-24',
);
const philstar = page(
  'New ADB president assumes office (Philippine Star)',
  'https://www.philstar.com/business/2025/02/25/2423905/new-adb-president-assumes-office',
  '2025-02-25',
);
const chinaDaily = page('ADB in Manila (China Daily)', 'https://chinadailyhk.com/article/605336');
const bulletin = page(
  'Head of ADB seeks second term in office (Manila Bulletin)',
  'https://mb.com.ph/2026/04/22/head-of-adb-seeks-second-term-in-office',
  '2026-04-22',
);
const elected = page(
  'Masato Kanda elected as ADB President (The Indian Awaaz)',
  'https://theindianawaaz.com/masato-kanda-elected-as-adb-president/',
  '2024-11-28',
);

export default {
  id: 'newsgloss:adb',
  wikidata: 'Q188822',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Asian Development Bank'] }),
    // Also the African Development Bank.
    ...named('en', { acronym: ['ADB'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque asiatique de développement'] }),
    ...named('es', { full: ['Banco Asiático de Desarrollo'] }),
    ...named('de', { full: ['Asiatische Entwicklungsbank', 'Asiatischen Entwicklungsbank'] }),
    ...named('pt', { full: ['Banco Asiático de Desenvolvimento'] }),
    ...named('it', { full: ['Banca asiatica di sviluppo'] }),
    ...named('ru', { full: ['Азиатский банк развития'], acronym: ['АБР'] }),
    ...named('vi', { full: ['Ngân hàng Phát triển châu Á'] }, { case: 'any' }),
    ...named('vi', { acronym: ['ADB'] }),
    ...named('zh', { full: ['亚洲开发银行', '亞洲開發銀行'], short: ['亚行'] }),
  ],
  label: { en: 'Asian Development Bank' },
  description: { en: 'development bank of Asia and the Pacific' },
  definition: {
    en: 'Lends and grants money to states of Asia and the Pacific for roads, power, schools and the like, and forecasts their growth.',
  },
  from: '1966',
  facts: [
    founded('1966', factbook, elected),
    seat('Manila, Philippines', {}, elected, chinaDaily),
    members(68, { asOf: '2024-11-28' }, elected),
    members(69, { asOf: '2025-02-24' }, philstar),
    head('President', 'Masatsugu Asakawa', { from: '2020-01-17', to: '2025-02-23' }, kanda),
    head('President', 'Masato Kanda', { from: '2025-02-24', expires: '2026-11-23' }, kanda, philstar, bulletin),
  ],
  links: [{ title: 'adb.org', url: 'https://www.adb.org/' }],
  context: [
    'Asia',
    'Asian',
    'Manila',
    'Pacific',
    'Kanda',
    'Asakawa',
    'Vietnam',
    'Philippines',
    'Pakistan',
    'Southeast Asia',
  ],
} satisfies EntitySource;
