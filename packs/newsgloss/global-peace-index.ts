import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const cgs = page(
  'Peace at the crossroads: unpacking the 2024 Global Peace Index (Citizens for Global Solutions)',
  'https://globalsolutions.org/updates/blog/global-conversations-peace-at-the-crossroads-unpacking-the-2024-global-peace-index',
);
const padua = page(
  "2021 Global Peace Index: the world's peacefulness deteriorated significantly (University of Padua)",
  'https://unipd-centrodirittiumani.it/en/news/2021-global-peace-index-the-worlds-peacefulness-deteriorated-significantly',
);

export default {
  id: 'newsgloss:global-peace-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Global Peace Index'] }),
    // GPI is also the genuine progress indicator.
    ...named('en', { acronym: ['GPI'] }, { needsContext: true }),
    ...named('fr', { full: ['indice mondial de la paix', 'Global Peace Index'] }),
    ...named('es', { full: ['Índice de Paz Global', 'Índice Global de Paz', 'Índice Global de la Paz'] }),
    ...named('de', { full: ['Weltfriedensindex', 'Global Peace Index', 'Globaler Friedensindex'] }),
    ...named('pt', { full: ['Índice Global da Paz', 'Índice de Paz Global', 'Índice Global de Paz'] }),
    ...named('it', { full: ['Indice della pace globale', 'Global Peace Index'] }),
    ...named('ru', { full: ['Глобальный индекс миролюбия', 'Глобальный индекс мира'] }),
    ...named('vi', { full: ['chỉ số hòa bình toàn cầu'] }, { case: 'any' }),
    ...named('zh', { full: ['全球和平指数', '全球和平指數'] }),
  ],
  label: { en: 'Global Peace Index' },
  description: { en: 'by the Institute for Economics & Peace' },
  definition: {
    en: 'Ranks countries by how peaceful they are: safety in daily life, conflicts at home and abroad, and how much they arm themselves.',
  },
  from: '2007',
  facts: [publishedBy('Institute for Economics & Peace', {}, padua, cgs), firstEdition('2007', cgs)],
  series: {
    measure: 'rank',
    editions: [
      { label: '2021', published: '2021-06', of: 163, complete: false, sources: [padua] },
      {
        label: '2022',
        published: '2022-06-15',
        complete: false,
        sources: [
          page(
            'Global Peace Index 2022 (Chronicle Year Book)',
            'https://chronicleindia.in/year-book/chronicle-year-book-2023/globai-peace-index-2022',
          ),
        ],
      },
      {
        label: '2023',
        published: '2023-06-28',
        of: 163,
        complete: false,
        sources: [
          page('2023 Global Peace Index (Downshift)', 'https://downshift.ca/category/south-sudan'),
          page(
            'Global Peace Index 2023: a world of growing unrest and peaceful havens (Global Peace Movement)',
            'https://globalpeacemovement.org/world/global-peace-index-2023-a-world-of-growing-unrest-and-peaceful-havens',
          ),
          page(
            'Global Peace Index 2023: peacefulness declines (Wilson Center)',
            'https://www.wilsoncenter.org/video/global-peace-index-2023-peacefulness-declines-9th-straight-year',
            '2023-06-29',
          ),
        ],
      },
      {
        label: '2024',
        published: '2024-06-11',
        of: 163,
        complete: false,
        sources: [
          page(
            'A world on fire: a review of the Global Peace Index 2024 (Politics DZ)',
            'https://www.politics-dz.com/a-world-on-fire-a-review-of-the-global-peace-index-2024/',
          ),
          page(
            'Key highlights from Global Peace Index 2024 (The Workers Rights)',
            'https://www.theworkersrights.com/global-community-at-a-crossroads-key-highlights-from-global-peace-index-2024/',
          ),
        ],
      },
      {
        label: '2025',
        published: '2025-06',
        of: 163,
        complete: false,
        sources: [
          page(
            "'Most peaceful country' report lists Ukraine, Russia last (Newsweek)",
            'https://dnyuz.com/2025/06/28/most-peaceful-country-report-lists-ukraine-russia-last-see-who-is-first',
            '2025-06-28',
          ),
        ],
      },
    ],
    ranks: {},
  },
  links: [{ title: 'visionofhumanity.org', url: 'https://www.visionofhumanity.org/' }],
  context: [
    'peace',
    'peaceful',
    'peacefulness',
    'conflicts',
    'militarisation',
    'Institute for Economics and Peace',
    'IEP',
    'Iceland',
    'violence',
  ],
} satisfies EntitySource;
