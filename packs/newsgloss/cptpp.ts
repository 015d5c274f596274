import { inForce, members, named, readOn, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const ukJoins = page(
  'UK officially joins CPTPP (Logistics Manager)',
  'https://logisticsmanager.com/uk-officially-joins-cptpp',
);
const twelfth = page(
  'UK officially joins CPTPP (Bastille Post)',
  'https://bastillepost.com/global/article/4409482-uk-officially-joins-cptpp',
);
const maps = page(
  'The UK’s trade agreements (Travers Smith)',
  'https://www.traverssmith.com/knowledge/knowledge-container/the-uks-trade-agreements-interactive-maps-updated-2025',
);

export default {
  id: 'newsgloss:cptpp',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
      acronym: ['CPTPP'],
    }),
    ...named('en', { short: ['TPP-11', 'TPP11'] }, { from: '2017' }),
    ...named('fr', { full: ['Partenariat transpacifique global et progressiste'], acronym: ['PTPGP'] }),
    ...named('es', { full: ['Tratado Integral y Progresista de Asociación Transpacífico'], acronym: ['CPTPP'] }),
    ...named('vi', { full: ['Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương'], acronym: ['CPTPP'] }),
    ...named('zh', { full: ['全面与进步跨太平洋伙伴关系协定', '跨太平洋夥伴全面進步協定'] }),
  ],
  label: { en: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership' },
  description: { en: 'trade agreement of countries around the Pacific, and Britain' },
  definition: {
    en: 'Frees most trade among its members from tariffs and sets rules for services, investment, labour and the environment. It took the place of the TPP.',
  },
  from: '2017-11',
  predecessor: 'newsgloss:tpp',
  facts: [
    signed('Agreement', '2018-03-08', ukJoins),
    {
      ...inForce('Agreement', '2018-12-30', ukJoins),
      note: 'for Australia, Canada, Japan, Mexico, New Zealand and Singapore; later for the others',
    },
    members(12, { from: '2024-12-15' }, ukJoins, twelfth, maps),
  ],
  links: [
    {
      title: 'CPTPP Commission decisions (dfat.gov.au)',
      url: 'https://www.dfat.gov.au/trade/agreements/in-force/cptpp/background-documents/ninth-cptpp-commission-decisions',
    },
  ],
  context: ['trade', 'free trade', 'trade agreement', 'tariffs', 'accession', 'Pacific'],
} satisfies EntitySource;
