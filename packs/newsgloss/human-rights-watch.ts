import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const roth = page(
  'Human Rights Watch chief to step down (AFP, The News International)',
  'https://www.thenews.com.pk/print/953600-human-rights-watch-chief-to-step-down',
  '2022-04',
);
const named2025 = page(
  'Bolopion named Human Rights Watch leader (Human Rights Watch, Mirage News)',
  'https://www.miragenews.com/bolopion-named-human-rights-watch-leader-1576397',
  '2025-11',
);
const efe = page(
  'HRW nombra al francés Philippe Bolopion como nuevo director ejecutivo (EFE, ABC Color)',
  'https://www.abc.com.py/internacionales/2025/11/24/hrw-nombra-al-frances-philippe-bolopion-como-nuevo-director-ejecutivo/',
  '2025-11-24',
);

export default {
  id: 'newsgloss:human-rights-watch',
  wikidata: 'Q187052',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('fr', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('es', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('de', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('pt', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('it', { full: ['Human Rights Watch'], acronym: ['HRW'] }),
    ...named('ru', { full: ['Хьюман Райтс Вотч', 'Human Rights Watch'] }),
    ...named('vi', { full: ['Tổ chức Theo dõi Nhân quyền'], acronym: ['HRW'] }),
    ...named('zh', { full: ['人权观察', '人權觀察'] }),
    ...named('ar', { full: ['هيومن رايتس ووتش'] }),
  ],
  label: { en: 'Human Rights Watch' },
  description: { en: 'human rights organisation' },
  definition: {
    en: 'Its researchers interview victims and witnesses in many countries, publish what they find and press governments to act on it.',
  },
  from: '1978',
  facts: [
    founded('1978', ror),
    seat('New York, United States', {}, roth, ror),
    head('Executive Director', 'Kenneth Roth', { from: '1993', to: '2022-08-31' }, roth),
    head('Executive Director', 'Philippe Bolopion', { from: '2025-11' }, named2025, efe),
  ],
  related: [seeAlso('amnesty-international')],
  links: [{ title: 'hrw.org', url: 'https://www.hrw.org/' }],
  context: [
    'human rights',
    'rights group',
    'abuses',
    'researcher',
    'Kenneth Roth',
    'Tirana Hassan',
    'report',
    'New York',
  ],
} satisfies EntitySource;
