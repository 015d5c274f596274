import { head, inForce, members, named, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const history = page(
  'The East African Community (NAAM Festival)',
  'https://www.naamfestival.co.ke/the-east-african-community/',
);
const somalia = page(
  'Somalia officially becomes newest member of EAC (KBC)',
  'https://www.kbc.co.ke/somalia-officially-becomes-newest-member-of-eac/?utm_source=rss&utm_medium=rss&utm_campaign=somalia-officially-becomes-newest-member-of-eac',
  '2024-03-04',
);
const somaliaKt = page(
  'Somalia becomes the 8th member of the East African Community (KT Press)',
  'https://www.ktpress.rw/2024/03/somalia-becomes-the-8th-member-of-the-east-african-community/',
  '2024-03-04',
);
const sworn = page(
  'Veronica Mueni Nduva sworn in as new EAC Secretary General (PML Daily)',
  'https://www.pmldaily.com/business/2024/06/veronica-mueni-nduva-sworn-in-as-new-eac-secretary-general.html',
  '2024-06',
);
const term = page(
  'EAC summit endorses first female Secretary General (NTV Uganda)',
  'https://www.ntv.co.ug/ug/news/national/eac-summit-endorses-first-female-secretary-general--4650854',
  '2024-06',
);

export default {
  id: 'newsgloss:eac',
  wikidata: 'Q337456',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['East African Community'] }),
    ...named('en', { acronym: ['EAC'] }, { needsContext: true }),
    ...named('fr', { full: ["Communauté d'Afrique de l'Est", "Communauté de l'Afrique de l'Est"] }),
    ...named('es', { full: ['Comunidad Africana Oriental', 'Comunidad de África Oriental'] }),
    ...named('de', { full: ['Ostafrikanische Gemeinschaft', 'Ostafrikanischen Gemeinschaft'] }),
    ...named('pt', { full: ['Comunidade da África Oriental'] }),
    ...named('ru', { full: ['Восточноафриканское сообщество'] }),
    ...named('vi', { full: ['Cộng đồng Đông Phi'] }),
    ...named('zh', { full: ['东非共同体', '東非共同體'] }),
  ],
  label: { en: 'East African Community' },
  description: { en: 'regional bloc of East Africa' },
  definition: {
    en: 'Has a customs union and a common market of its members and plans a common currency; an earlier union of the same name broke up in 1977.',
  },
  from: '1999-11-30',
  facts: [
    signed('Treaty', '1999-11-30', history),
    inForce('Treaty', '2000-07-07', history, organisationList),
    seat('Arusha, Tanzania', {}, somalia, history),
    members(8, { from: '2024-03-04' }, somalia, somaliaKt),
    head('Secretary General', 'Veronica Nduva', { from: '2024-06-07', expires: '2026-04-25' }, sworn, term),
  ],
  related: [seeAlso('african-union'), seeAlso('sadc')],
  links: [{ title: 'eac.int', url: 'https://www.eac.int/' }],
  context: [
    'East Africa',
    'East African',
    'Arusha',
    'Kenya',
    'Uganda',
    'Tanzania',
    'Rwanda',
    'Burundi',
    'partner states',
    'Nduva',
  ],
} satisfies EntitySource;
