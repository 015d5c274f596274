import { firstEdition, named, publisher, readOn, relatedPublisher, seeAlso, type EntitySource } from '../define.ts';
import { compositeIndices, hdrSeries } from '../hdr.ts';

const page = readOn('2026-11-22');
const launch = page(
  'Launch of the 2010 Human Development Report (OPHI)',
  'https://ophi.org.uk/launch-of-undp%E2%80%99s-2010-human-development-report/',
);

export default {
  id: 'newsgloss:ihdi',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['Inequality-adjusted Human Development Index', 'Inequality-Adjusted HDI'],
      acronym: ['IHDI'],
    }),
    ...named('fr', { full: ['indice de développement humain ajusté aux inégalités'], acronym: ['IDHI'] }),
    ...named('es', { full: ['índice de desarrollo humano ajustado por la desigualdad'], acronym: ['IDHD'] }),
  ],
  label: { en: 'Inequality-adjusted Human Development Index' },
  description: { en: 'by the United Nations Development Programme' },
  definition: {
    en: 'The Human Development Index less what is lost because long life, schooling and income are unequally spread among the people.',
  },
  from: '2010',
  facts: [publisher('undp', {}, compositeIndices), firstEdition('2010-11-04', launch)],
  series: hdrSeries({ values: 'ihdi-values.csv', scale: '0 to 1, higher is better' }),
  related: [relatedPublisher('undp'), seeAlso('hdi')],
  links: [{ title: 'Composite indices (UNDP)', url: 'https://hdr.undp.org/data-center/composite-indices' }],
} satisfies EntitySource;
