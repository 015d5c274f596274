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

const obama = page(
  'Barack Obama, 20 January 2009 (CalendarZ)',
  'https://www.calendarz.com/on-this-day/january/20/barack-obama',
);
const firstTerm = page(
  'Donald Trump becomes 45th U.S. President (AFP, Rappler)',
  'https://www.rappler.com/world/159020-donald-trump-us-president/',
  '2017-01-20',
);
const biden = page(
  'Joe Biden is sworn in as President of the United States (WHAS11)',
  'https://www.whas11.com/article/entertainment/entertainment-tonight/joe-biden-is-sworn-in-as-president-of-the-united-states/603-6697fd4f-2655-4cd1-ae96-8e7e8f98ef20',
  '2021-01-20',
);
const quint = page(
  'Joe Biden sworn in as President (The Quint)',
  'https://www.thequint.com/news/world/joe-biden-president-united-states-inaugural-speech',
  '2021-01-21',
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
    head('President', 'Barack Obama', { from: '2009-01-20', to: '2017-01-19' }, obama, firstTerm),
    head('President', 'Donald Trump', { from: '2017-01-20', to: '2021-01-19' }, firstTerm, quint),
    head('President', 'Joe Biden', { from: '2021-01-20', to: '2025-01-19' }, biden, quint, newser),
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
