import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const opening = page(
  'This day in market history: Vietnam stock exchange opens (Benzinga)',
  'https://www.benzinga.com/general/education/21/07/12051214/this-day-in-market-history-vietnam-stock-exchange-opens-1',
  '2022-07-20',
);
const record = page(
  'VN-Index thiết lập kỷ lục mới (Báo Mới)',
  'https://baomoi.net.vn/chung-khoan-hom-nay-28-7-thanh-khoan-bung-no-vn-index-thiet-lap-ky-luc-moi-c52858440.epi',
);
const kis = page(
  "Vietnam's stock market rallies on long-term hope (KIS Vietnam)",
  'https://kisvn.vn/en/roundup-vietnams-stock-market-rallies-on-long-term-hope',
);

export default {
  id: 'newsgloss:vn-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['VN-Index', 'VN Index', 'VNIndex', 'Vietnam stock index'] }),
    ...named('vi', { full: ['VN-Index', 'chỉ số VN-Index', 'chỉ số VN Index'] }),
  ],
  label: { en: 'VN-Index' },
  description: { en: 'index of Vietnamese shares' },
  definition: {
    en: 'Follows all shares listed on the stock exchange of Ho Chi Minh City by their worth on the market, compared with the first day of trading in 2000.',
  },
  from: '2000-07-28',
  facts: [publishedBy('Ho Chi Minh Stock Exchange', {}, kis), firstEdition('2000-07-28', opening, record)],
  links: [{ title: 'Ho Chi Minh Stock Exchange', url: 'https://www.hsx.vn/' }],
  context: ['Ho Chi Minh', 'HOSE', 'HoSE', 'shares', 'points', 'Vietnam', 'Viet Nam'],
} satisfies EntitySource;
