import { founded, head, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const xinhua = page(
  'OSCE appoints former Turkish FM as new secretary general (Xinhua)',
  'https://bignewsnetwork.com/news/274828402/osce-appoints-former-turkish-fm-as-new-secretary-general',
  '2024-12-06',
);
const dpa = page(
  'Former Turkish foreign minister to become OSCE secretary general (dpa, MIA)',
  'https://mia.mk/en/story/former-turkish-foreign-minister-to-become-osce-secretary-general',
  '2024-12-06',
);
const term = page(
  'New OSCE Secretary General appointed (Trend)',
  'https://en.trend.az/world/3979386.html',
  '2024-12-06',
);

const schmid = page(
  'Helga Schmid appointed OSCE Secretary General (Armenpress)',
  'https://armenianclub.com/2020/12/05/helga-schmid-appointed-osce-secretary-general',
  '2020-12-04',
);
const schmidWam = page(
  'German Helga Schmid appointed OSCE Secretary-General (WAM, UrduPoint)',
  'https://www.urdupoint.com/en/middle-east/german-helga-schmid-appointed-osce-secretary-1105213.html',
  '2020-12-05',
);

export default {
  id: 'newsgloss:osce',
  wikidata: 'Q81299',
  kind: 'organisation',
  names: [
    ...named(
      'en',
      {
        full: [
          'Organization for Security and Co-operation in Europe',
          'Organization for Security and Cooperation in Europe',
        ],
        acronym: ['OSCE'],
      },
      { from: '1994' },
    ),
    ...named(
      'en',
      {
        full: ['Conference on Security and Co-operation in Europe', 'Conference on Security and Cooperation in Europe'],
        acronym: ['CSCE'],
      },
      { to: '1994' },
    ),
    ...named('fr', { full: ['Organisation pour la sécurité et la coopération en Europe'], acronym: ['OSCE'] }),
    ...named('es', { full: ['Organización para la Seguridad y la Cooperación en Europa'], acronym: ['OSCE'] }),
    ...named('de', { full: ['Organisation für Sicherheit und Zusammenarbeit in Europa'], acronym: ['OSZE'] }),
    ...named('pt', { full: ['Organização para a Segurança e Cooperação na Europa'], acronym: ['OSCE'] }),
    ...named('it', {
      full: ['Organizzazione per la sicurezza e la cooperazione in Europa'],
      acronym: ['OSCE', 'Osce'],
    }),
    ...named('ru', { full: ['Организация по безопасности и сотрудничеству в Европе'], acronym: ['ОБСЕ'] }),
    ...named('vi', { full: ['Tổ chức An ninh và Hợp tác châu Âu'], acronym: ['OSCE'] }),
    ...named('zh', { full: ['欧洲安全与合作组织', '歐洲安全與合作組織'], short: ['欧安组织', '歐安組織'] }),
    ...named('ar', { full: ['منظمة الأمن والتعاون في أوروبا'] }),
  ],
  label: { en: 'Organization for Security and Co-operation in Europe' },
  description: { en: 'security organisation from Vancouver to Vladivostok' },
  definition: {
    en: 'Sends observers to elections and to conflicts, and is a place where states of the East and the West talk about arms, borders and rights.',
  },
  from: '1975',
  facts: [
    founded('1975', xinhua, organisationList),
    seat('Vienna, Austria', {}, xinhua, dpa),
    members(57, { from: '2020-12-05' }, schmidWam, xinhua, dpa),
    head('Secretary General', 'Helga Schmid', { from: '2020-12-04', to: '2024-09' }, schmid, schmidWam, dpa),
    head('Secretary General', 'Feridun Sinirlioğlu', { from: '2024-12', expires: '2027-12-31' }, xinhua, dpa, term),
  ],
  related: [seeAlso('council-of-europe'), seeAlso('nato')],
  links: [{ title: 'osce.org', url: 'https://www.osce.org/' }],
  context: ['Vienna', 'observers', 'monitors', 'election', 'security', 'participating states', 'ceasefire', 'ODIHR'],
} satisfies EntitySource;
