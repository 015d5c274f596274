import { founded, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const governance = page(
  'The governance of the Financial Stability Board (Brookings Institution)',
  'https://docslib.org/doc/11014503/financial-stability-board',
  '2011-09',
);

export default {
  id: 'newsgloss:fsb',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Financial Stability Board'] }),
    // Also Russia’s security service.
    ...named('en', { acronym: ['FSB'] }, { needsContext: true }),
    ...named('fr', { full: ['Conseil de stabilité financière'] }),
    ...named('es', { full: ['Consejo de Estabilidad Financiera'] }),
    ...named('de', { full: ['Finanzstabilitätsrat'] }),
    ...named('pt', { full: ['Conselho de Estabilidade Financeira'] }),
    ...named('ru', { full: ['Совет по финансовой стабильности'] }),
    ...named('zh', { full: ['金融稳定理事会', '金融穩定委員會'] }),
  ],
  label: { en: 'Financial Stability Board' },
  description: { en: 'body of the G20’s finance authorities' },
  definition: {
    en: 'Finance ministries, central banks and supervisors of the largest economies watch in it for dangers to the world’s banks and markets.',
  },
  from: '2009',
  facts: [founded('2009', governance)],
  // No seeAlso('g20'): the Russian FSB is in articles on the G20, too.
  related: [seeAlso('bis')],
  links: [{ title: 'fsb.org', url: 'https://www.fsb.org/' }],
  context: [
    'G20',
    'financial system',
    'financial stability',
    'central banks',
    'crypto-assets',
    'systemic',
    'shadow banking',
    'global banks',
    'banks',
    'regulators',
    'Basel',
  ],
} satisfies EntitySource;
