import { founded, members, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const padova = page(
  'UN Human Rights Council (University of Padova, Human Rights Centre)',
  'https://unipd-centrodirittiumani.it/en/pages/un-human-rights-council',
);
const macau = page(
  'United Nations Human Rights Council (Macau UNPA)',
  'https://www.macaumunpa.org.mo/post/united-nations-human-rights-council?lang=en',
);

export default {
  id: 'newsgloss:un-human-rights-council',
  wikidata: 'Q205650',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['United Nations Human Rights Council'],
      short: ['UN Human Rights Council'],
      acronym: ['UNHRC'],
    }),
    ...named('en', { short: ['Human Rights Council'] }, { needsContext: true }),
    ...named('fr', {
      full: ["Conseil des droits de l'homme des Nations unies"],
      short: ["Conseil des droits de l'homme de l'ONU"],
    }),
    ...named('es', {
      full: ['Consejo de Derechos Humanos de las Naciones Unidas', 'Consejo de Derechos Humanos de Naciones Unidas'],
      short: ['Consejo de Derechos Humanos de la ONU'],
    }),
    ...named('de', {
      full: ['Menschenrechtsrat der Vereinten Nationen'],
      short: ['UN-Menschenrechtsrat', 'UNO-Menschenrechtsrat'],
    }),
    ...named('pt', {
      full: ['Conselho de Direitos Humanos das Nações Unidas'],
      short: ['Conselho de Direitos Humanos da ONU'],
    }),
    ...named('it', { full: ['Consiglio per i diritti umani delle Nazioni Unite'] }),
    ...named('ru', { full: ['Совет по правам человека ООН', 'Совет ООН по правам человека', 'СПЧ ООН'] }),
    ...named('vi', { full: ['Hội đồng Nhân quyền Liên hợp quốc'] }),
    ...named('zh', { full: ['联合国人权理事会', '聯合國人權理事會'] }),
  ],
  label: { en: 'United Nations Human Rights Council' },
  description: { en: 'human rights body of the United Nations' },
  definition: {
    en: 'Elected states who examine every country’s human rights in turn, debate abuses and send experts or commissions of inquiry.',
  },
  from: '2006-03-15',
  facts: [
    founded('2006-03-15', macau, padova),
    seat('Geneva, Switzerland', {}, padova),
    members(47, { from: '2006-03-15' }, padova, macau),
  ],
  related: [partOf('un'), seeAlso('ohchr')],
  links: [{ title: 'ohchr.org: Human Rights Council', url: 'https://www.ohchr.org/en/hr-bodies/hrc/home' }],
  context: ['human rights', 'UN', 'United Nations', 'special rapporteur', 'inquiry', 'abuses', 'Geneva', 'resolution'],
} satisfies EntitySource;
