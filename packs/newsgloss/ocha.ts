import { head, named, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const tookOffice = page(
  'New UN humanitarian chief assumes office (Premium Times)',
  'https://allafrica.com/stories/202411190529.html',
  '2024-11-19',
);
const unric = page(
  'OCHA: Tom Fletcher è il nuovo Sottosegretario Generale (UNRIC)',
  'https://staging.unric.org/it/ocha-tom-fletcher-e-il-nuovo-sottosegretario-generale',
  '2024-11-18',
);

const griffiths = page(
  'Liên Hợp Quốc có Phó Tổng thư ký mới (SGGP/Vietnam.vn, in German)',
  'https://vietnam.vn/de/lien-hop-quoc-co-pho-tong-thu-ky-moi',
);

export default {
  id: 'newsgloss:ocha',
  wikidata: 'Q1065854',
  kind: 'body',
  names: [
    ...named('en', {
      full: [
        'United Nations Office for the Coordination of Humanitarian Affairs',
        'Office for the Coordination of Humanitarian Affairs',
      ],
      short: ['UN Office for the Coordination of Humanitarian Affairs', 'UN humanitarian office'],
      acronym: ['OCHA', 'UNOCHA', 'UN OCHA'],
    }),
    ...named('fr', {
      full: ['Bureau de la coordination des affaires humanitaires'],
      acronym: ['Ocha', 'OCHA'],
    }),
    ...named('es', { full: ['Oficina de Coordinación de Asuntos Humanitarios'], acronym: ['OCHA'] }),
    ...named('de', { acronym: ['OCHA'] }),
    ...named('pt', { full: ['Escritório de Coordenação de Assuntos Humanitários'], acronym: ['OCHA', 'Ocha'] }),
    ...named('ru', {
      full: ['Управление ООН по координации гуманитарных вопросов'],
      acronym: ['УКГВ'],
    }),
    ...named('vi', { full: ['Văn phòng Điều phối các vấn đề nhân đạo'], acronym: ['OCHA'] }),
  ],
  label: { en: 'United Nations Office for the Coordination of Humanitarian Affairs' },
  description: { en: 'humanitarian office of the United Nations' },
  definition: {
    en: 'Brings the helpers together in wars and disasters: finds out what people need, plans who does what, and asks for the money.',
  },
  facts: [
    head(
      'Under-Secretary-General for Humanitarian Affairs',
      'Martin Griffiths',
      { from: '2021-07', to: '2024-06' },
      griffiths,
      tookOffice,
    ),
    head(
      'Under-Secretary-General for Humanitarian Affairs',
      'Joyce Msuya (acting)',
      { from: '2024-07', to: '2024-11-17' },
      tookOffice,
      griffiths,
    ),
    head('Under-Secretary-General for Humanitarian Affairs', 'Tom Fletcher', { from: '2024-11-18' }, tookOffice, unric),
  ],
  related: [partOf('un'), seeAlso('wfp'), seeAlso('unhcr')],
  links: [{ title: 'unocha.org', url: 'https://www.unocha.org/' }],
  context: ['humanitarian', 'aid', 'relief', 'emergency', 'displaced', 'civilians'],
} satisfies EntitySource;
