import { adoptedAs, inForce, named, readOn, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const cil = page(
  '1987 Montreal Protocol on Substances that Deplete the Ozone Layer (Centre for International Law, Singapore)',
  'https://cil.nus.edu.sg/databasecil/1987-montreal-protocol-on-substances-that-deplete-the-ozone-layer-as-amended-1990-1992-1995-1997-1999-2007-2016',
);

export default {
  id: 'newsgloss:montreal-protocol',
  wikidata: 'Q219438',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Montreal Protocol on Substances that Deplete the Ozone Layer'],
      short: ['Montreal Protocol'],
    }),
    ...named('fr', { full: ['protocole de Montréal'] }),
    ...named('es', { full: ['Protocolo de Montreal'] }),
    ...named('de', { full: ['Montrealer Protokoll', 'Montreal-Protokoll'] }),
    ...named('pt', { full: ['Protocolo de Montreal'] }),
    ...named('it', { full: ['protocollo di Montréal', 'protocollo di Montreal'] }),
    ...named('ru', { full: ['Монреальский протокол'] }),
    ...named('vi', { full: ['Nghị định thư Montreal'] }),
    ...named('zh', { full: ['蒙特利尔议定书', '蒙特婁議定書', '蒙特利爾議定書'] }),
  ],
  label: { en: 'Montreal Protocol' },
  description: { en: 'treaty that protects the ozone layer' },
  definition: {
    en: 'Ends step by step the making and use of substances that thin the ozone layer, and since an amendment of 2016 cuts some that warm the climate.',
  },
  from: '1987-09-16',
  facts: [
    adoptedAs('Protocol', '1987-09-16', cil, factbookAgreements),
    inForce('Protocol', '1989-01-01', cil, factbookAgreements),
  ],
  links: [{ title: 'ozone.unep.org', url: 'https://ozone.unep.org/' }],
  context: ['ozone', 'ozone layer', 'chlorofluorocarbons', 'CFCs', 'HFCs', 'refrigerants', 'Kigali Amendment'],
} satisfies EntitySource;
