import { inForce, members, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const ratified = page(
  'RCEP Agreement to enter into force in January 2022 (Medcom, ASEAN Secretariat)',
  'https://www.medcom.id/english/business/GNlg0MgK-rcep-agreement-to-enter-into-force-in-january-2022',
);
const institute = page('RCEP and its impact on PH (PIDS)', 'https://pids.gov.ph/details/rcep-and-its-impact-on-ph');
const philippines = page(
  'RCEP to take effect in PH on June 2 (PortCalls)',
  'https://www.portcalls.com/rcep-to-take-effect-in-ph-on-june-2/',
);
const signing = page('RCEP (WTO Center, VCCI)', 'https://wtocenter.vn/fta/197-rcep-asean6/1');

export default {
  id: 'newsgloss:rcep',
  kind: 'agreement',
  names: [
    ...named('en', { full: ['Regional Comprehensive Economic Partnership'], acronym: ['RCEP'] }),
    ...named('fr', { full: ['Partenariat économique régional global'], acronym: ['RCEP'] }),
    ...named('es', { full: ['Asociación Económica Integral Regional'], acronym: ['RCEP'] }),
    ...named('vi', { full: ['Hiệp định Đối tác Kinh tế Toàn diện Khu vực'], acronym: ['RCEP'] }),
    ...named('zh', { full: ['区域全面经济伙伴关系协定', '區域全面經濟夥伴協定'] }),
  ],
  label: { en: 'Regional Comprehensive Economic Partnership' },
  description: { en: 'trade agreement of ASEAN with five partners' },
  definition: {
    en: 'Lowers tariffs and gives common rules of origin to Southeast Asia, China, Japan, South Korea, Australia and New Zealand.',
  },
  from: '2011',
  facts: [
    signed('Agreement', '2020-11-15', signing, philippines, institute),
    {
      ...inForce('Agreement', '2022-01-01', institute, ratified),
      note: 'for the first ten that had ratified it',
    },
    { ...members(15, { from: '2020-11-15' }, signing, philippines), note: 'countries that signed it' },
  ],
  related: [seeAlso('asean')],
  links: [{ title: 'RCEP (wtocenter.vn)', url: 'https://wtocenter.vn/fta/197-rcep-asean6/1' }],
  context: ['trade', 'free trade', 'tariffs', 'ASEAN', 'Asia-Pacific', 'rules of origin'],
} satisfies EntitySource;
