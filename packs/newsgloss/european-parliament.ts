import { head, members, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const tenthTerm = page(
  'Roberta Metsola re-elected as President of the European Parliament (LBC)',
  'https://www.lbcgroup.tv/news/world-news/784185/roberta-metsola-re-elected-as-president-of-the-european-parliament/en',
  '2024-07',
);
const bgnes = page(
  'Roberta Metsola is re-elected president of the EU Parliament (BGNES)',
  'https://bgnesnews.com/world/roberta-metsola-is-re-elected-president-of-the-eu-parliament',
);
const firstElected = page(
  'Metsola re-elected as President of European Parliament (LIGA.net)',
  'https://news.liga.net/en/politics/news/metsola-re-elected-as-president-of-european-parliament',
  '2024-07-16',
);
const untilWhen = page(
  "Roberta Metsola re-elected as EU Parliament's president (Online.UA)",
  'https://news.online.ua/en/roberta-metsola-re-elected-as-eu-parliaments-president-882016/',
);

const sassoli = page(
  'Former journalist David Sassoli elected as European Parliament President (TheJournal.ie)',
  'https://www.thejournal.ie/european-parliament-president-2019-4707925-Jul2019/',
  '2019-07-03',
);
const brexit = page(
  'Redistribution of seats in the European Parliament after Brexit (Modern Diplomacy)',
  'https://moderndiplomacy.eu/2020/02/03/redistribution-of-seats-in-the-european-parliament-after-brexit/',
  '2020-02-03',
);
const returningOfficer = page(
  '“Brexit” consequences: European Parliament becoming smaller (German Federal Returning Officer)',
  'https://bundeswahlleiterin.de/en/info/presse/mitteilungen/europawahl-2019/01_20_folgen_brexit.html',
  '2020-01-30',
);

export default {
  id: 'newsgloss:european-parliament',
  wikidata: 'Q8889',
  kind: 'body',
  names: [
    ...named('en', { full: ['European Parliament'], short: ['EU parliament', 'Europarliament'] }),
    ...named('fr', { full: ['Parlement européen'] }),
    ...named('es', { full: ['Parlamento Europeo'], short: ['Eurocámara'] }),
    ...named('de', {
      full: ['Europäisches Parlament', 'Europäischen Parlament'],
      short: ['Europaparlament', 'EU-Parlament'],
    }),
    ...named('pt', { full: ['Parlamento Europeu'] }),
    ...named('it', { full: ['Parlamento europeo'], short: ['Europarlamento', 'Eurocamera'] }),
    ...named('ru', { full: ['Европейский парламент'], short: ['Европарламент', 'Европарламента'] }),
    ...named('vi', { full: ['Nghị viện châu Âu'] }),
    ...named('zh', { full: ['欧洲议会', '歐洲議會'] }),
    ...named('ar', { full: ['البرلمان الأوروبي'] }),
  ],
  label: { en: 'European Parliament' },
  description: { en: 'elected parliament of the European Union' },
  definition: {
    en: 'Elected by the Union’s citizens every five years. Decides with the governments on laws and budget, and can dismiss the Commission.',
  },
  from: '1958',
  facts: [
    parent('eu', {}, tenthTerm, bgnes),
    seat('Strasbourg, France', {}, organisationList, bgnes),
    members(751, { asOf: '2019-07-03', to: '2020-01-31' }, sassoli, brexit),
    members(705, { from: '2020-02-01', to: '2024-07-15' }, brexit, returningOfficer),
    members(720, { from: '2024-07-16' }, tenthTerm, bgnes),
    head('President', 'David Sassoli', { from: '2019-07-03', to: '2022-01-11' }, sassoli, firstElected),
    head('President', 'Roberta Metsola', { from: '2022-01-18', expires: '2027-01-31' }, firstElected, untilWhen),
  ],
  related: [partOf('eu'), seeAlso('european-commission'), seeAlso('european-council')],
  links: [{ title: 'europarl.europa.eu', url: 'https://www.europarl.europa.eu/' }],
  context: ['MEP', 'MEPs', 'Strasbourg', 'Brussels', 'lawmakers', 'Metsola', 'plenary', 'EU'],
} satisfies EntitySource;
