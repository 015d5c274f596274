import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const reelected = page(
  'Francophonie : Louise Mushikiwabo réélue sans surprise (Actualite.cd)',
  'https://actualite.cd/index.php/2022/11/19/francophonie-louise-mushikiwabo-reelue-sans-surprise',
  '2022-11-19',
);
const untilWhen = page(
  'Clôture du sommet de l’OIF (Arab News en français)',
  'https://arabnews.fr/node/315841/international',
  '2022-11',
);

export default {
  id: 'newsgloss:oif',
  wikidata: 'Q134102',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Organisation of La Francophonie', 'Organisation internationale de la Francophonie'],
      short: ['La Francophonie'],
    }),
    // In American news OIF is Operation Iraqi Freedom.
    ...named('en', { acronym: ['OIF'] }, { needsContext: true }),
    ...named('fr', { full: ['Organisation internationale de la francophonie'], acronym: ['OIF'] }),
    ...named('es', { full: ['Organización Internacional de la Francofonía'], acronym: ['OIF'] }),
    ...named('de', { full: ['Internationale Organisation der Frankophonie'] }),
    ...named('pt', { full: ['Organização Internacional da Francofonia'] }),
    ...named('it', { full: ['Organizzazione internazionale della Francofonia'] }),
    ...named('ru', { full: ['Международная организация франкофонии', 'Международная организация Франкофонии'] }),
    ...named('vi', { full: ['Tổ chức Quốc tế Pháp ngữ'], acronym: ['OIF'] }),
    ...named('zh', { full: ['法语国家组织', '法語國家組織', '法语国家及地区国际组织'] }),
  ],
  label: { en: 'International Organisation of La Francophonie' },
  description: { en: 'organisation of French-speaking states' },
  definition: {
    en: 'Promotes the French language and schooling in it, watches elections in its member states and suspends those whose army took power.',
  },
  from: '1970-03-20',
  facts: [
    founded('1970-03-20', factbook, organisationList),
    seat('Paris, France', {}, organisationList),
    members(54, { asOf: '2022-11-19' }, reelected),
    head('Secretary General', 'Louise Mushikiwabo', { from: '2019-01', expires: '2026-11-30' }, untilWhen, reelected),
  ],
  links: [{ title: 'francophonie.org', url: 'https://www.francophonie.org/' }],
  context: ['French', 'French-speaking', 'francophone', 'Paris', 'Mushikiwabo', 'summit', 'language', 'Francophonie'],
} satisfies EntitySource;
