import { founded, head, named, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const firstBallots = page(
  'From historic ballots in 1946 to aspiration for greatness (Viet Nam News)',
  'https://vietnamnews.vn/politics-laws/1767079/from-historic-ballots-in-1946-to-aspiration-for-greatness.html',
  '2026-03-11',
);
const hue = page(
  'Sixth working day of 14th National Assembly’s 11th session (VNA)',
  'https://en.vietnamplus.vn/sixth-working-day-of-14th-national-assemblys-11-session/198397.vnp',
  '2021-03-31',
);
const man = page(
  'Tran Thanh Man elected as new National Assembly Chairman (SGGP)',
  'https://en.sggp.org.vn/tran-thanh-man-elected-as-new-national-assembly-chairman-post110043.html',
  '2024-05',
);
const bloomberg = page(
  'Vietnam parliament elects Tran Thanh Man as chairman (Bloomberg)',
  'https://www.yahoo.com/news/vietnam-parliament-elects-tran-thanh-083512096.html',
  '2024-05-20',
);
const reElected = page(
  'Đồng chí Trần Thanh Mẫn tái đắc cử chức vụ Chủ tịch Quốc hội (Đồng Nai)',
  'https://duccqd.dongnai.vn/savefile/tin-hoat-dong/dong-chi-tran-thanh-man-tai-dac-cu-chuc-vu-chu-tich-quoc-hoi-158.html',
);

export default {
  id: 'newsgloss:vn-national-assembly',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['National Assembly of Vietnam', 'National Assembly of Viet Nam'],
      short: ['Vietnamese National Assembly', 'Vietnam National Assembly', 'Viet Nam National Assembly'],
    }),
    // Other countries' parliaments are called so, too.
    ...named('en', { short: ['National Assembly'], acronym: ['NA'] }, { needsContext: true }),
    ...named('fr', { full: ['Assemblée nationale du Vietnam'] }),
    ...named('fr', { short: ['Assemblée nationale'] }, { needsContext: true }),
    ...named('ru', { full: ['Национальное собрание Вьетнама'] }),
    ...named('vi', { full: ['Quốc hội Việt Nam', 'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'] }),
    ...named('vi', { short: ['Quốc hội'] }, { needsContext: true }),
    ...named('zh', { full: ['越南国会', '越南國會'] }),
  ],
  label: { en: 'National Assembly of Viet Nam' },
  description: { en: 'parliament of Viet Nam' },
  definition: {
    en: 'Makes Viet Nam’s laws, decides on its budget, and elects the State President, the Prime Minister and its own Chairman.',
  },
  from: '1946-01-06',
  facts: [
    { ...founded('1946-01-06', firstBallots), note: 'first general election' },
    head('Chairman', 'Vương Đình Huệ', { from: '2021-03-31', to: '2024-04' }, hue, bloomberg),
    head('Chairman', 'Trần Thanh Mẫn', { from: '2024-05-20' }, man, bloomberg, reElected),
  ],
  links: [{ title: 'quochoi.vn', url: 'https://quochoi.vn/' }],
  context: [
    'Viet Nam',
    'Vietnam',
    'Vietnamese',
    'Việt Nam',
    'Hanoi',
    'Hà Nội',
    'Tran Thanh Man',
    'Trần Thanh Mẫn',
    'Vuong Dinh Hue',
  ],
} satisfies EntitySource;
