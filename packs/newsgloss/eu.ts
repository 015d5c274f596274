import { inForce, members, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'Maastricht Treaty increases European integration (The Literary Encyclopedia)',
  'https://staging.litencyc.com/php/stopics.php?UID=4101&rec=true',
);
const treatyText = page(
  'Treaty on European Union (Wikisource)',
  'https://en.m.wikisource.org/wiki/Treaty_on_European_Union',
);
const countries = page(
  'Countries (European Union)',
  'https://europa.eu/european-union/about-eu/countries_en?country=ES',
);
const timeline = page(
  'Timeline of the European Union (AFP, The Daily Observer)',
  'https://www.observerbd.com/details.php?id=242050',
  '2020-02-02',
);

export default {
  id: 'newsgloss:eu',
  wikidata: 'Q458',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['European Union'], acronym: ['EU'] }),
    ...named('fr', { full: ['Union européenne'], acronym: ['UE'] }),
    ...named('es', { full: ['Unión Europea'], acronym: ['UE'] }),
    ...named('de', { full: ['Europäische Union', 'Europäischen Union'], acronym: ['EU'] }),
    ...named('pt', { full: ['União Europeia'], acronym: ['UE'] }),
    ...named('it', { full: ['Unione europea'], acronym: ['UE', 'Ue'] }),
    ...named('ru', {
      full: ['Европейский союз', 'Европейского союза'],
      short: ['Евросоюз', 'Евросоюза'],
      acronym: ['ЕС'],
    }),
    ...named('vi', { full: ['Liên minh châu Âu'], acronym: ['EU'] }),
    ...named('zh', { full: ['欧洲联盟', '歐洲聯盟'], short: ['欧盟', '歐盟'] }),
    ...named('ar', { full: ['الاتحاد الأوروبي'] }),
  ],
  label: { en: 'European Union' },
  description: { en: 'political and economic union of European states' },
  definition: {
    en: 'Its members share one market, customs border and body of law, made by common institutions; many of them share a currency, too.',
  },
  from: '1992-02-07',
  facts: [
    signed('Treaty', '1992-02-07', treaty, treatyText),
    inForce('Treaty', '1993-11-01', treaty, treatyText),
    members(12, { from: '1993-11-01', to: '1994-12-31' }, treaty, countries),
    members(15, { from: '1995-01-01', to: '2004-04-30' }, countries, timeline),
    members(25, { from: '2004-05-01', to: '2006-12-31' }, countries, timeline),
    members(27, { from: '2007-01-01', to: '2013-06-30' }, countries, timeline),
    members(28, { from: '2013-07-01', to: '2020-01-31' }, countries, timeline),
    // The United Kingdom left on 31 January 2020.
    members(27, { from: '2020-02-01' }, countries),
  ],
  related: [seeAlso('european-commission'), seeAlso('european-parliament'), seeAlso('european-council')],
  links: [{ title: 'european-union.europa.eu', url: 'https://european-union.europa.eu/' }],
  context: [
    'Brussels',
    'bloc',
    'member states',
    'European Commission',
    'European Parliament',
    'euro',
    'single market',
    'enlargement',
    'Brexit',
    'von der Leyen',
  ],
} satisfies EntitySource;
