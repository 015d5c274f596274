import { head, members, named, parent, partOf, readOn, seat, signed, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const reelected = page(
  'Metoki fue reelecto como director general de la UPU (Correo Paraguayo)',
  'https://correoparaguayo.gov.py/sitio/metoki-fue-reelecto-como-director-general-de-la-upu',
);
const elected = page(
  "Switzerland's seats on UPU governing bodies confirmed (Africa Link)",
  'https://africalink.ch/index.php/en/feature-reports/87-africa-link-reports/444775-switzerland-s-seats-on-upu-governing-bodies-confirmed',
);
const congress = page(
  'A delegation of the Vatican City State at the 28th Universal Postal Congress (Zenit)',
  'https://zenit.org/2025/09/09/a-delegation-of-the-vatican-city-state-at-the-28th-universal-postal-congress/',
  '2025-09-09',
);

export default {
  id: 'newsgloss:upu',
  wikidata: 'Q17495',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Universal Postal Union'], acronym: ['UPU'] }),
    ...named('fr', { full: ['Union postale universelle'], acronym: ['UPU'] }),
    ...named('es', { full: ['Unión Postal Universal'], acronym: ['UPU'] }),
    ...named('de', { full: ['Weltpostverein'] }),
    ...named('pt', { full: ['União Postal Universal'], acronym: ['UPU'] }),
    ...named('it', { full: ['Unione postale universale'], acronym: ['UPU'] }),
    ...named('ru', { full: ['Всемирный почтовый союз', 'Всемирного почтового союза'], acronym: ['ВПС'] }),
    ...named('vi', { full: ['Liên minh Bưu chính Thế giới'], acronym: ['UPU'] }),
    ...named('zh', { full: ['万国邮政联盟', '萬國郵政聯盟'] }),
  ],
  label: { en: 'Universal Postal Union' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Makes the countries of the world one area for letters and parcels: common rules, and what one post pays another for delivery.',
  },
  from: '1874-10-09',
  facts: [
    signed('Treaty', '1874-10-09', factbook),
    seat('Bern, Switzerland', {}, congress),
    parent('un', {}, congress, factbook),
    members(192, { asOf: '2025-09-09' }, congress),
    head('Director General', 'Masahiko Metoki', { from: '2022-01-01', expires: '2029-12-31' }, reelected, elected),
  ],
  related: [partOf('un')],
  links: [{ title: 'upu.int', url: 'https://www.upu.int/' }],
  context: ['postal', 'post', 'mail', 'parcels', 'letters', 'stamps', 'postage'],
} satisfies EntitySource;
