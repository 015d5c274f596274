import { named, partOf, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:expanded-programme-on-immunization',
  kind: 'programme',
  names: [
    ...named('en', { full: ['Expanded Programme on Immunization', 'Essential Programme on Immunization'] }),
    ...named('en', { acronym: ['EPI'] }, { needsContext: true }),
    ...named('fr', { full: ['Programme élargi de vaccination'], acronym: ['PEV'] }),
    ...named('es', { full: ['Programa Ampliado de Inmunización', 'Programa Ampliado de Inmunizaciones'] }),
  ],
  label: { en: 'Expanded Programme on Immunization' },
  description: { en: 'programme of the World Health Organization' },
  definition: {
    en: 'Brings vaccines to children in all countries, at first against six diseases such as polio and measles, later against more. Many countries call their own programme so, too.',
  },
  from: '1974',
  related: [partOf('who')],
  links: [
    {
      title: 'What is the Expanded Programme on Immunisation? (Child Healthcare)',
      url: 'https://childhealthcare.co.za/immunisation/introduction/what-is-the-expanded-programme-on-immunisation/',
    },
  ],
  context: [
    'vaccine',
    'vaccines',
    'vaccination',
    'immunization',
    'immunisation',
    'polio',
    'measles',
    'doses',
    'vaccinated',
  ],
} satisfies EntitySource;
