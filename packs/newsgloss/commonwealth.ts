import { head, members, named, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const joined = page(
  'Gabon and Togo join the Commonwealth family (Patricia Scotland, IGIHE)',
  'https://en.igihe.com/opinion/article/gabon-and-togo-join-the-commonwealth-family',
  '2022-09-03',
);
const tribune = page(
  'Shirley Botchwey assumes office as Commonwealth Secretary-General (ANI, The Tribune)',
  'https://www.tribuneindia.com/news/world/shirley-botchwey-assumes-office-as-commonwealth-secretary-general/',
  '2025-04-02',
);
const timesOfMalta = page(
  'Shirley Ayorkor Botchwey assumes post as Commonwealth chief (Times of Malta)',
  'https://timesofmalta.com/article/shirley-ayorkor-botchwey-assumes-post-commonwealth-chief.1107543',
  '2025-04-02',
);
const term = page(
  'Shirley Botchwey becomes first African woman Secretary-General of the Commonwealth (Adda247)',
  'https://currentaffairs.adda247.com/shirley-botchwey-becomes-first-african-woman-secretary-general-of-the-commonwealth',
  '2025-04',
);

export default {
  id: 'newsgloss:commonwealth',
  wikidata: 'Q7785',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Commonwealth of Nations'], short: ['British Commonwealth'] }),
    // Australia, Puerto Rico and American states call themselves so, too; banks and games bear the name.
    ...named('en', { short: ['Commonwealth'] }, { case: 'exact', needsContext: true }),
    ...named('fr', { full: ['Commonwealth des Nations'] }),
    ...named('fr', { short: ['Commonwealth'] }, { case: 'exact', needsContext: true }),
    ...named('es', { full: ['Mancomunidad de Naciones', 'Commonwealth de Naciones'] }),
    ...named('de', { full: ['Commonwealth of Nations'] }),
    ...named('pt', { full: ['Comunidade das Nações', 'Commonwealth das Nações'] }),
    ...named('it', { full: ['Commonwealth delle nazioni'] }),
    ...named('ru', { full: ['Содружество наций', 'Британское Содружество'] }),
    ...named('vi', { full: ['Khối Thịnh vượng chung Anh'], short: ['Khối Thịnh vượng chung'] }),
    ...named('zh', { full: ['英联邦', '英聯邦', '大英國協'] }),
  ],
  label: { en: 'Commonwealth of Nations' },
  description: { en: 'association of states, most of them once British' },
  definition: {
    en: 'A free association under the British monarch as its symbolic head. Its leaders meet every two years; members that leave democracy are suspended.',
  },
  facts: [
    seat('London, United Kingdom', {}, tribune, joined),
    members(
      54,
      { asOf: '2022-06-24' },
      page(
        'Why Gabon and Togo asked to join the Commonwealth (The Africa Report)',
        'https://www.theafricareport.com/216585/why-gabon-and-togo-asked-to-join-the-commonwealth/',
        '2022-06-24',
      ),
    ),
    members(56, { from: '2022-06-25' }, joined, tribune),
    head('Secretary-General', 'Patricia Scotland', { from: '2016', to: '2025-03-31' }, tribune, timesOfMalta),
    head(
      'Secretary-General',
      'Shirley Botchwey',
      { from: '2025-04-01', expires: '2029-03-31' },
      tribune,
      timesOfMalta,
      term,
    ),
  ],
  links: [{ title: 'thecommonwealth.org', url: 'https://thecommonwealth.org/' }],
  context: [
    'Marlborough House',
    'heads of government',
    'CHOGM',
    'Secretary-General',
    'Patricia Scotland',
    'Botchwey',
    'monarch',
    'former colonies',
    'realms',
    'King Charles',
    'Queen Elizabeth',
    'leaders',
    'rejoin',
    'Commonwealth leaders',
    'Commonwealth summit',
    'Commonwealth countries',
    'Commonwealth nations',
    'Commonwealth Secretariat',
    'Commonwealth Secretary-General',
    'chefs de gouvernement',
  ],
} satisfies EntitySource;
