import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  'Red Cross federation elects Kate Forbes of US as new president (AFP, Manila Bulletin)',
  'https://mb.com.ph/2023/12/12/red-cross-federation-elects-kate-forbes-of-us-as-new-president',
  '2023-12-12',
);
const release = page(
  'America’s Kate Forbes elected President of world’s largest humanitarian network (IFRC)',
  'https://www.ifrc.org/taxonomy/term/2322',
  '2023-12-11',
);

export default {
  id: 'newsgloss:ifrc',
  wikidata: 'Q1069175',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'International Federation of Red Cross and Red Crescent Societies',
        'International Federation of the Red Cross and Red Crescent Societies',
      ],
      short: ['International Federation of Red Cross and Red Crescent', 'International Federation of the Red Cross'],
      acronym: ['IFRC'],
    }),
    ...named(
      'en',
      { full: ['League of Red Cross and Red Crescent Societies', 'League of Red Cross Societies'] },
      { to: '1991' },
    ),
    ...named('fr', {
      full: ['Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge'],
      acronym: ['FICR'],
    }),
    ...named('es', {
      full: ['Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja'],
      acronym: ['FICR'],
    }),
    ...named('de', { full: ['Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften'] }),
    ...named('pt', {
      full: ['Federação Internacional das Sociedades da Cruz Vermelha e do Crescente Vermelho'],
      acronym: ['FICV'],
    }),
    ...named('it', { full: ['Federazione internazionale delle società di Croce Rossa e Mezzaluna Rossa'] }),
    ...named('ru', {
      full: ['Международная федерация обществ Красного Креста и Красного Полумесяца'],
      acronym: ['МФКК'],
    }),
    ...named('vi', { full: ['Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế'], acronym: ['IFRC'] }),
    ...named('zh', { full: ['红十字会与红新月会国际联合会', '紅十字會與紅新月會國際聯合會'] }),
  ],
  label: { en: 'International Federation of Red Cross and Red Crescent Societies' },
  description: { en: 'federation of the national Red Cross and Red Crescent societies' },
  definition: {
    en: 'Helps after earthquakes, floods and epidemics through the national societies. Wars are the task of the Committee of the Red Cross.',
  },
  from: '1919-05-05',
  facts: [
    founded('1919-05-05', factbook, ror),
    seat('Geneva, Switzerland', {}, ror, release),
    members(191, { asOf: '2023-12-11' }, elected),
    head('President', 'Francesco Rocca', { from: '2017', to: '2023-12-10' }, elected),
    head('President', 'Kate Forbes', { from: '2023-12-11' }, elected, release),
  ],
  related: [seeAlso('icrc')],
  links: [{ title: 'ifrc.org', url: 'https://www.ifrc.org/' }],
  context: [
    'Red Cross',
    'Red Crescent',
    'volunteers',
    'disaster',
    'earthquake',
    'flood',
    'emergency appeal',
    'Chapagain',
  ],
} satisfies EntitySource;
