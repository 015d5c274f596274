import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const took = page(
  'Hissein Ibrahim Taha assumes office (UrduPoint)',
  'https://www.urdupoint.com/en/world/he-amb-hissein-ibrahim-taha-assumes-office-1403662.html',
  '2021-11-17',
);
const elected = page(
  'Ambassador Hissein Brahim Taha elected new OIC Secretary General (APP)',
  'https://www.app.com.pk/national/ambassador-hissein-brahim-taha-elected-new-oic-secretary-general/',
  '2020-11-29',
);
const shafaqna = page(
  'Chadian elected new OIC chief (Shafaqna, IQNA)',
  'https://en.shafaqna.com/184335/chadian-elected-new-oic-chief/',
  '2020-11-29',
);

const before = page(
  'Saudi FM congratulates newly elected OIC Secretary General (Al Arabiya)',
  'https://english.alarabiya.net/en/News/gulf/2020/11/28/Saudi-FM-Prince-Faisal-congratulates-newly-elected-OIC-Secretary-General-',
  '2020-11-28',
);

export default {
  id: 'newsgloss:oic',
  wikidata: 'Q47543',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Organisation of Islamic Cooperation'] }, { from: '2011' }),
    ...named('en', { acronym: ['OIC'] }),
    ...named('en', { full: ['Organisation of the Islamic Conference'] }, { to: '2011' }),
    ...named('fr', { full: ['Organisation de la coopération islamique'], acronym: ['OCI'] }),
    ...named('es', {
      full: ['Organización para la Cooperación Islámica', 'Organización de Cooperación Islámica'],
      acronym: ['OCI'],
    }),
    ...named('de', { full: ['Organisation für Islamische Zusammenarbeit'], acronym: ['OIC'] }),
    ...named('pt', {
      full: ['Organização para a Cooperação Islâmica', 'Organização da Cooperação Islâmica'],
      acronym: ['OCI'],
    }),
    ...named('it', { full: ['Organizzazione della cooperazione islamica'], acronym: ['OCI'] }),
    ...named('ru', {
      full: ['Организация исламского сотрудничества', 'Организации исламского сотрудничества'],
      acronym: ['ОИС'],
    }),
    ...named('vi', { full: ['Tổ chức Hợp tác Hồi giáo'], acronym: ['OIC'] }),
    ...named('zh', { full: ['伊斯兰合作组织', '伊斯蘭合作組織'] }),
    ...named('ar', { full: ['منظمة التعاون الإسلامي'] }),
  ],
  label: { en: 'Organisation of Islamic Cooperation' },
  description: { en: 'organisation of states with Muslim populations' },
  definition: {
    en: 'Speaks for Muslim countries on four continents, above all on Jerusalem and on Muslims under threat, and has a development bank for them.',
  },
  from: '1969',
  facts: [
    founded('1969-09', factbook),
    seat('Jeddah, Saudi Arabia', {}, took, organisationList),
    members(57, { asOf: '2020-11-29' }, elected, shafaqna),
    head('Secretary General', 'Yousef Al-Othaimeen', { from: '2016', to: '2021-11-16' }, before, elected),
    head('Secretary General', 'Hissein Brahim Taha', { from: '2021-11-17', expires: '2026-11-16' }, took, elected),
  ],
  related: [seeAlso('arab-league')],
  links: [{ title: 'oic-oci.org', url: 'https://www.oic-oci.org/' }],
  context: ['Islamic', 'Muslim', 'Jeddah', 'Muslim world', 'Palestine', 'Al-Aqsa', 'Islamophobia'],
} satisfies EntitySource;
