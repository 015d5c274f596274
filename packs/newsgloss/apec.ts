import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const yearbook = page(
  'Asia-Pacific Economic Cooperation (The Statesman’s Yearbook, Springer)',
  'https://link.springer.com/referenceworkentry/10.1007%252F978-1-349-95321-9_98',
);
const xinhua = page(
  'China has been a very committed member of APEC, says executive director (Xinhua)',
  'https://en.imsilkroad.com/p/348059.html',
  '2025-10-27',
);
const globalTimes = page(
  'Exclusive interview with executive director of APEC Secretariat (Global Times)',
  'https://www.globaltimes.cn/page/202510/1346872.shtml',
  '2025-10-29',
);

export default {
  id: 'newsgloss:apec',
  wikidata: 'Q170481',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Asia-Pacific Economic Cooperation'], acronym: ['APEC', 'Apec'] }),
    ...named('fr', { full: ['Coopération économique pour l’Asie-Pacifique'], acronym: ['APEC', 'Apec'] }),
    ...named('es', {
      full: ['Foro de Cooperación Económica Asia-Pacífico', 'Cooperación Económica Asia-Pacífico'],
      acronym: ['APEC'],
    }),
    ...named('de', { full: ['Asiatisch-Pazifische Wirtschaftsgemeinschaft'], acronym: ['APEC', 'Apec'] }),
    ...named('pt', {
      full: ['Cooperação Econômica Ásia-Pacífico', 'Cooperação Económica Ásia-Pacífico'],
      acronym: ['APEC'],
    }),
    ...named('it', { full: ['Cooperazione economica Asia-Pacifico'], acronym: ['APEC', 'Apec'] }),
    ...named('ru', { full: ['Азиатско-Тихоокеанское экономическое сотрудничество'], acronym: ['АТЭС'] }),
    ...named('vi', { full: ['Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương'], acronym: ['APEC'] }),
    ...named('zh', {
      full: ['亚太经济合作组织', '亞太經濟合作組織', '亞太經濟合作會議'],
      short: ['亚太经合组织', '亞太經合組織', '亞太經合會'],
    }),
  ],
  label: { en: 'Asia-Pacific Economic Cooperation' },
  description: { en: 'forum of economies around the Pacific' },
  definition: {
    en: 'Leaders of the Pacific rim meet once a year to ease trade and investment. What they agree on binds nobody; members are called economies.',
  },
  from: '1989',
  facts: [
    founded('1989-11-07', factbook),
    seat('Singapore', {}, yearbook),
    members(21, { asOf: '2025-10-27' }, xinhua, yearbook),
    head('Executive Director', 'Eduardo Pedrosa', { asOf: '2025-10-28' }, globalTimes, xinhua),
  ],
  related: [seeAlso('asean')],
  links: [{ title: 'apec.org', url: 'https://www.apec.org' }],
  context: ['Asia-Pacific', 'leaders', 'summit', 'economies', 'Pacific', 'trade', 'forum'],
} satisfies EntitySource;
