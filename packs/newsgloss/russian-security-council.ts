import { founded, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const anniversary = page(
  'Medvedev on 30 years of the Russian Security Council (TASS)',
  'https://tass.com/world/1460359',
  '2022-06-03',
);
const deputy = page(
  'Putin to introduce office of Security Council deputy head (TASS)',
  'https://tass.com/politics/1109073/amp',
  '2020-01-15',
);

/** Its own entity, so that its name is not read as the UN Security Council's, which is its end. */
export default {
  id: 'newsgloss:russian-security-council',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['Security Council of the Russian Federation', 'Security Council of Russia'],
      short: ['Russian Security Council', "Russia's Security Council"],
    }),
    ...named('ru', { full: ['Совет безопасности Российской Федерации', 'Совет безопасности России'] }),
    ...named('ru', { full: ['Совет безопасности РФ'], short: ['Совбез РФ', 'Совбеза РФ'] }),
  ],
  label: { en: 'Security Council of the Russian Federation' },
  description: { en: 'council of the Russian president on security' },
  definition: {
    en: 'Chaired by the president of Russia, it prepares his decisions on defence, foreign policy and inner security. No part of the United Nations.',
  },
  from: '1992-06-03',
  facts: [founded('1992-06-03', anniversary, deputy)],
  related: [seeAlso('un-security-council')],
  links: [{ title: 'Security Council (agentura.ru)', url: 'https://studies.agentura.ru/english/dossier/sovbez/' }],
  context: ['Medvedev', 'Shoigu', 'Patrushev', 'Putin', 'Kremlin', 'deputy chairman'],
} satisfies EntitySource;
