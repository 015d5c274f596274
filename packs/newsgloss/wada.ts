import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const seatPage = page(
  'About the World Anti-Doping Agency (Vajiram & Ravi)',
  'https://vajiramias.com/current-affairs/world-anti-doping-agency-wada/673daa144f1b745a1ae533d1',
);
const warsaw = page(
  'Pole re-elected head of World Anti-Doping Agency (Warsaw Point, PAP)',
  'https://warsawpoint.com/news/43596-pole-re-elected-head-of-world-anti-doping-agency.html',
);
const tass = page('Banka re-elected as WADA president (TASS)', 'https://tass.com/sports/1965607', '2025-05-29');
const rmf = page(
  'Polak znów wybrany na szefa Światowej Agencji Antydopingowej (RMF24)',
  'https://www.rmf24.pl/sport/newsamp-polak-znow-wybrany-na-szefa-swiatowej-agencji-antydopingowej,nId,7974534',
);
const snl = page('World Anti-Doping Agency (Store norske leksikon)', 'https://snl.no/World_Anti-Doping_Agency');

export default {
  id: 'newsgloss:wada',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['World Anti-Doping Agency', 'World Anti-doping Agency', 'World Anti Doping Agency'],
      acronym: ['WADA'],
    }),
    // A family name, too.
    ...named('en', { short: ['Wada'] }, { case: 'exact', needsContext: true }),
    ...named('fr', { full: ['Agence mondiale antidopage'] }),
    ...named('fr', { acronym: ['AMA'] }, { needsContext: true }),
    ...named('es', { full: ['Agencia Mundial Antidopaje'] }),
    ...named('es', { acronym: ['AMA'] }, { needsContext: true }),
    ...named('de', { full: ['Welt-Anti-Doping-Agentur'], acronym: ['WADA'] }),
    ...named('pt', { full: ['Agência Mundial Antidoping', 'Agência Mundial Antidopagem'] }),
    ...named('it', { full: ['Agenzia mondiale antidoping'], acronym: ['WADA'] }),
    ...named('ru', { full: ['Всемирное антидопинговое агентство'], acronym: ['ВАДА'] }),
    ...named('vi', { full: ['Cơ quan Phòng chống Doping Thế giới'] }, { case: 'any' }),
    ...named('vi', { acronym: ['WADA'] }),
    ...named('zh', { full: ['世界反兴奋剂机构', '世界反興奮劑機構'] }),
  ],
  label: { en: 'World Anti-Doping Agency' },
  description: { en: 'fights doping in sport; paid by states and the Olympic movement' },
  definition: {
    en: 'Keeps the list of forbidden substances and the code on doping, and checks whether laboratories and countries keep to them.',
  },
  from: '1999-11-10',
  facts: [
    founded('1999-11-10', seatPage, warsaw),
    seat('Montreal, Canada', {}, seatPage, snl),
    head('President', 'Witold Bańka', { from: '2020-01-01', expires: '2028-12-31' }, tass, rmf),
  ],
  related: [seeAlso('ioc')],
  links: [{ title: 'wada-ama.org', url: 'https://www.wada-ama.org/en' }],
  context: ['doping', 'anti-doping', 'banned substance', 'drug test', 'positive test', 'athletes', 'dopage', 'dopaje'],
} satisfies EntitySource;
