import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';
import { compositeIndices, hdrSeries } from '../hdr.ts';

const page = readOn('2026-11-22');
const first = page(
  '25th anniversary of the Human Development Report (HDCA)',
  'https://hd-ca.org/news/25th-anniversary-of-the-human-development-report',
);

export default {
  id: 'newsgloss:hdi',
  kind: 'index',
  names: [
    ...named('en', { full: ['Human Development Index'] }),
    ...named('en', { acronym: ['HDI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de développement humain'], acronym: ['IDH'] }),
    ...named('es', { full: ['índice de desarrollo humano'], acronym: ['IDH'] }),
    ...named('de', { full: ['Index der menschlichen Entwicklung'] }),
    // In German also an insurer and an engine.
    ...named('de', { acronym: ['HDI'] }, { needsContext: true }),
    ...named('pt', { full: ['índice de desenvolvimento humano'], acronym: ['IDH'] }),
    ...named('it', { full: ['indice di sviluppo umano'] }),
    ...named('ru', { full: ['Индекс человеческого развития'], acronym: ['ИЧР'] }),
    ...named('vi', { full: ['chỉ số phát triển con người'] }, { case: 'any' }),
    ...named('vi', { acronym: ['HDI'] }),
    ...named('zh', { full: ['人类发展指数', '人類發展指數'] }),
  ],
  label: { en: 'Human Development Index' },
  description: { en: 'by the United Nations Development Programme' },
  definition: {
    en: 'Puts how long people live, how long they learn and what they earn into one number for each country, to look beyond income alone.',
  },
  from: '1990',
  facts: [publisher('undp', {}, compositeIndices), firstEdition('1990-05-24', first)],
  series: hdrSeries({
    values: 'hdi-values.csv',
    ranks: 'hdi-ranks.csv',
    shared: true,
    scale: '0 to 1, higher is better',
  }),
  related: [relatedPublisher('undp'), seeAlso('ihdi'), seeAlso('gender-inequality-index')],
  links: [{ title: 'Composite indices (UNDP)', url: 'https://hdr.undp.org/data-center/composite-indices' }],
  context: [
    'Lebenserwartung',
    'menschliche Entwicklung',
    'Bildung',
    'human development',
    'life expectancy',
    'schooling',
    'UNDP',
    'Human Development Report',
    'standard of living',
    'development',
  ],
} satisfies EntitySource;
