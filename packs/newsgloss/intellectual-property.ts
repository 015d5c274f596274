import { named, seeAlso, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:intellectual-property',
  wikidata: 'Q131257',
  kind: 'concept',
  names: [
    ...named(
      'en',
      { full: ['intellectual property', 'intellectual property rights', 'intellectual property right'] },
      { case: 'any' },
    ),
    ...named('en', { acronym: ['IP', 'IPR', 'IPRs'] }),
    ...named('fr', { full: ['propriété intellectuelle'] }, { case: 'any' }),
    ...named('es', { full: ['propiedad intelectual'] }, { case: 'any' }),
    ...named('de', { full: ['geistiges Eigentum', 'geistigen Eigentums'] }),
    ...named('pt', { full: ['propriedade intelectual'] }, { case: 'any' }),
    ...named('it', { full: ['proprietà intellettuale'] }, { case: 'any' }),
    ...named('ru', { full: ['интеллектуальная собственность', 'интеллектуальной собственности'] }, { case: 'any' }),
    ...named('vi', { full: ['sở hữu trí tuệ', 'quyền sở hữu trí tuệ'] }, { case: 'any' }),
    ...named('vi', { acronym: ['SHTT'] }),
    ...named('zh', { full: ['知识产权', '知識產權', '智慧財產權'] }),
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
