import { founded, head, named, partOf, readOn, seat, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const since1997 = page(
  'Ägypterin wird oberste UNO-Verbrechensbekämpferin in Wien (Salzburger Nachrichten)',
  'https://www.sn.at/politik/weltpolitik/aegypterin-wird-oberste-uno-verbrechensbekaempferin-in-wien-80280250',
  '2019-12',
);
const took = page(
  'New UN drugs and crime chief to focus on public health and rights-based approach (UN Information Service, IDPC)',
  'https://idpcnet.vercel.app/news/2010/09/fedotov-takes-office-port',
  '2010-09-14',
);
const farewell = page(
  'Beruflicher Abschied des UNODC-Generaldirektors Yury Fedotov (Cercle Diplomatique)',
  'https://cercle-diplomatique.com/news.aspx?id=400',
  '2019-12-13',
);
const swornIn = page(
  "Egypt's former minister Ghada Wali sworn in as executive director of UNODC (Ahram Online)",
  'https://english.ahram.org.eg/NewsContent/1/64/363929/Egypt/Politics-/Egypts-former-minister-Ghada-Wali-sworn-in-as-exec.aspx',
  '2020-02-22',
);
const left = page(
  'New leadership on the horizon as Ghada Waly departs UNODC (IDPC)',
  'https://idpcnet.vercel.app/blog/2025/12/a-lost-five-years-new-leadership-on-the-horizon-as-ghada-waly-departs-unodc',
  '2025-12',
);
const juma = page(
  'UN chief appoints Monica Juma to lead two key global offices (Nairobi Leo)',
  'https://nairobileo.co.ke/news/article/26136/un-chief-appoints-monica-juma-to-lead-2-key-global-offices',
  '2026-03-07',
);
const efe = page(
  'La keniana Monica Juma dirigirá la Oficina de la ONU contra la Droga y el Delito (EFE/Swissinfo)',
  'https://www.swissinfo.ch/spa/la-keniana-monica-juma-dirigir%C3%A1-la-oficina-de-la-onu-contra-la-droga-y-el-delito/91053728',
  '2026-03-06',
);

export default {
  id: 'newsgloss:unodc',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['United Nations Office on Drugs and Crime'],
      short: ['UN Office on Drugs and Crime'],
      acronym: ['UNODC'],
    }),
    ...named('fr', { full: ['Office des Nations unies contre la drogue et le crime'], acronym: ['ONUDC'] }),
    ...named('es', {
      full: ['Oficina de las Naciones Unidas contra la Droga y el Delito'],
      short: ['Oficina de la ONU contra la Droga y el Delito'],
      acronym: ['UNODC', 'ONUDD'],
    }),
    ...named('de', { full: ['Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung'], acronym: ['UNODC'] }),
    ...named('pt', {
      full: ['Escritório das Nações Unidas sobre Drogas e Crime', 'Escritório da ONU sobre Drogas e Crime'],
      acronym: ['UNODC'],
    }),
    ...named('it', { full: ['Ufficio delle Nazioni Unite contro la droga e il crimine'], acronym: ['UNODC'] }),
    ...named('ru', { full: ['Управление ООН по наркотикам и преступности'], acronym: ['УНП ООН'] }),
    ...named('vi', {
      full: [
        'Cơ quan phòng chống ma túy và tội phạm của Liên hợp quốc',
        'Văn phòng Liên hợp quốc về Ma túy và Tội phạm',
      ],
      acronym: ['UNODC'],
    }),
    ...named('zh', { full: ['联合国毒品和犯罪问题办公室', '聯合國毒品和犯罪問題辦公室'] }),
  ],
  label: { en: 'United Nations Office on Drugs and Crime' },
  description: { en: 'drugs and crime office of the United Nations' },
  definition: {
    en: 'Helps states against drugs, organised crime, human trafficking, corruption and terrorism, and counts what is grown, seized and stolen.',
  },
  from: '1997',
  facts: [
    founded('1997', since1997),
    seat('Vienna, Austria', {}, since1997),
    head('Executive Director', 'Yury Fedotov', { from: '2010-09-13', to: '2019-12-31' }, took, farewell),
    head('Executive Director', 'Ghada Waly', { from: '2020-02', to: '2025-11' }, swornIn, left),
    head('Executive Director', 'John Brandolino (acting)', { asOf: '2026-03-06' }, efe, juma, left),
  ],
  related: [partOf('un')],
  links: [{ title: 'unodc.org', url: 'https://www.unodc.org/' }],
  context: ['drugs', 'trafficking', 'crime', 'cocaine', 'opium', 'smuggling', 'corruption', 'homicide'],
} satisfies EntitySource;
