import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const opened = page(
  '日本銀行と日本橋 (Currency Museum, Bank of Japan)',
  'https://www.imes.boj.or.jp/cm/history/nihonbashi/index.html',
);
const chronicle = page('沿革 1850年~ (Bank of Japan)', 'https://www.boj.or.jp/about/outline/history/his_1850.htm');
const ueda = page(
  'Ueda replaces Kuroda as BOJ governor (Jiji Press)',
  'https://www.nippon.com/en/news/yjj2023040800296/ueda-replaces-kuroda-as-boj-governor.html',
  '2023-04-09',
);
const term = page(
  'La Banque du Japon annonce des changements de gouverneur (Zonebourse)',
  'https://www.zonebourse.com/cours/action/BANK-OF-JAPAN-16783786/actualite/La-Banque-du-Japon-annonce-des-changements-de-gouverneur-43450715/',
);
const kuroda = page(
  'Japan govt nominates Ueda as next BOJ governor (Jiji Press)',
  'https://www.nippon.com/en/news/yjj2023021400110/japan-govt-nominates-ueda-as-next-boj-governor.html',
  '2023-02-14',
);
const shirakawa = page(
  'Shirakawa exits after ‘turbulent’ BOJ term (Japan Times)',
  'https://www.japantimes.co.jp/news/2013/03/20/business/shirakawa-exits-after-turbulent-boj-term/',
  '2013-03-20',
);

export default {
  id: 'newsgloss:bank-of-japan',
  wikidata: 'Q333101',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Bank of Japan'], acronym: ['BOJ', 'BoJ'] }),
    ...named('fr', { full: ['Banque du Japon'], acronym: ['BoJ'] }),
    ...named('es', { full: ['Banco de Japón'], acronym: ['BoJ'] }),
    ...named('de', { full: ['Bank von Japan', 'Bank of Japan'] }),
    ...named('pt', { full: ['Banco do Japão'] }),
    ...named('it', { full: ['Banca del Giappone'] }),
    ...named('ru', { full: ['Банк Японии'] }),
    ...named('vi', { full: ['Ngân hàng Trung ương Nhật Bản'] }, { case: 'any' }),
    ...named('vi', { acronym: ['BOJ'] }),
    ...named('zh', { full: ['日本银行', '日本銀行', '日本央行'] }),
    ...named('ja', { full: ['日本銀行'], short: ['日銀'] }),
  ],
  label: { en: 'Bank of Japan' },
  description: { en: 'central bank of Japan' },
  definition: {
    en: 'Sets Japan’s interest rates, issues the yen, and buys bonds to steer prices and credit.',
  },
  from: '1882',
  facts: [
    founded('1882-10-10', opened, chronicle),
    seat('Tokyo, Japan', {}, opened),
    head('Governor', 'Masaaki Shirakawa', { from: '2008', to: '2013-03-19' }, shirakawa),
    head('Governor', 'Haruhiko Kuroda', { from: '2013-03-20', to: '2023-04-08' }, shirakawa, kuroda, ueda),
    head('Governor', 'Kazuo Ueda', { from: '2023-04-09', expires: '2028-04-08' }, ueda, term),
  ],
  links: [{ title: 'boj.or.jp', url: 'https://www.boj.or.jp/' }],
  context: ['yen', 'interest rates', 'Tokyo', 'Ueda', 'Kuroda', 'inflation', 'yield', 'easing'],
} satisfies EntitySource;
