import { founded, head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const secondTerm = page(
  'General Assembly confirms Inger Andersen Executive Director (UN, SG/A/2179)',
  'https://press.un.org/en/2023/sga2179.doc.htm',
  '2023-01',
);
const approved = page(
  'UN approves second term for environment chief Inger Andersen (AP)',
  'https://www.thestar.com/news/world/2023/01/18/un-approves-second-term-for-environment-chief-inger-andersen.html',
  '2023-01-18',
);

export default {
  id: 'newsgloss:unep',
  wikidata: 'Q182016',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United Nations Environment Programme'],
      short: ['UN Environment Programme', 'UN Environment'],
      acronym: ['UNEP', 'Unep'],
    }),
    ...named('fr', { full: ["Programme des Nations unies pour l'environnement"], acronym: ['PNUE'] }),
    ...named('es', { full: ['Programa de las Naciones Unidas para el Medio Ambiente'], acronym: ['PNUMA', 'Pnuma'] }),
    ...named('de', {
      full: ['Umweltprogramm der Vereinten Nationen'],
      short: ['UN-Umweltprogramm'],
      acronym: ['UNEP', 'Unep'],
    }),
    ...named('pt', {
      full: ['Programa das Nações Unidas para o Meio Ambiente', 'Programa das Nações Unidas para o Ambiente'],
      acronym: ['PNUMA', 'Pnuma'],
    }),
    ...named('it', { full: ["Programma delle Nazioni Unite per l'ambiente"], acronym: ['UNEP'] }),
    ...named('ru', { full: ['Программа ООН по окружающей среде'], acronym: ['ЮНЕП'] }),
    ...named('vi', { full: ['Chương trình Môi trường Liên hợp quốc'], acronym: ['UNEP'] }),
    ...named('zh', { full: ['联合国环境规划署', '聯合國環境規劃署'], short: ['联合国环境署', '聯合國環境署'] }),
  ],
  label: { en: 'United Nations Environment Programme' },
  description: { en: 'environment programme of the United Nations' },
  definition: {
    en: 'Follows the state of climate, nature and pollution, prepares treaties on them, and helps countries to keep what they have promised.',
  },
  from: '1972-12-15',
  facts: [
    founded('1972-12-15', factbook),
    seat('Nairobi, Kenya', {}, ror, approved),
    head('Executive Director', 'Inger Andersen', { from: '2019-06-15', expires: '2027-06-14' }, secondTerm, approved),
  ],
  related: [partOf('un'), seeAlso('ipcc'), seeAlso('wmo')],
  links: [{ title: 'unep.org', url: 'https://www.unep.org/' }],
  context: ['environment', 'climate', 'emissions', 'pollution', 'plastic', 'biodiversity', 'Nairobi'],
} satisfies EntitySource;
