import { founded, head, named, partOf, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const elected = page(
  'IPCC elects Jim Skea as the new Chair (IPCC)',
  'https://www.ipcc.ch/2023/07/26/jim-skea-new-ipcc-chair/',
  '2023-07-26',
);
const wmo = page('WMO welcomes election of Jim Skea as IPCC Chair (WMO)', 'https://wmo.int/node/21674', '2023-07-26');
const since1988 = page(
  'James Ferguson Skea elected as new IPCC chair (HelloScholar)',
  'https://news.helloscholar.in/james-ferguson-skea-elected-as-new-ipcc-chair',
);

export default {
  id: 'newsgloss:ipcc',
  wikidata: 'Q171183',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['Intergovernmental Panel on Climate Change'],
      short: ['UN climate panel'],
      acronym: ['IPCC'],
    }),
    ...named('fr', {
      full: ["Groupe d'experts intergouvernemental sur l'évolution du climat"],
      acronym: ['Giec', 'GIEC'],
    }),
    ...named('es', {
      full: ['Grupo Intergubernamental de Expertos sobre el Cambio Climático'],
      acronym: ['IPCC'],
    }),
    ...named('de', { short: ['Weltklimarat'], acronym: ['IPCC'] }),
    ...named('pt', {
      full: [
        'Painel Intergovernamental sobre Mudanças Climáticas',
        'Painel Intergovernamental sobre Alterações Climáticas',
      ],
      acronym: ['IPCC'],
    }),
    ...named('it', { full: ['Gruppo intergovernativo sul cambiamento climatico'], acronym: ['IPCC'] }),
    ...named('ru', {
      full: ['Межправительственная группа экспертов по изменению климата'],
      acronym: ['МГЭИК'],
    }),
    ...named('vi', { full: ['Ủy ban Liên chính phủ về Biến đổi khí hậu'], acronym: ['IPCC'] }),
    ...named('zh', { full: ['政府间气候变化专门委员会', '政府間氣候變化專門委員會'] }),
  ],
  label: { en: 'Intergovernmental Panel on Climate Change' },
  description: { en: 'climate science panel of the United Nations' },
  definition: {
    en: 'Weighs what science knows of climate change, its effects and ways to slow it, in reports that governments approve line by line.',
  },
  from: '1988',
  facts: [founded('1988', since1988), head('Chair', 'Jim Skea', { from: '2023-07-26' }, elected, wmo)],
  related: [partOf('un'), seeAlso('unep'), seeAlso('wmo'), seeAlso('unfccc')],
  links: [{ title: 'ipcc.ch', url: 'https://www.ipcc.ch/' }],
  context: ['climate', 'climate change', 'global warming', 'emissions', 'scientists', 'warming', 'temperatures'],
} satisfies EntitySource;
