import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:ppi',
  kind: 'concept',
  names: [
    ...named(
      'en',
      { full: ['producer price index', 'producer prices index', 'producer price indices'] },
      { case: 'any' },
    ),
    // Also proton-pump inhibitors, payment protection insurance, patient and public involvement.
    ...named('en', { acronym: ['PPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice des prix à la production'] }, { case: 'any' }),
    ...named('es', { full: ['índice de precios al productor', 'índice de precios industriales'] }, { case: 'any' }),
    ...named('de', { full: ['Erzeugerpreisindex'] }),
    ...named('pt', { full: ['índice de preços ao produtor', 'índice de preços no produtor'] }, { case: 'any' }),
    ...named('it', { full: ['indice dei prezzi alla produzione'] }, { case: 'any' }),
    ...named('ru', { full: ['индекс цен производителей'] }, { case: 'any' }),
    ...named('vi', { full: ['chỉ số giá sản xuất', 'chỉ số giá nhà sản xuất'] }, { case: 'any' }),
    ...named('zh', { full: ['生产者物价指数', '工业生产者出厂价格指数', '生產者物價指數'] }),
  ],
  label: { en: 'Producer price index' },
  description: { en: 'how prices at the factory gate change; by statistical offices' },
  definition: {
    en: 'Shows how the prices that producers get for their goods change with time, before trade and taxes are added.',
  },
  related: [seeAlso('consumer-price-index')],
  links: [
    {
      title: 'Producer price index (tariffnumber.com, after the US Bureau of Labor Statistics)',
      url: 'https://www.tariffnumber.com/info/abbreviations/10652',
    },
  ],
  context: [
    'producer prices',
    'wholesale',
    'wholesale prices',
    'factory gate',
    'factory-gate',
    'inflation',
    'CPI',
    'consumer price index',
    'producers',
    'Bureau of Labor Statistics',
  ],
} satisfies EntitySource;
