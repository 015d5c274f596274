import { head, inForce, named, parent, partOf, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'Constitution of the World Health Organization (AMPEID)',
  'https://ampeid.org/treaties/world-health-organization/',
);
const elected = page(
  'Dr Tedros Adhanom Ghebreyesus elected WHO Director-General (WHO, TBOnline)',
  'https://tbonline.info/posts/2017/5/24/dr-tedros-adhanom-ghebreyesus-elected-who-director',
  '2017-05-24',
);
const tookOffice = page(
  'New WHO chief takes office (APP)',
  'https://www.app.com.pk/new-who-chief-takes-office/',
  '2017-07-02',
);
const secondTerm = page(
  'WHO re-elects Ghebreyesus as DG for second term (Punch)',
  'https://punchng.com/who-re-elects-ghebreyesus-as-dg-for-second-term/',
  '2022-05-24',
);

export default {
  id: 'newsgloss:who',
  wikidata: 'Q7817',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['World Health Organization'], short: ['UN health agency'], acronym: ['WHO'] }),
    ...named('fr', { full: ['Organisation mondiale de la santé'], acronym: ['OMS'] }),
    ...named('es', { full: ['Organización Mundial de la Salud'], acronym: ['OMS'] }),
    ...named('de', { full: ['Weltgesundheitsorganisation'], acronym: ['WHO'] }),
    ...named('pt', { full: ['Organização Mundial da Saúde', 'Organização Mundial de Saúde'], acronym: ['OMS'] }),
    ...named('it', { full: ['Organizzazione mondiale della sanità'], acronym: ['OMS'] }),
    ...named('ru', {
      full: ['Всемирная организация здравоохранения', 'Всемирной организации здравоохранения'],
      acronym: ['ВОЗ'],
    }),
    ...named('vi', { full: ['Tổ chức Y tế Thế giới'], acronym: ['WHO'] }),
    ...named('zh', { full: ['世界卫生组织', '世界衛生組織'], short: ['世卫组织', '世衛組織'] }),
    ...named('ar', { full: ['منظمة الصحة العالمية'] }),
  ],
  label: { en: 'World Health Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Warns of outbreaks and leads the answer to them, sets health standards, and advises countries on medicines, vaccines and care.',
  },
  from: '1946-07-22',
  facts: [
    signed('Constitution', '1946-07-22', treaty, factbook),
    inForce('Constitution', '1948-04-07', treaty, factbook),
    seat('Geneva, Switzerland', {}, ror, organisationList),
    parent('un', {}, factbook),
    head('Director-General', 'Margaret Chan', { from: '2007-01-01', to: '2017-06-30' }, elected, tookOffice),
    head(
      'Director-General',
      'Tedros Adhanom Ghebreyesus',
      { from: '2017-07-01', expires: '2027-08-15' },
      tookOffice,
      secondTerm,
    ),
  ],
  related: [partOf('un'), seeAlso('paho'), seeAlso('unicef')],
  links: [{ title: 'who.int', url: 'https://www.who.int/' }],
  context: ['health', 'disease', 'outbreak', 'pandemic', 'virus', 'vaccine', 'vaccines', 'epidemic', 'Tedros'],
} satisfies EntitySource;
