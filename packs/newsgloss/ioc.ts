import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const city = page(
  'International Olympic Committee (City, University of London)',
  'https://www.staff.city.ac.uk/tom.davies/IOC.html',
);
const coventry = page(
  'Thomas Bach passes presidency to Kirsty Coventry (Olympic Council of Asia)',
  'https://oca.asia/news/6327-olympic-history-at-the-ioc-thomas-bach-passes-presidency-to-kirsty-coventry.html',
  '2025-06-23',
);
const midnight = page(
  'Olympic history at the IOC: Thomas Bach passes presidency to Kirsty Coventry (IOC, CONI)',
  'https://www.coni.it/en/news/olympic-history-at-the-ioc-thomas-bach-passes-presidency-to-kirsty-coventry.html',
  '2025-06-23',
);
const keyHanded = page(
  'Coventry handed Olympic House key as new IOC President (CrestNews)',
  'https://crestnewsonline.ng/2025/06/24/coventry-handed-olympics-house-key-as-new-ioc-president/',
  '2025-06-24',
);
const rio = page(
  'Thomas Bach elected new IOC President (Rio 2016)',
  'https://www.rio2016.com/en/news/thomas-bach-elected-new-ioc-president',
);
const stabroek = page(
  'German Bach claims top IOC post (Reuters, Stabroek News)',
  'https://www.stabroeknews.com/2013/sports/09/11/german-bach-claims-top-ioc-post-plans-changes-to-games/',
  '2013-09-11',
);
const rogge = page(
  'Rogge elected IOC president (AP, The Independent)',
  'https://independent.co.uk/sport/general/rogge-elected-ioc-president-9272624.html',
  '2001-07-16',
);

export default {
  id: 'newsgloss:ioc',
  wikidata: 'Q40970',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Olympic Committee'] }),
    // Also Indian Oil, and international oil companies.
    ...named('en', { acronym: ['IOC'] }, { needsContext: true }),
    ...named('fr', { full: ['Comité international olympique'] }),
    ...named('fr', { acronym: ['CIO'] }, { needsContext: true }),
    ...named('es', { full: ['Comité Olímpico Internacional'], acronym: ['COI'] }),
    ...named('de', {
      full: [
        'Internationales Olympisches Komitee',
        'Internationale Olympische Komitee',
        'Internationalen Olympischen Komitee',
      ],
      acronym: ['IOC', 'IOK'],
    }),
    ...named('pt', { full: ['Comitê Olímpico Internacional', 'Comité Olímpico Internacional'], acronym: ['COI'] }),
    ...named('it', { full: ['Comitato olimpico internazionale'] }),
    ...named('it', { acronym: ['CIO', 'Cio'] }, { needsContext: true }),
    ...named('ru', { full: ['Международный олимпийский комитет'], acronym: ['МОК'] }),
    ...named('vi', { full: ['Ủy ban Olympic Quốc tế'] }, { case: 'any' }),
    ...named('vi', { acronym: ['IOC'] }),
    ...named('zh', { full: ['国际奥林匹克委员会', '國際奧林匹克委員會'], short: ['国际奥委会', '國際奧委會'] }),
  ],
  label: { en: 'International Olympic Committee' },
  description: { en: 'holds the Olympic Games' },
  definition: {
    en: 'Chooses where the Olympic Games are held and which sports are in them, and sells their television rights.',
  },
  from: '1894-06-23',
  facts: [
    founded('1894-06-23', factbook),
    seat('Lausanne, Switzerland', {}, city),
    head('President', 'Jacques Rogge', { from: '2001-07-16', to: '2013-09-09' }, rogge, rio),
    // The key was handed over on 23 June 2025; the office passed at midnight.
    head('President', 'Thomas Bach', { from: '2013-09-10', to: '2025-06-23' }, rio, stabroek, midnight),
    head('President', 'Kirsty Coventry', { from: '2025-06-24', expires: '2033-06-23' }, midnight, coventry, keyHanded),
  ],
  related: [seeAlso('wada')],
  links: [{ title: 'olympics.com/ioc', url: 'https://www.olympics.com/ioc' }],
  context: [
    'Olympic',
    'Olympics',
    'Olympian',
    'Games',
    'athletes',
    'Lausanne',
    'Thomas Bach',
    'Coventry',
    'Rogge',
    'medals',
    'olympique',
    'olympiques',
    'olimpico',
    'olimpiadi',
  ],
} satisfies EntitySource;
