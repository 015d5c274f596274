import { head, members, named, parent, partOf, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  'Member States elect Doreen Bogdan-Martin as ITU Secretary-General (ITU)',
  'https://www.itu.int/hub/2022/09/itu-secretary-general-elected-pp22/',
  '2022-09',
);
const tookOffice = page('Office of the Secretary-General (ITU)', 'https://www.itu.int/en/osg/Pages/default.aspx');
const fourYears = page(
  'Doreen Bogdan-Martin makes history as new ITU head (ITWeb)',
  'https://itweb.co.za/article/doreen-bogdan-martin-makes-history-as-new-itu-head/KPNG878NGW3q4mwD',
  '2023-01',
);

export default {
  id: 'newsgloss:itu',
  wikidata: 'Q376150',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Telecommunication Union', 'International Telecommunications Union'],
      acronym: ['ITU'],
    }),
    ...named('en', { full: ['International Telegraph Union'] }, { to: '1933' }),
    ...named('fr', { full: ['Union internationale des télécommunications'], acronym: ['UIT'] }),
    ...named('es', { full: ['Unión Internacional de Telecomunicaciones'], acronym: ['UIT'] }),
    ...named('de', {
      full: ['Internationale Fernmeldeunion', 'Internationalen Fernmeldeunion'],
      acronym: ['ITU'],
    }),
    ...named('pt', {
      full: ['União Internacional de Telecomunicações', 'União Internacional das Telecomunicações'],
      acronym: ['UIT'],
    }),
    ...named('it', { full: ['Unione internazionale delle telecomunicazioni'], acronym: ['UIT'] }),
    ...named('ru', {
      full: ['Международный союз электросвязи', 'Международного союза электросвязи'],
      acronym: ['МСЭ'],
    }),
    ...named('vi', { full: ['Liên minh Viễn thông Quốc tế'], acronym: ['ITU'] }),
    ...named('zh', { full: ['国际电信联盟', '國際電信聯盟'], short: ['国际电联', '國際電聯'] }),
  ],
  label: { en: 'International Telecommunication Union' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Shares out radio frequencies and satellite orbits among countries, sets technical standards for networks, and counts who is online.',
  },
  from: '1865-05-17',
  facts: [
    signed('First convention', '1865-05-17', factbook, elected),
    seat('Geneva, Switzerland', {}, organisationList),
    parent('un', {}, elected, factbook),
    members(193, { asOf: '2023-01' }, fourYears),
    head(
      'Secretary-General',
      'Doreen Bogdan-Martin',
      { from: '2023-01-01', expires: '2026-12-31' },
      tookOffice,
      fourYears,
      elected,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'itu.int', url: 'https://www.itu.int/' }],
  context: ['telecommunications', 'telecom', 'spectrum', 'satellite', 'internet', 'broadband', 'radio', '5G', '6G'],
} satisfies EntitySource;
