import { inForce, named, readOn, seeAlso, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const anniversary = page(
  '65th anniversary of the Convention (European Centre, from a release of the Court)',
  'https://www.euro-centre.eu/65th-anniversary-of-the-convention/',
);
const calendar = page(
  '4 novembre 1950: nasce la Convenzione europea (Agenzia Calendario)',
  'https://agenziacalendario.com/calendario/presentanew.php?dataora=2020-11-04+14%3A00%3A40',
  '2020-11-04',
);

export default {
  id: 'newsgloss:european-convention-on-human-rights',
  kind: 'agreement',
  names: [
    ...named('en', { full: ['European Convention on Human Rights', 'European Convention of Human Rights'] }),
    // Also the court that applies it.
    ...named('en', { acronym: ['ECHR'] }, { needsContext: true }),
    ...named('fr', {
      full: ["Convention européenne des droits de l'homme", 'Convention européenne des droits humains'],
    }),
    ...named('es', { full: ['Convenio Europeo de Derechos Humanos'] }),
    ...named('de', { full: ['Europäische Menschenrechtskonvention', 'Europäischen Menschenrechtskonvention'] }),
    ...named('de', { acronym: ['EMRK'] }),
    ...named('pt', { full: ['Convenção Europeia dos Direitos Humanos', 'Convenção Europeia dos Direitos do Homem'] }),
    ...named('it', { full: ["Convenzione europea dei diritti dell'uomo"] }),
    ...named('vi', { full: ['Công ước châu Âu về Nhân quyền'] }),
    ...named('zh', { full: ['欧洲人权公约', '歐洲人權公約'] }),
  ],
  label: { en: 'European Convention on Human Rights' },
  description: { en: 'treaty of the Council of Europe' },
  definition: {
    en: 'Promises everyone in the states that belong to it life, liberty, a fair trial, privacy and free speech. Who is denied them can go to a court in Strasbourg.',
  },
  from: '1950-11-04',
  facts: [
    signed('Convention', '1950-11-04', anniversary, calendar),
    inForce('Convention', '1953-09-03', anniversary, calendar),
  ],
  related: [seeAlso('council-of-europe'), seeAlso('echr')],
  links: [{ title: '65th anniversary of the Convention (European Centre)', url: anniversary.url }],
  context: [
    'convention',
    'Human Rights Act',
    'Article 8',
    'Article 3',
    'treaty',
    'withdraw from',
    'leave the ECHR',
    'leaving the ECHR',
    'quit the ECHR',
    'incompatible',
    'signatory',
    'deportation',
  ],
} satisfies EntitySource;
