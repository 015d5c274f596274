import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const ap = page(
  'UN rights investigator Agnès Callamard named Amnesty chief (AP, Journal-News)',
  'https://www.journal-news.com/nation-world/un-rights-investigator-agnes-callamard-named-amnesty-chief/NMGAMTFCRFGKNL5QADB5BJYQZY/',
  '2021-03-29',
);
const urdupoint = page(
  'Agnès Callamard appointed as Amnesty International head (Sputnik, UrduPoint)',
  'https://www.urdupoint.com/en/world/un-special-rapporteur-agnes-callamard-appoint-1207454.html',
  '2021-03-29',
);
const team = page(
  'Secretary General and senior leadership team (Amnesty International)',
  'https://www.amnesty.org/en/about-us/secretary-general-and-senior-leadership-team/',
);
const basedIn = page(
  'Agnès Callamard, new Secretary General of Amnesty International (ICFTU)',
  'https://icftu.org/agnes-callamard-grande-ecole-graduate-and-new-secretary-general-of-amnesty-international',
);

export default {
  id: 'newsgloss:amnesty-international',
  wikidata: 'Q42970',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Amnesty International'] }),
    ...named('en', { short: ['Amnesty'] }, { case: 'exact', needsContext: true }),
    ...named('fr', { full: ['Amnesty International'] }),
    ...named('es', { full: ['Amnistía Internacional'] }),
    ...named('de', { full: ['Amnesty International'] }),
    ...named('pt', { full: ['Amnistia Internacional', 'Anistia Internacional'] }),
    ...named('it', { full: ['Amnesty International'] }),
    ...named('ru', { full: ['Международная амнистия', 'Amnesty International'] }),
    ...named('vi', { full: ['Tổ chức Ân xá Quốc tế', 'Ân xá Quốc tế'] }),
    ...named('zh', { full: ['国际特赦组织', '國際特赦組織', '大赦国际'] }),
    ...named('ar', { full: ['منظمة العفو الدولية'] }),
  ],
  label: { en: 'Amnesty International' },
  description: { en: 'human rights movement' },
  definition: {
    en: 'Investigates torture, executions and the jailing of critics, and has its supporters write to governments for those who suffer them.',
  },
  from: '1961',
  facts: [
    founded('1961', ap),
    seat('London, United Kingdom', {}, ap, basedIn),
    head('Secretary General', 'Agnès Callamard', { from: '2021-03-29' }, ap, urdupoint, team),
  ],
  related: [seeAlso('human-rights-watch')],
  links: [{ title: 'amnesty.org', url: 'https://www.amnesty.org/' }],
  context: [
    'human rights group',
    'rights group',
    'human rights organisation',
    'human rights organization',
    'Callamard',
    'Shetty',
    'Naidoo',
    'campaigners',
  ],
} satisfies EntitySource;
