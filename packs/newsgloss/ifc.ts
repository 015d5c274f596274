import { head, inForce, named, parent, partOf, readOn, seat, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const yearbook = page(
  'The International Finance Corporation (UN Yearbook 1957, DocsLib)',
  'https://docslib.org/doc/9345201/1957-part-2-chapter-7-the-international-finance-corporation',
);
const leadership = page(
  'Makhtar Diop (World Bank Group)',
  'https://worldbank.org/ext/en/who-we-are/leadership/makhtar-diop',
);
const appointed = page(
  'Makhtar Diop appointed as Managing Director, IFC (Nairametrics)',
  'https://nairametrics.com/2021/02/18/world-bank-group-appoints-an-african-makhtar-diop-as-managing-director-ifc/',
  '2021-02-18',
);

export default {
  id: 'newsgloss:ifc',
  wikidata: 'Q656801',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Finance Corporation', 'International Finance Corp'] }),
    // Also a tower and a financial centre in Hong Kong, Seoul and elsewhere.
    ...named('en', { acronym: ['IFC'] }, { needsContext: true }),
    ...named('fr', { full: ['Société financière internationale'] }),
    ...named('fr', { acronym: ['SFI'] }, { needsContext: true }),
    ...named('es', { full: ['Corporación Financiera Internacional'] }),
    ...named('de', { full: ['Internationale Finanz-Corporation'] }),
    ...named('pt', { full: ['Corporação Financeira Internacional', 'Sociedade Financeira Internacional'] }),
    ...named('it', { full: ['Società finanziaria internazionale'] }),
    ...named('ru', { full: ['Международная финансовая корпорация'] }),
    ...named('vi', { full: ['Công ty Tài chính Quốc tế'] }),
    ...named('zh', { full: ['国际金融公司', '國際金融公司'] }),
  ],
  label: { en: 'International Finance Corporation' },
  description: { en: 'the World Bank Group’s arm for private firms' },
  definition: {
    en: 'Lends to private companies in developing countries, or buys shares in them, without asking their governments for a guarantee.',
  },
  from: '1955-05-25',
  facts: [
    // Sources differ on the date of its articles (11 April or 25 May 1955); it began to work on 24 July 1956.
    inForce('Articles of Agreement', '1956-07', yearbook, factbook),
    parent('world-bank', {}, appointed, leadership),
    seat('Washington, D.C., United States', {}, organisationList),
    head('Managing Director', 'Makhtar Diop', { from: '2021-03-01' }, leadership, appointed),
  ],
  related: [partOf('world-bank')],
  links: [{ title: 'ifc.org', url: 'https://www.ifc.org/' }],
  context: [
    'World Bank',
    'developing countries',
    'emerging markets',
    'Diop',
    'private sector',
    'lender',
    'loan',
    'investment',
    'Banque mondiale',
    'secteur privé',
    'investissements',
  ],
} satisfies EntitySource;
