import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const convention = page(
  "Convention relative à l'OCDE (OECD)",
  'https://search.oecd.org/fr/juridique/convention-ocde.htm',
);
const appointed = page(
  'OECD member countries appoint Mathias Cormann as next Secretary-General (OECD)',
  'https://www.oecd.org/australia/oecd-member-countries-appoint-mathias-cormann-as-next-secretary-general.htm',
  '2021-03-15',
);
const tookOffice = page(
  'Mathias Cormann takes office as OECD Secretary-General (OECD, Scoop)',
  'https://www.scoop.co.nz/stories/WO2106/S00010/mathias-cormann-takes-office-as-oecd-secretary-general.htm',
  '2021-06-02',
);
const colombia = page(
  'Costa Rica to become 38th member state of OECD (Reuters)',
  'https://www.reuters.com/article/us-costa-rica-oecd/costa-rica-to-become-38th-member-state-of-oecd-idUSKBN22R2XE',
  '2020-05-15',
);
const costaRica = page(
  'OECD welcomes Costa Rica as its 38th Member (OECD)',
  'https://www.oecd.org/en/about/news/press-releases/2021/05/oecd-welcomes-costa-rica-as-its-38th-member.html',
  '2021-05-25',
);
const ticoTimes = page(
  'Costa Rica becomes 38th member country of the OECD (AFP, Tico Times)',
  'https://ticotimes.net/2021/05/25/official-costa-rica-becomes-38th-member-country-of-the-oecd',
  '2021-05-25',
);
const secondTerm = page(
  'Mathias Cormann to lead OECD until 2031 (Newsreel)',
  'https://newsreel.com.au/article/people/mathias-cormann-to-lead-oecd-until-2031',
);
const latvia = page(
  'Lettország csatlakozása (Hungary’s permanent delegation to the OECD)',
  'https://oecd.kormany.hu/lettorszag-csatlakozasa',
);

export default {
  id: 'newsgloss:oecd',
  wikidata: 'Q41550',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'Organisation for Economic Co-operation and Development',
        'Organisation for Economic Cooperation and Development',
      ],
      acronym: ['OECD'],
    }),
    ...named('fr', { full: ['Organisation de coopération et de développement économiques'], acronym: ['OCDE'] }),
    ...named('es', {
      full: [
        'Organización para la Cooperación y el Desarrollo Económicos',
        'Organización para la Cooperación y el Desarrollo Económico',
      ],
      acronym: ['OCDE'],
    }),
    ...named('de', { full: ['Organisation für wirtschaftliche Zusammenarbeit und Entwicklung'], acronym: ['OECD'] }),
    ...named('pt', {
      full: [
        'Organização para a Cooperação e Desenvolvimento Económico',
        'Organização para a Cooperação e Desenvolvimento Econômico',
        'Organização para a Cooperação e o Desenvolvimento Econômico',
      ],
      acronym: ['OCDE'],
    }),
    ...named('it', {
      full: ['Organizzazione per la cooperazione e lo sviluppo economico'],
      acronym: ['OCSE', 'Ocse'],
    }),
    ...named('ru', { full: ['Организация экономического сотрудничества и развития'], acronym: ['ОЭСР'] }),
    ...named('vi', { full: ['Tổ chức Hợp tác và Phát triển Kinh tế'] }, { case: 'any' }),
    ...named('vi', { acronym: ['OECD'] }),
    ...named('zh', { full: ['经济合作与发展组织', '經濟合作暨發展組織'], short: ['经合组织'] }),
  ],
  label: { en: 'Organisation for Economic Co-operation and Development' },
  description: { en: 'intergovernmental organisation of mostly rich economies' },
  definition: {
    en: 'Compares how its member countries do in the economy, taxes, schools and society, and works out common standards and forecasts.',
  },
  from: '1960-12-14',
  facts: [
    signed('Convention', '1960-12-14', convention, factbook),
    inForce('Convention', '1961-09-30', convention, factbook),
    seat('Paris, France', {}, organisationList, ror),
    members(35, { asOf: '2016-07-01' }, latvia),
    members(37, { from: '2020-04', to: '2021-05-24' }, colombia, appointed),
    members(38, { from: '2021-05-25' }, costaRica, ticoTimes),
    head('Secretary-General', 'Angel Gurría', { from: '2006', to: '2021-05-31' }, appointed, tookOffice),
    head(
      'Secretary-General',
      'Mathias Cormann',
      { from: '2021-06-01', expires: '2031-05-31' },
      tookOffice,
      appointed,
      secondTerm,
    ),
  ],
  links: [{ title: 'oecd.org', url: 'https://www.oecd.org/' }],
  context: ['economies', 'growth', 'forecast', 'member countries', 'tax', 'Paris', 'outlook', 'policy'],
} satisfies EntitySource;
