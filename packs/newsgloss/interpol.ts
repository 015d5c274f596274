import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  "Valdecy Urquiza: Interpol's new diversity champion (Devdiscourse)",
  'https://www.devdiscourse.com/article/law-order/3146228-valdecy-urquiza-interpols-new-diversity-champion',
  '2024-11-05',
);
const hindustan = page(
  "Brazil's police commissioner Valdecy Urquiza appointed new Interpol chief (Hindustan Times)",
  'https://www.hindustantimes.com/india-news/brazils-police-commissioner-valdecy-urquiza-appointed-new-interpol-chief-101730812311858.html',
  '2024-11-05',
);
const observer = page(
  'Caricom looks to Interpol (Jamaica Observer)',
  'https://www.jamaicaobserver.com/2025/07/08/caricom-looks-interpol',
  '2025-07-08',
);
const anba = page(
  'A Brazilian is set to lead Interpol (ANBA, MENAFN)',
  'https://menafn.com/1108853820/A-Brazilian-Is-Set-To-Lead-Interpol',
);

export default {
  id: 'newsgloss:interpol',
  wikidata: 'Q8475',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Criminal Police Organization'], short: ['Interpol', 'INTERPOL'] }),
    ...named('en', { full: ['International Criminal Police Commission'] }, { to: '1956' }),
    ...named('fr', { full: ['Organisation internationale de police criminelle'], short: ['Interpol'] }),
    ...named('es', { full: ['Organización Internacional de Policía Criminal'], short: ['Interpol'] }),
    ...named('de', { full: ['Internationale Kriminalpolizeiliche Organisation'], short: ['Interpol'] }),
    ...named('pt', { full: ['Organização Internacional de Polícia Criminal'], short: ['Interpol'] }),
    ...named('it', { full: ['Organizzazione internazionale della polizia criminale'], short: ['Interpol'] }),
    ...named('ru', {
      full: ['Международная организация уголовной полиции'],
      short: ['Интерпол', 'Интерпола', 'Интерполом'],
    }),
    ...named('vi', { full: ['Tổ chức Cảnh sát Hình sự Quốc tế'], short: ['Interpol'] }),
    ...named('zh', { full: ['国际刑事警察组织', '國際刑事警察組織'], short: ['国际刑警组织', '國際刑警組織'] }),
    ...named('ar', { full: ['منظمة الشرطة الجنائية الدولية'], short: ['الإنتربول'] }),
  ],
  label: { en: 'Interpol' },
  description: { en: 'police organisation of nearly all states' },
  definition: {
    en: 'Passes notices on wanted and missing people, stolen passports and crimes between national police forces. It has no officers who arrest anybody.',
  },
  from: '1923',
  facts: [
    founded('1923-09', factbook, ror),
    seat('Lyon, France', {}, elected, organisationList),
    members(196, { asOf: '2024-11-05' }, elected),
    head('Secretary General', 'Jürgen Stock', { from: '2014', to: '2024-11-06' }, hindustan),
    head(
      'Secretary General',
      'Valdecy Urquiza',
      { from: '2024-11-07', expires: '2029-11-06' },
      hindustan,
      anba,
      observer,
    ),
  ],
  related: [seeAlso('europol')],
  links: [{ title: 'interpol.int', url: 'https://www.interpol.int/' }],
  context: ['red notice', 'police', 'wanted', 'fugitive', 'arrest', 'extradition', 'Lyon', 'crime'],
} satisfies EntitySource;
