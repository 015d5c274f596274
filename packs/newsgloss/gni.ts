import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:gni',
  kind: 'concept',
  names: [
    ...named('en', { full: ['gross national income'] }, { case: 'any' }),
    ...named('en', { acronym: ['GNI'] }, { needsContext: true }),
    ...named('en', { full: ['gross national product'] }, { case: 'any' }),
    ...named('en', { acronym: ['GNP'] }, { needsContext: true }),
    ...named('fr', { full: ['revenu national brut', 'produit national brut'] }, { case: 'any' }),
    ...named('fr', { acronym: ['RNB', 'PNB'] }, { needsContext: true }),
    ...named(
      'es',
      { full: ['ingreso nacional bruto', 'renta nacional bruta', 'producto nacional bruto'] },
      { case: 'any' },
    ),
    ...named('de', { full: ['Bruttonationaleinkommen', 'Bruttosozialprodukt'] }),
    ...named('pt', { full: ['rendimento nacional bruto', 'renda nacional bruta'] }, { case: 'any' }),
    ...named('it', { full: ['reddito nazionale lordo'] }, { case: 'any' }),
    ...named('ru', { full: ['валовой национальный доход'] }, { case: 'any' }),
    ...named('vi', { full: ['tổng thu nhập quốc dân', 'tổng thu nhập quốc gia'] }, { case: 'any' }),
    ...named('zh', { full: ['国民总收入', '國民總收入', '國民所得毛額'] }),
  ],
  label: { en: 'Gross national income' },
  description: { en: 'what a country’s residents earn, at home and abroad' },
  definition: {
    en: 'Adds up what the residents of a country earn in a year wherever they earn it; gross domestic product counts what is made within its borders. Formerly called gross national product.',
  },
  related: [seeAlso('gdp')],
  links: [
    {
      title: 'Gross national income (OECD)',
      url: 'https://www.oecd-ilibrary.org/economics/gross-national-income/indicator/english_8a36773a-en',
    },
  ],
  context: [
    'gross',
    'economic growth',
    'per capita',
    'national income',
    'income',
    'GDP',
    'World Bank',
    'revenu national',
    'par habitant',
  ],
} satisfies EntitySource;
