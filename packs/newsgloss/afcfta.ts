import { head, inForce, named, partOf, readOn, seat, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const briefing = page(
  'African Continental Free Trade Agreement enters into force (Clifford Chance)',
  'https://financialmarketstoolkit.cliffordchance.com/en/financial-markets-resources/resources-by-type/client-briefings/2019/05/african-continental-free-trade-agreement-enters-into-force--may-.html',
  '2019-05',
);
const anniversary = page(
  'AfCFTA one year later (TradeMark Africa)',
  'https://www.trademarkafrica.com/news_cat/eac-news/page/72',
);
const swornIn = page(
  'AfCFTA Secretary-General Wamkele Mene (GhanaWeb)',
  'https://mobile.ghanaweb.com/GhanaHomePage/business/African-history-would-be-incomplete-without-Ghana-AfCFTA-Secretary-General-1035883',
  '2020-08-17',
);
const reElected = page(
  'Wamkele Mene re-elected as AfCFTA secretariat boss (Africa Feeds)',
  'https://africafeeds.com/2024/02/19/wamkele-mene-re-elected-as-afcfta-secretariat-boss',
  '2024-02-19',
);
const headquarters = page(
  'AfCFTA has AU’s unwavering support: Ramaphosa (APA)',
  'https://apanews.net/safrica-afcfta-has-aus-unwavering-support-ramaphosa/',
);

export default {
  id: 'newsgloss:afcfta',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: [
        'African Continental Free Trade Area',
        'African Continental Free Trade Agreement',
        'Africa Continental Free Trade Area',
      ],
      short: ['Continental Free Trade Area'],
      acronym: ['AfCFTA', 'AFCFTA'],
    }),
    ...named('fr', {
      full: ['Zone de libre-échange continentale africaine', 'zone de libre-échange continentale africaine'],
      acronym: ['ZLECAf', 'ZLECAF', 'Zlecaf'],
    }),
    ...named('es', { full: ['Área Continental Africana de Libre Comercio'] }),
    ...named('pt', { full: ['Zona de Comércio Livre Continental Africana'], acronym: ['ZCLCA'] }),
    ...named('vi', { full: ['Khu vực Thương mại tự do lục địa châu Phi'], acronym: ['AfCFTA'] }),
    ...named('zh', { full: ['非洲大陆自由贸易区', '非洲大陸自由貿易區'] }),
  ],
  label: { en: 'African Continental Free Trade Area' },
  description: { en: 'trade agreement of African Union members' },
  definition: {
    en: 'Takes down tariffs and other barriers to trade among African countries step by step, towards a single market of the continent.',
  },
  from: '2012',
  facts: [
    signed('Agreement', '2018-03-21', briefing, anniversary),
    inForce('Agreement', '2019-05-30', briefing),
    seat('Accra, Ghana', { from: '2020-08-17' }, headquarters, swornIn),
    head('Secretary-General', 'Wamkele Mene', { from: '2020-03-19' }, swornIn, reElected),
  ],
  related: [partOf('african-union')],
  links: [{ title: 'au-afcfta.org', url: 'https://au-afcfta.org/' }],
  context: ['Africa', 'African', 'trade', 'tariffs', 'single market', 'Mene', 'Accra', 'intra-African'],
} satisfies EntitySource;
