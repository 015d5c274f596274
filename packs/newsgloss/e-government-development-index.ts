import { firstEdition, named, publishedBy, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const knowledgebase = page('UN e-Government Knowledgebase', 'https://publicadministration.un.org/egovkb/en-us');
const tenth = page(
  'UN surveys e-government practices worldwide (IISD)',
  'https://sdg.iisd.org/news/un-surveys-e-government-practices-worldwide-for-sdg-achievement',
  '2018-07-19',
);

export default {
  id: 'newsgloss:e-government-development-index',
  kind: 'index',
  names: [
    ...named('en', {
      full: ['E-Government Development Index', 'UN E-Government Survey', 'United Nations E-Government Survey'],
      short: ['E-Government Survey'],
      acronym: ['EGDI'],
    }),
    ...named('fr', {
      full: ["indice de développement de l'administration en ligne", "indice de développement de l'e-gouvernement"],
    }),
    ...named('es', {
      full: [
        'Índice de Desarrollo del Gobierno Electrónico',
        'Encuesta de las Naciones Unidas sobre el Gobierno Electrónico',
      ],
    }),
    ...named('pt', { full: ['Índice de Desenvolvimento do Governo Eletrônico'] }),
    ...named('ru', { full: ['Индекс развития электронного правительства'] }),
    ...named('vi', { full: ['chỉ số phát triển chính phủ điện tử'] }, { case: 'any' }),
    ...named('zh', { full: ['电子政务发展指数', '電子政務發展指數'] }),
  ],
  label: { en: 'E-Government Development Index' },
  description: { en: 'by the UN Department of Economic and Social Affairs' },
  definition: {
    en: 'Ranks the member states of the United Nations every two years by what their authorities offer online and how well people can reach and use it.',
  },
  from: '2001',
  facts: [
    publishedBy('UN Department of Economic and Social Affairs', {}, knowledgebase, tenth),
    firstEdition('2001', knowledgebase),
  ],
  series: {
    measure: 'rank',
    scale: { en: '0 to 1, higher is better' },
    editions: [
      { label: '2018', published: '2018-07-19', of: 193, complete: false, sources: [tenth] },
      {
        label: '2020',
        published: '2020-07-10',
        of: 193,
        complete: false,
        sources: [
          page(
            'Remarks at the launch of the 2020 E-Government Survey (UN DESA)',
            'https://www.un.org/development/desa/statements/mr-liu/2020/07/remarks-launch-2020-egov-survey.html',
            '2020-07',
          ),
          page(
            'COVID-19 pushing more government activities online (UN press release, copy)',
            'https://www.scribd.com/document/498152758/E-Government-Survey-2020-Press-Releases',
          ),
        ],
      },
      {
        label: '2022',
        published: '2022-09-28',
        of: 193,
        complete: false,
        sources: [page('Global launch of the UN E-Government Survey 2022 (UNPAN)', 'https://unpan.un.org/node/1748')],
      },
      {
        label: '2024',
        published: '2024-09-17',
        of: 193,
        complete: false,
        sources: [
          page(
            'Digital transformation accelerates (UN press release, copy)',
            'https://aco.my.id/digital-transformation-accelerates-but-gaps-underscore-need-for-new-framework-to-advance-use-of-technologies-in-governments-new-un-survey-shows.html',
            '2024-09-17',
          ),
        ],
      },
    ],
    ranks: {},
  },
  related: [seeAlso('un')],
  links: [{ title: knowledgebase.title, url: knowledgebase.url }],
  context: ['e-government', 'digital government', 'online services', 'UN DESA', 'digital transformation'],
} satisfies EntitySource;
