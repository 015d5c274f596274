import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const reelected = page(
  'EBRD Governors re-elect President Odile Renaud-Basso for a second term (EBRD)',
  'https://einpresswire.com/article/712018847/ebrd-governors-re-elect-president-odile-renaud-basso-for-a-second-term',
  '2024-05-16',
);
const courrier = page(
  'Odile Renaud-Basso réélue à la tête de la BERD (Le Courrier du Vietnam)',
  'https://lecourrier.vn/odile-renaud-basso-reelue-a-la-tete-de-la-berd/1231953.html',
  '2024-05',
);
const anniversary = page(
  'EBRD celebrates 25 years of investing for change (EBRD)',
  'https://www.ebrd.com/news/2016/ebrd-celebrates-25-years-of-investing-for-change.html',
  '2016',
);
const research = page(
  'European Bank for Reconstruction and Development (Congressional Research Service)',
  'https://www.hsdl.org/?abstract&did=868920',
  '2022-06-21',
);
const chakrabarti = page(
  'Sir Suma Chakrabarti (EBRD)',
  'https://www.ebrd.com/sites/Satellite?c=Content&cid=1395287388512&d=&pagename=EBRD%2FContent%2FContentLayout&rendermode=live%3Fsrch-pg%3FfilterCountry%3DFYR+Macedonia',
);

export default {
  id: 'newsgloss:ebrd',
  wikidata: 'Q488981',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['European Bank for Reconstruction and Development'], acronym: ['EBRD'] }),
    ...named('fr', {
      full: ['Banque européenne pour la reconstruction et le développement'],
      acronym: ['BERD', 'Berd'],
    }),
    ...named('es', {
      full: ['Banco Europeo para la Reconstrucción y el Desarrollo', 'Banco Europeo de Reconstrucción y Desarrollo'],
      acronym: ['BERD'],
    }),
    ...named('de', {
      full: ['Europäische Bank für Wiederaufbau und Entwicklung', 'Europäischen Bank für Wiederaufbau und Entwicklung'],
    }),
    ...named('pt', { full: ['Banco Europeu para a Reconstrução e o Desenvolvimento'] }),
    ...named('it', { full: ['Banca europea per la ricostruzione e lo sviluppo'] }),
    ...named('ru', { full: ['Европейский банк реконструкции и развития'], acronym: ['ЕБРР'] }),
    ...named('vi', { full: ['Ngân hàng Tái thiết và Phát triển châu Âu'] }, { case: 'any' }),
    ...named('zh', { full: ['欧洲复兴开发银行', '歐洲復興開發銀行'] }),
  ],
  label: { en: 'European Bank for Reconstruction and Development' },
  description: { en: 'development bank based in London' },
  definition: {
    en: 'Begun to help the once communist states of Europe build market economies, it lends to firms and towns there, in Central Asia and around the Mediterranean.',
  },
  from: '1990',
  facts: [
    founded('1991-04-15', anniversary, factbook),
    seat('London, United Kingdom', {}, anniversary, research),
    members(73, { asOf: '2022-06-21', note: 'since Algeria joined in October 2021' }, research),
    members(
      75,
      { asOf: '2024-05-16', note: 'shareholders, with the European Union and the European Investment Bank' },
      courrier,
    ),
    head('President', 'Suma Chakrabarti', { from: '2012', to: '2020-07-02' }, chakrabarti),
    head(
      'President',
      'Odile Renaud-Basso',
      { from: '2020-11-02', note: 're-elected in 2024 until 2028' },
      reelected,
      courrier,
    ),
  ],
  links: [{ title: 'ebrd.com', url: 'https://www.ebrd.com/' }],
  context: ['lender', 'London', 'Ukraine', 'loans', 'Renaud-Basso', 'investment'],
} satisfies EntitySource;
