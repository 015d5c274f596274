import { head, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'SADC making strides, 25 years since signing of Treaty (SARDC)',
  'https://www.sardc.net/en/southern-african-news-features/sadc-making-strides-25-years-since-signing-of-treaty/',
  '2017-08',
);
const nation = page(
  'A look at the Southern African Development Community (Rainbow News Zambia)',
  'https://rainbownewszambia.com/archives/15407',
);
const began = page(
  'Elias Mpedi Magosi becomes the new Executive Secretary of SADC (Modern Diplomacy)',
  'https://moderndiplomacy.eu/2021/09/03/elias-mpedi-magosi-becomes-the-new-executive-secretary-of-sadc/',
  '2021-09-03',
);
const again = page(
  'SADC reappoints Elias Magosi until 2029 (The Tanzania Times)',
  'https://tanzaniatimes.net/sadc-reappoints-elias-magosi-to-serve-as-executive-secretary-for-the-next-four-years-until-2029',
  '2025-08',
);

export default {
  id: 'newsgloss:sadc',
  wikidata: 'Q816706',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Southern African Development Community'], acronym: ['SADC', 'Sadc'] }),
    ...named(
      'en',
      { full: ['Southern African Development Coordination Conference'], acronym: ['SADCC'] },
      { to: '1992' },
    ),
    ...named('fr', {
      full: ["Communauté de développement d'Afrique australe", "Communauté de développement de l'Afrique australe"],
      acronym: ['SADC'],
    }),
    ...named('es', { full: ['Comunidad de Desarrollo de África Austral'], acronym: ['SADC'] }),
    ...named('de', {
      full: ['Entwicklungsgemeinschaft des südlichen Afrika', 'Südafrikanische Entwicklungsgemeinschaft'],
      acronym: ['SADC'],
    }),
    ...named('pt', {
      full: ['Comunidade para o Desenvolvimento da África Austral', 'Comunidade de Desenvolvimento da África Austral'],
      acronym: ['SADC'],
    }),
    ...named('it', { full: ["Comunità di sviluppo dell'Africa meridionale"], acronym: ['SADC'] }),
    ...named('ru', { full: ['Сообщество развития Юга Африки'], acronym: ['САДК'] }),
    ...named('vi', { full: ['Cộng đồng Phát triển miền Nam châu Phi'], acronym: ['SADC'] }),
    ...named('zh', { full: ['南部非洲发展共同体', '南部非洲發展共同體'] }),
  ],
  label: { en: 'Southern African Development Community' },
  description: { en: 'regional bloc of southern Africa' },
  definition: {
    en: 'Grew out of the front against apartheid. Its members lower tariffs for each other, observe elections and have sent troops to neighbours in need.',
  },
  from: '1980',
  facts: [
    signed('Treaty', '1992-08-17', treaty, factbook),
    seat('Gaborone, Botswana', {}, treaty),
    members(16, { asOf: '2025-08-17' }, again, nation),
    head('Executive Secretary', 'Elias Magosi', { from: '2021-09-01', expires: '2029-08-31' }, nation, began, again),
  ],
  related: [seeAlso('african-union')],
  links: [{ title: 'sadc.int', url: 'https://www.sadc.int' }],
  context: ['southern Africa', 'Gaborone', 'South Africa', 'Zimbabwe', 'Mozambique', 'Botswana', 'troops', 'summit'],
} satisfies EntitySource;
