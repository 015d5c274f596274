import { adoptedAs, head, inForce, members, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbookAgreements } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const secretariat = page(
  'The UNFCCC story: the UN climate change secretariat (UNFCCC)',
  'https://unfccc.int/about-us/unfccc-archives/the-unfccc-archival-exhibition/unfccc-story-the-un-climate-change-secretariat',
);
const keyDocument = page(
  'United Nations Framework Convention on Climate Change (SciDev.Net, key documents)',
  'https://www.scidev.net/global/key-document/united-nations-framework-convention-on-climate-cha.html',
);
const parties = page('Was ist eine COP? (CO2News)', 'https://co2news.sk/de/2024/06/28/was-ist-ein-zopf', '2024-06-28');
const cop30 = page(
  'A COP30 em números (Estado de Minas, AFP)',
  'https://www.em.com.br/internacional/2025/11/7294459-a-cop30-em-numeros.html',
  '2025-11',
);
const moved = page(
  'What is the UNFCCC Secretariat? (ClimaTalk)',
  'https://climatalk.org/2021/04/05/what-is-the-unfccc-secretariat/',
);
const stiell = page(
  'Grenadian becomes first person from CARICOM to head UNFCCC Secretariat (Entorno Inteligente)',
  'https://www.entornointeligente.com/grenadian-becomes-first-person-from-caricom-to-head-unfccc-secretariat/',
  '2022-08-16',
);
const appointed = page(
  'Simon Stiell appointed climate chief (BusinessGreen)',
  'https://www.businessgreen.com/news/4054826/proven-manager-leader-small-island-grenadas-simon-stiell-appointed-climate-chief',
  '2022-08-16',
);

export default {
  id: 'newsgloss:unfccc',
  wikidata: 'Q208645',
  kind: 'agreement',
  names: [
    ...named('en', {
      full: [
        'United Nations Framework Convention on Climate Change',
        'UN Framework Convention on Climate Change',
        'Framework Convention on Climate Change',
      ],
      short: ['UN Climate Change'],
      acronym: ['UNFCCC'],
    }),
    ...named('fr', {
      full: ['Convention-cadre des Nations unies sur les changements climatiques'],
      acronym: ['CCNUCC'],
    }),
    ...named('es', {
      full: ['Convención Marco de las Naciones Unidas sobre el Cambio Climático'],
      acronym: ['CMNUCC'],
    }),
    ...named('de', { full: ['Klimarahmenkonvention', 'Klimarahmenkonvention der Vereinten Nationen'] }),
    ...named('pt', { full: ['Convenção-Quadro das Nações Unidas sobre a Mudança do Clima'], acronym: ['UNFCCC'] }),
    ...named('it', {
      full: ['Convenzione quadro delle Nazioni Unite sui cambiamenti climatici'],
      acronym: ['UNFCCC'],
    }),
    ...named('ru', { full: ['Рамочная конвенция ООН об изменении климата'], acronym: ['РКИК ООН'] }),
    ...named('vi', { full: ['Công ước khung của Liên hợp quốc về biến đổi khí hậu'], acronym: ['UNFCCC'] }),
    ...named('zh', { full: ['联合国气候变化框架公约', '聯合國氣候變化綱要公約'] }),
  ],
  label: { en: 'United Nations Framework Convention on Climate Change' },
  description: { en: 'climate treaty, and the UN secretariat that serves it' },
  definition: {
    en: 'Binds its parties to keep greenhouse gases from disturbing the climate dangerously; they meet every year at the climate conferences (COP).',
  },
  from: '1992-05-09',
  facts: [
    // Opened for signature on 4 June 1992, in Rio.
    adoptedAs('Convention', '1992-05-09', keyDocument),
    inForce('Convention', '1994-03-21', keyDocument, factbookAgreements),
    seat('Bonn, Germany', { from: '1996' }, secretariat, moved),
    { ...members(198, { from: '2024-06-28' }, parties, cop30), note: '197 states and the European Union' },
    head('Executive Secretary', 'Patricia Espinosa', { from: '2016', to: '2022-07' }, stiell, appointed),
    head('Executive Secretary', 'Simon Stiell', { from: '2022-08-15' }, stiell, appointed),
  ],
  related: [seeAlso('paris-agreement'), seeAlso('ipcc'), seeAlso('un')],
  links: [{ title: 'unfccc.int', url: 'https://unfccc.int/' }],
  context: ['climate', 'emissions', 'COP', 'Stiell', 'Bonn', 'greenhouse gas', 'climate finance'],
} satisfies EntitySource;
