import { head, inForce, named, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const charter = page(
  'Organisatie van Amerikaanse Staten (Frontsector)',
  'https://frontsector.be/index.php/bsd-fba/timeline-koude-oorlog/83-timeline-koude-oorlog/1471-30-mar-30-apr-1948-organisatie-van-amerikaanse-staten-2',
);
const founding = page(
  'The Organization of American States is founded (America’s Best History)',
  'https://americasbesthistory.com/abhtimeline1948m2.html',
);
const took = page(
  'New OAS Secretary General promises action (Guyana Chronicle)',
  'https://guyanachronicle.com/2025/05/28/new-oas-secretary-general-promises-action-accountability-and-regional-progress/',
  '2025-05-28',
);
const sworn = page(
  'Former Suriname foreign affairs minister sworn into office as new OAS Secretary General (CMC, Caribbean Times)',
  'https://caribbeantimes.com/caribbean-former-suriname-foreign-affairs-minister-sworn-into-office-as-new-oas-secretary-general',
);
const almagro = page(
  'COFCOR congratulates Albert Ramdin on his election (CARICOM, EIN)',
  'https://hybridcars.einnews.com/article/792798270?lcf=PAQERKZGc72L78ufds-BnXhpgAl7cId0V1FJv1IOUgw%3D',
  '2025-03',
);

export default {
  id: 'newsgloss:oas',
  wikidata: 'Q123759',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Organization of American States'], acronym: ['OAS'] }),
    ...named('en', { full: ['Pan American Union'] }, { to: '1948' }),
    ...named('fr', { full: ['Organisation des États américains'], acronym: ['OEA'] }),
    ...named('es', {
      full: ['Organización de los Estados Americanos', 'Organización de Estados Americanos'],
      acronym: ['OEA'],
    }),
    ...named('de', { full: ['Organisation Amerikanischer Staaten'], acronym: ['OAS'] }),
    ...named('pt', { full: ['Organização dos Estados Americanos'], acronym: ['OEA'] }),
    ...named('it', { full: ['Organizzazione degli Stati americani'], acronym: ['OSA'] }),
    ...named('ru', {
      full: ['Организация американских государств', 'Организации американских государств'],
      acronym: ['ОАГ'],
    }),
    ...named('vi', { full: ['Tổ chức các nước châu Mỹ'], acronym: ['OAS'] }),
    ...named('zh', { full: ['美洲国家组织', '美洲國家組織'] }),
  ],
  label: { en: 'Organization of American States' },
  description: { en: 'regional organisation of the Americas' },
  definition: {
    en: 'Watches elections, mediates in crises and, through a commission and a court, hears complaints on human rights in the western hemisphere.',
  },
  from: '1890',
  facts: [
    signed('Charter', '1948-04-30', factbook, founding),
    inForce('Charter', '1951-12-13', factbook, charter),
    seat('Washington, D.C., United States', {}, founding, sworn),
    head('Secretary General', 'Luis Almagro', { from: '2015', to: '2025-05-25' }, almagro, took),
    head('Secretary General', 'Albert Ramdin', { from: '2025-05-26', expires: '2030-05-25' }, took, sworn),
  ],
  links: [{ title: 'oas.org', url: 'https://www.oas.org/' }],
  context: [
    'Latin America',
    'Venezuela',
    'Nicaragua',
    'Haiti',
    'Almagro',
    'Ramdin',
    'hemisphere',
    'electoral observation',
    'Americas',
  ],
} satisfies EntitySource;
