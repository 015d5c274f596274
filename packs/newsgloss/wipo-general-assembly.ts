import { named, parent, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const bodies = page(
  'Policy: decision-making and negotiating bodies (WIPO)',
  'https://www.wipo.int/policy/en/index.html',
);
const structure = page(
  'WIPO: Structure (Encyclopedia of the Nations)',
  'https://www.nationsencyclopedia.com/United-Nations-Related-Agencies/The-World-Intellectual-Property-Organization-WIPO-STRUCTURE.html',
);

export default {
  id: 'newsgloss:wipo-general-assembly',
  kind: 'body',
  // "General Assembly" alone is not a name: in news it is that of the United Nations.
  names: [
    ...named('en', {
      // Not with WIPO's name in full: “(WIPO)” after that would be read as short for the assembly.
      full: ['General Assembly of WIPO'],
      short: ['WIPO General Assembly'],
    }),
    ...named('fr', { full: ["Assemblée générale de l'OMPI"] }),
    ...named('es', { full: ['Asamblea General de la OMPI'] }),
  ],
  label: { en: 'WIPO General Assembly' },
  description: { en: 'WIPO’s main deciding body' },
  definition: {
    en: 'The highest body of WIPO: here its member states appoint the Director General, settle the common budget and call treaty conferences.',
  },
  facts: [parent('wipo', {}, bodies, structure)],
  related: [partOf('wipo'), seeAlso('wipo-assemblies')],
} satisfies EntitySource;
