import { head, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const act = page(
  'Constitutive Act of the African Union (Milestone Documents)',
  'https://www.milestonedocuments.com/documents/view/constitutive-act-of-the-african-union/',
);
const sworn = page(
  'New African Union leadership assumes office (Kenyan Corporates)',
  'https://kenyancorporates.co.ke/2025/03/14/new-african-union-leadership-assumes-office-pledges-reform-and-progress',
  '2025-03-14',
);
const elected = page(
  'Mahamoud Ali Youssouf of Djibouti elected as African Union Commission chairperson (Xinhua, The Independent)',
  'https://www.independent.co.ug/mahamoud-ali-youssouf-of-djibouti-elected-as-african-union-commission-chairperson/',
  '2025-02',
);
const ap = page(
  'Djibouti’s Youssouf elected AU Commission Chair (AP, USAfrica)',
  'https://usafricaonline.com/2025/02/15/djiboutis-youssouf-elected-au-commission-chair-amid-regional-conflicts',
  '2025-02-15',
);
const term = page(
  'New leadership of African Union Commission elected (The African Courier)',
  'https://theafricancourier.de/new-leadership-of-african-union-commission-elected',
);

const zuma = page(
  'New AU chief takes office, vows to tackle continent’s crises (Sudan Tribune)',
  'https://sudantribune.com/?p=43508',
  '2012-10-15',
);
const faki = page(
  'Union africaine : Moussa Faki Mahamat entre en fonction (Ocamer)',
  'https://ocamer.org/union-africaine-moussa-faki-mahamat-entre-en-fonction/',
  '2017-03-14',
);
const morocco = page(
  'Morocco rejoins the African Union (Political Geography Now)',
  'https://www.polgeonow.com/search/label/western%20sahara',
  '2017-02-02',
);
const moroccoBack = page(
  'Morocco back to African Union (CCME)',
  'https://ccme.org.ma/en/what-s-new/52558',
  '2017-01-30',
);

export default {
  id: 'newsgloss:african-union',
  wikidata: 'Q7159',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['African Union'] }),
    // Also astronomical units, Australia and universities.
    ...named('en', { acronym: ['AU'] }, { needsContext: true }),
    ...named('fr', { full: ['Union africaine'] }),
    ...named('fr', { acronym: ['UA'] }, { needsContext: true }),
    ...named('es', { full: ['Unión Africana'] }),
    ...named('de', { full: ['Afrikanische Union', 'Afrikanischen Union'] }),
    ...named('de', { acronym: ['AU'] }, { needsContext: true }),
    ...named('pt', { full: ['União Africana'] }),
    ...named('pt', { acronym: ['UA'] }, { needsContext: true }),
    ...named('it', { full: ['Unione africana'] }),
    ...named('ru', { full: ['Африканский союз', 'Африканского союза'], short: ['Афросоюз', 'Афросоюза'] }),
    ...named('vi', { full: ['Liên minh châu Phi'] }),
    ...named('zh', { full: ['非洲联盟', '非洲聯盟'], short: ['非盟'] }),
    ...named('ar', { full: ['الاتحاد الأفريقي', 'الاتحاد الإفريقي'] }),
  ],
  label: { en: 'African Union' },
  description: { en: 'union of the states of Africa' },
  definition: {
    en: 'Mediates in wars and coups, sends peacekeepers, suspends members whose army seized power, and works for one African market.',
  },
  from: '2000-07-11',
  facts: [
    signed('Constitutive Act', '2000-07-11', act),
    seat('Addis Ababa, Ethiopia', {}, sworn, ror),
    members(54, { asOf: '2012-10-15', to: '2017-01-29' }, zuma, morocco),
    members(55, { from: '2017-01-31' }, morocco, moroccoBack, elected, ap),
    head('Chairperson of the Commission', 'Jean Ping', { from: '2008', to: '2012-10-14' }, zuma),
    head(
      'Chairperson of the Commission',
      'Nkosazana Dlamini-Zuma',
      { from: '2012-10-15', to: '2017-03-13' },
      zuma,
      faki,
    ),
    head(
      'Chairperson of the Commission',
      'Moussa Faki Mahamat',
      { from: '2017-03-14', to: '2025-03-12' },
      faki,
      term,
      sworn,
    ),
    head(
      'Chairperson of the Commission',
      'Mahmoud Ali Youssouf',
      { from: '2025-03-13', expires: '2029-03-12' },
      sworn,
      term,
      elected,
    ),
  ],
  related: [seeAlso('ecowas'), seeAlso('un')],
  links: [{ title: 'au.int', url: 'https://au.int' }],
  context: [
    'Addis Ababa',
    'Africa',
    'African',
    'peacekeepers',
    'continental bloc',
    'coup',
    'Sudan',
    'Somalia',
    'Moussa Faki',
    'Youssouf',
    'Agenda 2063',
    'Afrique',
    'africain',
    'africaine',
    'Addis-Abeba',
    'Afrika',
    'África',
    'africana',
    'africano',
  ],
} satisfies EntitySource;
