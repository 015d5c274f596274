import { head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const renewed = page(
  'Catherine De Bolle krijgt tweede termijn als directeur van Europol (Het Nieuwsblad)',
  'https://www.nieuwsblad.be/cnt/dmf20220510_95102429',
  '2022-05-10',
);
const appointed = page(
  'Europol: Council appoints Catherine De Bolle as Executive Director (Council, EU Monitor)',
  'https://www.eumonitor.eu/9353000/1/j9vvik7m1c3gyxp/vkmhehqduowm?ctx=vg9ho04h5oz3&tab=1&start_tab0=20',
  '2018-03-08',
);
const took = page(
  'Europol, entra in carica Catherine De Bolle (Affaritaliani)',
  'https://affaritaliani.it/affari-europei/europol-entra-in-carica-catherine-de-bolle-antiterrorismo-in-mani-belghe-537994.html',
);

export default {
  id: 'newsgloss:europol',
  wikidata: 'Q207203',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['European Union Agency for Law Enforcement Cooperation', 'European Police Office'],
      short: ['Europol', 'EUROPOL'],
    }),
    ...named('fr', { full: ['Office européen de police'], short: ['Europol'] }),
    ...named('es', { full: ['Oficina Europea de Policía'], short: ['Europol'] }),
    ...named('de', { full: ['Europäisches Polizeiamt'], short: ['Europol'] }),
    ...named('pt', { full: ['Serviço Europeu de Polícia'], short: ['Europol'] }),
    ...named('it', { full: ['Ufficio europeo di polizia'], short: ['Europol'] }),
    ...named('ru', { short: ['Европол', 'Европола', 'Европолом'] }),
    ...named('vi', { full: ['Cơ quan Cảnh sát châu Âu'], short: ['Europol'] }),
    ...named('zh', { full: ['欧洲刑警组织', '歐洲刑警組織'] }),
  ],
  label: { en: 'Europol' },
  description: { en: 'police agency of the European Union' },
  definition: {
    en: 'Collects what national police forces know on drugs, terror, fraud and smuggling, and backs their joint operations with analysts.',
  },
  facts: [
    parent('eu', {}, renewed, appointed),
    seat('The Hague, Netherlands', {}, renewed, organisationList),
    head(
      'Executive Director',
      'Catherine De Bolle',
      { from: '2018-05', expires: '2026-05-01' },
      renewed,
      appointed,
      took,
    ),
  ],
  related: [partOf('eu'), seeAlso('interpol')],
  links: [{ title: 'europol.europa.eu', url: 'https://www.europol.europa.eu/' }],
  context: ['police', 'The Hague', 'arrests', 'organised crime', 'trafficking', 'drugs', 'EU', 'De Bolle'],
} satisfies EntitySource;
