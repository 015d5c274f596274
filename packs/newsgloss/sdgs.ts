import { adopted, named, parent, partOf, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const resolution = page(
  'Resolution 70/1 of the General Assembly, 25 September 2015 (copy)',
  'https://github.com/user-attachments/files/16137407/N1529189.pdf',
  '2015-10-21',
);
const agenda = page(
  '2030 Agenda (SDG indicators for Germany, test platform)',
  'https://g205sdgs.github.io/sdg-indicators/en/strategy/2030_agenda',
);

export default {
  id: 'newsgloss:sdgs',
  kind: 'programme',
  names: [
    ...named('en', {
      full: ['Sustainable Development Goals', 'Sustainable Development Goal'],
      short: ['UN Sustainable Development Goals', 'United Nations Sustainable Development Goals'],
      acronym: ['SDGs', 'SDG'],
    }),
    // In these languages the name is written small in running text.
    ...named('fr', { full: ['Objectifs de développement durable'] }, { case: 'any' }),
    ...named('es', { full: ['Objetivos de Desarrollo Sostenible'] }, { case: 'any' }),
    ...named('pt', { full: ['Objetivos de Desenvolvimento Sustentável'] }, { case: 'any' }),
    ...named('it', { full: ['Obiettivi di sviluppo sostenibile'] }, { case: 'any' }),
    ...named('ru', { full: ['Цели устойчивого развития', 'Цели в области устойчивого развития'] }, { case: 'any' }),
    ...named('vi', { full: ['Mục tiêu phát triển bền vững'] }, { case: 'any' }),
    ...named('fr', { acronym: ['ODD'] }),
    ...named('es', { acronym: ['ODS'] }),
    ...named('pt', { acronym: ['ODS'] }),
    ...named('de', { full: ['Ziele für nachhaltige Entwicklung'], acronym: ['SDGs', 'SDG'] }),
    ...named('ru', { acronym: ['ЦУР'] }),
    ...named('vi', { acronym: ['SDGs', 'SDG'] }),
    ...named('zh', { full: ['可持续发展目标', '永續發展目標'] }),
  ],
  label: { en: 'Sustainable Development Goals' },
  description: { en: 'goals of the United Nations for 2030' },
  definition: {
    en: 'Seventeen goals that all member states of the UN agreed to reach by 2030, from ending poverty and hunger to acting on climate change.',
  },
  facts: [
    adopted('2015-09-25', resolution, agenda),
    { property: 'goals', value: { type: 'quantity', amount: 17 }, sources: [resolution, agenda] },
    { property: 'targets', value: { type: 'quantity', amount: 169 }, sources: [resolution, agenda] },
    parent('un', {}, resolution),
  ],
  related: [partOf('un')],
  links: [{ title: 'sdgs.un.org', url: 'https://sdgs.un.org/goals' }],
  context: ['sustainable', 'development', '2030 Agenda', 'poverty', 'climate', 'United Nations'],
} satisfies EntitySource;
