import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const rubio = page(
  'Rubio sworn in as Secretary of State (UPI)',
  'https://www.upi.com/Top_News/US/2025/01/21/rubio-sworn-in-secretary-of-state/8661737486469/',
  '2025-01-21',
);
const rubioAp = page(
  "Marco Rubio has been sworn in as America's Secretary of State (AP, NBC)",
  'https://www.nbcphiladelphia.com/news/national-international/marco-rubio-trump-secretary-of-state/4084227/',
  '2025-01-21',
);
const blinken = page(
  'Antony Blinken takes the oath (Who2, State Department photo)',
  'https://www.who2.com/bio/antony-blinken/antony-blinken-takes-the-oath/',
);

const kerry = page(
  'Clinton out, Kerry in at US State Department (VOA)',
  'https://voanews.com/amp/clinton-steps-down-as-secy-of-state-friday/1595021.html',
  '2013-02-01',
);
const tillerson = page(
  'U.S. Senate confirms Tillerson as Secretary of State (RFE/RL)',
  'https://rferl.org/amp/us-senate-confirms-tillerson-secretary-state/28273821.html',
  '2017-02-01',
);
const acting = page(
  'John Sullivan assumes the title of Acting Secretary of State (News.am)',
  'https://news.am/eng/news/444118.html',
  '2018-04-01',
);
const pompeo = page(
  'Pompeo sworn in as US Secretary of State (VOA)',
  'https://www.voanews.com/a/senate-expected-to-confirm-pompeo-as-secretary-of-state/4366054.html',
  '2018-04-26',
);
const pompeoRferl = page(
  'Pompeo confirmed as U.S. Secretary of State (RFE/RL)',
  'https://www.rferl.org/a/pompeo-confirmed-as-u-s-secretary-of-state/29194521.html',
  '2018-04-26',
);

export default {
  id: 'newsgloss:us-state-department',
  wikidata: 'Q789915',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United States Department of State', 'US Department of State'],
      short: ['US State Department', 'State Department'],
    }),
    // American states have one, too.
    ...named('en', { full: ['Department of State'] }, { needsContext: true }),
    ...named('fr', {
      full: ["Département d'État américain", "Département d'État des États-Unis", "département d'État"],
    }),
    ...named('es', {
      full: ['Departamento de Estado de Estados Unidos', 'Departamento de Estado de EE. UU.', 'Departamento de Estado'],
    }),
    ...named('de', { full: ['US-Außenministerium', 'US-Aussenministerium', 'US-Außenministeriums'] }),
    ...named('pt', { full: ['Departamento de Estado dos Estados Unidos', 'Departamento de Estado'] }),
    ...named('it', { full: ['Dipartimento di Stato degli Stati Uniti', 'Dipartimento di Stato'] }),
    ...named('ru', {
      full: ['Государственный департамент США'],
      short: ['Госдепартамент США', 'Госдепартамента США', 'Госдепартамент', 'Госдеп', 'Госдепа'],
    }),
    ...named('vi', { full: ['Bộ Ngoại giao Mỹ', 'Bộ Ngoại giao Hoa Kỳ'] }),
    ...named('zh', { full: ['美国国务院', '美國國務院'] }),
    ...named('ar', { full: ['وزارة الخارجية الأمريكية', 'وزارة الخارجية الأميركية'] }),
  ],
  label: { en: 'United States Department of State' },
  description: { en: 'foreign ministry of the United States' },
  definition: {
    en: 'Runs American embassies, negotiates treaties, grants visas, warns travellers and reports each year on human rights elsewhere.',
  },
  from: '1789',
  facts: [
    founded('1789', ror),
    seat('Washington, D.C., United States', {}, ror),
    head('Secretary of State', 'Hillary Clinton', { from: '2009', to: '2013-01-31' }, kerry),
    head('Secretary of State', 'John Kerry', { from: '2013-02-01', to: '2017-01' }, kerry, tillerson),
    head('Secretary of State', 'Rex Tillerson', { from: '2017-02-01', to: '2018-03-31' }, tillerson, acting),
    head('Secretary of State', 'Mike Pompeo', { asOf: '2018-04-26' }, pompeo, pompeoRferl),
    head('Secretary of State', 'Antony Blinken', { from: '2021-01-26', to: '2025-01-20' }, blinken, rubioAp),
    head('Secretary of State', 'Marco Rubio', { from: '2025-01-21' }, rubio, rubioAp),
  ],
  related: [seeAlso('white-house')],
  links: [{ title: 'state.gov', url: 'https://www.state.gov/' }],
  context: [
    'Secretary of State',
    'U.S.',
    'Washington',
    'Blinken',
    'Rubio',
    'Pompeo',
    'embassy',
    'diplomats',
    'spokesperson',
    'visa',
    'ambassador',
  ],
} satisfies EntitySource;
