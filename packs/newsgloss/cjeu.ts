import { founded, head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const release = page(
  'EU Court of Justice: Lenaerts re-elected President (IEU Monitoring)',
  'https://ieu-monitoring.com/editorial/eu-court-of-justice-lenaerts-re-elected-president-von-danwitz-elected-vice-president/443888',
  '2024-10-08',
);
const delano = page(
  'Koen Lenaerts to remain at the head of the CJEU (Delano)',
  'https://delano.lu/article/koen-lenaerts-to-remain-at-the',
);
const brusselsTimes = page(
  'Koen Lenaerts re-elected as President of European Court of Justice (The Brussels Times)',
  'https://brusselstimes.com/1259699/belgian-koen-lenaerts-re-elected-as-president-of-european-court-of-justice',
);

export default {
  id: 'newsgloss:cjeu',
  wikidata: 'Q4951',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['Court of Justice of the European Union', 'European Court of Justice'],
      short: ['EU Court of Justice', "EU's Court of Justice"],
      acronym: ['CJEU', 'ECJ'],
    }),
    ...named('en', { full: ['Court of Justice of the European Communities'] }, { to: '2009' }),
    ...named('fr', {
      full: ["Cour de justice de l'Union européenne"],
      short: ["Cour de justice de l'UE", 'Cour de justice européenne'],
      acronym: ['CJUE'],
    }),
    ...named('es', {
      full: ['Tribunal de Justicia de la Unión Europea'],
      short: ['Tribunal de Justicia de la UE'],
      acronym: ['TJUE'],
    }),
    ...named('de', {
      full: [
        'Gerichtshof der Europäischen Union',
        'Europäischer Gerichtshof',
        'Europäische Gerichtshof',
        'Europäischen Gerichtshof',
      ],
      acronym: ['EuGH'],
    }),
    ...named('pt', { full: ['Tribunal de Justiça da União Europeia'], acronym: ['TJUE'] }),
    ...named('it', {
      full: ["Corte di giustizia dell'Unione europea"],
      short: ['Corte di giustizia europea', 'Corte di giustizia Ue'],
      acronym: ['CGUE'],
    }),
    ...named('ru', { full: ['Суд Европейского союза'], short: ['Суд ЕС'] }),
    ...named('vi', { full: ['Tòa án Công lý châu Âu'] }),
    ...named('zh', { full: ['欧洲法院', '歐洲法院', '歐洲聯盟法院'] }),
  ],
  label: { en: 'Court of Justice of the European Union' },
  description: { en: 'highest court of European Union law' },
  definition: {
    en: 'Says what the Union’s law means when national courts ask, and judges members and institutions that are said to have broken it.',
  },
  from: '1952',
  facts: [
    founded('1952', organisationList, ror),
    parent('eu', {}, delano, organisationList),
    seat('Luxembourg', {}, delano, ror),
    head('President', 'Koen Lenaerts', { from: '2015-10-08', expires: '2027-10-06' }, release, brusselsTimes, delano),
  ],
  related: [partOf('eu'), seeAlso('echr'), seeAlso('european-commission')],
  links: [{ title: 'curia.europa.eu', url: 'https://curia.europa.eu/' }],
  context: ['Luxembourg', 'EU law', 'advocate general', 'ruling', 'judges', 'preliminary ruling', 'judgment'],
} satisfies EntitySource;
