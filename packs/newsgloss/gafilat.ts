import { named, seeAlso, type EntitySource } from '../define.ts';

/** Of its own, so that its name is not read as the FATF's, which is its beginning. */
export default {
  id: 'newsgloss:gafilat',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Financial Action Task Force of Latin America', 'Latin American Financial Action Task Force'],
      acronym: ['GAFILAT'],
    }),
    ...named('en', { full: ['Financial Action Task Force of South America'], acronym: ['GAFISUD'] }, { to: '2014-07' }),
    ...named('es', {
      full: [
        'Grupo de Acción Financiera de Latinoamérica',
        'Grupo de Acción Financiera Internacional de Latinoamérica',
        'Grupo de Acción Financiera de América Latina',
      ],
      acronym: ['GAFILAT', 'Gafilat'],
    }),
    ...named('fr', { full: ["Groupe d'action financière d'Amérique latine"] }),
    ...named('pt', { full: ['Grupo de Ação Financeira da América Latina'] }),
  ],
  label: { en: 'Financial Action Task Force of Latin America' },
  description: { en: 'regional body against money laundering' },
  definition: {
    en: 'Checks how Latin American states apply the rules against money laundering that the Financial Action Task Force sets for the world.',
  },
  from: '2000-12-08',
  related: [seeAlso('fatf')],
  links: [
    {
      title: 'Latin America Anti-Money Laundering Group (Harvard Law School PILAC)',
      url: 'https://pilac.law.harvard.edu/americas-region-efforts//latin-america-anti-money-laundering-group-gafilat',
    },
  ],
  context: ['money laundering', 'Latin America', 'lavado', 'blanqueo', 'lavagem', 'Buenos Aires'],
} satisfies EntitySource;
