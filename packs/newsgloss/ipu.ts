import { founded, head, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const secretary = page(
  'Secretary General (IPU)',
  'https://www.ipu.org/about-ipu/structure-and-governance/secretary-general',
);
const reelected = page(
  'Martin Chungong re-elected Secretary General of the IPU (IPU)',
  'https://ipu.org/news/press-releases/2021-12/martin-chungong-re-elected-secretary-general-ipu',
  '2021-12',
);
const elected = page(
  'An African elected head of the Inter-Parliamentary Union (PassBlue)',
  'https://www.passblue.com/2014/03/21/an-african-elected-head-of-the-inter-parliamentary-union/',
  '2014-03-21',
);
const istanbul = page(
  'Türkiye gears up for major meeting of world’s parliaments (Daily Sabah)',
  'https://www.dailysabah.com/politics/turkiye-gears-up-for-major-meeting-of-worlds-parliaments/news',
  '2026-03-02',
);

const president = page(
  'IPU elected new President (Arab News Service)',
  'https://www.arabnewsservice.com/ipu-elected-new-president/',
);

export default {
  id: 'newsgloss:ipu',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Inter-Parliamentary Union'], acronym: ['IPU'] }),
    ...named('fr', { full: ['Union interparlementaire'] }),
    ...named('fr', { acronym: ['UIP'] }, { needsContext: true }),
    ...named('es', { full: ['Unión Interparlamentaria'] }),
    ...named('es', { acronym: ['UIP'] }, { needsContext: true }),
    ...named('de', { full: ['Interparlamentarische Union', 'Interparlamentarischen Union'], acronym: ['IPU'] }),
    ...named('pt', { full: ['União Interparlamentar'] }),
    ...named('it', { full: ['Unione interparlamentare'] }),
    ...named('ru', { full: ['Межпарламентский союз', 'Межпарламентского союза'] }),
    ...named('vi', { full: ['Liên minh Nghị viện Thế giới'], acronym: ['IPU'] }),
    ...named('zh', { full: ['各国议会联盟', '各國議會聯盟'] }),
  ],
  label: { en: 'Inter-Parliamentary Union' },
  description: { en: 'organisation of national parliaments' },
  definition: {
    en: 'Brings the parliaments of the world together to talk, compares how they work and how many women sit in them, and defends members in danger.',
  },
  from: '1889',
  facts: [
    founded('1889', secretary, istanbul, factbook),
    seat('Geneva, Switzerland', {}, istanbul),
    members(183, { asOf: '2026-03-02', note: 'parliaments' }, istanbul),
    head('President', 'Tulia Ackson', { asOf: '2023-10' }, president),
    head(
      'Secretary General',
      'Martin Chungong',
      { from: '2014-07', expires: '2026-06-30' },
      secretary,
      reelected,
      elected,
      istanbul,
    ),
  ],
  links: [{ title: 'ipu.org', url: 'https://www.ipu.org/' }],
  context: [
    'parliament',
    'parliaments',
    'parliamentary',
    'MPs',
    'lawmakers',
    'speakers',
    'parlement',
    'women in parliament',
    'parlementaires',
    'parlamento',
    'parlamentos',
    'parlamentarios',
  ],
} satisfies EntitySource;
