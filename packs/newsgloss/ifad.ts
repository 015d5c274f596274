import { head, members, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  'IFAD elects new President (The Diplomatic Insight)',
  'https://thediplomaticinsight.com/ifad-elects-new-president/',
  '2022-07-08',
);
const firstDay = page(
  'Making change happen now: my commitment as IFAD President (IFAD)',
  'https://www.ifad.org/en/web/latest/-/making-change-happen-now-my-commitment-as-ifad-president',
  '2022-10',
);
const term = page(
  'Álvaro Lario elected president of IFAD (The Diplomat in Spain)',
  'https://thediplomatinspain.com/en/?p=77255',
);
const appointment = page(
  'Appointment of the President of IFAD (IFAD)',
  'https://webapps.ifad.org/members/governance/AppointmentofthePresident',
);

export default {
  id: 'newsgloss:ifad',
  wikidata: 'Q689859',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Fund for Agricultural Development'], acronym: ['IFAD'] }),
    ...named('fr', { full: ['Fonds international de développement agricole'], acronym: ['Fida', 'FIDA'] }),
    ...named('es', { full: ['Fondo Internacional de Desarrollo Agrícola'], acronym: ['FIDA'] }),
    ...named('de', {
      full: [
        'Internationaler Fonds für landwirtschaftliche Entwicklung',
        'Internationalen Fonds für landwirtschaftliche Entwicklung',
      ],
      acronym: ['IFAD'],
    }),
    ...named('pt', { full: ['Fundo Internacional de Desenvolvimento Agrícola'], acronym: ['FIDA'] }),
    ...named('it', { full: ['Fondo internazionale per lo sviluppo agricolo'], acronym: ['IFAD'] }),
    ...named('ru', { full: ['Международный фонд сельскохозяйственного развития'], acronym: ['МФСР'] }),
    ...named('vi', { full: ['Quỹ Quốc tế về Phát triển Nông nghiệp'], acronym: ['IFAD'] }),
    ...named('zh', { full: ['国际农业发展基金', '國際農業發展基金'] }),
  ],
  label: { en: 'International Fund for Agricultural Development' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Lends and gives money to poor countries for small farmers: seed, water, roads, loans and protection from droughts and floods.',
  },
  from: '1974-11',
  facts: [
    seat('Rome, Italy', {}, elected, organisationList),
    parent('un', {}, term, factbook),
    members(177, { asOf: '2022-07-07' }, elected),
    head(
      'President',
      'Alvaro Lario',
      { from: '2022-10-01', expires: '2026-09-30' },
      firstDay,
      term,
      elected,
      appointment,
    ),
  ],
  related: [partOf('un'), seeAlso('fao'), seeAlso('wfp')],
  links: [{ title: 'ifad.org', url: 'https://www.ifad.org/' }],
  context: ['farmers', 'rural', 'agriculture', 'smallholders', 'agricultural', 'loan', 'crops'],
} satisfies EntitySource;
