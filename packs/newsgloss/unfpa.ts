import { head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const appointed = page(
  'Secretary-General appoints Diene Keita of Guinea (UN, SG/A/2369)',
  'https://press.un.org/en/2025/sga2369.doc.htm',
  '2025-08-29',
);
const acting = page(
  'Diene Keita alla guida dell’UNFPA (La Discussione)',
  'https://ladiscussione.com/382242/esteri/diene-keita-alla-guida-dellunfpa-svolta-al-vertice-per-il-fondo-delle-nazioni-unite-per-la-popolazione',
);

export default {
  id: 'newsgloss:unfpa',
  wikidata: 'Q623036',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United Nations Population Fund'],
      short: ['UN Population Fund', 'UN reproductive health agency', 'UN population agency'],
      acronym: ['UNFPA'],
    }),
    ...named('en', { full: ['United Nations Fund for Population Activities'] }, { to: '1987' }),
    ...named('fr', { full: ['Fonds des Nations unies pour la population'], acronym: ['FNUAP', 'UNFPA'] }),
    ...named('es', {
      full: ['Fondo de Población de las Naciones Unidas', 'Fondo de Población de Naciones Unidas'],
      acronym: ['UNFPA'],
    }),
    ...named('de', {
      full: ['Bevölkerungsfonds der Vereinten Nationen'],
      short: ['UN-Bevölkerungsfonds'],
      acronym: ['UNFPA'],
    }),
    ...named('pt', { full: ['Fundo de População das Nações Unidas'], acronym: ['UNFPA'] }),
    ...named('it', { full: ['Fondo delle Nazioni Unite per la popolazione'], acronym: ['UNFPA'] }),
    ...named('ru', { full: ['Фонд ООН в области народонаселения'], acronym: ['ЮНФПА'] }),
    ...named('vi', { full: ['Quỹ Dân số Liên hợp quốc'], acronym: ['UNFPA'] }),
    ...named('zh', { full: ['联合国人口基金', '聯合國人口基金'] }),
  ],
  label: { en: 'United Nations Population Fund' },
  description: { en: 'fund of the United Nations' },
  definition: {
    en: 'Works so that women can plan their children and give birth safely; against child marriage and mutilation; helps with censuses.',
  },
  from: '1967-07',
  facts: [
    seat('New York, United States', {}, organisationList),
    head('Executive Director', 'Natalia Kanem', { from: '2017', to: '2025-07-15' }, acting, appointed),
    head('Executive Director', 'Diene Keita (acting)', { from: '2025-07-16', to: '2025-08-28' }, acting, appointed),
    head('Executive Director', 'Diene Keita', { from: '2025-08-29' }, appointed),
  ],
  related: [partOf('un'), seeAlso('un-women')],
  links: [{ title: 'unfpa.org', url: 'https://www.unfpa.org/' }],
  context: [
    'population',
    'reproductive health',
    'maternal',
    'births',
    'contraception',
    'fertility',
    'women',
    'midwives',
  ],
} satisfies EntitySource;
