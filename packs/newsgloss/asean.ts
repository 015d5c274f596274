import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const ians = page(
  'Timor-Leste becomes 11th member of ASEAN (IANS)',
  'https://ianslive.in/timor-leste-becomes-11th-member-of-asean--20251026134029',
  '2025-10-26',
);
const vns = page(
  "ASEAN Summit 47: Timor-Leste officially becomes ASEAN's 11th member (VNA/VNS)",
  'https://vietnamnews.vn/world/1728144/asean-summit-47-timor-leste-officially-becomes-asean-s-11th-member.html',
  '2025-10-26',
);
const asiaone = page(
  'Timor-Leste officially admitted to Asean, becoming its 11th member (AsiaOne)',
  'https://www.asiaone.com/asia/timor-leste-officially-admitted-asean-becoming-its-11th-member',
  '2025-10-26',
);
const firstYear = page(
  'Dr Kao Kim Hourn reflects on his first year (ASEAN)',
  'https://asean.org/2024/01/09',
  '2024-01-09',
);
const term = page(
  'Kao Kim Hourn takes up ASEAN Secretary-General position (Cambodianess)',
  'https://cambodianess.com/article/kao-kim-hourn-takes-up-asean-secretary-general-position',
  '2023-01',
);

export default {
  id: 'newsgloss:asean',
  wikidata: 'Q7768',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Association of Southeast Asian Nations'], acronym: ['ASEAN', 'Asean'] }),
    ...named('fr', {
      full: ["Association des nations de l'Asie du Sud-Est"],
      acronym: ['ASEAN', 'Asean', 'ANASE'],
    }),
    ...named('es', {
      full: ['Asociación de Naciones de Asia Sudoriental', 'Asociación de Naciones del Sudeste Asiático'],
      acronym: ['ASEAN'],
    }),
    ...named('de', { full: ['Verband Südostasiatischer Nationen'], acronym: ['ASEAN', 'Asean'] }),
    ...named('pt', { full: ['Associação das Nações do Sudeste Asiático'], acronym: ['ASEAN'] }),
    ...named('it', { full: ['Associazione delle Nazioni del Sud-Est asiatico'], acronym: ['ASEAN', 'Asean'] }),
    ...named('ru', { full: ['Ассоциация государств Юго-Восточной Азии'], acronym: ['АСЕАН'] }),
    ...named('vi', { full: ['Hiệp hội các quốc gia Đông Nam Á'], acronym: ['ASEAN'] }),
    ...named('zh', { full: ['东南亚国家联盟', '東南亞國家聯盟', '東南亞國家協會'], short: ['东盟', '東盟', '東協'] }),
    ...named('ar', { full: ['رابطة دول جنوب شرق آسيا'], short: ['آسيان'] }),
  ],
  label: { en: 'Association of Southeast Asian Nations' },
  description: { en: 'regional organisation of South-East Asia' },
  definition: {
    en: 'Brings the governments of the region together over trade, security and the South China Sea. It decides by consensus and stays out of what is domestic.',
  },
  from: '1967-08-08',
  facts: [
    founded('1967-08-08', factbook, ians),
    seat('Jakarta, Indonesia', {}, term),
    members(10, { from: '1999', to: '2025-10-25' }, ians, asiaone),
    members(11, { from: '2025-10-26' }, vns, asiaone, ians),
    head('Secretary-General', 'Kao Kim Hourn', { from: '2023-01', expires: '2027-12-31' }, term, firstYear),
  ],
  related: [seeAlso('rcep'), seeAlso('apec')],
  links: [{ title: 'asean.org', url: 'https://asean.org' }],
  context: [
    'Southeast Asia',
    'Southeast Asian',
    'bloc',
    'Jakarta',
    'Myanmar',
    'South China Sea',
    'Indonesia',
    'Malaysia',
    'Thailand',
    'Vietnam',
  ],
} satisfies EntitySource;
