import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const christou = page(
  'Our International President (MSF OCB)',
  'https://www.insideocb.com/page/our-international-president',
);
const president = page(
  'Mohamed Javid Abdelmoneim entre en fonction (Médecins Sans Frontières Canada)',
  'https://www.medecinssansfrontieres.ca/?p=80189',
  '2025-09',
);
const insalute = page(
  'M. Javid Abdelmoneim è il nuovo presidente internazionale di MSF (InSalute News)',
  'https://www.insalutenews.it/in-salute/m-javid-abdelmoneim-e-il-nuovo-presidente-internazionale-di-medici-senza-frontiere/?utm_source=rss&utm_medium=rss&utm_campaign=m-javid-abdelmoneim-e-il-nuovo-presidente-internazionale-di-medici-senza-frontiere',
  '2025-09-03',
);

export default {
  id: 'newsgloss:msf',
  wikidata: 'Q49330',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Médecins Sans Frontières', 'Doctors Without Borders'], acronym: ['MSF'] }),
    ...named('fr', { full: ['Médecins sans frontières'], acronym: ['MSF'] }),
    ...named('es', { full: ['Médicos Sin Fronteras'], acronym: ['MSF'] }),
    ...named('de', { full: ['Ärzte ohne Grenzen'], acronym: ['MSF'] }),
    ...named('pt', { full: ['Médicos Sem Fronteiras'], acronym: ['MSF'] }),
    ...named('it', { full: ['Medici senza frontiere'], acronym: ['MSF', 'Msf'] }),
    ...named('ru', { full: ['Врачи без границ'] }),
    ...named('vi', { full: ['Bác sĩ không biên giới'] }),
    ...named('zh', { full: ['无国界医生', '無國界醫生'] }),
    ...named('ar', { full: ['أطباء بلا حدود'] }),
  ],
  label: { en: 'Médecins Sans Frontières' },
  description: { en: 'medical aid organisation, Doctors Without Borders' },
  definition: {
    en: 'Sends doctors and nurses to wars, epidemics and disasters, pays for it mostly from private gifts, and says in public what they see there.',
  },
  from: '1971',
  facts: [
    founded('1971', ror),
    seat('Geneva, Switzerland', {}, ror),
    head('International President', 'Christos Christou', { from: '2019-09-01', to: '2025-08-31' }, christou, president),
    head(
      'International President',
      'Javid Abdelmoneim',
      { from: '2025-09', expires: '2028-08-31' },
      president,
      insalute,
    ),
  ],
  related: [seeAlso('icrc')],
  links: [{ title: 'msf.org', url: 'https://www.msf.org' }],
  context: ['doctors', 'hospital', 'patients', 'medical', 'aid group', 'epidemic', 'Gaza', 'Ebola', 'wounded'],
} satisfies EntitySource;
