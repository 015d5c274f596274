import {
  head,
  inForce,
  members,
  named,
  parent,
  partOf,
  readOn,
  seeAlso,
  signed,
  type EntitySource,
} from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const charter = page(
  'United Nations Charter (DiploFoundation)',
  'https://www.diplomacy.edu/resource/united-nations-charter/',
);
const baerbock = page(
  'President of the General Assembly’s eightieth session (UN, GA/12706)',
  'https://press.un.org/en/2025/ga12706.doc.htm',
  '2025-09-09',
);
const yang = page(
  'Philemon Yang assumes office as President of the UN General Assembly (The New Diplomat)',
  'https://newdiplomatng.com/?p=251038',
  '2024-09',
);
const iisd = page(
  'UNGA elects Philemon Yang to serve as President of its 79th session (IISD)',
  'https://sdg.iisd.org/?p=725643',
);
const elected = page(
  'Former German FM Baerbock elected president of UN General Assembly (Xinhua/VNS)',
  'https://vietnamnews.vn/world/1718842/former-german-fm-baerbock-elected-president-of-un-general-assembly.html',
  '2025-06-03',
);

export default {
  id: 'newsgloss:un-general-assembly',
  wikidata: 'Q47423',
  kind: 'body',
  // "General Assembly" alone is not a name: parliaments, churches and other organisations have one, too.
  names: [
    ...named('en', {
      full: ['United Nations General Assembly', 'General Assembly of the United Nations'],
      short: ['UN General Assembly'],
      acronym: ['UNGA'],
    }),
    ...named('fr', {
      full: ['Assemblée générale des Nations unies'],
      short: ["Assemblée générale de l'ONU"],
    }),
    ...named('es', {
      full: ['Asamblea General de las Naciones Unidas', 'Asamblea General de Naciones Unidas'],
      short: ['Asamblea General de la ONU'],
    }),
    ...named('de', {
      full: ['Generalversammlung der Vereinten Nationen'],
      short: ['UN-Generalversammlung', 'UN-Vollversammlung', 'UNO-Generalversammlung', 'UNO-Vollversammlung'],
    }),
    ...named('pt', {
      full: ['Assembleia Geral das Nações Unidas'],
      short: ['Assembleia Geral da ONU', 'Assembleia-Geral da ONU'],
    }),
    ...named('it', { full: ['Assemblea generale delle Nazioni Unite'], short: ["Assemblea generale dell'ONU"] }),
    ...named('ru', {
      full: ['Генеральная Ассамблея ООН', 'Генеральной Ассамблеи ООН', 'Генассамблея ООН', 'Генассамблеи ООН'],
    }),
    ...named('vi', { full: ['Đại hội đồng Liên hợp quốc'] }),
    ...named('zh', { full: ['联合国大会', '聯合國大會'] }),
    ...named('ar', { full: ['الجمعية العامة للأمم المتحدة'] }),
  ],
  label: { en: 'United Nations General Assembly' },
  description: { en: 'main assembly of the United Nations' },
  definition: {
    en: 'Here every member state has one vote. It debates world questions, passes the budget and elects members of other bodies; it cannot bind states.',
  },
  from: '1945-06-26',
  facts: [
    signed('Charter', '1945-06-26', charter, factbook),
    inForce('Charter', '1945-10-24', charter, factbook),
    parent('un', {}, factbook, baerbock),
    members(193, { asOf: '2025-06-03' }, elected),
    head('President', 'Philemon Yang', { from: '2024-09-10', to: '2025-09' }, yang, iisd, elected),
    head('President', 'Annalena Baerbock', { from: '2025-09', expires: '2026-09-30' }, baerbock, elected),
  ],
  related: [partOf('un'), seeAlso('un-security-council')],
  links: [{ title: 'un.org/ga', url: 'https://www.un.org/en/ga/' }],
  context: ['resolution', 'vote', 'member states', 'session', 'world leaders', 'New York', 'delegates'],
} satisfies EntitySource;
