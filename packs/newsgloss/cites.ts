import { head, inForce, named, readOn, seat, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const fifty = page('CITES celebrates a half-century (Leatherbiz)', 'https://leatherbiz.com/News/164383');
const samarkand = page(
  'CITES global conference on endangered species kicks off in Samarkand (UzDaily)',
  'https://www.uzdaily.uz/en/cites-global-conference-on-endangered-species-protection-kicks-off-in-samarkand',
);
const opening = page(
  'Official opening of CITES CoP20 held in Samarkand (Government of Uzbekistan)',
  'https://gov.uz/en/eco/news/view/104738',
  '2025-11-24',
);
const host = page(
  'Uzbekistan to host CITES CoP20 (CITES)',
  'https://cites.org/eng/news/uzbekistan_to_host_cites_cop20_in_historic_city_of_samarkand_in_2025',
  '2024-10-30',
);

export default {
  id: 'newsgloss:cites',
  wikidata: 'Q191836',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: [
        'Convention on International Trade in Endangered Species of Wild Fauna and Flora',
        'Convention on International Trade in Endangered Species',
      ],
      acronym: ['CITES'],
    }),
    // "Cites" as a word begins sentences and headlines of its own.
    ...named('fr', {
      full: [
        'Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction',
      ],
      acronym: ['CITES'],
    }),
    ...named('es', {
      full: ['Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres'],
      acronym: ['CITES'],
    }),
    ...named('de', { full: ['Washingtoner Artenschutzübereinkommen', 'Washingtoner Artenschutzabkommen'] }),
    ...named('ru', { acronym: ['СИТЕС'] }),
    ...named('vi', { short: ['Công ước CITES'], acronym: ['CITES'] }),
    ...named('zh', { full: ['濒危野生动植物种国际贸易公约', '瀕危野生動植物種國際貿易公約'] }),
  ],
  label: { en: 'CITES' },
  description: { en: 'convention on international trade in endangered species' },
  definition: {
    en: 'Bans or limits trade across borders in wild animals and plants that it lists in three appendices, by way of permits.',
  },
  from: '1973-03-03',
  facts: [
    signed('Convention', '1973-03-03', fifty),
    inForce('Convention', '1975-07-01', fifty),
    seat('Geneva, Switzerland', {}, fifty),
    {
      property: 'members',
      value: { type: 'quantity', amount: 185 },
      asOf: '2025-11-24',
      note: '184 states and the European Union',
      sources: [samarkand, opening],
    },
    head('Secretary-General', 'Ivonne Higuero', { asOf: '2025-11-24' }, opening, host),
  ],
  links: [{ title: 'cites.org', url: 'https://cites.org/' }],
  context: ['wildlife', 'endangered species', 'ivory', 'species', 'poaching', 'conservation', 'appendix', 'trade'],
} satisfies EntitySource;
