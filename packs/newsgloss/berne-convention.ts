import { named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const glossary = page('Berne Convention (OECD glossary)', 'https://stats.oecd.org/glossary/detail.asp?ID=5012');
const terms = page('Berne Convention (LoTempio Law)', 'https://www.lotempiolaw.com/copyright-terms/berne-convention/');

export default {
  id: 'newsgloss:berne-convention',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Berne Convention for the Protection of Literary and Artistic Works'],
      short: ['Berne Convention'],
    }),
    // The Bern Convention of 1979 is on wildlife.
    ...named('en', { short: ['Bern Convention'] }, { needsContext: true }),
    ...named('fr', { full: ['convention de Berne'] }, { needsContext: true }),
    ...named('es', { full: ['Convenio de Berna'] }, { needsContext: true }),
    ...named('de', { full: ['Berner Übereinkunft'] }),
    ...named('vi', { full: ['Công ước Berne', 'Công ước Bern'] }),
    ...named('zh', { full: ['伯尔尼公约', '伯恩公約'] }),
  ],
  label: { en: 'Berne Convention' },
  description: { en: 'copyright treaty of 1886, run by WIPO' },
  definition: {
    en: 'Gives authors and artists in each country that belongs to it the rights that its own have, without any registration.',
  },
  from: '1886-09-09',
  facts: [signed('Convention', '1886', glossary, terms)],
  related: [seeAlso('wipo')],
  links: [{ title: 'Berne Convention (OECD)', url: 'https://stats.oecd.org/glossary/detail.asp?ID=5012' }],
  context: ['copyright', 'authors', 'literary', 'artistic works', 'WIPO', 'intellectual property', 'books', 'music'],
} satisfies EntitySource;
