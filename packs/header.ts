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
  licence: 'Texts and selection: MIT. Facts: each with its source. GII ranks 2023 and 2024: WIPO, CC BY 4.0.',
  provenance: [
    {
      title: 'Global Innovation Index, ranks by edition (WIPO and partners)',
      url: 'https://github.com/FadyAbdelrahman/50Days-DataScience/tree/1b2f373',
      retrieved,
      licence: 'WIPO: CC BY 4.0 (2023, 2024); earlier editions as facts',
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
      title: 'Wikidata, identifiers',
      url: 'https://www.wikidata.org/',
      retrieved,
      licence: 'CC0 1.0',
    },
  ],
} satisfies HeaderSource;
