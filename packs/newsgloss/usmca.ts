import { inForce, members, named, readOn, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const journal = page(
  'United States-Mexico-Canada Agreement enters into force (American Journal of International Law)',
  'https://en.x-mol.com/paper/article/1341877694910963712',
  '2020-10-20',
);
const signing = page(
  'Trump signs US-Mexico-Canada trade deal (Sputnik)',
  'https://sputniknews.com/world/202001291078173162-trump-signs-us-mexico-canada-trade-deal-at-white-house---video/',
  '2020-01-29',
);

export default {
  id: 'newsgloss:usmca',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['United States-Mexico-Canada Agreement', 'United States–Mexico–Canada Agreement'],
      short: ['US-Mexico-Canada Agreement', 'U.S.-Mexico-Canada Agreement', 'Canada-United States-Mexico Agreement'],
      acronym: ['USMCA', 'CUSMA'],
    }),
    ...named('fr', {
      full: ['Accord Canada–États-Unis–Mexique', 'Accord Canada-États-Unis-Mexique'],
      acronym: ['ACEUM'],
    }),
    ...named('es', {
      full: ['Tratado entre México, Estados Unidos y Canadá'],
      acronym: ['T-MEC', 'TMEC'],
    }),
    ...named('vi', { full: ['Hiệp định Hoa Kỳ-Mexico-Canada'], acronym: ['USMCA'] }),
    ...named('zh', { full: ['美墨加协定', '美墨加協定', '美墨加協議'] }),
  ],
  label: { en: 'United States–Mexico–Canada Agreement' },
  description: { en: 'trade agreement of the three North American countries' },
  definition: {
    en: 'Keeps most trade among the three countries free of tariffs, with rules for cars, dairy, labour and digital trade, and a joint review every six years.',
  },
  from: '2018-09-30',
  predecessor: 'newsgloss:nafta',
  facts: [
    signed('Agreement', '2018-11-30', journal),
    inForce('Agreement', '2020-07-01', journal),
    members(3, { from: '2020-07-01' }, journal, signing),
  ],
  links: [{ title: 'USMCA enters into force (AJIL)', url: 'https://en.x-mol.com/paper/article/1341877694910963712' }],
  context: ['trade', 'tariffs', 'Mexico', 'Canada', 'carmakers', 'automakers', 'trade deal', 'review'],
} satisfies EntitySource;
