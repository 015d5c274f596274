import { founded, head, members, named, parent, partOf, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const elected = page(
  'Gilbert Houngbo will be the first African to lead the ILO (Republic of Togo)',
  'https://www.republicoftogo.com/toutes-les-rubriques/in-english/gilbert-houngbo-will-be-the-first-african-to-lead-the-ilo',
  '2022-03-25',
);
const concludes = page(
  'ILO DG Guy Ryder concludes 10-year term (ILO, The Business Post)',
  'https://businesspostbd.com/world/ilo-dg-guy-ryder-concludes-10-year-term',
);
const secondTerm = page(
  'Ryder re-elected as ILO Director-General for a second term (ILO, City Business News)',
  'https://citybusinessnews.com/ryder-re-elected-as-ilo-director-general-for-a-second-term/',
);
const handover = page(
  'International Labour Organisation gets first African DG (Ikenga Online)',
  'https://ikengaonline.com/2022/09/30/international-labour-organisation-gets-first-african-dg',
  '2022-09-30',
);

export default {
  id: 'newsgloss:ilo',
  wikidata: 'Q54129',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Labour Organization', 'International Labor Organization'],
      short: ['UN labour agency'],
      acronym: ['ILO'],
    }),
    ...named('fr', { full: ['Organisation internationale du travail'], acronym: ['OIT'] }),
    ...named('es', { full: ['Organización Internacional del Trabajo'], acronym: ['OIT'] }),
    ...named('de', {
      full: ['Internationale Arbeitsorganisation', 'Internationalen Arbeitsorganisation'],
      acronym: ['ILO', 'IAO'],
    }),
    ...named('pt', { full: ['Organização Internacional do Trabalho'], acronym: ['OIT'] }),
    ...named('it', { full: ['Organizzazione internazionale del lavoro'], acronym: ['OIL'] }),
    ...named('ru', { full: ['Международная организация труда', 'Международной организации труда'], acronym: ['МОТ'] }),
    ...named('vi', { full: ['Tổ chức Lao động Quốc tế'], acronym: ['ILO'] }),
    ...named('zh', { full: ['国际劳工组织', '國際勞工組織'] }),
  ],
  label: { en: 'International Labour Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Here governments, employers and unions agree on rules for work: pay, hours, safety, the right to organise, no child and no forced labour.',
  },
  from: '1919-04-11',
  facts: [
    founded('1919', elected, handover, factbook),
    seat('Geneva, Switzerland', {}, handover),
    parent('un', {}, elected, factbook),
    members(187, { asOf: '2022-09-30' }, handover, elected),
    head('Director-General', 'Guy Ryder', { from: '2012', to: '2022-09-30' }, concludes, secondTerm, elected),
    head(
      'Director-General',
      'Gilbert Houngbo',
      { from: '2022-10-01', expires: '2027-09-30' },
      concludes,
      handover,
      elected,
    ),
  ],
  related: [partOf('un')],
  links: [{ title: 'ilo.org', url: 'https://www.ilo.org/' }],
  context: [
    'workers',
    'labour',
    'labor',
    'jobs',
    'employment',
    'unemployment',
    'wages',
    'trade unions',
    'forced labour',
  ],
} satisfies EntitySource;
