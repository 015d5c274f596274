import { founded, members, named, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const whoWeAre = page('Who are we? (Paris Club)', 'https://clubdeparis.org/en/communications/page/who-are-we');
const permanent = page(
  'Permanent members (Paris Club)',
  'https://clubdeparis.org/en/communications/page/permanent-members',
);
const creation = page(
  'Creation of the Paris Club (Cité de l’économie)',
  'https://www.citeco.fr/10000-years-history-economics/contemporary-world/creation-of-the-paris-club',
);

export default {
  id: 'newsgloss:paris-club',
  kind: 'organisation',
  names: [
    // Also any club of that city.
    ...named('en', { full: ['Paris Club'] }, { needsContext: true }),
    ...named('fr', { full: ['Club de Paris'] }, { needsContext: true }),
    ...named('es', { full: ['Club de París'] }, { needsContext: true }),
    ...named('de', { full: ['Pariser Club'] }, { needsContext: true }),
    ...named('pt', { full: ['Clube de Paris'] }, { needsContext: true }),
    ...named('it', { full: ['Club di Parigi'] }, { needsContext: true }),
    ...named('ru', { full: ['Парижский клуб'] }),
    ...named('vi', { full: ['Câu lạc bộ Paris'] }, { case: 'any', needsContext: true }),
    ...named('zh', { full: ['巴黎俱乐部', '巴黎俱樂部'] }),
  ],
  label: { en: 'Paris Club' },
  description: { en: 'informal group of creditor states' },
  definition: {
    en: 'States to which others owe money meet in it and agree together on easier terms for a country that cannot pay its public debt.',
  },
  from: '1956',
  facts: [
    founded('1956', factbook, creation),
    seat('Paris, France (secretariat at the French Treasury)', {}, whoWeAre),
    members(22, { from: '2016', note: 'permanent members' }, whoWeAre, permanent),
  ],
  links: [{ title: 'clubdeparis.org', url: 'https://clubdeparis.org/en' }],
  context: [
    'debt',
    'debts',
    'creditors',
    'creditor',
    'restructuring',
    'rescheduling',
    'debt relief',
    'dette',
    'dettes',
    'créanciers',
    'deuda',
    'acreedores',
    'Schulden',
    'Gläubiger',
    'dívida',
    'credores',
    'debito',
    'creditori',
  ],
} satisfies EntitySource;
