import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const wider = page('The DAX family gets bigger (24 Hours World)', 'https://24hoursworlds.com/economy/26458');
const reuters = page(
  "Germany's DAX to expand to 40 members from 30 (Reuters)",
  'https://kfgo.com/2020/11/24/germanys-dax-to-expand-to-40-members-from-30-in-index-shake-up',
  '2020-11-24',
);

export default {
  id: 'newsgloss:dax',
  wikidata: 'Q155718',
  kind: 'index',
  names: [
    ...named('en', { full: ['DAX index', 'DAX 40', 'DAX 30', 'DAX 40 index'] }),
    ...named('en', { acronym: ['DAX'] }),
    // Dax is also a town, a first name and a family name.
    ...named('en', { acronym: ['Dax'] }, { needsContext: true }),
    ...named('de', { full: ['Deutscher Aktienindex', 'Deutschen Aktienindex', 'Deutsche Aktienindex'] }),
    ...named('de', { short: ['Leitindex Dax', 'Aktienindex Dax'] }),
    ...named('fr', { short: ['indice DAX'] }),
    ...named('es', { short: ['índice DAX'] }),
    ...named('vi', { short: ['chỉ số DAX'] }),
    ...named('zh', { short: ['德国DAX指数', '德國DAX指數', 'DAX指数', 'DAX指數'] }),
  ],
  label: { en: 'DAX' },
  description: { en: 'index of German shares' },
  definition: {
    en: 'Follows the largest companies listed in Frankfurt, and counts in the dividends that they pay; since September 2021 there are forty of them, thirty before.',
  },
  from: '1988-07-01',
  facts: [publishedBy('Deutsche Börse', {}, wider, reuters), firstEdition('1988-07-01', wider)],
  related: [seeAlso('ftse-100'), seeAlso('sp-500')],
  links: [{ title: reuters.title, url: reuters.url }],
  context: [
    'Frankfurt',
    'Deutsche Börse',
    'Börse',
    'Aktien',
    'Anleger',
    'Punkte',
    'blue-chip',
    'CAC',
    'FTSE',
    'Euro Stoxx',
    'Leitindex',
    'German shares',
  ],
} satisfies EntitySource;
