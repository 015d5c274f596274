import { head, named, partOf, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const iwasawa = page(
  'ICJ elects Japanese judge Iwasawa Yuji new President (IANS)',
  'https://www.sakshipost.com/news/icj-elects-japanese-judge-iwasawa-yuji-new-president-383539',
  '2025-03-04',
);
const untilFebruary = page(
  'Japanese judge Yuji Iwasawa elected new ICJ President (AFP)',
  'https://www.urdupoint.com/en/world/japanese-judge-yuji-iwasawa-elected-new-icj-p-1936759.html',
  '2025-03-03',
);
const salam = page(
  'Ugandan judge Julia Sebutinde poised for ICJ presidency (SoftPower News)',
  'https://softpower.ug/ugandan-judge-julia-sebutinde-poised-for-icj-presidency',
);

export default {
  id: 'newsgloss:icj',
  wikidata: 'Q7801',
  kind: 'body',
  names: [
    ...named('en', { full: ['International Court of Justice'], short: ['World Court'], acronym: ['ICJ'] }),
    ...named('fr', { full: ['Cour internationale de justice'], acronym: ['CIJ'] }),
    ...named('es', { full: ['Corte Internacional de Justicia'], acronym: ['CIJ'] }),
    ...named('de', {
      full: ['Internationaler Gerichtshof', 'Internationalen Gerichtshof', 'Internationale Gerichtshof'],
      acronym: ['IGH'],
    }),
    ...named('pt', { full: ['Tribunal Internacional de Justiça', 'Corte Internacional de Justiça'] }),
    ...named('it', { full: ['Corte internazionale di giustizia'] }),
    ...named('ru', { full: ['Международный суд ООН', 'Международного суда ООН', 'Международном суде ООН'] }),
    ...named('vi', { full: ['Tòa án Công lý Quốc tế'], acronym: ['ICJ'] }),
    ...named('zh', { full: ['国际法院', '國際法院'] }),
    ...named('ar', { full: ['محكمة العدل الدولية'] }),
  ],
  label: { en: 'International Court of Justice' },
  description: { en: 'principal court of the United Nations' },
  definition: {
    en: 'Decides disputes between states that accept it as their judge, and answers legal questions of United Nations bodies.',
  },
  from: '1945-06-26',
  facts: [
    signed('Charter', '1945-06-26', factbook, iwasawa),
    seat('The Hague, Netherlands', {}, iwasawa, untilFebruary),
    {
      property: 'members',
      role: { en: 'Judges' },
      value: { type: 'quantity', amount: 15 },
      asOf: '2025-03-04',
      sources: [iwasawa, untilFebruary],
    },
    head('President', 'Nawaf Salam', { from: '2024-02-06', to: '2025-01-13' }, salam),
    head('President', 'Yuji Iwasawa', { from: '2025-03-03', expires: '2027-02-05' }, untilFebruary, iwasawa),
  ],
  related: [partOf('un'), seeAlso('icc')],
  links: [{ title: 'icj-cij.org', url: 'https://www.icj-cij.org/' }],
  context: [
    'court',
    'judges',
    'The Hague',
    'genocide',
    'ruling',
    'advisory opinion',
    'provisional measures',
    'dispute',
  ],
} satisfies EntitySource;
