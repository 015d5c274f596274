import { named, publisher, readOn, relatedPublisher, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const gist = page(
  'World Bank issues 2023 logistics performance report on 139 countries (OTownGist)',
  'https://www.otowngist.com/2023/04/world-bank-issues-out-2023-logistics-performance-report-on-139-countries/',
  '2023-04',
);
const report2023 = page(
  'Connecting to Compete 2023 (World Bank)',
  'https://openknowledge.worldbank.org/entities/publication/b6a73b40-d095-47c5-86e7-162f0e18796c',
  '2023-05-01',
);
const report2018 = page(
  'Connecting to Compete 2018 (World Bank, copy)',
  'https://fdocuments.us/document/what-is-the-logistics-performance-index-connecting-2018-connecting-to-compete.html',
  '2018',
);

export default {
  id: 'newsgloss:logistics-performance-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Logistics Performance Index'] }),
    // LPI is also the Living Planet Index.
    ...named('en', { acronym: ['LPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de performance logistique', 'indice de performance de la logistique'] }),
    ...named('es', { full: ['Índice de Desempeño Logístico'] }),
    ...named('de', { full: ['Logistics Performance Index', 'Logistikleistungsindex'] }),
    ...named('pt', { full: ['Índice de Desempenho Logístico'] }),
    ...named('ru', { full: ['Индекс эффективности логистики'] }),
    ...named('vi', { full: ['chỉ số hiệu quả logistics', 'chỉ số năng lực quốc gia về logistics'] }, { case: 'any' }),
    ...named('vi', { acronym: ['LPI'] }, { needsContext: true }),
    ...named('zh', { full: ['物流绩效指数', '物流績效指數'] }),
  ],
  label: { en: 'Logistics Performance Index' },
  description: { en: 'by the World Bank' },
  definition: {
    en: 'Ranks countries by how well goods move through them, as those who ship goods see it: customs, roads and ports, tracking and punctuality.',
  },
  from: '2007',
  facts: [publisher('world-bank', {}, report2023, gist)],
  series: {
    measure: 'rank',
    scale: { en: '1 to 5, higher is better' },
    editions: [
      { label: '2018', published: '2018', complete: false, sources: [report2018] },
      { label: '2023', published: '2023-04', of: 139, complete: false, sources: [gist, report2023] },
    ],
    ranks: {},
  },
  related: [relatedPublisher('world-bank')],
  links: [{ title: report2023.title, url: report2023.url }],
  context: [
    'logistics',
    'freight',
    'freight forwarders',
    'customs',
    'shipping',
    'ports',
    'supply chains',
    'World Bank',
    'xuất nhập khẩu',
    'chuỗi cung ứng',
    'Ngân hàng Thế giới',
  ],
} satisfies EntitySource;
