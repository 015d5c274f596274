import { adoptedAs, head, inForce, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const statute = page(
  'Rome Statute of the International Criminal Court (UN Audiovisual Library of International Law)',
  'https://legal.un.org/avl/ha/rsicc/rsicc.html',
);
const armenia = page(
  'Judge wanted by Russia becomes president of ICC (The Kyiv Independent)',
  'https://kyivindependent.com/icc-judge-presidency/',
  '2024-03-11',
);
const ukraine = page(
  'Ukraine becomes party to Rome Statute (LB.ua)',
  'https://en.lb.ua/news/2025/01/01/34346_ukraine_becomes_party_rome_statute.html',
  '2025-01-01',
);
const welcomed = page(
  'ICC chief: Ukraine joins community of countries seeking to end impunity (Interfax-Ukraine)',
  'https://ua.interfax.com.ua/news/general/1088606-amp.html',
  '2025-07-17',
);
const president = page(
  'Judge seeking Putin’s arrest elected ICC head (Ukrinform, MENAFN)',
  'https://menafn.com/1107963265/Judge-Seeking-Putins-Arrest-Elected-ICC-Head',
  '2024-03-11',
);

const hofmanski = page(
  'Tomoko Akane chosen as President of the International Criminal Court (Kyiv Post)',
  'https://kyivpost.com/post/29377',
  '2024-03',
);

export default {
  id: 'newsgloss:icc',
  wikidata: 'Q47488',
  kind: 'organisation',
  names: [
    // ICC is also the International Cricket Council and the International Chamber of Commerce.
    ...named('en', { full: ['International Criminal Court'], acronym: ['ICC'] }),
    ...named('fr', { full: ['Cour pénale internationale'], acronym: ['CPI'] }),
    ...named('es', { full: ['Corte Penal Internacional'], acronym: ['CPI'] }),
    ...named('de', {
      full: [
        'Internationaler Strafgerichtshof',
        'Internationale Strafgerichtshof',
        'Internationalen Strafgerichtshof',
        'Internationalen Strafgerichtshofs',
      ],
      acronym: ['IStGH'],
    }),
    ...named('pt', { full: ['Tribunal Penal Internacional', 'Corte Penal Internacional'], acronym: ['TPI'] }),
    ...named('it', { full: ['Corte penale internazionale'], acronym: ['CPI', 'Cpi'] }),
    ...named('ru', { full: ['Международный уголовный суд', 'Международного уголовного суда'], acronym: ['МУС'] }),
    ...named('vi', { full: ['Tòa án Hình sự Quốc tế'], acronym: ['ICC'] }),
    ...named('zh', { full: ['国际刑事法院', '國際刑事法院'] }),
    ...named('ar', { full: ['المحكمة الجنائية الدولية'] }),
  ],
  label: { en: 'International Criminal Court' },
  description: { en: 'court for genocide, war crimes and crimes against humanity' },
  definition: {
    en: 'Tries people, not states, for the gravest crimes, when the courts of their own country cannot or will not do so.',
  },
  from: '1998-07-17',
  facts: [
    adoptedAs('Statute', '1998-07-17', statute),
    inForce('Statute', '2002-07-01', statute, factbook),
    seat('The Hague, Netherlands', {}, welcomed, organisationList),
    members(124, { from: '2024-02', to: '2024-12-31' }, armenia),
    // Hungary's withdrawal was to take effect on 2 June 2026; its parliament repealed the law in May 2026.
    members(125, { from: '2025-01-01', expires: '2026-06-02' }, ukraine, welcomed),
    head('President', 'Piotr Hofmański', { from: '2021-03', to: '2024-03-10' }, hofmanski),
    head('President', 'Tomoko Akane', { from: '2024-03-11', expires: '2027-03-10' }, president, armenia),
  ],
  related: [seeAlso('icj')],
  links: [{ title: 'icc-cpi.int', url: 'https://www.icc-cpi.int' }],
  context: [
    'The Hague',
    'war crimes',
    'arrest warrant',
    'prosecutor',
    'Rome Statute',
    'genocide',
    'crimes against humanity',
    'Karim Khan',
    'judges',
    'impunity',
    'Netanyahu',
    'Putin',
  ],
} satisfies EntitySource;
