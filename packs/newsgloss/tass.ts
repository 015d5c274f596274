import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const history = page('History (TASS)', 'https://tass.com/history');
const factbox = page(
  'Factbox: a history of TASS (The Pincode, TASS)',
  'https://www.thepincode.info/2024/09/03/factbox-a-history-of-tass/',
  '2024-09-03',
);
const kondrashov = page(
  'Andrey Kondrashov appointed director general of TASS (TASS)',
  'https://tass.com/society/1642869',
  '2023-07-05',
);
const replacedMikhailov = page(
  'Назначен новый генеральный директор ТАСС (Газета «Метро»)',
  'https://gazetametro.ru/articles/stalo-izvestno-kogo-naznachili-novym-generalnym-direktorom-tass-05-07-2023',
  '2023-07-05',
);

export default {
  id: 'newsgloss:tass',
  wikidata: 'Q223799',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Russian News Agency TASS', 'TASS Russian News Agency'],
      acronym: ['TASS', 'Tass'],
    }),
    ...named('en', { full: ['Telegraph Agency of the Soviet Union'] }, { from: '1925', to: '1992' }),
    ...named('en', { acronym: ['ITAR-TASS', 'Itar-Tass'] }, { from: '1992', to: '2014' }),
    ...named('ru', { full: ['Информационное агентство России ТАСС'], acronym: ['ТАСС'] }),
    ...named('ru', { full: ['Телеграфное агентство Советского Союза'] }, { from: '1925', to: '1992' }),
    ...named('ru', { acronym: ['ИТАР-ТАСС'] }, { from: '1992', to: '2014' }),
    ...named('vi', { full: ['hãng tin TASS', 'hãng thông tấn TASS'] }),
    ...named('zh', { full: ['塔斯社'] }),
  ],
  label: { en: 'TASS' },
  description: { en: 'state news agency of Russia' },
  definition: {
    en: 'Publishes news in Russian and other languages for the Russian state, which owns it; in Soviet times it was the central news agency.',
  },
  from: '1904-09-01',
  facts: [
    {
      ...founded('1904-09-01', history, factbox),
      note: 'as the St. Petersburg Telegraph Agency; 14 September by the new calendar',
    },
    seat('Moscow, Russia', { from: '1918-03' }, history),
    head(
      'Director General',
      'Sergey Mikhaylov',
      { from: '2012-09-17', to: '2023-07-04' },
      replacedMikhailov,
      kondrashov,
    ),
    head('Director General', 'Andrey Kondrashov', { from: '2023-07-05' }, kondrashov, replacedMikhailov),
  ],
  links: [{ title: 'tass.com', url: 'https://tass.com/' }],
  context: ['news agency', 'Russian', 'Moscow', 'Kremlin', 'state media', 'Soviet'],
} satisfies EntitySource;
