import { inForce, named, readOn, signed, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const meeting = page(
  'States Parties to UN Convention on Law of the Sea will hold twenty-sixth meeting (UN)',
  'https://press.un.org/en/2016/sea2036.doc.htm',
  '2016-06-17',
);
const montegoBay = page(
  '10 December 1982, Montego Bay, Jamaica (UN, Oceans and Law of the Sea)',
  'https://www.un.org/Depts/los/convention_agreements/convention_20years/Montego%20Bay.htm',
);

export default {
  id: 'newsgloss:unclos',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['United Nations Convention on the Law of the Sea', 'UN Convention on the Law of the Sea'],
      short: ['Convention on the Law of the Sea', 'Law of the Sea Convention', 'Law of the Sea Treaty'],
      acronym: ['UNCLOS', 'Unclos'],
    }),
    ...named('fr', { full: ['Convention des Nations unies sur le droit de la mer'], acronym: ['CNUDM'] }),
    ...named('es', {
      full: ['Convención de las Naciones Unidas sobre el Derecho del Mar'],
      acronym: ['CONVEMAR', 'Convemar'],
    }),
    ...named('de', { full: ['Seerechtsübereinkommen der Vereinten Nationen'], short: ['Seerechtsübereinkommen'] }),
    ...named('pt', { full: ['Convenção das Nações Unidas sobre o Direito do Mar'] }),
    ...named('it', { full: ['Convenzione delle Nazioni Unite sul diritto del mare'] }),
    ...named('ru', { full: ['Конвенция ООН по морскому праву'] }),
    ...named('vi', {
      full: ['Công ước của Liên hợp quốc về Luật Biển', 'Công ước Liên hợp quốc về Luật Biển'],
      acronym: ['UNCLOS'],
    }),
    ...named('zh', { full: ['联合国海洋法公约', '聯合國海洋法公約'] }),
  ],
  label: { en: 'United Nations Convention on the Law of the Sea' },
  description: { en: 'treaty on the use of the seas' },
  definition: {
    en: 'Says how far out a coastal state’s waters and rights reach, who may sail, fish and mine where, and how disputes at sea are settled.',
  },
  from: '1982-12-10',
  facts: [
    signed('Convention', '1982-12-10', montegoBay, meeting),
    inForce('Convention', '1994-11-16', meeting, factbookAgreements),
  ],
  links: [
    {
      title: 'Oceans and Law of the Sea (un.org)',
      url: 'https://www.un.org/Depts/los/convention_agreements/convention_20years/Montego%20Bay.htm',
    },
  ],
  context: [
    'sea',
    'South China Sea',
    'East Sea',
    'exclusive economic zone',
    'territorial waters',
    'maritime',
    'continental shelf',
    'nautical miles',
  ],
} satisfies EntitySource;
