import { inForce, members, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const cvce = page(
  'Treaty on the Non-Proliferation of Nuclear Weapons, 1 July 1968 (CVCE)',
  'https://webintra.cvce.eu/en/obj/treaty_on_the_non_proliferation_of_nuclear_weapons_1_july_1968-en-0c1e0636-a043-4982-a8b5-0484c27a1747.html',
);
const database = page(
  '1968 Treaty on the Non-Proliferation of Nuclear Weapons (Centre for International Law, Singapore)',
  'https://cil.nus.edu.sg/database/single-database/?id=937',
);
const ctbto = page(
  'When was the Nuclear Non-Proliferation Treaty opened for signature? (CTBTO)',
  'https://www.ctbto.org/faqs/?uid=27&cHash=02e4f11bfffc7d9d7d244b0758f73082',
);
const review = page(
  'UN nuclear nonproliferation review conference to begin in New York (Exchange Monitor)',
  'https://www.exchangemonitor.com/un-nuclear-nonproliferation-review-conference-to-begin-in-new-york',
);

export default {
  id: 'newsgloss:npt',
  wikidata: 'Q186444',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Treaty on the Non-Proliferation of Nuclear Weapons', 'Treaty on the Nonproliferation of Nuclear Weapons'],
      short: [
        'Nuclear Non-Proliferation Treaty',
        'nuclear Non-Proliferation Treaty',
        'Nuclear Nonproliferation Treaty',
        'nuclear Nonproliferation Treaty',
        'Non-Proliferation Treaty',
        'Nonproliferation Treaty',
      ],
      acronym: ['NPT'],
    }),
    ...named('fr', { full: ['traité sur la non-prolifération des armes nucléaires'], acronym: ['TNP'] }),
    ...named('es', { full: ['Tratado de No Proliferación Nuclear'], acronym: ['TNP'] }),
    ...named('de', { full: ['Atomwaffensperrvertrag'], short: ['Nichtverbreitungsvertrag'] }),
    ...named('pt', { full: ['Tratado de Não Proliferação de Armas Nucleares'], acronym: ['TNP'] }),
    ...named('it', { full: ['trattato di non proliferazione nucleare'], acronym: ['TNP'] }),
    ...named('ru', { full: ['Договор о нераспространении ядерного оружия'], acronym: ['ДНЯО'] }),
    ...named('vi', {
      full: ['Hiệp ước không phổ biến vũ khí hạt nhân', 'Hiệp ước Không phổ biến vũ khí hạt nhân'],
      acronym: ['NPT'],
    }),
    ...named('zh', { full: ['不扩散核武器条约', '不擴散核武器條約'] }),
  ],
  label: { en: 'Treaty on the Non-Proliferation of Nuclear Weapons' },
  description: { en: 'treaty against the spread of nuclear weapons' },
  definition: {
    en: 'Lets five states have nuclear weapons, forbids them to all other parties, and promises these the peaceful use of the atom and disarmament.',
  },
  from: '1968-07-01',
  facts: [
    signed('Treaty', '1968-07-01', cvce, ctbto),
    inForce('Treaty', '1970-03-05', cvce),
    members(191, { asOf: '2021-08-10' }, database, review),
  ],
  related: [seeAlso('iaea')],
  links: [
    {
      title: 'The Non-Proliferation Treaty (CTBTO)',
      url: 'https://www.ctbto.org/faqs/?uid=27&cHash=02e4f11bfffc7d9d7d244b0758f73082',
    },
  ],
  context: [
    'nuclear',
    'nuclear weapons',
    'disarmament',
    'IAEA',
    'uranium',
    'enrichment',
    'warheads',
    'safeguards',
    'review conference',
  ],
} satisfies EntitySource;
