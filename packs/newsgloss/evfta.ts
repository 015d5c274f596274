import { inForce, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const inForcePage = page(
  'EU-Vietnam Free Trade Agreement in force (ADVANT Beiten)',
  'https://www.advant-beiten.com/en/news/eu-vietnam-free-trade-agreement-force',
);
const enters = page(
  'EU-Vietnam trade agreement enters into force (Fidinam)',
  'https://fidinamgw.com/2020/08/11/eu-vietnam-trade-agreement-enters-into-force/?lang=de',
  '2020-08-11',
);

export default {
  id: 'newsgloss:evfta',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: [
        'EU-Vietnam Free Trade Agreement',
        'EU-Viet Nam Free Trade Agreement',
        'European Union-Vietnam Free Trade Agreement',
        'Vietnam-EU Free Trade Agreement',
        'Viet Nam-EU Free Trade Agreement',
      ],
      acronym: ['EVFTA'],
    }),
    ...named('fr', {
      full: ['accord de libre-échange Vietnam-UE', 'accord de libre-échange UE-Vietnam'],
      acronym: ['EVFTA'],
    }),
    ...named('vi', {
      full: ['Hiệp định Thương mại tự do Việt Nam-EU', 'Hiệp định Thương mại tự do giữa Việt Nam và Liên minh châu Âu'],
      acronym: ['EVFTA'],
    }),
  ],
  label: { en: 'EU–Viet Nam Free Trade Agreement' },
  description: { en: 'trade agreement of the European Union and Viet Nam' },
  definition: {
    en: 'Takes away nearly all tariffs between the two sides over ten years, and opens services and public contracts. A separate agreement protects investment.',
  },
  from: '2012-06',
  facts: [signed('Agreement', '2019-06-30', enters), inForce('Agreement', '2020-08-01', inForcePage, enters)],
  related: [seeAlso('eu')],
  links: [
    {
      title: 'EU-Vietnam Free Trade Agreement in force (ADVANT Beiten)',
      url: 'https://www.advant-beiten.com/en/news/eu-vietnam-free-trade-agreement-force',
    },
  ],
  context: ['trade', 'exports', 'tariffs', 'Viet Nam', 'Vietnam', 'European Union', 'EU market'],
} satisfies EntitySource;
