import { founded, head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const newDirector = page(
  'UNICEF gets new Executive Director (PML Daily)',
  'https://www.pmldaily.com/news/world/2022/02/unicef-gets-new-executive-director.html',
  '2022-02-02',
);
const tookOffice = page(
  'US’s Catherine Russell to head UNICEF (Asian Lite/Xinhua)',
  'https://asianlite.com/2022/top-news/uss-catherine-russell-to-head-unicef',
  '2022-02-02',
);

const inOffice = page(
  'UNICEF Exec Director Russell speaks at Board session (Mirage News)',
  'https://www.miragenews.com/unicef-exec-director-russell-speaks-at-board-1525642',
);

const fore = page(
  'UN appoints Biden aide as next UNICEF chief (Reuters/CNA)',
  'https://www.channelnewsasia.com/world/un-appoints-biden-aide-next-unicef-chief-2372811',
  '2021-12-11',
);

export default {
  id: 'newsgloss:unicef',
  wikidata: 'Q740308',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ["United Nations Children's Fund"],
      short: ["UN Children's Fund", "UN children's agency"],
      acronym: ['UNICEF', 'Unicef'],
    }),
    ...named('en', { full: ["United Nations International Children's Emergency Fund"] }, { to: '1953' }),
    ...named('fr', { full: ["Fonds des Nations unies pour l'enfance"], acronym: ['Unicef', 'UNICEF'] }),
    ...named('es', { full: ['Fondo de las Naciones Unidas para la Infancia'], acronym: ['UNICEF', 'Unicef'] }),
    ...named('de', {
      full: ['Kinderhilfswerk der Vereinten Nationen'],
      short: ['UN-Kinderhilfswerk'],
      acronym: ['UNICEF', 'Unicef'],
    }),
    ...named('pt', { full: ['Fundo das Nações Unidas para a Infância'], acronym: ['UNICEF', 'Unicef'] }),
    ...named('it', { full: ["Fondo delle Nazioni Unite per l'infanzia"], acronym: ['UNICEF', 'Unicef'] }),
    ...named('ru', { full: ['Детский фонд ООН'], acronym: ['ЮНИСЕФ'] }),
    ...named('vi', {
      full: ['Quỹ Nhi đồng Liên hợp quốc', 'Quỹ Nhi đồng Liên hiệp quốc'],
      acronym: ['UNICEF', 'Unicef'],
    }),
    ...named('zh', { full: ['联合国儿童基金会', '聯合國兒童基金會'] }),
  ],
  label: { en: 'United Nations Children’s Fund' },
  description: { en: 'fund of the United Nations' },
  definition: {
    en: 'Works for the rights of children: vaccination, food, clean water, schooling and protection, above all in poor countries and in wars.',
  },
  from: '1946-12-11',
  facts: [
    founded('1946-12-11', factbook),
    seat('New York, United States', {}, ror),
    head('Executive Director', 'Henrietta Fore', { from: '2018', to: '2022-01-31' }, fore, newDirector),
    head(
      'Executive Director',
      'Catherine Russell',
      { from: '2022-02-01', note: 'seen in office in September 2025' },
      newDirector,
      tookOffice,
      inOffice,
    ),
  ],
  related: [partOf('un'), seeAlso('who'), seeAlso('wfp')],
  links: [{ title: 'unicef.org', url: 'https://www.unicef.org/' }],
  context: ['children', 'child', 'malnutrition', 'vaccination', 'schools', 'humanitarian'],
} satisfies EntitySource;
