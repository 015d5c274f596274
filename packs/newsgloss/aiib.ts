import { head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const era = page(
  'Zou Jiayi: leading AIIB into a new era (Devdiscourse)',
  'https://www.devdiscourse.com/article/headlines/3479858-zou-jiayi-leading-aiib-into-a-new-era',
  '2025-06-24',
);
const elected = page(
  'China’s Zou Jiayi elected AIIB president (World Economist)',
  'https://world-economist.com/chinas-zou-jiayi-a-former-finance-official-elected-aiib-president',
);

export default {
  id: 'newsgloss:aiib',
  wikidata: 'Q18109843',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Asian Infrastructure Investment Bank'], acronym: ['AIIB'] }),
    ...named('fr', { full: ["Banque asiatique d'investissement pour les infrastructures"], acronym: ['BAII'] }),
    ...named('es', {
      full: ['Banco Asiático de Inversión en Infraestructura', 'Banco Asiático de Inversiones en Infraestructura'],
      acronym: ['BAII'],
    }),
    ...named('de', { full: ['Asiatische Infrastrukturinvestmentbank'], acronym: ['AIIB'] }),
    ...named('pt', { full: ['Banco Asiático de Investimento em Infraestrutura'] }),
    ...named('it', { full: ["Banca asiatica d'investimento per le infrastrutture"] }),
    ...named('ru', { full: ['Азиатский банк инфраструктурных инвестиций'], acronym: ['АБИИ'] }),
    ...named('vi', { full: ['Ngân hàng Đầu tư Cơ sở hạ tầng châu Á'] }, { case: 'any' }),
    ...named('vi', { acronym: ['AIIB'] }),
    ...named('zh', { full: ['亚洲基础设施投资银行', '亞洲基礎設施投資銀行'], short: ['亚投行', '亞投行'] }),
  ],
  label: { en: 'Asian Infrastructure Investment Bank' },
  description: { en: 'development bank begun by China' },
  definition: {
    en: 'Lends for railways, power grids, ports and other works in Asia and beyond; China proposed it and holds the largest share.',
  },
  from: '2013',
  facts: [
    seat('Beijing, China', {}, era, organisationList),
    members(110, { asOf: '2025-06-24' }, era),
    head('President', 'Jin Liqun', { from: '2016', to: '2026-01-15' }, era, elected),
    head('President', 'Zou Jiayi', { from: '2026-01-16', expires: '2031-01-15' }, era, elected),
  ],
  links: [{ title: 'aiib.org', url: 'https://www.aiib.org/' }],
  context: ['infrastructure', 'Beijing', 'China', 'lender', 'loans', 'Jin Liqun', 'Zou Jiayi'],
} satisfies EntitySource;
