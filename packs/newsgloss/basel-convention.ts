import { adoptedAs, inForce, named, readOn, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const informea = page('Basel Convention (InforMEA, UNEP)', 'https://www.informea.org/en/treaties/basel');

export default {
  id: 'newsgloss:basel-convention',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal'],
      short: ['Basel Convention'],
    }),
    ...named('fr', { full: ['convention de Bâle'] }),
    ...named('es', { full: ['Convenio de Basilea'] }),
    ...named('de', { full: ['Basler Übereinkommen', 'Basler Konvention'] }),
    ...named('pt', { full: ['Convenção de Basileia', 'Convenção da Basileia'] }),
    ...named('it', { full: ['convenzione di Basilea'] }),
    ...named('ru', { full: ['Базельская конвенция'] }),
    ...named('vi', { full: ['Công ước Basel'] }),
    ...named('zh', { full: ['巴塞尔公约', '巴塞爾公約'] }),
  ],
  label: { en: 'Basel Convention' },
  description: { en: 'treaty on hazardous waste sent abroad' },
  definition: {
    en: 'Lets hazardous waste, and since 2021 most plastic waste, cross a border only when the receiving country has agreed, and forbids dumping it on poorer ones.',
  },
  from: '1989-03-22',
  facts: [
    adoptedAs('Convention', '1989-03-22', informea, factbookAgreements),
    inForce('Convention', '1992-05-05', informea, factbookAgreements),
  ],
  links: [{ title: 'basel.int', url: 'https://www.basel.int/' }],
  context: ['waste', 'hazardous waste', 'plastic waste', 'toxic', 'e-waste', 'recycling', 'exports', 'shipments'],
} satisfies EntitySource;
