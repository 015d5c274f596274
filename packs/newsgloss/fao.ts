import { founded, head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const reelected = page(
  'FAO, Qu Dongyu re-elected general manager (Efa News)',
  'https://www.efanews.eu/item/32635-fao-qu-dongyu-re-elected-general-manager.html',
  '2023-07-03',
);
const secondTerm = page(
  'Qu Dongyu reelected FAO director-general (CGTN/Xinhua)',
  'https://news.cgtn.com/news/2023-07-02/Qu-Dongyu-reelected-FAO-director-general-1l705PcZ6BW/index.html',
  '2023-07-02',
);

export default {
  id: 'newsgloss:fao',
  wikidata: 'Q82151',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Food and Agriculture Organization', 'Food and Agriculture Organization of the United Nations'],
      short: ['UN Food and Agriculture Organization'],
      acronym: ['FAO'],
    }),
    ...named('fr', { full: ["Organisation des Nations unies pour l'alimentation et l'agriculture"], acronym: ['FAO'] }),
    ...named('es', {
      full: ['Organización de las Naciones Unidas para la Alimentación y la Agricultura'],
      acronym: ['FAO'],
    }),
    ...named('de', {
      full: ['Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen'],
      short: ['Welternährungsorganisation'],
      acronym: ['FAO'],
    }),
    ...named('pt', {
      full: [
        'Organização das Nações Unidas para a Alimentação e a Agricultura',
        'Organização das Nações Unidas para Agricultura e Alimentação',
      ],
      acronym: ['FAO'],
    }),
    ...named('it', {
      full: ["Organizzazione delle Nazioni Unite per l'alimentazione e l'agricoltura"],
      acronym: ['FAO'],
    }),
    ...named('ru', {
      full: ['Продовольственная и сельскохозяйственная организация ООН'],
      acronym: ['ФАО'],
    }),
    ...named('vi', {
      full: ['Tổ chức Lương thực và Nông nghiệp Liên hợp quốc', 'Tổ chức Nông lương Liên hợp quốc'],
      acronym: ['FAO'],
    }),
    ...named('zh', {
      full: ['联合国粮食及农业组织', '聯合國糧食及農業組織'],
      short: ['联合国粮农组织', '聯合國糧農組織'],
    }),
    ...named('ar', { full: ['منظمة الأغذية والزراعة'] }),
  ],
  label: { en: 'Food and Agriculture Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Collects figures on harvests, food prices and hunger, and helps countries with farming, forests, fisheries and the health of animals and plants.',
  },
  from: '1945-10-16',
  facts: [
    founded('1945-10-16', factbook),
    seat('Rome, Italy', {}, secondTerm, organisationList),
    parent('un', {}, factbook),
    head('Director-General', 'Qu Dongyu', { from: '2019-08-01', expires: '2027-07-31' }, reelected, secondTerm),
  ],
  related: [partOf('un'), seeAlso('wfp'), seeAlso('ifad')],
  links: [{ title: 'fao.org', url: 'https://www.fao.org/' }],
  context: ['food prices', 'agriculture', 'farming', 'crops', 'harvest', 'hunger', 'fisheries', 'livestock'],
} satisfies EntitySource;
