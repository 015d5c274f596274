import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const kit = page(
  'Dossier medias (ISO, Costa Rica’s member)',
  'https://inteco.isolutions.iso.org/es/sites/isoorg/footer-links/dossier-medias.html',
);
const structure = page('Structure and governance (ISO)', 'https://www-test.iso.org/structure.html');
const mujica = page(
  'С 17 июля 2017 года в должность вступает новый Генеральный секретарь ИСО (Tatarstan)',
  'https://test.tatarstan.ru/index.htm/news/1065831.htm',
);

export default {
  id: 'newsgloss:iso',
  wikidata: 'Q15028',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Organization for Standardization', 'International Standards Organization'],
    }),
    // Also a camera’s sensitivity, and operators of power grids.
    ...named('en', { acronym: ['ISO'] }, { needsContext: true }),
    ...named('fr', { full: ['Organisation internationale de normalisation'] }),
    ...named('es', {
      full: ['Organización Internacional de Normalización', 'Organización Internacional de Estandarización'],
    }),
    ...named('de', { full: ['Internationale Organisation für Normung'] }),
    ...named('pt', {
      full: ['Organização Internacional de Normalização', 'Organização Internacional para Padronização'],
    }),
    ...named('it', { full: ['Organizzazione internazionale per la normazione'] }),
    ...named('ru', { full: ['Международная организация по стандартизации'], acronym: ['ИСО'] }),
    ...named('vi', { full: ['Tổ chức Tiêu chuẩn hóa Quốc tế'] }, { case: 'any' }),
    ...named('zh', { full: ['国际标准化组织', '國際標準化組織'] }),
  ],
  label: { en: 'International Organization for Standardization' },
  description: { en: 'federation of national standards bodies' },
  definition: {
    en: 'Publishes standards that firms in many countries follow, such as ISO 9001 on quality or ISO 14001 on the environment.',
  },
  from: '1947',
  facts: [
    founded('1947', factbook, ror),
    seat('Geneva, Switzerland', {}, structure, kit, ror),
    head('Secretary-General', 'Sergio Mujica', { from: '2017-07-17' }, mujica, kit),
  ],
  links: [{ title: 'iso.org', url: 'https://www.iso.org' }],
  context: [
    'standards',
    'standard',
    'certification',
    'certified',
    'certificate',
    'ISO 9001',
    'ISO 14001',
    'ISO 27001',
    'quality management',
    'standardization',
    'standardisation',
  ],
} satisfies EntitySource;
