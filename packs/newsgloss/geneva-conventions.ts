import { adoptedAs, inForce, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const years75 = page(
  '75 years of the Geneva Conventions (EIN Presswire)',
  'https://www.einpresswire.com/article/775209181/75-years-of-the-geneva-conventions-states-obligation-to-reduce-suffering-in-compliance-with-international-humanitarian-law',
  '2025-01-08',
);
const sixty = page(
  'Sixty years of the Geneva Conventions (EJIL: Talk!)',
  'https://www.ejiltalk.org/sixty-years-of-the-geneva-conventions/',
);
const adoption = page(
  'Geneva Conventions adopted (World History Project)',
  'https://worldhistoryproject.org/1949/8/12/geneva-conventions-adopted',
);

export default {
  id: 'newsgloss:geneva-conventions',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Geneva Conventions', 'Geneva Convention'],
      short: [
        'First Geneva Convention',
        'Second Geneva Convention',
        'Third Geneva Convention',
        'Fourth Geneva Convention',
      ],
    }),
    ...named('fr', { full: ['conventions de Genève', 'convention de Genève'] }),
    ...named('es', { full: ['Convenios de Ginebra', 'Convenciones de Ginebra', 'Convención de Ginebra'] }),
    ...named('de', { full: ['Genfer Konventionen', 'Genfer Konvention', 'Genfer Abkommen'] }),
    ...named('pt', { full: ['Convenções de Genebra', 'Convenção de Genebra'] }),
    ...named('it', { full: ['convenzioni di Ginevra', 'convenzione di Ginevra'] }),
    ...named('ru', { full: ['Женевские конвенции', 'Женевская конвенция'] }),
    ...named('vi', { full: ['Công ước Geneva', 'Công ước Genève', 'Công ước Giơ-ne-vơ'] }),
    ...named('zh', { full: ['日内瓦公约', '日內瓦公約'] }),
  ],
  label: { en: 'Geneva Conventions' },
  description: { en: 'four treaties on the victims of war' },
  definition: {
    en: 'Protect in war those who do not fight or no longer do: the wounded on land and at sea, prisoners, and civilians.',
  },
  from: '1949-08-12',
  facts: [
    adoptedAs('Conventions', '1949-08-12', years75, sixty, adoption),
    inForce('Conventions', '1950-10-21', adoption),
  ],
  related: [seeAlso('icrc')],
  links: [{ title: 'Geneva Conventions (ECCHR)', url: 'https://www.ecchr.eu/en/glossary/geneva-conventions/' }],
  context: [
    'war',
    'war crimes',
    'prisoners of war',
    'civilians',
    'occupied territory',
    'humanitarian law',
    'Red Cross',
    'soldiers',
  ],
} satisfies EntitySource;
