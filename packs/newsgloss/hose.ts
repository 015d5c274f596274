import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:hose',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Ho Chi Minh Stock Exchange', 'Ho Chi Minh City Stock Exchange', 'Hochiminh Stock Exchange'],
      short: ['HCM City Stock Exchange', 'HCMC Stock Exchange'],
      acronym: ['HoSE', 'HSX'],
    }),
    // In capitals it may be the word.
    ...named('en', { acronym: ['HOSE'] }, { needsContext: true }),
    ...named('fr', { full: ['Bourse de Hô Chi Minh-Ville'] }),
    ...named('vi', {
      full: [
        'Sở Giao dịch Chứng khoán Thành phố Hồ Chí Minh',
        'Sở Giao dịch Chứng khoán TP.HCM',
        'Sở Giao dịch chứng khoán TP.HCM',
      ],
      acronym: ['HoSE', 'HOSE'],
    }),
  ],
  label: { en: 'Ho Chi Minh City Stock Exchange' },
  description: { en: 'larger of Viet Nam’s two stock exchanges' },
  definition: {
    en: 'Lists and trades the shares of Viet Nam’s larger companies; the VN-Index is made of their prices.',
  },
  from: '2000',
  related: [seeAlso('vn-index')],
  links: [{ title: 'hsx.vn', url: 'https://www.hsx.vn/' }],
  context: [
    'shares',
    'stocks',
    'VN-Index',
    'Vietnam',
    'Viet Nam',
    'listed',
    'securities',
    'investors',
    'trading',
    'HNX',
  ],
} satisfies EntitySource;
