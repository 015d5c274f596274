import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:consumer-price-index',
  kind: 'concept',
  names: [
    ...named(
      'en',
      { full: ['consumer price index', 'consumer prices index', 'consumer price indices', 'consumer price indexes'] },
      { case: 'any' },
    ),
    ...named('en', { acronym: ['CPI'] }),
    ...named('fr', { full: ['indice des prix à la consommation'] }, { case: 'any' }),
    ...named(
      'es',
      { full: ['índice de precios al consumidor', 'índice de precios de consumo', 'índice de precios al consumo'] },
      { case: 'any' },
    ),
    ...named('de', { full: ['Verbraucherpreisindex'] }),
    ...named('pt', { full: ['índice de preços ao consumidor', 'índice de preços no consumidor'] }, { case: 'any' }),
    ...named('it', { full: ['indice dei prezzi al consumo'] }, { case: 'any' }),
    ...named('ru', { full: ['индекс потребительских цен'] }, { case: 'any' }),
    ...named('ru', { acronym: ['ИПЦ'] }),
    ...named('vi', { full: ['chỉ số giá tiêu dùng'] }, { case: 'any' }),
    ...named('vi', { acronym: ['CPI'] }),
    ...named('zh', { full: ['消费者物价指数', '居民消费价格指数', '消費者物價指數'] }),
  ],
  label: { en: 'Consumer price index' },
  description: { en: 'how prices of daily goods change; by statistical offices' },
  definition: {
    en: 'Shows how the prices of what households usually buy change with time; its rise over a year is the inflation rate most often reported.',
  },
  links: [
    {
      title: 'Consumer price indices: questions and answers (OECD)',
      url: 'https://oecd.org/sdd/prices-ppp/consumerpriceindices-frequentlyaskedquestionsfaqs.htm',
    },
  ],
  context: [
    'inflation',
    'prices',
    'price',
    'basket',
    'cost of living',
    'core',
    'year-on-year',
    'central bank',
    'interest rates',
    'statistics office',
    'General Statistics Office',
    'food and energy',
  ],
} satisfies EntitySource;
