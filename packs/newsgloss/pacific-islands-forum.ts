import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const pina = page(
  'New Pacific Islands Forum leader calls on island nations to strengthen bond (PINA)',
  'https://pina.com.fj/2024/06/17/new-pacific-islands-forum-leader-calls-on-island-nations-to-strengthen-bond',
  '2024-06-17',
);
const fbc = page(
  'New PIF Secretary-General meets Rabuka (FBC News)',
  'https://www.fbcnews.com.fj/news/new-pif-sg-meets-rabuka/',
  '2024-06-05',
);

export default {
  id: 'newsgloss:pacific-islands-forum',
  wikidata: 'Q757276',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Pacific Islands Forum'] }),
    // PIF is, far more often, Saudi Arabia's investment fund.
    ...named('en', { acronym: ['PIF'] }, { needsContext: true }),
    ...named('en', { full: ['South Pacific Forum'] }, { to: '2000' }),
    ...named('fr', { full: ['Forum des îles du Pacifique'] }),
    ...named('es', { full: ['Foro de las Islas del Pacífico'] }),
    ...named('de', { full: ['Pazifik-Inselforum', 'Pacific Islands Forum'] }),
    ...named('pt', { full: ['Fórum das Ilhas do Pacífico'] }),
    ...named('it', { full: ['Forum delle isole del Pacifico'] }),
    ...named('ru', { full: ['Форум тихоокеанских островов', 'Форум островов Тихого океана'] }),
    ...named('vi', { full: ['Diễn đàn Các đảo Thái Bình Dương', 'Diễn đàn Quần đảo Thái Bình Dương'] }),
    ...named('zh', { full: ['太平洋岛国论坛', '太平洋島國論壇'] }),
  ],
  label: { en: 'Pacific Islands Forum' },
  description: { en: 'regional organisation of Pacific island states' },
  definition: {
    en: 'Island governments agree here, with Australia and New Zealand, on fishing, security and what to ask of the world as the sea rises.',
  },
  from: '1971-08-05',
  facts: [
    founded('1971-08-05', factbook, pina),
    seat('Suva, Fiji', {}, organisationList),
    members(18, { asOf: '2024-06-17' }, pina),
    head('Secretary General', 'Baron Waqa', { from: '2024-06-03', expires: '2027-06-02' }, pina, fbc),
  ],
  links: [{ title: 'forumsec.org', url: 'https://forumsec.org' }],
  context: [
    'Pacific',
    'islands',
    'Fiji',
    'Suva',
    'Tonga',
    'Vanuatu',
    'Solomon Islands',
    'Kiribati',
    'Samoa',
    'Waqa',
    'island nations',
    "leaders' meeting",
  ],
} satisfies EntitySource;
