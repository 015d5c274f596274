import { inForce, members, named, parent, partOf, readOn, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const charter = page(
  'United Nations Charter (DiploFoundation)',
  'https://www.diplomacy.edu/resource/united-nations-charter/',
);
const newMembers = page(
  '5 new non-permanent members take their seats in UNSC (Manorama Yearbook)',
  'https://www.manoramayearbook.in/current-affairs/world/2026/01/03/unsc-members-explained.html',
  '2026-01-03',
);
const unNews = page(
  'Security Council: new faces, old tensions as five nations take their seats (UN News/Global Issues)',
  'https://www.globalissues.org/amp/news/2026/01/02/42030',
  '2026-01-02',
);

export default {
  id: 'newsgloss:un-security-council',
  wikidata: 'Q37470',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['United Nations Security Council', 'Security Council of the United Nations'],
      short: ['UN Security Council'],
      acronym: ['UNSC'],
    }),
    // Countries have security councils, too.
    ...named('en', { short: ['Security Council'] }, { needsContext: true }),
    ...named('fr', {
      full: ['Conseil de sécurité des Nations unies'],
      short: ["Conseil de sécurité de l'ONU"],
    }),
    ...named('fr', { short: ['Conseil de sécurité'] }, { needsContext: true }),
    ...named('es', {
      full: ['Consejo de Seguridad de las Naciones Unidas', 'Consejo de Seguridad de Naciones Unidas'],
      short: ['Consejo de Seguridad de la ONU'],
    }),
    ...named('es', { short: ['Consejo de Seguridad'] }, { needsContext: true }),
    ...named('de', {
      full: ['Sicherheitsrat der Vereinten Nationen'],
      short: ['UN-Sicherheitsrat', 'Weltsicherheitsrat', 'UNO-Sicherheitsrat'],
    }),
    ...named('pt', {
      full: ['Conselho de Segurança das Nações Unidas'],
      short: ['Conselho de Segurança da ONU'],
    }),
    ...named('pt', { short: ['Conselho de Segurança'] }, { needsContext: true }),
    ...named('it', {
      full: ['Consiglio di sicurezza delle Nazioni Unite'],
      short: ["Consiglio di sicurezza dell'ONU"],
    }),
    ...named('ru', {
      full: ['Совет Безопасности ООН', 'Совета Безопасности ООН'],
      short: ['Совбез ООН', 'Совбеза ООН', 'СБ ООН'],
    }),
    ...named('vi', { full: ['Hội đồng Bảo an Liên hợp quốc'], short: ['Hội đồng Bảo an'] }),
    ...named('zh', {
      full: ['联合国安全理事会', '聯合國安全理事會'],
      short: ['联合国安理会', '聯合國安理會', '安理会', '安理會'],
    }),
    ...named('ar', { full: ['مجلس الأمن الدولي'] }),
  ],
  label: { en: 'United Nations Security Council' },
  description: { en: 'body of the United Nations for peace and security' },
  definition: {
    en: 'Can bind all states: it sends peacekeepers, imposes sanctions and may allow force. Each of its five permanent members can stop a decision.',
  },
  from: '1945-06-26',
  facts: [
    signed('Charter', '1945-06-26', charter, factbook),
    inForce('Charter', '1945-10-24', charter, factbook),
    parent('un', {}, factbook, newMembers),
    members(15, { asOf: '2026-01-02', note: '5 permanent, 10 elected for two years' }, newMembers, unNews),
  ],
  related: [partOf('un'), seeAlso('un-general-assembly')],
  links: [{ title: 'un.org/securitycouncil', url: 'https://main.un.org/securitycouncil/' }],
  context: [
    'resolution',
    'veto',
    'vetoed',
    'sanctions',
    'peacekeeping',
    'peacekeepers',
    'permanent members',
    'envoy',
    'UN',
    'ONU',
    'résolution',
    'sanciones',
    'resolución',
    'Nations unies',
    'Naciones Unidas',
    'Nações Unidas',
  ],
} satisfies EntitySource;
