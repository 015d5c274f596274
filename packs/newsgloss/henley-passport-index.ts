import { firstEdition, named, publishedBy, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const occupier = page(
  'The Henley Passport Index (OccupierWorld)',
  'https://www.occupierworld.com/links/link/93-the-henley-passport-index/',
);
const swiss = page(
  'İsviçre, en güçlü pasaport endeksinde geriledi (Pusula)',
  'https://www.pusulaswiss.ch/isvicre-haberleri/isvicre-en-guclu-pasaport-endeksinde-geriledi/sTcdC',
);
const asiaOne = page(
  "Singaporeans continue to hold world's most powerful passport (AsiaOne)",
  'https://asiaone.com/lifestyle/singaporeans-continue-hold-worlds-most-powerful-passport-latest-ranking',
);

export default {
  id: 'newsgloss:henley-passport-index',
  kind: 'index',
  names: [
    ...named('en', { full: ['Henley Passport Index'], short: ['Henley Index'] }),
    ...named('en', { full: ['Henley Visa Restrictions Index', 'Visa Restrictions Index'] }, { to: '2018' }),
    ...named('fr', { full: ['indice Henley des passeports', 'Henley Passport Index'] }),
    ...named('es', { full: ['Índice de Pasaportes Henley', 'índice Henley'] }),
    ...named('de', { full: ['Henley-Passport-Index', 'Henley-Passindex'] }),
    ...named('pt', { full: ['Índice de Passaportes Henley'] }),
    ...named('vi', { full: ['chỉ số hộ chiếu Henley'] }, { case: 'any' }),
    ...named('zh', { full: ['亨利护照指数', '亨氏護照指數', '亨利護照指數'] }),
  ],
  label: { en: 'Henley Passport Index' },
  description: { en: 'by Henley & Partners' },
  definition: {
    en: 'Ranks passports by how many destinations their holders can enter without getting a visa beforehand. It comes out anew several times a year.',
  },
  from: '2006',
  // Republished several times a year: the updates are not known without a gap, so no editions.
  facts: [publishedBy('Henley & Partners', {}, occupier, asiaOne), firstEdition('2006', swiss)],
  links: [{ title: 'henleyglobal.com', url: 'https://www.henleyglobal.com/' }],
  context: ['passport', 'passports', 'visa-free', 'visa', 'Henley & Partners', 'IATA', 'destinations'],
} satisfies EntitySource;
