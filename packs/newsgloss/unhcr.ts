import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const kazakhstan = page('About UNHCR (UNHCR Kazakhstan)', 'https://unhcr.kz/eng/about/');
const slovenia = page('O nas (UNHCR Slovenija)', 'https://www.unhcr.org/si/o-nas');
const elected = page(
  'Ex-Iraqi President Barham Salih appointed UN High Commissioner for Refugees (Pajhwok, MENAFN)',
  'https://menafn.com/1110503504/Ex-Iraqi-President-Barham-Salih-Appointed-UN-High-Commissioner-For-Refugees',
  '2025-12-19',
);
const kenya = page(
  'Barham Salih makes Kenya first official visit as UNHCR chief (Rudaw)',
  'https://www.rudaw.net/english/world/120120261-amp',
  '2026-01-12',
);
const fiveYears = page(
  'Barham Salih elected as next UN High Commissioner for Refugees (EconoTimes)',
  'https://www.econotimes.com/Barham-Salih-Elected-as-Next-UN-High-Commissioner-for-Refugees-1729118',
);
const brazil = page(
  'Former president of Iraq to lead UNHCR (ANBA)',
  'https://menafn.com/1110503645/Former-President-Of-Iraq-To-Lead-UNHCR',
  '2025-12-19',
);

export default {
  id: 'newsgloss:unhcr',
  wikidata: 'Q132551',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'United Nations High Commissioner for Refugees',
        'Office of the United Nations High Commissioner for Refugees',
      ],
      short: ['UN refugee agency', 'United Nations refugee agency', 'UN High Commissioner for Refugees'],
      acronym: ['UNHCR'],
    }),
    ...named('fr', {
      full: [
        'Haut-Commissariat des Nations unies pour les réfugiés',
        'Haut Commissariat des Nations unies pour les réfugiés',
      ],
      short: ['Haut-Commissariat aux réfugiés'],
    }),
    ...named('fr', { acronym: ['HCR'] }, { needsContext: true }),
    ...named('es', {
      full: ['Alto Comisionado de las Naciones Unidas para los Refugiados'],
      short: ['Agencia de la ONU para los Refugiados'],
      acronym: ['ACNUR', 'Acnur'],
    }),
    ...named('de', {
      full: ['Flüchtlingshilfswerk der Vereinten Nationen'],
      short: ['UN-Flüchtlingshilfswerk', 'UNO-Flüchtlingshilfswerk'],
      acronym: ['UNHCR'],
    }),
    ...named('pt', {
      full: ['Alto Comissariado das Nações Unidas para os Refugiados'],
      short: ['Agência da ONU para Refugiados'],
      acronym: ['ACNUR', 'Acnur'],
    }),
    ...named('it', { full: ['Alto Commissariato delle Nazioni Unite per i rifugiati'], acronym: ['UNHCR'] }),
    ...named('ru', {
      full: ['Управление Верховного комиссара ООН по делам беженцев'],
      acronym: ['УВКБ ООН', 'УВКБ'],
    }),
    ...named('vi', {
      full: ['Cao ủy Liên hợp quốc về người tị nạn', 'Cơ quan Liên hợp quốc về người tị nạn'],
      acronym: ['UNHCR'],
    }),
    ...named('zh', { full: ['联合国难民署', '聯合國難民署'] }),
  ],
  label: { en: 'United Nations High Commissioner for Refugees' },
  description: { en: 'refugee agency of the United Nations' },
  definition: {
    en: 'Protects people who had to flee and those without a nationality: shelter, papers, asylum, and a way home or to a new country.',
  },
  from: '1949-12-03',
  facts: [
    // Decided on 3 December 1949 (resolution 319 A (IV)); its statute was adopted a year later, which is the day that UNHCR itself gives.
    { ...founded('1950-12-14', kazakhstan, slovenia), note: 'by a resolution of the General Assembly, no treaty' },
    seat('Geneva, Switzerland', {}, ror, elected),
    head('High Commissioner', 'Filippo Grandi', { from: '2016-01', to: '2025-12-31' }, elected, brazil),
    head('High Commissioner', 'Barham Salih', { from: '2026-01-01', expires: '2030-12-31' }, kenya, elected, fiveYears),
  ],
  // No partOf('un'): HCR is others' acronym, too, and the UN is named in many articles on those.
  related: [seeAlso('iom'), seeAlso('unrwa')],
  links: [{ title: 'unhcr.org', url: 'https://www.unhcr.org/' }],
  context: [
    'refugees',
    'refugee',
    'asylum',
    'displaced',
    'stateless',
    'réfugiés',
    'asile',
    'migrants',
    'réfugié',
    'déplacés',
    'demandeurs',
  ],
} satisfies EntitySource;
