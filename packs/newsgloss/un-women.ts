import { founded, head, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const created = page(
  "UN creates single entity to promote women's empowerment (Australian Women Online)",
  'https://australianwomenonline.com/un-creates-single-entity-to-promote-womens-empowerment/',
);
const operational = page(
  'UN Women (WHO, Eastern Mediterranean)',
  'https://joomla.emro.who.int/gender/news/un-women.html',
);
const appointed = page(
  'Secretary-General appoints Sima Sami Bahous of Jordan (UN, SG/A/2062)',
  'https://www.un.org/press/en/2021/sga2062.doc.htm',
  '2021-09-13',
);
const oath = page(
  'Sima Sami Bahous, Exekutivdirektorin von UN Women (UN Women Österreich)',
  'https://www.unwomen.at/2021/11/12/automatisch-gespeicherter-entwurf-2/',
  '2021-11-12',
);

const inOffice = page(
  'A coherent focus on results on the ground for women and girls (UN Women)',
  'https://asiapacific.unwomen.org/en/stories/speech/2024/09/a-coherent-focus-on-results-on-the-ground-for-women-and-girls',
  '2024-09',
);

export default {
  id: 'newsgloss:un-women',
  wikidata: 'Q641576',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United Nations Entity for Gender Equality and the Empowerment of Women'],
      short: ['UN Women'],
    }),
    ...named('fr', { short: ['ONU Femmes'] }),
    ...named('es', { short: ['ONU Mujeres'] }),
    ...named('de', { short: ['UN Women'] }),
    ...named('pt', { short: ['ONU Mulheres'] }),
    ...named('it', { short: ['UN Women'] }),
    ...named('ru', { short: ['ООН-женщины', 'ООН-Женщины'] }),
    ...named('vi', { full: ['Cơ quan Liên hợp quốc về Bình đẳng giới và Trao quyền cho Phụ nữ'], short: ['UN Women'] }),
    ...named('zh', { full: ['联合国妇女署', '聯合國婦女署'] }),
  ],
  label: { en: 'UN Women' },
  description: { en: 'agency of the United Nations for women and equality' },
  definition: {
    en: 'Works for equal rights of women and girls, against violence towards them, and for their share in power, work and peace talks.',
  },
  from: '2010-07-02',
  facts: [
    founded('2010-07-02', created, operational),
    seat('New York, United States', {}, created),
    head(
      'Executive Director',
      'Sima Bahous',
      { from: '2021', note: 'seen in office in September 2024' },
      oath,
      appointed,
      inOffice,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'unwomen.org', url: 'https://www.unwomen.org/' }],
  context: ['women', 'girls', 'gender equality', 'gender', 'violence against women'],
} satisfies EntitySource;
