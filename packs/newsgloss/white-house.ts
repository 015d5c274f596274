import { head, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const theWeek = page(
  "Trump declares 'golden age' at indoor inauguration (The Week)",
  'https://theweek.com/politics/donald-trump-inauguration',
  '2025-01-20',
);
const newser = page(
  'Donald Trump sworn in as 47th President (Newser)',
  'https://www.newser.com/story/362820/donald-trump-sworn-in-as-47th-president.html',
  '2025-01-20',
);
const wiles = page(
  'Can Susie Wiles keep Trump on track? (WBUR/NPR, WRVO)',
  'https://www.wrvo.org/2025-01-28/can-susie-wiles-keep-trump-on-track',
  '2025-01-28',
);

export default {
  id: 'newsgloss:white-house',
  wikidata: 'Q35525',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['White House'], short: ['US White House'] }),
    ...named('fr', { full: ['Maison-Blanche', 'Maison Blanche'] }),
    ...named('es', { full: ['Casa Blanca'] }),
    ...named('de', { full: ['Weißes Haus', 'Weiße Haus', 'Weißen Haus', 'Weißen Hauses'] }),
    ...named('pt', { full: ['Casa Branca'] }),
    ...named('it', { full: ['Casa Bianca'] }),
    ...named('ru', { full: ['Белый дом', 'Белого дома', 'Белом доме', 'Белому дому'] }),
    ...named('vi', { full: ['Nhà Trắng'] }),
    ...named('zh', { full: ['白宫', '白宮'] }),
    ...named('ar', { full: ['البيت الأبيض'] }),
  ],
  label: { en: 'White House' },
  description: { en: 'seat and office of the President of the United States' },
  definition: {
    en: 'Where the American president lives and works, in Washington. In the news the name stands for the president with his staff and spokespeople.',
  },
  from: '1800',
  facts: [
    head('President', 'Donald Trump', { from: '2025-01-20', expires: '2029-01-20' }, theWeek, newser),
    head('Chief of Staff', 'Susie Wiles', { asOf: '2025-01-28' }, wiles),
  ],
  related: [seeAlso('us-state-department')],
  links: [{ title: 'whitehouse.gov', url: 'https://www.whitehouse.gov/' }],
  context: [
    'President',
    'Washington',
    'Oval Office',
    'press secretary',
    'Trump',
    'Biden',
    'administration',
    'executive order',
    'Congress',
  ],
} satisfies EntitySource;
