import { founded, head, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const about = page(
  'Asia, AFC (ProTech Kit Zone)',
  'https://www.protechkitzone.com/soccer-football/national-team/asia-afc',
);
const awani = page(
  'Shaikh Salman stays AFC boss (Astro Awani)',
  'https://international.astroawani.com/world-news/shaikh-salman-stays-afc-boss-hamidin-elected-fifa-council-member-404606',
);
const bahrain = page(
  'Shaikh Salman’s re-election as AFC President (Bahrain This Week)',
  'https://www.bahrainthisweek.com/shaikh-salmans-re-election-as-afc-president-paves-the-way-for-continued-progress-in-asian-football/?utm_source=rss&utm_medium=rss&utm_campaign=shaikh-salmans-re-election-as-afc-president-paves-the-way-for-continued-progress-in-asian-football',
  '2023-02-04',
);

export default {
  id: 'newsgloss:afc',
  wikidata: 'Q83276',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Asian Football Confederation'] }),
    // Also part of many clubs’ names, a half of the NFL, and rebels in the Congo.
    ...named('en', { acronym: ['AFC'] }, { needsContext: true }),
    ...named('fr', { full: ['Confédération asiatique de football'] }),
    ...named('es', { full: ['Confederación Asiática de Fútbol'] }),
    ...named('de', { full: ['Asiatische Fußballkonföderation'] }),
    ...named('pt', { full: ['Confederação Asiática de Futebol'] }),
    ...named('it', { full: ['Confederazione calcistica asiatica'] }),
    ...named('ru', { full: ['Азиатская конфедерация футбола'] }),
    ...named('vi', { full: ['Liên đoàn Bóng đá châu Á'] }, { case: 'any' }),
    ...named('vi', { acronym: ['AFC'] }),
    ...named('zh', { full: ['亚洲足球联合会', '亞洲足球協會'], short: ['亚足联'] }),
  ],
  label: { en: 'Asian Football Confederation' },
  description: { en: 'governing body of football in Asia and Australia' },
  definition: {
    en: 'Holds the Asian Cup and the cups of Asian clubs, and arranges the region’s qualifying matches for the World Cup.',
  },
  from: '1954-05-08',
  facts: [
    founded('1954-05-08', about),
    seat('Kuala Lumpur, Malaysia', {}, about),
    head(
      'President',
      'Salman bin Ibrahim Al Khalifa',
      { from: '2013-05', note: 're-elected in 2023 until 2027' },
      awani,
      bahrain,
    ),
  ],
  related: [partOf('fifa')],
  links: [{ title: 'the-afc.com', url: 'https://www.the-afc.com/' }],
  context: [
    'Asian Cup',
    'Asian',
    'football',
    'qualifiers',
    'Kuala Lumpur',
    'Champions League',
    'AFC Cup',
    'AFC Champions League',
    'World Cup',
    'Shaikh Salman',
    'Sheikh Salman',
  ],
} satisfies EntitySource;
