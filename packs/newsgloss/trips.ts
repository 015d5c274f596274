import { inForce, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const oxford = page(
  'International trade law: IP rights (Bodleian Libraries, Oxford)',
  'https://ox.libguides.com/law-trade/trips',
);
const anniversary = page(
  'TRIPS Agreement: changing the face of IP trade and policy-making (WTO)',
  'https://www.wto-ilibrary.org/content/books/9789287042545',
);

export default {
  id: 'newsgloss:trips',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: [
        'Agreement on Trade-Related Aspects of Intellectual Property Rights',
        'Trade-Related Aspects of Intellectual Property Rights',
      ],
      short: ['TRIPS Agreement', 'TRIPs Agreement', 'TRIPS agreement'],
    }),
    // In capitals the word is also that of a headline.
    ...named('en', { acronym: ['TRIPS', 'TRIPs'] }, { needsContext: true }),
    ...named('fr', {
      full: ['Accord sur les aspects des droits de propriété intellectuelle qui touchent au commerce'],
      acronym: ['ADPIC'],
    }),
    ...named('es', {
      full: ['Acuerdo sobre los Aspectos de los Derechos de Propiedad Intelectual relacionados con el Comercio'],
      acronym: ['ADPIC'],
    }),
    ...named('vi', {
      full: ['Hiệp định về các khía cạnh liên quan đến thương mại của quyền sở hữu trí tuệ'],
      short: ['Hiệp định TRIPS'],
    }),
    ...named('zh', { full: ['与贸易有关的知识产权协定', '與貿易有關的智慧財產權協定'] }),
  ],
  label: { en: 'TRIPS Agreement' },
  description: { en: 'agreement of the WTO on intellectual property' },
  definition: {
    en: 'Sets the least protection that members of the WTO must give to patents, copyright and trade marks, and what they may do to get medicines.',
  },
  from: '1994-04-15',
  facts: [signed('Agreement', '1994-04-15', oxford), inForce('Agreement', '1995', anniversary, oxford)],
  related: [seeAlso('wto'), seeAlso('wipo')],
  links: [{ title: 'TRIPS (ox.libguides.com)', url: 'https://ox.libguides.com/law-trade/trips' }],
  context: [
    'patents',
    'intellectual property',
    'WTO',
    'medicines',
    'vaccines',
    'waiver',
    'compulsory licences',
    'generic',
  ],
} satisfies EntitySource;
