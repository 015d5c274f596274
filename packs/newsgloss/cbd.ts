import { inForce, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const opened = page(
  'Convention on Biological Diversity (Biodiversity.fi)',
  'https://www.biodiversity.fi/actionplan/convention',
);
const hostCountry = page(
  'Host country agreement for Montreal secretariat of Biological Diversity Convention (UN)',
  'https://press.un.org/en/1996/19961028.he939.html',
  '1996-10-28',
);

export default {
  id: 'newsgloss:cbd',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Convention on Biological Diversity', 'UN Convention on Biological Diversity'],
      short: ['Biodiversity Convention', 'UN Biodiversity Convention'],
    }),
    // In news the CBD is more often a city's business district, or cannabidiol.
    ...named('en', { acronym: ['CBD'] }, { needsContext: true }),
    ...named('fr', { full: ['Convention sur la diversité biologique'] }),
    ...named('es', { full: ['Convenio sobre la Diversidad Biológica'] }),
    ...named('de', { full: ['Biodiversitätskonvention', 'Übereinkommen über die biologische Vielfalt'] }),
    ...named('pt', { full: ['Convenção sobre Diversidade Biológica', 'Convenção sobre a Diversidade Biológica'] }),
    ...named('it', { full: ['Convenzione sulla diversità biologica'] }),
    ...named('ru', { full: ['Конвенция о биологическом разнообразии'] }),
    ...named('vi', { full: ['Công ước về Đa dạng sinh học', 'Công ước Đa dạng sinh học'] }),
    ...named('zh', { full: ['生物多样性公约', '生物多樣性公約'] }),
  ],
  label: { en: 'Convention on Biological Diversity' },
  description: { en: 'UN treaty on the variety of life' },
  definition: {
    en: 'Binds its parties to keep the variety of species and habitats, to use it so that it lasts, and to share fairly what is earned from genetic resources.',
  },
  from: '1992-06-05',
  facts: [
    signed('Convention', '1992-06-05', opened, factbookAgreements),
    inForce('Convention', '1993-12-29', factbookAgreements, hostCountry),
    seat('Montreal, Canada', {}, hostCountry),
  ],
  related: [seeAlso('unep')],
  links: [{ title: 'cbd.int', url: 'https://www.cbd.int/' }],
  context: [
    'biodiversity',
    'species',
    'ecosystems',
    'nature',
    'habitats',
    'conservation',
    'genetic resources',
    'COP15',
    'COP16',
    'Kunming-Montreal',
  ],
} satisfies EntitySource;
