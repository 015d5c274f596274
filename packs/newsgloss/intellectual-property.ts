import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:intellectual-property',
  wikidata: 'Q131257',
  kind: 'concept',
  names: [
    // For "intellectual property (IP)" to bind the acronym. The words themselves are common ones and stay unmarked: so each is
    // given as a sentence begins with it, and no other way.
    ...named(
      'en',
      { full: ['Intellectual property', 'Intellectual property rights', 'Intellectual property right'] },
      { case: 'exact' },
    ),
    ...named('en', { acronym: ['IP', 'IPR', 'IPRs'] }),
    ...named('fr', { full: ['Propriété intellectuelle'] }, { case: 'exact' }),
    ...named('es', { full: ['Propiedad intelectual'] }, { case: 'exact' }),
    ...named('de', { full: ['Geistiges Eigentum'] }, { case: 'exact' }),
    ...named('pt', { full: ['Propriedade intelectual'] }, { case: 'exact' }),
    ...named('it', { full: ['Proprietà intellettuale'] }, { case: 'exact' }),
    ...named('ru', { full: ['Интеллектуальная собственность'] }, { case: 'exact' }),
    ...named('vi', { full: ['Sở hữu trí tuệ', 'Quyền sở hữu trí tuệ'] }, { case: 'exact' }),
    ...named('vi', { acronym: ['SHTT'] }),
  ],
  label: { en: 'Intellectual property' },
  description: { en: 'rights in what the mind makes' },
  definition: {
    en: 'What law lets people own of their ideas: inventions by patents, works by copyright, names and signs by trade marks, shapes by design rights.',
  },
  related: [seeAlso('wipo')],
  links: [
    { title: 'What is Intellectual Property? (WIPO)', url: 'https://www.ompi.org/publications/en/details.jsp?id=4528' },
  ],
  context: [
    'intellectual property',
    'sở hữu trí tuệ',
    'patents',
    'patent',
    'trademarks',
    'trade marks',
    'copyright',
    'inventions',
    'innovation',
    'licensing',
    'infringement',
    'WIPO',
    'counterfeit',
  ],
} satisfies EntitySource;
