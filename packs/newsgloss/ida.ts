import { inForce, named, parent, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const history = page('History (IDA)', 'https://ida.worldbank.org/en/about/history');
const annualReport = page(
  'Annual Report 1960–1961 (IDA, DocsLib)',
  'https://docslib.org/doc/12679632/notes-to-financial-statements-june-30-1961',
  '1961',
);

export default {
  id: 'newsgloss:ida',
  wikidata: 'Q827525',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Development Association'] }),
    // Also a girl’s name, a storm’s, and other bodies’.
    ...named('en', { acronym: ['IDA'] }, { needsContext: true }),
    ...named('fr', { full: ['Association internationale de développement'] }),
    ...named('es', { full: ['Asociación Internacional de Fomento'] }),
    ...named('de', { full: ['Internationale Entwicklungsorganisation'] }),
    ...named('pt', { full: ['Associação Internacional de Desenvolvimento'] }),
    ...named('it', { full: ['Associazione internazionale per lo sviluppo'] }),
    ...named('ru', { full: ['Международная ассоциация развития'] }),
    ...named('vi', { full: ['Hiệp hội Phát triển Quốc tế'] }, { case: 'any' }),
    ...named('zh', { full: ['国际开发协会', '國際開發協會'] }),
  ],
  label: { en: 'International Development Association' },
  description: { en: 'the World Bank’s fund for the poorest countries' },
  definition: {
    en: 'Gives grants, and loans at little or no interest, to the poorest countries; richer ones fill its purse every three years.',
  },
  from: '1960-01-26',
  facts: [
    inForce('Articles of Agreement', '1960-09-24', annualReport, history, factbook),
    parent('world-bank', {}, factbook),
  ],
  related: [partOf('world-bank'), seeAlso('imf')],
  links: [{ title: 'ida.worldbank.org', url: 'https://ida.worldbank.org/' }],
  context: [
    'World Bank',
    'poorest countries',
    'poorest',
    'concessional',
    'replenishment',
    'low-income',
    'developing countries',
    'grants',
    'donors',
  ],
} satisfies EntitySource;
