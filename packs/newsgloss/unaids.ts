import { founded, head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'UNAIDS appoints next executive director (New Europe)',
  'https://www.neweurope.eu/article/unaids-appoints-next-executive-director/',
);
const tookOver = page(
  '‘I’m known as an activist.’ New UNAIDS leader takes charge (Science)',
  'https://www.sciencemag.org/news/2019/11/i-m-known-activist-new-unaids-leader-takes-charge',
  '2019-11',
);
const inOffice = page(
  'Winnie Byanyima warns ‘AIDS is not over’ (Ultimate Post)',
  'https://ultimatepost.dantty.com/post/5413',
);

export default {
  id: 'newsgloss:unaids',
  wikidata: 'Q588982',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Joint United Nations Programme on HIV/AIDS', 'Joint UN Programme on HIV/AIDS'],
      acronym: ['UNAIDS', 'UNAids'],
    }),
    ...named('fr', { full: ['Programme commun des Nations unies sur le VIH/sida'], acronym: ['Onusida', 'ONUSIDA'] }),
    ...named('es', {
      full: ['Programa Conjunto de las Naciones Unidas sobre el VIH/sida'],
      acronym: ['ONUSIDA', 'Onusida'],
    }),
    ...named('de', { acronym: ['UNAIDS'] }),
    ...named('pt', {
      full: ['Programa Conjunto das Nações Unidas sobre HIV/Aids'],
      acronym: ['UNAIDS', 'Unaids', 'ONUSIDA'],
    }),
    ...named('it', { acronym: ['UNAIDS'] }),
    ...named('ru', { full: ['Объединённая программа ООН по ВИЧ/СПИДу'], acronym: ['ЮНЭЙДС'] }),
    ...named('vi', { full: ['Chương trình phối hợp của Liên hợp quốc về HIV/AIDS'], acronym: ['UNAIDS'] }),
    ...named('zh', { full: ['联合国艾滋病规划署', '聯合國愛滋病規劃署'] }),
  ],
  label: { en: 'Joint United Nations Programme on HIV/AIDS' },
  description: { en: 'HIV/AIDS programme of the United Nations' },
  definition: {
    en: 'Joins the work of United Nations agencies against HIV: figures on infections and deaths, aims for treatment, money and rights.',
  },
  from: '1994',
  facts: [
    founded('1996', appointed),
    seat('Geneva, Switzerland', {}, ror, tookOver),
    head(
      'Executive Director',
      'Winnie Byanyima',
      { from: '2019-11', note: 'seen in office in December 2025' },
      tookOver,
      appointed,
      inOffice,
    ),
  ],
  related: [partOf('un'), seeAlso('who')],
  links: [{ title: 'unaids.org', url: 'https://www.unaids.org/' }],
  context: ['HIV', 'AIDS', 'infections', 'antiretroviral', 'treatment', 'epidemic'],
} satisfies EntitySource;
