import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:personally-identifiable-information',
  kind: 'concept',
  names: [
    ...named('en', { full: ['personally identifiable information'] }, { case: 'any' }),
    ...named('en', { acronym: ['PII'] }),
  ],
  label: { en: 'Personally identifiable information' },
  description: { en: 'data that tell who somebody is' },
  definition: {
    en: 'Data by which a person can be told from others or found: a name, an address, a passport number, a face, alone or put together.',
  },
  links: [
    {
      title: 'Personally identifiable information (Shared Assessments, after NIST)',
      url: 'https://sharedassessments.org/glossary/personally-identifiable-information-pii/',
    },
  ],
  context: ['privacy', 'personal data', 'data breach', 'leaked', 'hackers', 'customers', 'identity theft', 'passwords'],
} satisfies EntitySource;
