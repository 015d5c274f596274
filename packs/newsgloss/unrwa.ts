import { founded, head, named, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'UN chief appoints Swiss diplomat Lazzarini (Sputnik/UrduPoint)',
  'https://www.urdupoint.com/en/world/un-chief-appoints-swiss-diplomat-lazzarini-to-868354.html',
  '2020-03-18',
);
const swornIn = page(
  'UNRWA Commissioner-General sworn in at ceremony in New York (UN)',
  'https://www.un.org/unispal/document/unrwa-commissioner-general-sworn-in-at-ceremony-in-new-york-press-release/',
  '2021-10-01',
);
const leaves = page(
  'UNRWA boss Lazzarini to step down in March 2026 (Swissinfo)',
  'https://www.swissinfo.ch/eng/foreign-affairs/unrwa-boss-lazzarini-to-step-down-in-march-2026/89877125',
);

const resigned = page(
  'Head of UN agency for Palestinian refugees resigns (VOA/New Delhi Times)',
  'https://www.newdelhitimes.com/head-of-un-agency-for-palestinian-refugees-resigns-amid-investigation/',
);
const resignedUn = page(
  'UNRWA Commissioner-General resigns (UN)',
  'https://www.un.org/unispal/document/unrwa-commissioner-general-resigns-press-release/',
  '2019-11-08',
);

export default {
  id: 'newsgloss:unrwa',
  wikidata: 'Q846656',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
        'United Nations Relief and Works Agency',
        'UN Relief and Works Agency for Palestine Refugees',
      ],
      short: [
        'UN Relief and Works Agency',
        'UN agency for Palestinian refugees',
        'UN Palestinian refugee agency',
        'UN Palestinian aid agency',
      ],
      acronym: ['UNRWA', 'Unrwa'],
    }),
    ...named('fr', {
      full: ['Office de secours et de travaux des Nations unies pour les réfugiés de Palestine'],
      acronym: ['Unrwa', 'UNRWA'],
    }),
    ...named('es', {
      full: [
        'Agencia de las Naciones Unidas para los Refugiados de Palestina',
        'Agencia de Naciones Unidas para los Refugiados de Palestina',
      ],
      acronym: ['UNRWA'],
    }),
    ...named('de', {
      full: ['Hilfswerk der Vereinten Nationen für Palästina-Flüchtlinge'],
      short: ['UN-Palästinenserhilfswerk', 'Palästinenserhilfswerk'],
      acronym: ['UNRWA'],
    }),
    ...named('pt', {
      full: ['Agência das Nações Unidas de Assistência aos Refugiados da Palestina'],
      acronym: ['UNRWA', 'Unrwa'],
    }),
    ...named('it', { acronym: ['UNRWA', 'Unrwa'] }),
    ...named('ru', {
      full: ['Ближневосточное агентство ООН для помощи палестинским беженцам'],
      acronym: ['БАПОР'],
    }),
    ...named('vi', {
      full: ['Cơ quan Cứu trợ và Việc làm của Liên hợp quốc dành cho người tị nạn Palestine'],
      acronym: ['UNRWA'],
    }),
    ...named('zh', { short: ['联合国近东救济工程处', '聯合國近東救濟工程處'] }),
    ...named('ar', { short: ['أونروا', 'الأونروا'] }),
  ],
  label: { en: 'United Nations Relief and Works Agency' },
  description: { en: 'UN agency for Palestine refugees' },
  definition: {
    en: 'Runs schools, clinics, camps and relief for Palestine refugees in Gaza, the West Bank, Jordan, Lebanon and Syria.',
  },
  from: '1949-12-08',
  facts: [
    founded('1949-12-08', factbook, ror),
    head('Commissioner-General', 'Pierre Krähenbühl', { from: '2014-03', to: '2019-11-06' }, resignedUn, resigned),
    head(
      'Commissioner-General',
      'Philippe Lazzarini',
      { from: '2020-04', expires: '2026-03-31' },
      swornIn,
      appointed,
      leaves,
    ),
  ],
  related: [partOf('un'), seeAlso('unhcr')],
  links: [{ title: 'unrwa.org', url: 'https://www.unrwa.org/' }],
  context: ['Palestinian', 'Palestinians', 'Gaza', 'West Bank', 'refugees', 'aid'],
} satisfies EntitySource;
