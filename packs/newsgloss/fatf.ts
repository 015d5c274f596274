import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const delegation = page(
  'The Financial Action Task Force (Italy’s delegation to the international organisations in Paris)',
  'https://italiarapparigi.esteri.it/en/litalia-e-le-ooii/altre-organizzazioni/the-financial-action-task-force-fatf/',
);
const priorities = page(
  'Objectives for the FATF during the Mexican Presidency, 2024–2026 (FATF)',
  'https://fatf-gafi.org/en/the-fatf/fatf-presidency/Mexican-priorities-2024-2026.html',
);
const antara = page(
  'Indonesia officially becomes FATF’s 40th member (Antara)',
  'https://diplomattimes.in/asia/indonesia-officially-becomes-fatf',
);
const globe = page(
  'Indonesia joins money laundering watchdog FATF (Jakarta Globe)',
  'https://www.asia-pacific-solidarity.net/index.php/news/2023-11-06/indonesia-joins-money-laundering-watchdog-fatf.html',
  '2023-11-06',
);

export default {
  id: 'newsgloss:fatf',
  wikidata: 'Q681487',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Financial Action Task Force', 'Financial Action Task Force on Money Laundering'],
      acronym: ['FATF'],
    }),
    ...named('fr', {
      full: ["Groupe d'action financière", "Groupe d'action financière internationale"],
      acronym: ['GAFI', 'Gafi'],
    }),
    ...named('es', {
      full: ['Grupo de Acción Financiera Internacional', 'Grupo de Acción Financiera'],
      acronym: ['GAFI'],
    }),
    ...named('de', { acronym: ['FATF'] }),
    ...named('pt', { full: ['Grupo de Ação Financeira Internacional'], acronym: ['GAFI'] }),
    ...named('it', { acronym: ['GAFI', 'Gafi'] }),
    ...named('ru', {
      full: ['Группа разработки финансовых мер борьбы с отмыванием денег'],
      acronym: ['ФАТФ'],
    }),
    ...named('vi', { full: ['Lực lượng Đặc nhiệm Tài chính'] }, { case: 'any' }),
    ...named('vi', { acronym: ['FATF'] }),
    ...named('zh', { full: ['反洗钱金融行动特别工作组', '打擊清洗黑錢財務行動特別組織'] }),
  ],
  label: { en: 'Financial Action Task Force' },
  description: { en: 'intergovernmental body against money laundering' },
  definition: {
    en: 'Sets rules against money laundering and the financing of terrorism, checks how states keep them, and lists those that fall short (grey and black list).',
  },
  from: '1989',
  facts: [
    founded('1989', factbook, delegation),
    members(40, { from: '2023-10', note: 'Russia’s membership has been suspended since February 2023' }, antara, globe),
    seat('Paris, France', {}, organisationList),
    head('President', 'Elisa de Anda Madrazo', { from: '2024-07-01', expires: '2026-06-30' }, delegation, priorities),
  ],
  related: [seeAlso('gafilat'), seeAlso('oecd')],
  links: [{ title: 'fatf-gafi.org', url: 'https://www.fatf-gafi.org' }],
  context: ['money laundering', 'grey list', 'gray list', 'terrorist financing', 'blacklist'],
} satisfies EntitySource;
