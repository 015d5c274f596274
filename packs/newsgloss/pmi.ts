import { named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const questions = page(
  "Purchasing Managers' Index: frequently asked questions (S&P Global)",
  'https://www.spglobal.com/marketintelligence/en/mi/products/pmi-faq.html',
);

export default {
  id: 'newsgloss:pmi',
  kind: 'index',
  names: [
    ...named(
      'en',
      {
        full: [
          "purchasing managers' index",
          "purchasing manager's index",
          'purchasing managers index',
          "purchasing managers' indices",
          "purchasing managers' indexes",
        ],
      },
      { case: 'any' },
    ),
    ...named('en', { acronym: ['PMI', 'PMIs'] }, { needsContext: true }),
    ...named('fr', { full: ["indice des directeurs d'achat", 'indice PMI'] }, { case: 'any' }),
    ...named('es', { full: ['índice de gestores de compras', 'índice PMI'] }, { case: 'any' }),
    ...named('de', { full: ['Einkaufsmanagerindex', 'Einkaufsmanager-Index'] }),
    ...named('pt', { full: ['índice de gerentes de compras'] }, { case: 'any' }),
    ...named('it', { full: ['indice PMI'] }, { case: 'any' }),
    ...named('vi', { full: ['chỉ số nhà quản trị mua hàng', 'chỉ số quản lý thu mua', 'chỉ số PMI'] }, { case: 'any' }),
    ...named('zh', { full: ['采购经理人指数', '采购经理指数', '採購經理人指數', '採購經理指數'] }),
  ],
  label: { en: 'Purchasing Managers’ Index' },
  description: { en: 'survey of companies; by S&P Global, ISM and others' },
  definition: {
    en: 'Asks those who buy for companies each month whether business went better or worse. Above 50 more of them say better, below 50 more say worse.',
  },
  facts: [publishedBy('S&P Global; in the United States also the Institute for Supply Management', {}, questions)],
  links: [{ title: questions.title, url: questions.url }],
  context: [
    'purchasing managers',
    'manufacturing',
    'factory activity',
    'services sector',
    'new orders',
    'contraction',
    'Caixin',
    'S&P Global',
    'Markit',
    'ISM',
  ],
} satisfies EntitySource;
