import { head, inForce, members, named, readOn, partOf, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const statute = page('The Statute of the IAEA (IAEA)', 'https://www.iaea.org/about/overview/statute');
const atoms = page(
  'Atoms for Peace: the new International Atomic Energy Agency (Michigan Law Review)',
  'https://michiganlawreview.org/journal/atoms-for-peace-the-new-international-atomic-energy-agency/',
);
const secondTerm = page(
  'IAEA board backs Grossi as head for second term to 2027 (AFP/SpaceWar)',
  'https://www.spacewar.com/afp/230310145822.2uuutzcb.html',
  '2023-03-10',
);
const secondTermDays = page(
  'Der IAEO-Vorstand stimmt einer Verlängerung der Mission von Grossi zu (AA)',
  'https://deheute24.com/auto/der-iaeo-vorstand-stimmt-einer-verlaengerung-der-mission-von-grossi-um-weitere-4-jahre-zu',
);
const ap = page(
  'Grossi set for second term at helm of UN nuclear watchdog (AP)',
  'https://local10.com/business/2023/03/10/grossi-set-for-second-term-at-helm-of-un-nuclear-watchdog',
  '2023-03-10',
);
const conference = page(
  'General Conference 2025 (IAEA, in Arabic)',
  'https://www.iaea.org/ar/newscenter/news/ma-tahtajoun-ila-maarifatihi-aan-akbar-motamar-aalami-maany-belmajal-alnawawy',
);

export default {
  id: 'newsgloss:iaea',
  wikidata: 'Q41984',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Atomic Energy Agency'],
      short: [
        'UN nuclear watchdog',
        "UN's nuclear watchdog",
        'UN atomic watchdog',
        'UN nuclear agency',
        'UN atomic agency',
      ],
      acronym: ['IAEA'],
    }),
    ...named('fr', { full: ["Agence internationale de l'énergie atomique"], acronym: ['AIEA'] }),
    ...named('es', {
      full: [
        'Organismo Internacional de Energía Atómica',
        'Organismo Internacional de la Energía Atómica',
        // The press says agency; without it the IEA's name, its beginning, would be found there.
        'Agencia Internacional de Energía Atómica',
        'Agencia Internacional de la Energía Atómica',
      ],
      acronym: ['OIEA'],
    }),
    ...named('de', {
      full: [
        'Internationale Atomenergie-Organisation',
        'Internationale Atomenergieorganisation',
        'Internationale Atomenergiebehörde',
        'Internationalen Atomenergiebehörde',
        'Internationale Atomenergie-Behörde',
      ],
      acronym: ['IAEA', 'IAEO'],
    }),
    ...named('pt', {
      full: ['Agência Internacional de Energia Atómica', 'Agência Internacional de Energia Atômica'],
      acronym: ['AIEA'],
    }),
    ...named('it', {
      full: ["Agenzia internazionale per l'energia atomica", "Agenzia internazionale dell'energia atomica"],
      acronym: ['AIEA'],
    }),
    ...named('ru', {
      full: ['Международное агентство по атомной энергии', 'Международного агентства по атомной энергии'],
      acronym: ['МАГАТЭ'],
    }),
    ...named('vi', { full: ['Cơ quan Năng lượng Nguyên tử Quốc tế'], acronym: ['IAEA'] }),
    ...named('zh', { full: ['国际原子能机构', '國際原子能機構', '國際原子能總署'] }),
    ...named('ar', { full: ['الوكالة الدولية للطاقة الذرية'] }),
  ],
  label: { en: 'International Atomic Energy Agency' },
  description: { en: 'nuclear agency of the United Nations system' },
  definition: {
    en: 'Inspects nuclear sites, so that material for power and medicine does not become weapons, and sets standards for nuclear safety.',
  },
  from: '1956-10-26',
  facts: [
    signed('Statute', '1956-10-26', atoms, factbook),
    inForce('Statute', '1957-07-29', statute, factbook),
    seat('Vienna, Austria', {}, ap, ror),
    members(176, { asOf: '2023-03-10' }, secondTerm, ap),
    members(180, { asOf: '2025-09' }, conference),
    head(
      'Director General',
      'Rafael Grossi',
      { from: '2019-12', expires: '2027-12-02' },
      ap,
      secondTerm,
      secondTermDays,
    ),
  ],
  related: [partOf('un'), seeAlso('npt')],
  links: [{ title: 'iaea.org', url: 'https://www.iaea.org/' }],
  context: [
    'nuclear',
    'uranium',
    'enrichment',
    'inspectors',
    'reactor',
    'Iran',
    'Zaporizhzhia',
    'safeguards',
    'Grossi',
  ],
} satisfies EntitySource;
