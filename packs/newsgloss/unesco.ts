import { head, inForce, members, named, parent, partOf, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const conventions = page(
  'Constitution of UNESCO, 1945 (What Convention)',
  'https://www.whatconvention.org/en/convention/329',
);
const elected = page(
  "UNESCO General Conference elects Egypt's El-Enany as Director-General (QNA)",
  'https://kiosk.youboox.fr/en/pod/865/rss/42/article/290527723',
  '2025-11-06',
);
const newHead = page(
  'Khaled El-Enani elected Director-General of UNESCO (Yangi O‘zbekiston)',
  'https://yuz.uz/en/news/xaled-el-enani-izbran-novm-generalnm-direktorom-yunesko',
);
const nominated = page(
  "Egypt's Khaled El-Enany elected UNESCO's director-general (Trend)",
  'https://www.trend.az/azerbaijan/politics/4100212.html',
  '2025-10-06',
);

const tookOffice = page(
  'UNESCO elects new Director-General (UK National Commission for UNESCO)',
  'https://unesco.org.uk/news/unesco-elects-new-director-general',
  '2025-11-21',
);
const rejoined = page(
  'The United States becomes a full member of UNESCO (AFP/LBC)',
  'https://www.lbcgroup.tv/news/world-news/712917/the-united-states-becomes-a-full-member-of-unesco/en',
  '2023-07-11',
);
const leaves = page(
  'US announces its withdrawal from UNESCO (TRT World)',
  'https://trt.global/world/article/fae6f99e9a29',
);

export default {
  id: 'newsgloss:unesco',
  wikidata: 'Q7809',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United Nations Educational, Scientific and Cultural Organization'],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('fr', {
      full: ["Organisation des Nations unies pour l'éducation, la science et la culture"],
      acronym: ['Unesco', 'UNESCO'],
    }),
    ...named('es', {
      full: ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('de', {
      full: ['Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur'],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('pt', {
      full: ['Organização das Nações Unidas para a Educação, a Ciência e a Cultura'],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('it', {
      full: ["Organizzazione delle Nazioni Unite per l'educazione, la scienza e la cultura"],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('ru', { acronym: ['ЮНЕСКО'] }),
    ...named('vi', {
      full: [
        'Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc',
        'Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc',
      ],
      acronym: ['UNESCO', 'Unesco'],
    }),
    ...named('zh', { full: ['联合国教科文组织', '聯合國教科文組織', '联合国教育、科学及文化组织'] }),
    ...named('ar', { short: ['يونسكو', 'اليونسكو'] }),
  ],
  label: { en: 'United Nations Educational, Scientific and Cultural Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Lets countries work together on schools, science, culture and free media, and keeps the list of World Heritage sites.',
  },
  from: '1945-11-16',
  facts: [
    signed('Constitution', '1945-11-16', factbook),
    inForce('Constitution', '1946-11-04', conventions, factbook),
    seat('Paris, France', {}, ror, newHead),
    parent('un', {}, factbook),
    members(
      194,
      {
        from: '2023-07-11',
        expires: '2026-12-31',
        note: 'the United States has declared that it leaves on 31 December 2026',
      },
      rejoined,
      leaves,
      nominated,
    ),
    head('Director-General', 'Audrey Azoulay', { from: '2017', to: '2025-11-14' }, tookOffice, elected),
    head(
      'Director-General',
      'Khaled El-Enany',
      { from: '2025-11-15', expires: '2029-11-14' },
      tookOffice,
      elected,
      newHead,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'unesco.org', url: 'https://www.unesco.org/' }],
  context: ['heritage', 'culture', 'cultural', 'education', 'science', 'World Heritage', 'press freedom'],
} satisfies EntitySource;
