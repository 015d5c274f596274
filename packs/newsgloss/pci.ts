import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const about = page('What is PCI? (pcivietnam.vn)', 'https://pcivietnam.vn/en/about-us.html');
const vna2021 = page(
  'Quang Ninh maintains top place in PCI rankings 2021 (VNA)',
  'https://en.vietnamplus.vn/quang-ninh-maintains-top-place-in-pci-rankings-2021-post227663.vnp',
);
const vov2022 = page(
  'Quang Ninh tops PCI rankings for 6 consecutive years (VOV)',
  'https://m.vovworld.vn/en-US/news/quang-ninh-tops-pci-rankings-for-6-consecutive-years-1190495.vov',
);
const times2024 = page(
  'Hai Phong tops 2024 PCI rankings (Thời báo Tài chính Việt Nam)',
  'https://thoibaotaichinhvietnam.vn/hai-phong-tops-2024-pci-rankings-following-strong-business-environment-reform-efforts-176007.html',
  '2025-05-08',
);

export default {
  id: 'newsgloss:pci',
  kind: 'index',
  names: [
    ...named('en', { full: ['Provincial Competitiveness Index', 'Provincial Competitive Index'] }),
    // PCI is also a card standard, a communist party and an operation on the heart.
    ...named('en', { acronym: ['PCI'] }, { needsContext: true }),
    ...named('vi', { full: ['chỉ số năng lực cạnh tranh cấp tỉnh'] }, { case: 'any' }),
    ...named('vi', { acronym: ['PCI'] }, { needsContext: true }),
  ],
  label: { en: 'Provincial Competitiveness Index' },
  description: { en: 'by the Viet Nam Chamber of Commerce and Industry' },
  definition: {
    en: 'Ranks Viet Nam’s provinces and cities by how well they govern the economy, as the firms there see it: permits, land, fees on the side, courts.',
  },
  from: '2005',
  facts: [publisher('vcci', {}, vna2021, vov2022), firstEdition('2005', about, vna2021)],
  // Rankings of provinces, so no country has a rank. From the edition of 2019 on without a gap.
  series: {
    measure: 'rank',
    editions: [
      {
        label: '2019',
        published: '2020-05-05',
        of: 63,
        complete: false,
        sources: [
          page(
            '2019 Provincial Competitiveness Index to be announced soon (VietNamNet)',
            'https://vietnamnet.vn/en/business/2019-provincial-competitiveness-index-to-be-announced-soon-638231.html',
            '2020-05-03',
          ),
          page(
            'Quang Ninh tops competitiveness index in three consecutive years (VNA)',
            'https://en.vietnamplus.vn/potential-impacts-of-evfta-on-economic-growth/174606.vnp',
            '2020-06-09',
          ),
        ],
      },
      {
        label: '2020',
        published: '2021-04-15',
        of: 63,
        complete: false,
        sources: [
          page(
            'Trà Vinh thăng hạng trên bảng xếp hạng PCI năm 2020 (Trà Vinh)',
            'https://pbgdpl.travinh.gov.vn/1440/38641/70784/630195/tin-noi-bat/tra-vinh-thang-hang-tren-bang-xep-hang-chi-so-nang-luc-canh-tranh-cap-tinh-pci-nam-2020',
          ),
        ],
      },
      { label: '2021', published: '2022-04-27', complete: false, sources: [vna2021] },
      { label: '2022', published: '2023-04-11', complete: false, sources: [vov2022] },
      {
        label: '2023',
        published: '2024-05-09',
        complete: false,
        sources: [
          page(
            'Quảng Ninh lập kỷ lục bảy năm đứng đầu (vietnam.vn)',
            'https://vietnam.vn/en/quang-ninh-lap-ky-luc-bay-nam-dung-dau-xep-hang-nang-luc-canh-tranh-cap-tinh',
          ),
          page(
            '30 cities and provinces with the best economic governance (VNA, in Diễn đàn Doanh nghiệp)',
            'https://en.diendandoanhnghiep.vn/30-cities-and-provinces-with-the-best-economic-governance-announced-n40188.html',
            '2024-05-20',
          ),
        ],
      },
      {
        label: '2024',
        published: '2025-05-06',
        of: 63,
        complete: false,
        sources: [
          times2024,
          page(
            'PCI 2024: Hải Phòng claims top spot for the first time (VNS)',
            'https://vietnamnews.vn/economy/1717104/pci-2024-hai-phong-claims-top-spot-for-the-first-time.html',
          ),
        ],
      },
    ],
    ranks: {},
  },
  related: [relatedPublisher('vcci'), seeAlso('pii')],
  links: [{ title: 'pcivietnam.vn', url: 'https://pcivietnam.vn/' }],
  context: [
    'Viet Nam',
    'Vietnam',
    'VCCI',
    'province',
    'provinces',
    'provincial',
    'localities',
    'competitiveness',
    'Quang Ninh',
    'economic governance',
    'business environment',
    'cấp tỉnh',
    'Việt Nam',
    'tỉnh',
    'năng lực cạnh tranh',
    'doanh nghiệp',
  ],
} satisfies EntitySource;
