import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:astronomical-unit',
  wikidata: 'Q1811',
  kind: 'concept',
  names: [
    ...named('en', { full: ['astronomical unit', 'astronomical units'] }, { case: 'any' }),
    ...named('en', { acronym: ['AU'] }, { needsContext: true }),
    ...named('fr', { full: ['unité astronomique', 'unités astronomiques'] }, { case: 'any' }),
    ...named('es', { full: ['unidad astronómica', 'unidades astronómicas'] }, { case: 'any' }),
    ...named('pt', { full: ['unidade astronômica', 'unidades astronômicas'] }, { case: 'any' }),
    ...named('vi', { full: ['đơn vị thiên văn'] }, { case: 'any' }),
  ],
  label: { en: 'Astronomical unit' },
  description: { en: 'unit of length in the solar system' },
  definition: {
    en: 'About the mean distance between the Earth and the Sun: 149,597,870,700 metres by the definition of 2012. Jupiter is some five such units from the Sun.',
  },
  links: [
    {
      title: 'Astronomical unit (Simple English Wikipedia)',
      url: 'https://simple.m.wikipedia.org/wiki/Astronomical_unit',
    },
  ],
  context: [
    'Sun',
    'orbit',
    'asteroid',
    'comet',
    'planet',
    'astronomers',
    'telescope',
    'spacecraft',
    'solar system',
    'NASA',
  ],
} satisfies EntitySource;
