import { head, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const yearbook = page(
  'Gulf Co-operation Council (The Statesman’s Yearbook, Springer)',
  'https://rd.springer.com/referenceworkentry/10.1007%252F978-1-349-95321-9_109',
);
const kuna = page(
  'Seven Secretary-Generals of the GCC since its establishment in 1981 (KUNA, MENAFN)',
  'https://menafn.com/1108941929/Seven-Secretary-Generals-Of-The-GCC-Since-Its-Establishment-In-1981',
  '2024-11-30',
);
const began = page(
  'Jasem Al Budaiwi begins term as GCC Secretary General (The National)',
  'https://www.thenationalnews.com/gulf-news/2023/02/01/jasem-al-budaiwi-begins-term-as-gcc-secretary-general/',
  '2023-02-01',
);
const hajraf = page(
  "Kuwait's Jasem Al Budaiwi appointed GCC Secretary General (The National)",
  'https://www.thenationalnews.com/gulf-news/2023/01/30/kuwaits-jasem-al-budaiwi-appointed-gcc-secretary-general',
  '2023-01-30',
);
const renewed = page(
  'GCC renews mandate of Jasem Albudaiwi as Secretary-General (Asharq Al-Awsat)',
  'https://english.aawsat.com/gulf/5087353-gcc-renews-mandate-jasem-albudaiwi-secretary-general?page=1',
);

export default {
  id: 'newsgloss:gcc',
  wikidata: 'Q217172',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Cooperation Council for the Arab States of the Gulf', 'Gulf Cooperation Council'],
      acronym: ['GCC'],
    }),
    ...named('fr', { full: ['Conseil de coopération du Golfe'], acronym: ['CCG'] }),
    ...named('es', {
      full: ['Consejo de Cooperación para los Estados Árabes del Golfo', 'Consejo de Cooperación del Golfo'],
      acronym: ['CCG'],
    }),
    ...named('de', { full: ['Golf-Kooperationsrat', 'Golfkooperationsrat'], acronym: ['GCC'] }),
    ...named('pt', { full: ['Conselho de Cooperação do Golfo'], acronym: ['CCG'] }),
    ...named('it', { full: ['Consiglio di cooperazione del Golfo'] }),
    ...named('ru', {
      full: ['Совет сотрудничества арабских государств Персидского залива'],
      acronym: ['ССАГПЗ'],
    }),
    ...named('vi', { full: ['Hội đồng Hợp tác vùng Vịnh'], acronym: ['GCC'] }),
    ...named('zh', { full: ['海湾阿拉伯国家合作委员会', '海灣阿拉伯國家合作委員會'], short: ['海合会', '海合會'] }),
    ...named('ar', { full: ['مجلس التعاون لدول الخليج العربية', 'مجلس التعاون الخليجي'] }),
  ],
  label: { en: 'Gulf Cooperation Council' },
  description: { en: 'bloc of Arab monarchies on the Gulf' },
  definition: {
    en: 'Saudi Arabia, the Emirates, Kuwait, Qatar, Bahrain and Oman share a customs union in it and plan their defence and foreign policy together.',
  },
  from: '1981-05-25',
  facts: [
    signed('Charter', '1981-05-25', yearbook, factbook, renewed),
    seat('Riyadh, Saudi Arabia', {}, kuna, yearbook),
    members(6, { from: '1981-05-25' }, yearbook, kuna),
    head('Secretary-General', 'Abdullatif Al-Zayani', { from: '2011', to: '2020-01-31' }, kuna, hajraf),
    head('Secretary-General', 'Nayef Al-Hajraf', { from: '2020-02-01', to: '2023-01-31' }, hajraf, kuna),
    head('Secretary-General', 'Jasem Albudaiwi', { from: '2023-02-01', expires: '2029-01-31' }, began, renewed, kuna),
  ],
  related: [seeAlso('arab-league'), seeAlso('opec')],
  links: [{ title: 'gcc-sg.org', url: 'https://www.gcc-sg.org' }],
  context: ['Gulf', 'Saudi Arabia', 'UAE', 'Kuwait', 'Qatar', 'Bahrain', 'Oman', 'Riyadh', 'Doha', 'Dubai'],
} satisfies EntitySource;
