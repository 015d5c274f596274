import { named, readOn, seeAlso, type EntitySource } from '../define.ts';
import { columnsOf, valuesFrom } from '../tables.ts';

const page = readOn('2026-11-22');
const table = page(
  'Gini index by country and year (Gapminder)',
  'https://github.com/open-numbers/ddf--gapminder--systema_globalis/tree/c63631a',
);
const years = columnsOf('gini-values.csv');

export default {
  id: 'newsgloss:gini',
  kind: 'concept',
  names: [
    ...named('en', { full: ['Gini coefficient', 'Gini index', 'Gini ratio'] }),
    // A family name, too: only beside words on inequality.
    ...named('en', { short: ['Gini'] }, { needsContext: true }),
    ...named('fr', { full: ['coefficient de Gini', 'indice de Gini'] }),
    ...named('es', { full: ['coeficiente de Gini', 'índice de Gini'] }),
    ...named('de', { full: ['Gini-Koeffizient', 'Gini-Index'] }),
    ...named('pt', { full: ['coeficiente de Gini', 'índice de Gini'] }),
    ...named('it', { full: ['coefficiente di Gini', 'indice di Gini'] }),
    ...named('ru', { full: ['Коэффициент Джини', 'Индекс Джини'] }),
    ...named('vi', { full: ['hệ số Gini', 'chỉ số Gini'] }),
    ...named('zh', { full: ['基尼系数', '吉尼系数', '基尼係數', '堅尼系數'] }),
  ],
  label: { en: 'Gini coefficient' },
  description: { en: 'measure of inequality' },
  definition: {
    en: 'Tells how unequally income or wealth is spread: 0 where all have the same, 1 (or 100) where one has everything.',
  },
  series: {
    measure: 'value',
    scale: { en: 'income or consumption, 0 to 100, lower is more equal' },
    editions: [],
    recalculated: {
      calculatedIn: { en: "Gapminder's table" },
      years,
      values: valuesFrom('gini-values.csv', years),
      sources: [table],
    },
  },
  related: [seeAlso('ihdi')],
  context: ['inequality', 'income', 'wealth', 'unequal', 'distribution', 'households'],
} satisfies EntitySource;
