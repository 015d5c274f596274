/** The header of the bundled pack: what it is, under which terms, and where its names and numbers come from. */
import type { HeaderSource } from './define.ts';

const retrieved = '2026-11-22';

export default {
  format: 'newsgloss-pack',
  formatVersion: 1,
  id: 'newsgloss',
  title: 'Newsgloss',
  version: '1.0.0',
  released: '2026-11-22',
  licence: 'Texts and selection: MIT. Facts: each with its source. Tables: CC BY, see provenance.',
  provenance: [
    {
      title: 'Global Innovation Index, ranks by edition (WIPO and partners)',
      url: 'https://github.com/FadyAbdelrahman/50Days-DataScience/tree/1b2f373',
      retrieved,
      licence: 'WIPO: CC BY 4.0 (2023, 2024); earlier editions as facts',
    },
    {
      title: 'Human Development Report 2023–24, composite indices (UNDP; copy)',
      url: 'https://github.com/Ethanchu-bot/week4/tree/eda8b95',
      retrieved,
      licence: 'CC BY 3.0 IGO',
    },
    {
      title: 'The Big Mac index: data (The Economist)',
      url: 'https://github.com/TheEconomist/big-mac-data/tree/669a971',
      retrieved,
      licence: 'CC BY 4.0',
    },
    {
      title: 'Gini index (Gapminder, systema_globalis)',
      url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis/tree/c63631a',
      retrieved,
      licence: 'CC BY 4.0',
    },
    {
      title: 'Human Capital Index 2018 (World Bank; in Our World in Data)',
      url: 'https://github.com/owid/owid-datasets/tree/48c9992',
      retrieved,
      licence: 'CC BY 4.0',
    },
    {
      title: 'The World Factbook, Appendix B (copy)',
      url: 'https://github.com/upou-agpidlaoan/cia-factbook/blob/8cdde8167cb4d973b786397437b745f15719c3a0/appendix/appendix-b.html',
      retrieved,
      licence: 'public domain',
    },
    {
      title: 'Unicode CLDR 48.2, names of territories',
      url: 'https://cldr.unicode.org/',
      retrieved,
      licence: 'Unicode-3.0',
    },
    {
      title: 'Research Organization Registry (ROR)',
      url: 'https://github.com/ror-community/ror-records/tree/d93fc66',
      retrieved,
      licence: 'CC0 1.0',
    },
    {
      title: 'Wikidata, identifiers',
      url: 'https://www.wikidata.org/',
      retrieved,
      licence: 'CC0 1.0',
    },
  ],
} satisfies HeaderSource;
