import { adoptedAs, inForce, members, named, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const database = page(
  '2015 Paris Agreement (Centre for International Law, National University of Singapore)',
  'https://cil.nus.edu.sg/databasecil/2015-paris-agreement',
);
const figures = page(
  'Fast facts and figures (UNFCCC)',
  'https://unfccc.int/essential_background/basic_facts_figures/items/6246.php?plus=j',
);
const cop30 = page(
  'A COP30 em números (Estado de Minas, AFP)',
  'https://www.em.com.br/internacional/2025/11/7294459-a-cop30-em-numeros.html',
  '2025-11',
);
const exit = page(
  'US leaves Paris climate agreement again (The Brussels Times)',
  'https://www.brusselstimes.com/1934812/us-leaves-paris-climate-agreement-again-despite-being-worlds-2nd-largest-emitter',
);
const outside = page(
  'The state of the Paris Agreement (Statista)',
  'https://www.statista.com/chart/amp/9656/the-state-of-the-paris-agreement',
);
const explainer = page(
  'Will Argentina exit the Paris climate agreement? (Outlook Business)',
  'https://www.outlookbusiness.com/amp/story/explainers/planet/industry/will-argentina-follow-trumps-footsteps-and-exit-the-paris-climate-agreement',
);
const nuclearNews = page(
  'USA formally withdraws from Paris Agreement (World Nuclear News)',
  'https://world-nuclear-news.org/articles/usa-formally-withdraws-from-paris-agreement',
);

export default {
  id: 'newsgloss:paris-agreement',
  wikidata: 'Q21707860',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Paris Agreement', 'Paris Climate Agreement'],
      short: ['Paris climate agreement', 'Paris climate accord', 'Paris climate deal', 'Paris climate pact'],
    }),
    // An accord of Paris may be another: on Viet Nam, on Cambodia, on debts.
    ...named(
      'en',
      { short: ['Paris Accord', 'Paris accord', 'Paris pact'] },
      { from: '2015-12-12', needsContext: true },
    ),
    ...named('fr', { full: ['accord de Paris sur le climat'] }),
    ...named('fr', { short: ['accord de Paris'] }, { from: '2015-12-12', needsContext: true }),
    ...named('es', { full: ['Acuerdo de París'] }),
    ...named('de', { full: ['Übereinkommen von Paris'], short: ['Pariser Klimaabkommen', 'Pariser Abkommen'] }),
    ...named('pt', { full: ['Acordo de Paris'] }),
    ...named('it', { full: ['accordo di Parigi sul clima', 'Accordo di Parigi'] }),
    ...named('ru', { full: ['Парижское соглашение'] }),
    ...named('vi', { full: ['Thỏa thuận Paris', 'Thoả thuận Paris'] }),
    ...named('zh', { full: ['巴黎协定', '巴黎協定', '巴黎協議'] }),
  ],
  label: { en: 'Paris Agreement' },
  description: { en: 'climate agreement under the UN climate convention' },
  definition: {
    en: 'Has each party set and report its own climate targets, to hold global warming well below 2 °C and, if possible, at 1.5 °C.',
  },
  from: '2015-12-12',
  facts: [
    adoptedAs('Agreement', '2015-12-12', database, figures),
    inForce('Agreement', '2016-11-04', figures, explainer, nuclearNews),
    { ...members(195, { asOf: '2025-11-17' }, cop30), note: '194 countries and the European Union' },
    { ...members(194, { from: '2026-01-27' }, exit, outside, cop30), note: 'since the United States left' },
  ],
  related: [partOf('unfccc'), seeAlso('kyoto-protocol')],
  links: [{ title: 'unfccc.int', url: 'https://unfccc.int/' }],
  context: [
    'climate',
    'global warming',
    'emissions',
    'greenhouse gas',
    '1.5 degrees',
    'net zero',
    'fossil fuels',
    'nationally determined contributions',
  ],
} satisfies EntitySource;
