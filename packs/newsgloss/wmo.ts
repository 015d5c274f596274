import { head, inForce, members, named, partOf, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const convention = page(
  'World Meteorological Organization (International Organization, 1948)',
  'https://econpapers.repec.org/article/cupintorg/v_3a2_3ay_3a1948_3ai_3a2_3ap_3a377-377_5f22.htm',
  '1948',
);
const ungis = page(
  'WMO (UN Group on the Information Society, ITU)',
  'https://www.itu.int/net4/wsis/ungis/Members/1134',
);
const day = page(
  'World Meteorological Day 2018: significance, celebration (India.com)',
  'https://www.india.com/viral/world-meteorological-day-2018-significance-celebration-and-this-years-theme-2959034/',
);
const elected = page(
  'Switzerland: Celeste Saulo named WMO secretary-general (UPI)',
  'https://www.upi.com/Top_News/World-News/2023/06/01/Switzerland-Celeste-Saulo-World-Meteorological-Organization-WMO/5781685636335/',
  '2023-06-01',
);
const voa = page(
  'Argentinian meteorologist Celeste Saulo to lead UN weather agency (VOA)',
  'https://www.voanews.com/a/argentinian-meteorologist-celeste-saulo-to-lead-un-weather-agency/7118899.html',
);
const tookOffice = page(
  'Historic appointment of Prof. Celeste Saulo as WMO’s first female Secretary-General (MyJoyOnline)',
  'https://myjoyonline.com/historic-appointment-of-prof-celeste-saulo-as-wmos-first-female-secretary-general',
  '2024-01',
);

export default {
  id: 'newsgloss:wmo',
  wikidata: 'Q170424',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['World Meteorological Organization'],
      short: ['UN weather agency', 'UN weather and climate agency'],
      acronym: ['WMO'],
    }),
    ...named('fr', { full: ['Organisation météorologique mondiale'], acronym: ['OMM'] }),
    ...named('es', { full: ['Organización Meteorológica Mundial'], acronym: ['OMM'] }),
    ...named('de', { full: ['Weltorganisation für Meteorologie', 'Weltwetterorganisation'], acronym: ['WMO'] }),
    ...named('pt', { full: ['Organização Meteorológica Mundial'], acronym: ['OMM'] }),
    ...named('it', { full: ['Organizzazione meteorologica mondiale'], acronym: ['OMM', 'WMO'] }),
    ...named('ru', {
      full: ['Всемирная метеорологическая организация', 'Всемирной метеорологической организации'],
      acronym: ['ВМО'],
    }),
    ...named('vi', { full: ['Tổ chức Khí tượng Thế giới'], acronym: ['WMO'] }),
    ...named('zh', { full: ['世界气象组织', '世界氣象組織'] }),
  ],
  label: { en: 'World Meteorological Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Lets weather services share their observations, sets standards for forecasts and warnings, and reports on the state of the climate.',
  },
  from: '1947-10-11',
  facts: [
    signed('Convention', '1947-10-11', convention, factbook),
    inForce('Convention', '1950-03-23', ungis, day),
    seat('Geneva, Switzerland', {}, ror),
    members(193, { asOf: '2023-06-01' }, elected, voa),
    head('Secretary-General', 'Petteri Taalas', { asOf: '2023-06-01', to: '2023-12-31' }, elected, voa, tookOffice),
    head('Secretary-General', 'Celeste Saulo', { from: '2024-01-01' }, tookOffice, elected),
  ],
  related: [partOf('un'), seeAlso('ipcc')],
  links: [{ title: 'wmo.int', url: 'https://wmo.int/' }],
  context: ['weather', 'climate', 'temperatures', 'El Niño', 'La Niña', 'storm', 'heat', 'forecast', 'rainfall'],
} satisfies EntitySource;
