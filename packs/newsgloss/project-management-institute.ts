import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:project-management-institute',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Project Management Institute'] }),
    ...named('en', { acronym: ['PMI'] }, { needsContext: true }),
  ],
  label: { en: 'Project Management Institute' },
  description: { en: 'professional association of project managers' },
  definition: {
    en: 'Sets standards for how projects are run, and examines and certifies those who run them, among others as Project Management Professional.',
  },
  links: [{ title: 'pmi.org', url: 'https://www.pmi.org/' }],
  context: ['project management', 'project manager', 'project managers', 'PMP', 'certification', 'certified'],
} satisfies EntitySource;
