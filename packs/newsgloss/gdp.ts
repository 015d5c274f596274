import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:gdp',
  wikidata: 'Q12638',
  kind: 'concept',
  names: [
    ...named('en', { full: ['gross domestic product', 'gross domestic products'] }, { case: 'any' }),
    ...named('en', { acronym: ['GDP', 'GDPs'] }),
    ...named('fr', { full: ['produit intérieur brut'] }, { case: 'any' }),
    ...named('fr', { acronym: ['PIB'] }),
    ...named(
      'es',
      { full: ['producto interno bruto', 'producto interior bruto', 'producto bruto interno'] },
      { case: 'any' },
    ),
    ...named('es', { acronym: ['PIB'] }),
    ...named('de', { full: ['Bruttoinlandsprodukt', 'Bruttoinlandsprodukts', 'Bruttoinlandsproduktes'] }),
    ...named('de', { acronym: ['BIP'] }),
    ...named('pt', { full: ['produto interno bruto'] }, { case: 'any' }),
    ...named('pt', { acronym: ['PIB'] }),
    ...named('it', { full: ['prodotto interno lordo'] }, { case: 'any' }),
    ...named('it', { acronym: ['PIL'] }),
    ...named('ru', { full: ['валовой внутренний продукт', 'валового внутреннего продукта'] }, { case: 'any' }),
    ...named('ru', { acronym: ['ВВП'] }),
    ...named('vi', { full: ['tổng sản phẩm quốc nội', 'tổng sản phẩm trong nước'] }, { case: 'any' }),
    ...named('vi', { acronym: ['GDP'] }),
    ...named('zh', { full: ['国内生产总值', '國內生產總值', '國內生產毛額', '本地生產總值'] }),
    ...named('ar', { full: ['الناتج المحلي الإجمالي', 'إجمالي الناتج المحلي'] }),
  ],
  label: { en: 'Gross domestic product' },
  description: { en: 'worth of what a country produces' },
  definition: {
    en: 'Adds up the worth of all goods and services made in a country in a year or a quarter. Economic growth in the news is mostly its change.',
  },
  related: [seeAlso('consumer-price-index'), seeAlso('gni')],
  links: [
    {
      title: 'Gross domestic product (OECD)',
      url: 'https://www.oecd-ilibrary.org/economics/gross-domestic-product-gdp/indicator/english_dc2f7aec-en',
    },
  ],
  context: ['economy', 'growth', 'economic', 'quarter', 'per capita', 'recession', 'percent', 'billion'],
} satisfies EntitySource;
