import { inForce, members, named, readOn, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const ceremony = page(
  'Leaders of the US, Mexico and Canada formally sign NAFTA (RetroNewser)',
  'https://retronewser.com/2022/12/17/u-s-president-george-h-w-bush-and-leaders-of-mexico-and-canada-formally-sign-north-american-free-trade-agreement/',
  '2022-12-17',
);
const explainer = page('NAFTA (Agrotechnoire)', 'https://agrotechnoire.com/?p=4512');
const research = page(
  'NAFTA to USMCA: what is gained? (WITA)',
  'https://wita.org/atp-research/nafta-to-usmca-what-is-gained',
);

export default {
  id: 'newsgloss:nafta',
  kind: 'agreement',
  names: [
    ...named('en', { full: ['North American Free Trade Agreement'], acronym: ['NAFTA', 'Nafta'] }),
    ...named('fr', { full: ['Accord de libre-échange nord-américain'], acronym: ['ALENA', 'Alena'] }),
    ...named('es', { full: ['Tratado de Libre Comercio de América del Norte'], acronym: ['TLCAN'] }),
    ...named('de', { full: ['Nordamerikanisches Freihandelsabkommen'], acronym: ['NAFTA', 'Nafta'] }),
    ...named('vi', { full: ['Hiệp định Thương mại Tự do Bắc Mỹ'], acronym: ['NAFTA'] }),
    ...named('zh', { full: ['北美自由贸易协定', '北美自由貿易協定'] }),
  ],
  label: { en: 'North American Free Trade Agreement' },
  description: { en: 'trade agreement of 1994 to 2020, before the USMCA' },
  definition: {
    en: 'Did away with most tariffs between the United States, Canada and Mexico, until the USMCA took its place.',
  },
  from: '1990',
  to: '2020-06-30',
  successor: 'newsgloss:usmca',
  facts: [
    signed('Agreement', '1992-12-17', ceremony, factbook),
    inForce('Agreement', '1994-01-01', explainer, research),
    members(3, { from: '1994-01-01', to: '2020-06-30' }, research, explainer),
  ],
  links: [{ title: 'NAFTA to USMCA (wita.org)', url: 'https://wita.org/atp-research/nafta-to-usmca-what-is-gained' }],
  context: ['trade', 'free trade', 'tariffs', 'Mexico', 'Canada', 'jobs'],
} satisfies EntitySource;
