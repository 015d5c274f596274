import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const concern = page(
  '2023 Global Hunger Index (Concern Worldwide UK)',
  'https://www.concern.org.uk/press-releases/multiple-crises-impeding-global-efforts-tackle-hunger-2023-global-hunger-index',
  '2023-10-12',
);
const cesvi = page('Global Hunger Index (Cesvi)', 'https://cesvi.eu/approfondimenti/global-hunger-index');

export default {
  id: 'newsgloss:global-hunger-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Global Hunger Index'] }),
    ...named('en', { acronym: ['GHI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice de la faim dans le monde', 'Indice mondial de la faim'] }),
    ...named('es', { full: ['Índice Global del Hambre'] }),
    ...named('de', { full: ['Welthunger-Index', 'Welthungerindex'] }),
    ...named('pt', { full: ['Índice Global da Fome'] }),
    ...named('it', { full: ['Indice globale della fame', 'Indice della fame globale'] }),
    ...named('ru', { full: ['Глобальный индекс голода'] }),
    ...named('vi', { full: ['chỉ số nạn đói toàn cầu', 'chỉ số đói toàn cầu'] }, { case: 'any' }),
    ...named('zh', { full: ['全球饥饿指数', '全球飢餓指數'] }),
  ],
  label: { en: 'Global Hunger Index' },
  description: { en: 'by Welthungerhilfe and Concern Worldwide' },
  definition: {
    en: 'Tells how bad hunger is in a country on a scale of 100 points, from how many get too little to eat and how many children are stunted, wasted or die.',
  },
  from: '2006',
  facts: [publishedBy('Welthungerhilfe and Concern Worldwide', {}, cesvi, concern), firstEdition('2006', cesvi)],
  series: {
    measure: 'value',
    scale: { en: '0 to 100, lower is less hunger' },
    editions: [
      {
        label: '2023',
        published: '2023-10-12',
        complete: false,
        sources: [
          concern,
          page(
            'The 2023 Global Hunger Index: the world has made little progress (Helvetas)',
            'https://www.helvetas.org/en/switzerland/how-you-can-help/follow-us/media/The-2023-Global-Hunger-Index-The-World-Has-Made-Little-Progress_pressrelease_11076',
            '2023-10-12',
          ),
        ],
      },
      {
        label: '2024',
        published: '2024-10-10',
        of: 127,
        complete: false,
        sources: [
          page(
            'Hardly any progress in the fight against hunger (Global Agriculture)',
            'https://globalagriculture.org/whats-new.html',
            '2024-10-13',
          ),
          page(
            'Global Hunger Index 2024 (Chronicle)',
            'https://chronicleindia.in/current-affairs/12703-global-hunger-index-2024',
          ),
        ],
      },
      {
        label: '2025',
        published: '2025-10',
        complete: false,
        sources: [
          page(
            '2025 Global Hunger Index (Concern Worldwide Korea)',
            'https://issuu.com/concernkorea/docs/2025_20_eng_',
            '2025-10',
          ),
        ],
      },
    ],
    ranks: {},
  },
  links: [{ title: 'globalhungerindex.org', url: 'https://www.globalhungerindex.org/' }],
  context: [
    'hunger',
    'undernourishment',
    'malnutrition',
    'stunting',
    'wasting',
    'food insecurity',
    'Welthungerhilfe',
    'Concern Worldwide',
  ],
} satisfies EntitySource;
