import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const maldives = page(
  'United Nations (Ministry of Foreign Affairs of the Maldives)',
  'https://foreign.gov.mv/index.php/en/multilateral/international-organisations/united-nations',
);
const charter = page(
  'United Nations Charter (DiploFoundation)',
  'https://www.diplomacy.edu/resource/united-nations-charter/',
);
const southSudan = page(
  'South Sudan becomes newest U.N. member state (CNN)',
  'https://transcend.org/tms/?p=13567',
  '2011-07-18',
);
const membersPage = page(
  'UN kicks off process to elect next Secretary-General (Japan Today)',
  'https://japantoday.com/category/world/un-kicks-off-process-to-elect-next-secretary-general',
  '2025-11-25',
);
const guterres = page(
  'António Guterres: biography (UN)',
  'https://unscol.unmissions.org/2017-briefings-and-statements?page=1',
);
const secondTerm = page(
  'UN re-elects António Guterres as Secretary-General (DNP India)',
  'https://www.dnpindia.in/world/un-re-elects-antonio-guterres-as-secretary-general/30179',
);
const ban = page('A new UN Secretary-General (World Book)', 'https://bth.worldbook.com/bth/?p=31515', '2017-01-03');

export default {
  id: 'newsgloss:un',
  wikidata: 'Q1065',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['United Nations', 'United Nations Organization'], acronym: ['UN'] }),
    // The UNO is also a game, and in Bangladesh an officer.
    ...named('en', { acronym: ['UNO'] }, { needsContext: true }),
    ...named('fr', { full: ['Organisation des Nations unies'], short: ['Nations unies'], acronym: ['ONU'] }),
    ...named('es', { full: ['Organización de las Naciones Unidas'], short: ['Naciones Unidas'], acronym: ['ONU'] }),
    ...named('de', { full: ['Vereinte Nationen', 'Vereinten Nationen'], acronym: ['UN', 'UNO'] }),
    ...named('pt', { full: ['Organização das Nações Unidas'], short: ['Nações Unidas'], acronym: ['ONU'] }),
    ...named('it', { full: ['Organizzazione delle Nazioni Unite'], short: ['Nazioni Unite'], acronym: ['ONU'] }),
    ...named('ru', { full: ['Организация Объединённых Наций', 'Организация Объединенных Наций'], acronym: ['ООН'] }),
    ...named('vi', { full: ['Liên hợp quốc', 'Liên hiệp quốc'], acronym: ['LHQ'] }),
    ...named('zh', { full: ['联合国', '聯合國'] }),
  ],
  label: { en: 'United Nations' },
  description: { en: 'intergovernmental organisation of nearly all states' },
  definition: {
    en: 'Brings nearly all states together to keep the peace, to protect human rights and to work on what no country can solve alone.',
  },
  facts: [
    signed('Charter', '1945-06-26', maldives, charter),
    inForce('Charter', '1945-10-24', maldives, charter),
    seat('New York, United States', {}, maldives),
    members(193, { from: '2011-07-14' }, southSudan, membersPage),
    head('Secretary-General', 'Ban Ki-moon', { from: '2007', to: '2016-12-31' }, ban),
    head('Secretary-General', 'António Guterres', { from: '2017-01-01', expires: '2026-12-31' }, guterres, secondTerm),
  ],
  links: [{ title: 'un.org', url: 'https://www.un.org/' }],
  context: [
    'Secretary-General',
    'Security Council',
    'General Assembly',
    'resolution',
    'peacekeepers',
    'member states',
    'diplomats',
    'Guterres',
  ],
} satisfies EntitySource;
