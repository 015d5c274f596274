import { named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const nhandan = page(
  'Vietnam releases Provincial Innovation Index for first time (Nhan Dan)',
  'https://en.nhandan.vn/vietnam-releases-provincial-innovation-index-for-first-time-post133909.html',
);
const saigonTimes = page(
  'Hanoi, HCMC lead in provincial innovation rankings (The Saigon Times)',
  'https://english.thesaigontimes.vn/hanoi-hcmc-lead-in-provincial-innovation-rankings/',
);
const edition2024 = page(
  'Hanoi tops Provincial Innovation Index 2024 (SGGP)',
  'https://en.sggp.org.vn/hanoi-tops-provincial-innovation-index-2024-post114869.html',
);
const vns2024 = page(
  'Hà Nội tops Provincial Innovation Index 2024 (VNS)',
  'https://vietnamnews.vn/society/1689947/ha-noi-tops-provincial-innovation-index-2024.html',
);
const edition2025 = page(
  'Hanoi leads top five in PII 2025 (VIR)',
  'https://vir.com.vn/hanoi-leads-top-five-in-provincial-innovation-index-2025-137725.html',
  '2025-10-01',
);
const vns2025 = page(
  'Việt Nam unveils PII, Hà Nội tops 2025 rankings (VNS)',
  'https://vietnamnews.vn/economy/1726413/viet-nam-unveils-pii-ha-noi-tops-2025-rankings.html',
);

export default {
  id: 'newsgloss:pii',
  kind: 'index',
  names: [
    ...named('en', { full: ['Provincial Innovation Index'] }),
    // PII is also personally identifiable information.
    ...named('en', { acronym: ['PII'] }, { needsContext: true }),
    // In Vietnamese the name is written small in running text.
    ...named('vi', { full: ['Chỉ số đổi mới sáng tạo cấp địa phương'] }, { case: 'any' }),
    ...named('vi', { acronym: ['PII'] }, { needsContext: true }),
  ],
  label: { en: 'Provincial Innovation Index' },
  description: { en: 'by Viet Nam’s Ministry of Science and Technology' },
  definition: {
    en: 'Ranks Viet Nam’s provinces and cities by their innovation, on the model of the Global Innovation Index.',
  },
  facts: [
    publishedBy('Ministry of Science and Technology of Viet Nam', {}, nhandan, edition2025),
    {
      property: 'firstEdition',
      value: { type: 'date', date: '2024-03-12' },
      published: '2024-03-12',
      sources: [saigonTimes, nhandan],
    },
    {
      property: 'indicators',
      value: { type: 'quantity', amount: 52 },
      from: '2024-03-12',
      published: '2024-03-12',
      sources: [saigonTimes, edition2025],
    },
  ],
  // Rankings of provinces, so no country has a rank. The pilot of 2022 (20 localities) had no published ranking: it is no edition.
  series: {
    measure: 'rank',
    editions: [
      { label: '2023', published: '2024-03-12', of: 63, complete: false, sources: [saigonTimes, nhandan] },
      { label: '2024', published: '2024-12-30', of: 63, complete: false, sources: [edition2024, vns2024] },
      { label: '2025', published: '2025-10-01', complete: false, sources: [edition2025, vns2025] },
    ],
    ranks: {},
  },
  related: [seeAlso('gii')],
  context: [
    'Viet Nam',
    'Vietnam',
    'Vietnamese',
    'province',
    'provinces',
    'provincial',
    'localities',
    'innovation',
    'Ministry of Science and Technology',
    'Việt Nam',
    'địa phương',
    'đổi mới sáng tạo',
  ],
} satisfies EntitySource;
