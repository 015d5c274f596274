import { founded, head, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const ministry = page(
  'France’s action in the G7 (Ministry for Europe and Foreign Affairs, France)',
  'https://www.diplomatie.gouv.fr/en/french-foreign-policy/summits-and-global-affairs/france-s-action-in-the-g7',
);
const evian = page(
  'G7: next summit will take place in 2026 in Evian (Focus N24, BFM TV)',
  'https://focusn24.com/en-fr/category/politics/g7:-emmanuel-macron-announces-that-the-next-summit-will-take-place-in-2026-in-evian-1130961',
);
const germany = page(
  'G7: cooperation on the basis of shared values (Federal Foreign Office, Germany)',
  'https://www.auswaertiges-amt.de/en/aussenpolitik/internationale-organisationen/g7-g20/g7/218812',
  '2021-12-30',
);
const finance = page(
  'Germany’s G7 presidency (Federal Ministry of Finance, Germany)',
  'https://www.bundesfinanzministerium.de/Content/EN/Standardartikel/Topics/world/G7-G20/G7-Presidency/germanys-g7-presidency.html',
);
const conclusion = page(
  'Group of Seven: the German presidency ends (G7 Germany)',
  'https://www.g7germany.de/g7-en/current-information/g7-conclusion-2155954',
);

export default {
  id: 'newsgloss:g7',
  wikidata: 'Q1764511',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Group of Seven', 'Group of 7'], acronym: ['G7', 'G-7'] }),
    ...named('fr', { full: ['Groupe des sept'], acronym: ['G7'] }),
    ...named('es', { full: ['Grupo de los Siete'], acronym: ['G7'] }),
    ...named('de', { full: ['Gruppe der Sieben'], acronym: ['G7'] }),
    ...named('pt', { full: ['Grupo dos Sete'], acronym: ['G7'] }),
    ...named('it', { full: ['Gruppo dei Sette'], acronym: ['G7'] }),
    ...named('ru', { full: ['Большая семёрка', 'Большая семерка', 'Группа семи'] }),
    ...named('vi', { full: ['Nhóm G7'] }, { case: 'any' }),
    ...named('vi', { acronym: ['G7'] }),
    ...named('zh', { full: ['七国集团', '七國集團'] }),
  ],
  label: { en: 'Group of Seven' },
  description: { en: 'informal group of large industrial democracies' },
  definition: {
    en: 'Britain, Canada, France, Germany, Italy, Japan and the United States, whose leaders and ministers meet every year; it has no office of its own.',
  },
  from: '1975',
  facts: [
    founded('1975', ministry),
    head('Presidency', 'United Kingdom', { from: '2021', to: '2021-12-31' }, germany, finance),
    head('Presidency', 'Germany', { from: '2022-01-01', to: '2022-12-31' }, germany, conclusion),
    head('Presidency', 'Japan', { from: '2023-01-01', to: '2023-12-31' }, conclusion, germany),
    head('Presidency', 'Italy', { from: '2024-01-01', to: '2024-12-31' }, ministry),
    head('Presidency', 'Canada', { from: '2025-01-01', to: '2025-12-31' }, ministry),
    head('Presidency', 'France', { from: '2026-01-01', expires: '2026-12-31' }, ministry, evian),
  ],
  related: [seeAlso('g20')],
  links: [
    {
      title: 'G7 (diplomatie.gouv.fr)',
      url: 'https://www.diplomatie.gouv.fr/en/french-foreign-policy/summits-and-global-affairs/france-s-action-in-the-g7',
    },
  ],
  context: ['summit', 'leaders', 'finance ministers', 'presidency', 'communique'],
} satisfies EntitySource;
