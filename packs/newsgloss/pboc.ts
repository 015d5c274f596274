import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const history = page('People’s Bank of China (Wikifinance)', 'https://wikifinance.info/node/780');
const pan = page(
  'China names Pan Gongsheng to lead central bank, succeeding Yi Gang (AP)',
  'https://marketbeat.com/articles/china-names-pan-gongsheng-to-lead-central-bank-succeeding-yi-gang-2023-07-25',
  '2023-07-25',
);
const scmp = page(
  'China names Pan Gongsheng new central bank governor (South China Morning Post)',
  'https://www.scmp.com/economy/china-economy/article/3228880/china-names-new-central-bank-governor-twice-decade-finance-conference-approaches?utm_source=rss_feed',
);
const emeap = page('Pan Gongsheng (EMEAP)', 'https://www.emeap.org/index.php/pan-gongsheng/');
const anniversary = page(
  '70th anniversary of the People’s Bank of China and the renminbi (Mostly Economics, quoting the bank)',
  'https://mostlyeconomics.wordpress.com/2018/12/04/70-year-anniversary-of-people-bank-of-china-and-reniminbi-and-40-years-of-chinae-economic-reforms/',
  '2018-12-04',
);

export default {
  id: 'newsgloss:pboc',
  kind: 'organisation',
  names: [
    ...named('en', { full: ["People's Bank of China"], acronym: ['PBOC', 'PBoC'] }),
    ...named('en', { acronym: ['PBC'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque populaire de Chine'] }),
    ...named('es', { full: ['Banco Popular de China'] }),
    ...named('de', { full: ['Chinesische Volksbank'] }),
    ...named('pt', { full: ['Banco Popular da China', 'Banco do Povo da China'] }),
    ...named('it', { full: ['Banca popolare cinese'] }),
    ...named('ru', { full: ['Народный банк Китая'] }),
    ...named('vi', { full: ['Ngân hàng Nhân dân Trung Quốc', 'Ngân hàng Trung ương Trung Quốc'] }, { case: 'any' }),
    ...named('vi', { acronym: ['PBOC'] }),
    ...named('zh', { full: ['中国人民银行', '中國人民銀行'] }),
  ],
  label: { en: 'People’s Bank of China' },
  description: { en: 'central bank of China' },
  definition: {
    en: 'Issues the yuan, fixes its daily rate to the dollar, and steers lending in China under the State Council.',
  },
  from: '1948-12-01',
  facts: [
    founded('1948-12-01', anniversary, history),
    seat('Beijing, China', {}, history),
    head('Governor', 'Pan Gongsheng', { from: '2023-07-25' }, pan, scmp, emeap),
  ],
  links: [{ title: 'pbc.gov.cn (English)', url: 'https://www.pbc.gov.cn/en/3688006/index.html' }],
  context: ['China', 'yuan', 'renminbi', 'Beijing', 'central bank', 'reserve requirement', 'lending'],
} satisfies EntitySource;
