import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const joined = page(
  'BRICS bank welcomes Colombia, Uzbekistan as new members (Menafn)',
  'https://menafn.com/1109765417/BRICS-Bank-Welcomes-Colombia-Uzbekistan-as-New-Members',
  '2025-07-06',
);
const caspian = page(
  'Uzbekistan, Colombia join BRICS bank (Caspian Post)',
  'https://caspianpost.com/uzbekistan/uzbekistan-colombia-join-brics-bank-to-boost-global-south-representation',
);
const elected = page(
  'Dilma Rousseff é nomeada presidente do banco dos Brics (AFP, Estado de Minas)',
  'https://www.em.com.br/app/noticia/internacional/2023/03/24/interna_internacional,1473197/dilma-rousseff-e-nomeada-presidente-do-banco-dos-brics.shtml',
  '2023-03-24',
);
const reelected = page(
  'Dilma Rousseff é reeleita para a presidência do banco dos Brics (Correio Braziliense)',
  'https://www.correiobraziliense.com.br/politica/2025/03/7091686-dilma-rousseff-e-reeleita-para-a-presidencia-do-banco-dos-brics.html',
  '2025-03-23',
);

export default {
  id: 'newsgloss:ndb',
  wikidata: 'Q8579145',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['New Development Bank'], short: ['BRICS Bank', 'BRICS Development Bank'] }),
    ...named('en', { acronym: ['NDB'] }, { needsContext: true }),
    ...named('fr', { full: ['Nouvelle banque de développement'] }),
    ...named('es', { full: ['Nuevo Banco de Desarrollo'] }),
    ...named('de', { full: ['Neue Entwicklungsbank'] }),
    ...named('pt', { full: ['Novo Banco de Desenvolvimento'], short: ['Banco do BRICS', 'Banco dos BRICS'] }),
    ...named('it', { full: ['Nuova Banca di Sviluppo'] }),
    ...named('ru', { full: ['Новый банк развития'] }),
    ...named('vi', { full: ['Ngân hàng Phát triển Mới'] }),
    ...named('zh', { full: ['新开发银行', '新開發銀行'], short: ['金砖银行'] }),
    ...named('ar', { full: ['بنك التنمية الجديد'] }),
  ],
  label: { en: 'New Development Bank' },
  description: { en: 'development bank founded by the BRICS' },
  definition: {
    en: 'Lends for roads, energy, water and the like in its member states; its founders hold equal shares.',
  },
  from: '2014',
  facts: [
    founded('2015', organisationList, joined),
    seat('Shanghai, China', {}, organisationList, joined),
    members(11, { asOf: '2025-07-05' }, joined, caspian),
    head(
      'President',
      'Dilma Rousseff',
      { from: '2023-03-24', note: 're-elected in 2025 for five years' },
      elected,
      reelected,
    ),
  ],
  related: [seeAlso('brics')],
  links: [{ title: 'ndb.int', url: 'https://www.ndb.int/' }],
  context: [
    'BRICS',
    'Shanghai',
    'Rousseff',
    'New Development Bank',
    'multilateral',
    'lender',
    'loans',
    'infrastructure',
  ],
} satisfies EntitySource;
