import { named, readOn, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const database = page(
  '2016 Trans-Pacific Partnership Agreement (Centre for International Law, Singapore)',
  'https://cil.nus.edu.sg/?p=83946',
);
const ministry = page(
  'Trans-Pacific Partnership Agreement (Ministry of Foreign Affairs and Trade, New Zealand)',
  'https://mfat.govt.nz/en/trade/free-trade-agreements/free-trade-agreements-concluded-but-not-in-force/trans-pacific-partnership-agreement-tpp',
);

export default {
  id: 'newsgloss:tpp',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Trans-Pacific Partnership Agreement', 'Trans-Pacific Partnership'],
      acronym: ['TPP'],
    }),
    ...named('fr', { full: ['Partenariat transpacifique', 'partenariat transpacifique'] }),
    ...named('es', { full: ['Acuerdo Transpacífico de Cooperación Económica'], acronym: ['TPP'] }),
    ...named('de', { full: ['Transpazifische Partnerschaft'], acronym: ['TPP'] }),
    ...named('vi', { full: ['Hiệp định Đối tác xuyên Thái Bình Dương'], acronym: ['TPP'] }),
    ...named('zh', { full: ['跨太平洋伙伴关系协定', '跨太平洋夥伴協定'] }),
  ],
  label: { en: 'Trans-Pacific Partnership' },
  description: { en: 'trade agreement of 2016 that never came into force' },
  definition: {
    en: 'Was to free trade among twelve countries around the Pacific; when the United States left it, the other eleven made the CPTPP of it.',
  },
  from: '2008',
  successor: 'newsgloss:cptpp',
  facts: [signed('Agreement', '2016-02-04', database, ministry)],
  links: [
    {
      title: 'TPP (mfat.govt.nz)',
      url: 'https://mfat.govt.nz/en/trade/free-trade-agreements/free-trade-agreements-concluded-but-not-in-force/trans-pacific-partnership-agreement-tpp',
    },
  ],
  context: ['trade', 'trade deal', 'tariffs', 'withdrawal', 'Obama', 'Trump', 'negotiations', 'Pacific'],
} satisfies EntitySource;
