import { founded, head, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const journey = page(
  'Journey for business and the nation (VCCI News)',
  'https://vccinews.com/news/49131/journey-for-business-and-the-nation.html',
  '2023-04-26',
);
const years60 = page(
  '60 years of VCCI (VCCI)',
  'https://en.vcci.com.vn/60-years-of-vcci-proudly-leading-the-way-for-the-business-community',
  '2023-04-27',
);
const cong = page(
  'New VCCI President Pham Tan Cong (VCCI News)',
  'https://vccinews.com/news/44831/new-vcci-president-pham-tan-cong-resolved-to-unite-businesses-to-respond-to-pandemic.html',
  '2021-09-08',
);
const hung = page(
  'Ho Sy Hung elected chairman of Vietnam Chamber of Commerce and Industry (VIR)',
  'https://vir.com.vn/ho-sy-hung-elected-chairman-of-vietnam-chamber-of-commerce-and-industry-139992.html',
  '2025-11-04',
);
const election = page(
  'Ông Hồ Sỹ Hùng làm Chủ tịch VCCI (Vietnam.vn)',
  'https://www.vietnam.vn/de/ong-ho-sy-hung-lam-chu-tich-vcci',
);
const review = page(
  'VCCI basically completes key priority tasks in 2025 (VCCI)',
  'https://en.vcci.com.vn/vcci-news/vcci-basically-completes-key-priority-tasks-in-2025-114959',
  '2026-01-27',
);

export default {
  id: 'newsgloss:vcci',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'Vietnam Chamber of Commerce and Industry',
        'Viet Nam Chamber of Commerce and Industry',
        'Vietnam Federation of Commerce and Industry',
      ],
      acronym: ['VCCI'],
    }),
    ...named('fr', { full: ['Chambre de commerce et d’industrie du Vietnam'], acronym: ['VCCI'] }),
    ...named('vi', { full: ['Liên đoàn Thương mại và Công nghiệp Việt Nam'] }, { from: '2021-12-31' }),
    ...named('vi', { full: ['Phòng Thương mại và Công nghiệp Việt Nam'], acronym: ['VCCI'] }),
  ],
  label: { en: 'Vietnam Chamber of Commerce and Industry' },
  description: { en: 'national body of business in Viet Nam' },
  definition: {
    en: 'Speaks for companies and employers in Viet Nam, comments on draft laws, issues certificates of origin and ranks the provinces as places of business.',
  },
  from: '1963',
  facts: [
    { ...founded('1963-04-27', journey, years60), note: 'charter approved; founding congress on 14 March 1963' },
    head('President', 'Phạm Tấn Công', { from: '2021-09-08', to: '2025-11-02' }, cong, election),
    head('President', 'Hồ Sỹ Hùng', { from: '2025-11-03' }, election, hung, review),
  ],
  related: [seeAlso('pci')],
  links: [{ title: 'vcci.com.vn', url: 'https://en.vcci.com.vn/' }],
  context: ['Viet Nam', 'Vietnam', 'Vietnamese', 'companies', 'business', 'enterprises', 'chamber'],
} satisfies EntitySource;
