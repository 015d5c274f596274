import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:living-planet-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Living Planet Index'] }),
    ...named('en', { acronym: ['LPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice planète vivante', 'Indice Planète Vivante'] }),
    ...named('es', { full: ['Índice Planeta Vivo'] }),
    ...named('de', { full: ['Living-Planet-Index', 'Living Planet Index'] }),
  ],
  label: { en: 'Living Planet Index' },
  description: { en: 'by the Zoological Society of London and WWF' },
  definition: {
    en: 'Shows how the numbers of wild mammals, birds, fish, reptiles and amphibians that are being counted have changed on average since 1970.',
  },
  links: [
    {
      title: 'Living Planet Index (ZSL)',
      url: 'https://www.zsl.org/global-biodiversity-monitoring/indicators-and-assessments-unit/living-planet-index',
    },
  ],
  context: ['wildlife', 'species', 'biodiversity', 'vertebrate', 'populations', 'WWF', 'Zoological Society of London'],
} satisfies EntitySource;
