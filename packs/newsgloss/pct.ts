import { inForce, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const text = page(
  'Patent Cooperation Treaty, done at Washington on June 19, 1970 (library of the British University in Egypt)',
  'https://koha.bue.edu.eg:8081/cgi-bin/koha/opac-ISBDdetail.pl?biblionumber=25750',
);
const denmark = page(
  'PCT, remarks of the parties: Denmark (WIPO)',
  'https://wipo.int/wipolex/ar/treaties/parties/remarks/DK/6',
);
const treaty = page(
  'What is the PCT treaty? (Yezhimaip)',
  'https://yezhimaip.com/en/article/2023-01/167336585165.html',
);

export default {
  id: 'newsgloss:pct',
  kind: 'agreement',
  names: [
    ...named('en', { full: ['Patent Cooperation Treaty'] }),
    // Also health bodies, a trail and a unit of measure.
    ...named('en', { acronym: ['PCT'] }, { needsContext: true }),
    ...named('fr', { full: ['Traité de coopération en matière de brevets'] }),
    ...named('es', { full: ['Tratado de Cooperación en materia de Patentes'] }),
    ...named('de', { full: ['Patentzusammenarbeitsvertrag'] }),
    ...named('vi', { full: ['Hiệp ước Hợp tác Sáng chế', 'Hiệp ước hợp tác sáng chế'] }),
    ...named('zh', { full: ['专利合作条约', '專利合作條約'] }),
  ],
  label: { en: 'Patent Cooperation Treaty' },
  description: { en: 'treaty on international patent applications, run by WIPO' },
  definition: {
    en: 'Lets an inventor file one application, which is searched and published, and decide later in which of its countries to ask for a patent.',
  },
  from: '1970-06-19',
  facts: [signed('Treaty', '1970-06-19', text, denmark), inForce('Treaty', '1978-01', treaty)],
  related: [seeAlso('wipo')],
  links: [{ title: 'wipo.int', url: 'https://www.wipo.int' }],
  context: ['patent', 'patents', 'patent applications', 'filings', 'inventions', 'WIPO', 'intellectual property'],
} satisfies EntitySource;
