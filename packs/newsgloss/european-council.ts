import { head, named, parent, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const presidents = page(
  'Antigo PM eleito presidente do Conselho Europeu (The Portugal News)',
  'https://theportugalnews.com/pt/noticias/2024-06-28/antigo-pm-eleito-presidente-do-conselho-europeu/90244',
  '2024-06-28',
);
const length = page(
  'António Costa eleito Presidente do Conselho Europeu (Rádio Metropolitana do Porto)',
  'https://radiometropolitanaporto.pt/antonio-costa-eleito-presidente-do-conselho-europeu/',
);
const changing = page(
  'António Costa takes charge of European Council as Charles Michel steps down (Euronews, Azertac)',
  'https://azertag.az/en/xeber/antonio_costa_takes_charge_of_european_council_as_charles_michel_steps_down-3309728',
  '2024-11-30',
);
const inKyiv = page(
  'António Costa takes office as President of the European Council (Portuguese American Journal)',
  'https://portuguese-american-journal.com/world-news-antonio-costa-takes-office-as-president-of-the-european-council-brussels/',
  '2024-12',
);

export default {
  id: 'newsgloss:european-council',
  wikidata: 'Q8886',
  kind: 'body',
  // Neither the Council of the European Union (ministers) nor the Council of Europe.
  names: [
    ...named('en', { full: ['European Council'] }),
    ...named('fr', { full: ['Conseil européen'] }),
    ...named('es', { full: ['Consejo Europeo'] }),
    ...named('de', { full: ['Europäischer Rat', 'Europäischen Rat', 'Europäischen Rates', 'Europäischen Rats'] }),
    ...named('pt', { full: ['Conselho Europeu'] }),
    ...named('it', { full: ['Consiglio europeo'] }),
    ...named('ru', { full: ['Европейский совет'], short: ['Евросовет', 'Евросовета'] }),
    ...named('vi', { full: ['Hội đồng châu Âu'] }),
    ...named('zh', { full: ['欧洲理事会', '歐洲理事會'] }),
    ...named('ar', { full: ['المجلس الأوروبي'] }),
  ],
  label: { en: 'European Council' },
  description: { en: 'heads of state and government of the European Union' },
  definition: {
    en: 'Here the leaders of the member states meet, set the European Union’s course and settle what their ministers could not agree on.',
  },
  from: '1974',
  facts: [
    parent('eu', {}, presidents),
    head('President', 'Herman Van Rompuy', { from: '2009-12-01', to: '2014-11-30' }, presidents),
    head('President', 'Donald Tusk', { from: '2014-12-01', to: '2019-11-30' }, presidents),
    head('President', 'Charles Michel', { from: '2019-12-01', to: '2024-11-30' }, presidents, changing),
    head('President', 'António Costa', { from: '2024-12-01', expires: '2027-05-31' }, inKyiv, changing, length),
  ],
  related: [partOf('eu'), seeAlso('european-commission'), seeAlso('european-parliament')],
  links: [{ title: 'consilium.europa.eu', url: 'https://www.consilium.europa.eu/en/european-council/' }],
  context: [
    'summit',
    'leaders',
    'Brussels',
    'EU',
    'heads of state',
    'conclusions',
    'António Costa',
    'Charles Michel',
    'Tusk',
  ],
} satisfies EntitySource;
