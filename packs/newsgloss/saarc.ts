import { founded, head, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const took = page(
  'SAARC Secretary-General Sarwar assumes office (Khabarhub)',
  'https://english.khabarhub.com/2023/28/323893',
  '2023-10-28',
);
const profile = page(
  'Secretary General Md. Golam Sarwar at the helm of SAARC (Diplomat Nepal)',
  'https://diplomatnepal.com/feature/md-golam-sarwar-at-the-helm-of-saarc',
);

export default {
  id: 'newsgloss:saarc',
  wikidata: 'Q145700',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['South Asian Association for Regional Cooperation'], acronym: ['SAARC', 'Saarc'] }),
    ...named('fr', { full: ['Association sud-asiatique pour la coopération régionale'], acronym: ['ASACR'] }),
    ...named('es', { full: ['Asociación Sudasiática para la Cooperación Regional'], acronym: ['SAARC'] }),
    ...named('de', { full: ['Südasiatische Vereinigung für regionale Kooperation'], acronym: ['SAARC'] }),
    ...named('pt', { full: ['Associação Sul-Asiática para a Cooperação Regional'], acronym: ['SAARC'] }),
    ...named('ru', { full: ['Ассоциация регионального сотрудничества Южной Азии'], acronym: ['СААРК'] }),
    ...named('vi', { full: ['Hiệp hội Hợp tác khu vực Nam Á'], acronym: ['SAARC'] }),
    ...named('zh', { full: ['南亚区域合作联盟', '南亞區域合作聯盟'], short: ['南盟'] }),
  ],
  label: { en: 'South Asian Association for Regional Cooperation' },
  description: { en: 'regional organisation of South Asia' },
  definition: {
    en: 'Meant to ease trade and travel between India, Pakistan and their neighbours; quarrels of these two have kept its summits from being held.',
  },
  from: '1985-12-08',
  facts: [
    founded('1985-12-08', factbook, organisationList),
    seat('Kathmandu, Nepal', {}, took, organisationList),
    // Three years is the usual term.
    head('Secretary General', 'Golam Sarwar', { from: '2023-10-25', expires: '2026-10-24' }, profile, took),
  ],
  links: [{ title: 'saarc-sec.org', url: 'https://saarc-sec.org' }],
  context: ['South Asia', 'Kathmandu', 'India', 'Pakistan', 'Nepal', 'Bangladesh', 'Sri Lanka', 'summit'],
} satisfies EntitySource;
