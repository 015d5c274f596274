import { head, inForce, members, named, partOf, parent, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const convention = page(
  'The Chicago Convention (ICAO, Postal History)',
  'https://applications.icao.int/postalhistory/the_chicago_convention.htm',
);
const secretaryGeneral = page(
  'Secretary General (ICAO)',
  'https://www.icao.int/secretariat/SecretaryGeneral/Pages/default.aspx',
);
const secondTerm = page(
  'ICAO Council appoints Secretary General Salazar for second term (Caribbean News Global)',
  'https://menafn.com/1107964209/ICAO-Council-Appoints-Secretary-General-Salazar-For-Second-Term',
);
const council = page(
  '41st ICAO elects 36 members to new council (Xinhua/News Ghana)',
  'https://newsghana.com.gh/41st-icao-elects-36-members-to-new-council/',
  '2022-10-05',
);

export default {
  id: 'newsgloss:icao',
  wikidata: 'Q125761',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Civil Aviation Organization'],
      short: ['UN aviation agency', "UN's aviation agency"],
      acronym: ['ICAO'],
    }),
    ...named('fr', { full: ["Organisation de l'aviation civile internationale"], acronym: ['OACI'] }),
    ...named('es', { full: ['Organización de Aviación Civil Internacional'], acronym: ['OACI'] }),
    ...named('de', {
      full: ['Internationale Zivilluftfahrtorganisation', 'Internationale Zivilluftfahrt-Organisation'],
      acronym: ['ICAO'],
    }),
    ...named('pt', {
      full: ['Organização da Aviação Civil Internacional', 'Organização de Aviação Civil Internacional'],
      acronym: ['OACI'],
    }),
    ...named('it', { full: ["Organizzazione internazionale dell'aviazione civile"], acronym: ['ICAO'] }),
    ...named('ru', { full: ['Международная организация гражданской авиации'], acronym: ['ИКАО'] }),
    ...named('vi', { full: ['Tổ chức Hàng không dân dụng Quốc tế'], acronym: ['ICAO'] }),
    ...named('zh', { full: ['国际民用航空组织', '國際民用航空組織'], short: ['国际民航组织', '國際民航組織'] }),
  ],
  label: { en: 'International Civil Aviation Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Sets the rules of international flight: safety, airspace, passports at airports, aircraft noise and emissions; checks who keeps them.',
  },
  from: '1944-12-07',
  facts: [
    signed('Convention', '1944-12-07', convention, factbook),
    inForce('Convention', '1947-04-04', convention, factbook),
    seat('Montreal, Canada', {}, council, organisationList),
    parent('un', {}, secondTerm),
    members(193, { asOf: '2022-10-04' }, council),
    head(
      'Secretary General',
      'Juan Carlos Salazar',
      { from: '2021-08-01', expires: '2027-07-31' },
      secretaryGeneral,
      secondTerm,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'icao.int', url: 'https://www.icao.int/' }],
  context: ['aviation', 'airlines', 'aircraft', 'flights', 'airspace', 'flight', 'Montreal'],
} satisfies EntitySource;
