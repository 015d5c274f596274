import { inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const austria = page('GATT (Austria-Forum)', 'https://austria-forum.org/af/AEIOU/GATT/GATT_english');
const watch = page(
  'General Agreement on Tariffs and Trade (Digital Watch)',
  'https://dig.watch/resource/general-agreement-tariffs-and-trade',
);
const mbendi = page('World Trade Organisation (MBendi)', 'https://mbendi.co.za/import/sa/wto.htm');

export default {
  id: 'newsgloss:gatt',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: ['General Agreement on Tariffs and Trade'],
      acronym: ['GATT', 'Gatt'],
    }),
    ...named('fr', { full: ['Accord général sur les tarifs douaniers et le commerce'], acronym: ['GATT'] }),
    ...named('es', { full: ['Acuerdo General sobre Aranceles Aduaneros y Comercio'], acronym: ['GATT'] }),
    ...named('de', { full: ['Allgemeines Zoll- und Handelsabkommen'], acronym: ['GATT', 'Gatt'] }),
    ...named('pt', { full: ['Acordo Geral de Tarifas e Comércio'], acronym: ['GATT'] }),
    ...named('it', { full: ['Accordo generale sulle tariffe doganali e sul commercio'], acronym: ['GATT'] }),
    ...named('ru', { full: ['Генеральное соглашение по тарифам и торговле'], acronym: ['ГАТТ'] }),
    ...named('vi', { full: ['Hiệp định chung về thuế quan và thương mại'], acronym: ['GATT'] }),
    ...named('zh', { full: ['关税及贸易总协定', '關稅暨貿易總協定'] }),
  ],
  label: { en: 'General Agreement on Tariffs and Trade' },
  description: { en: 'trade agreement of 1947, forerunner of the WTO' },
  definition: {
    en: 'Cut tariffs on goods in rounds of talks and had its parties treat each other alike; its rules live on, revised, among those of the WTO.',
  },
  from: '1947-10-30',
  to: '1994-12-31',
  successor: 'newsgloss:wto',
  facts: [
    signed('Agreement', '1947-10-30', austria, watch),
    inForce('Agreement', '1948-01-01', austria, watch),
    seat('Geneva, Switzerland', { to: '1994' }, austria),
    members(128, { asOf: '1994-12-31' }, mbendi),
  ],
  links: [{ title: 'GATT (Digital Watch)', url: 'https://dig.watch/resource/general-agreement-tariffs-and-trade' }],
  context: ['trade', 'tariffs', 'customs', 'Uruguay Round', 'subsidies', 'quotas', 'trade talks'],
} satisfies EntitySource;
