import { named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const assemblies = page(
  'Assemblies of WIPO, 6 to 14 July 2023 (WIPO)',
  'https://wipo.int/about-wipo/en/assemblies/2023/a-64',
);

export default {
  id: 'newsgloss:wipo-assemblies',
  kind: 'body',
  names: [
    // Not with WIPO's name in full: “(WIPO)” after that would be read as short for the assemblies.
    ...named('en', {
      full: ['Assemblies of the Member States of WIPO', 'Assemblies of WIPO Member States'],
      short: ['WIPO Assemblies', 'Assemblies of WIPO'],
    }),
    ...named('fr', { full: ["Assemblées des États membres de l'OMPI"], short: ["Assemblées de l'OMPI"] }),
    ...named('es', {
      full: ['Asambleas de los Estados miembros de la OMPI'],
      short: ['Asambleas de la OMPI'],
    }),
  ],
  label: { en: 'Assemblies of the Member States of WIPO' },
  description: { en: 'yearly joint meetings of WIPO’s deciding bodies' },
  definition: {
    en: 'The meetings in Geneva, once a year, at which WIPO’s member states, in all the bodies of its treaties, decide on its programme, budget and rules.',
  },
  facts: [parent('wipo', {}, assemblies), seat('Geneva, Switzerland', {}, assemblies)],
  related: [partOf('wipo'), seeAlso('wipo-general-assembly')],
} satisfies EntitySource;
