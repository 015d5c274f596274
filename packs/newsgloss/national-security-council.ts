import { named, seeAlso, type EntitySource } from '../define.ts';

/** Many states have one. Its own entity, so that its name is not read as the UN Security Council's, which is its end. */
export default {
  id: 'newsgloss:national-security-council',
  kind: 'concept',
  names: [
    ...named('en', {
      full: ['National Security Council', 'Supreme National Security Council', 'National Security and Defense Council'],
    }),
    ...named('fr', { full: ['Conseil de sécurité nationale', 'Conseil national de sécurité'] }),
    ...named('es', { full: ['Consejo de Seguridad Nacional', 'Consejo Nacional de Seguridad'] }),
    ...named('pt', { full: ['Conselho de Segurança Nacional'] }),
  ],
  label: { en: 'National Security Council' },
  description: { en: 'ministers and advisers of a president or prime minister' },
  definition: {
    en: 'In the United States and many other countries, the body in which the head of state or government weighs defence, intelligence and crises. No part of the United Nations.',
  },
  related: [seeAlso('un-security-council')],
  links: [
    {
      title: 'NSC agency overview (LegalClarity)',
      url: 'https://legalclarity.org/nsc-agency-overview-the-national-security-council-defined',
    },
  ],
  context: ['national security adviser', 'national security advisor', 'White House', 'president', 'intelligence'],
} satisfies EntitySource;
