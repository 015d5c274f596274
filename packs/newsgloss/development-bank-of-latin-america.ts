import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:development-bank-of-latin-america',
  wikidata: 'Q2614129',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Development Bank of Latin America and the Caribbean', 'Development Bank of Latin America'],
    }),
    ...named('en', { acronym: ['CAF'] }, { needsContext: true }),
    ...named('en', { full: ['Andean Development Corporation'] }),
    ...named('fr', { full: ["Banque de développement d'Amérique latine"] }),
    ...named('es', {
      full: [
        'Banco de Desarrollo de América Latina y el Caribe',
        'Banco de Desarrollo de América Latina',
        'Corporación Andina de Fomento',
      ],
    }),
    ...named('es', { acronym: ['CAF'] }, { needsContext: true }),
    ...named('de', { full: ['Lateinamerikanische Entwicklungsbank'] }),
    ...named('pt', {
      full: ['Banco de Desenvolvimento da América Latina e Caribe', 'Banco de Desenvolvimento da América Latina'],
    }),
    ...named('ru', { full: ['Андская корпорация развития'] }),
  ],
  label: { en: 'CAF – Development Bank of Latin America and the Caribbean' },
  description: { en: 'development bank of Latin American states' },
  definition: {
    en: 'Lends to states, towns and firms of Latin America and the Caribbean for roads, power, water and trade; begun by the Andean countries.',
  },
  from: '1968',
  links: [{ title: 'caf.com', url: 'https://www.caf.com/' }],
  context: [
    'development bank',
    'Latin America',
    'Caribbean',
    'Andean',
    'Caracas',
    'América Latina',
    'loan',
    'loans',
    'financing',
    'préstamo',
    'financiamiento',
    'crédito',
    'millones',
  ],
} satisfies EntitySource;
