import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const adesina = page(
  'AfDB elects Akinwumi Adesina’s successor (CKN Nigeria)',
  'https://www.cknnigeria.com/2025/05/breaking-afdb-elects-akinwumi-adesinas.html',
  '2025-05',
);
const tah = page(
  'Sidi Ould Tah sworn in as ninth AfDB president in Abidjan (The Lagosian)',
  'https://thelagosianmagazine.com.ng/sidi-ould-tah-sworn-in-as-ninth-afdb-president-in-abidjan',
  '2025-09-01',
);
const membership = page(
  'African Development Bank (allAfrica)',
  'https://allafrica.com/stories/202508290564.html',
  '2025-08-29',
);
const agreement = page(
  'Agreement establishing the African Development Bank, 2016 edition (AfDB)',
  'https://www.afdb.org/en/documents/agreement-establishing-african-development-bank-2016-edition',
);
const treaty = page(
  'Agreement establishing the African Development Bank (United Nations Treaty Collection)',
  'https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=X-2&chapter=10&clang=_en',
);

export default {
  id: 'newsgloss:afdb',
  wikidata: 'Q340195',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['African Development Bank', 'African Development Bank Group'], acronym: ['AfDB', 'AFDB'] }),
    ...named('en', { acronym: ['ADB'] }, { needsContext: true }),
    ...named('fr', { full: ['Banque africaine de développement'] }),
    ...named('fr', { acronym: ['BAD'] }, { needsContext: true }),
    ...named('es', { full: ['Banco Africano de Desarrollo'] }),
    ...named('de', { full: ['Afrikanische Entwicklungsbank', 'Afrikanischen Entwicklungsbank'] }),
    ...named('pt', { full: ['Banco Africano de Desenvolvimento'] }),
    ...named('it', { full: ['Banca africana di sviluppo'] }),
    ...named('ru', { full: ['Африканский банк развития'] }),
    ...named('vi', { full: ['Ngân hàng Phát triển châu Phi'] }, { case: 'any' }),
    ...named('zh', { full: ['非洲开发银行', '非洲開發銀行'] }),
  ],
  label: { en: 'African Development Bank' },
  description: { en: 'development bank of African states' },
  definition: {
    en: 'Lends and grants money to African states for energy, farming, roads and water; states of other continents hold shares, too.',
  },
  from: '1963-08-04',
  facts: [
    signed('Agreement', '1963-08-04', agreement, treaty),
    inForce('Agreement', '1964-09-10', agreement, treaty, factbook),
    seat('Abidjan, Côte d’Ivoire', {}, organisationList, tah),
    members(81, { asOf: '2025-08-29', note: '54 African and 27 other states' }, membership),
    head('President', 'Akinwumi Adesina', { from: '2015', to: '2025-08-31' }, adesina, tah),
    head('President', 'Sidi Ould Tah', { from: '2025-09-01' }, tah),
  ],
  links: [{ title: 'afdb.org', url: 'https://www.afdb.org/' }],
  context: ['Africa', 'African', 'Abidjan', 'Adesina', 'Ould Tah', 'Nigeria', 'Kenya', 'Afrique', 'africaine'],
} satisfies EntitySource;
