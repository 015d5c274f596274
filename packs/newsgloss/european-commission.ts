import { founded, head, named, parent, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const about = page(
  'About the President (European Commission)',
  'https://commission.europa.eu/about/organisation/president/about-president_en',
);
const firstTerm = page(
  'Who is Ursula von der Leyen? (UK in a Changing Europe)',
  'https://ukandeu.ac.uk/the-facts/who-is-ursula-von-der-leyen/',
  '2020-09-24',
);

const juncker = page(
  'Jean-Claude Juncker (Austrian Parliament)',
  'https://www.parlament.gv.at/erleben/veranstaltungen/834553',
);
const junckerUk = page(
  'Who is Jean Claude Juncker? (UK in a Changing Europe)',
  'https://ukandeu.ac.uk/fact-figures/who-is-jean-claude-juncker/',
);

export default {
  id: 'newsgloss:european-commission',
  wikidata: 'Q8880',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['European Commission', 'Commission of the European Union'],
      short: ['EU Commission'],
    }),
    ...named('en', { full: ['Commission of the European Communities'], short: ['EC Commission'] }, { to: '2009' }),
    ...named('fr', { full: ['Commission européenne'] }),
    ...named('es', { full: ['Comisión Europea'] }),
    ...named('de', { full: ['Europäische Kommission', 'Europäischen Kommission'], short: ['EU-Kommission'] }),
    ...named('pt', { full: ['Comissão Europeia'] }),
    ...named('it', { full: ['Commissione europea', 'Commissione Ue'] }),
    ...named('ru', { full: ['Европейская комиссия', 'Европейской комиссии'], short: ['Еврокомиссия', 'Еврокомиссии'] }),
    ...named('vi', { full: ['Ủy ban châu Âu'] }),
    ...named('zh', { full: ['欧盟委员会', '歐盟委員會', '欧洲联盟委员会'], short: ['欧委会', '歐委會'] }),
    ...named('ar', { full: ['المفوضية الأوروبية'] }),
  ],
  label: { en: 'European Commission' },
  description: { en: 'executive of the European Union' },
  definition: {
    en: 'Proposes the laws of the European Union, sees that members keep them, runs its budget and negotiates its trade agreements.',
  },
  from: '1958',
  facts: [
    founded('1958', organisationList, ror),
    parent('eu', {}, about),
    seat('Brussels, Belgium', {}, organisationList, ror),
    head('President', 'Jean-Claude Juncker', { from: '2014-11', to: '2019-11-30' }, juncker, junckerUk, firstTerm),
    head('President', 'Ursula von der Leyen', { from: '2019-12-01', expires: '2029-11-30' }, firstTerm, about),
  ],
  related: [partOf('eu'), seeAlso('european-parliament'), seeAlso('european-council')],
  links: [{ title: 'commission.europa.eu', url: 'https://commission.europa.eu/' }],
  context: ['Brussels', 'commissioner', 'commissioners', 'von der Leyen', 'EU', 'antitrust', 'directive', 'proposal'],
} satisfies EntitySource;
