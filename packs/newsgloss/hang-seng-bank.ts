import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:hang-seng-bank',
  kind: 'organisation',
  names: [...named('en', { full: ['Hang Seng Bank'] }), ...named('zh', { full: ['恒生银行', '恒生銀行'] })],
  label: { en: 'Hang Seng Bank' },
  description: { en: 'bank in Hong Kong' },
  definition: {
    en: 'Takes deposits and lends in Hong Kong and mainland China; belongs to HSBC. Its staff began the share index of that name.',
  },
  related: [seeAlso('hang-seng-index')],
  links: [{ title: 'hangseng.com', url: 'https://www.hangseng.com/' }],
} satisfies EntitySource;
