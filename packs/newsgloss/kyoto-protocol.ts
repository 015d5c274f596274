import { adoptedAs, inForce, members, named, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const history = page('Kyoto Protocol (Axinter)', 'https://sustainability.axinter.com/good-to-know%20/kyoto-protocol/');

export default {
  id: 'newsgloss:kyoto-protocol',
  wikidata: 'Q47359',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Kyoto Protocol to the United Nations Framework Convention on Climate Change'],
      short: ['Kyoto Protocol', 'Kyoto protocol', 'Kyoto accord', 'Kyoto treaty'],
    }),
    ...named('fr', { full: ['protocole de Kyoto'] }),
    ...named('es', { full: ['Protocolo de Kioto', 'Protocolo de Kyoto'] }),
    ...named('de', { full: ['Kyoto-Protokoll'] }),
    ...named('pt', { full: ['Protocolo de Quioto', 'Protocolo de Kyoto'] }),
    ...named('it', { full: ['protocollo di Kyoto'] }),
    ...named('ru', { full: ['Киотский протокол'] }),
    ...named('vi', { full: ['Nghị định thư Kyoto'] }),
    ...named('zh', { full: ['京都议定书', '京都議定書'] }),
  ],
  label: { en: 'Kyoto Protocol' },
  description: { en: 'climate protocol to the UN climate convention' },
  definition: {
    en: 'Set limits on the greenhouse gases of industrial countries for two periods that ended in 2012 and 2020, and let them trade what they saved.',
  },
  from: '1997-12-11',
  facts: [
    // Opened for signature on 16 March 1998.
    adoptedAs('Protocol', '1997-12-11', history),
    inForce('Protocol', '2005-02-16', factbookAgreements, history),
    members(192, { asOf: '2020' }, factbookAgreements),
  ],
  related: [partOf('unfccc'), seeAlso('paris-agreement')],
  links: [{ title: 'unfccc.int', url: 'https://unfccc.int/' }],
  context: ['climate', 'greenhouse gas', 'emissions', 'carbon dioxide', 'targets', 'ratify'],
} satisfies EntitySource;
