import { head, inForce, members, named, readOn, seat, signed, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const agreement = page(
  'World Trade Organization (AMPEID treaty database)',
  'https://ampeid.org/treaties/world-trade-organization',
);
const brief = page(
  'WTO in brief (Ministry of Economy of Ukraine)',
  'https://www.me.gov.ua/Documents/Detail?lang=en-GB&isSpecial=True&id=f088c031-96a9-4b76-8415-09d8fa91b017&title=WtoInBrief',
);
const afghanistan = page(
  'Liberia and Afghanistan join WTO (Political Geography Now)',
  'https://www.polgeonow.com/2016/07/map-liberia-and-afghanistan-join-wto.html',
  '2016-07-28',
);
const newMembers = page(
  'Die Komoren und Timor-Leste treten der WTO bei (GTAI)',
  'https://gtai.de/de/trade/wto/zoll/die-komoren-und-timor-leste-treten-der-wto-bei-1736224',
  '2024-07-24',
);
const timorLeste = page(
  'DG Okonjo-Iweala welcomes Timor-Leste as 166th WTO member (WTO)',
  'https://apec.einnews.com/pr_news/739488074/dg-okonjo-iweala-welcomes-timor-leste-as-166th-wto-member',
  '2024-08-30',
);
const appointed = page(
  'Ngozi Okonjo-Iweala becomes WTO chief (Politico)',
  'https://politico.eu/article/ngozi-okonjo-iweala-becomes-wto-chief',
  '2021-02-15',
);
const tookOffice = page('Okonjo-Iweala takes office (YCNews)', 'https://ycnews.com/?p=41912', '2021-03');
const secondTerm = page(
  'Okonjo-Iweala reappointed WTO chief (BSS/AFP)',
  'https://bssnews.net/business/227198',
  '2024-11-29',
);

export default {
  id: 'newsgloss:wto',
  wikidata: 'Q7825',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['World Trade Organization'] }),
    // Before the agreement of 1994 the three letters stood for others (the World Tourism Organization).
    ...named('en', { acronym: ['WTO'] }, { from: '1994' }),
    ...named('fr', { full: ['Organisation mondiale du commerce'], acronym: ['OMC'] }),
    ...named('es', { full: ['Organización Mundial del Comercio'], acronym: ['OMC'] }),
    ...named('de', { full: ['Welthandelsorganisation'], acronym: ['WTO'] }),
    ...named('pt', { full: ['Organização Mundial do Comércio'], acronym: ['OMC'] }),
    ...named('it', { full: ['Organizzazione mondiale del commercio'], acronym: ['OMC'] }),
    ...named('ru', { full: ['Всемирная торговая организация'], acronym: ['ВТО'] }),
    ...named('vi', { full: ['Tổ chức Thương mại Thế giới'], acronym: ['WTO'] }),
    ...named('zh', { full: ['世界贸易组织', '世界貿易組織'], short: ['世贸组织', '世貿組織'] }),
  ],
  label: { en: 'World Trade Organization' },
  description: { en: 'intergovernmental organisation' },
  definition: {
    en: 'Keeps the trade rules that its members have agreed on, watches how they follow them, and settles their disputes.',
  },
  from: '1994-04-15',
  predecessor: 'newsgloss:gatt',
  facts: [
    signed('Agreement', '1994-04-15', agreement),
    inForce('Agreement', '1995-01-01', agreement, brief),
    seat('Geneva, Switzerland', {}, brief),
    members(164, { from: '2016-07-29', to: '2024-08-20' }, afghanistan, agreement, newMembers),
    members(165, { from: '2024-08-21', to: '2024-08-29' }, timorLeste, newMembers),
    members(166, { from: '2024-08-30' }, timorLeste, newMembers),
    head(
      'Director-General',
      'Ngozi Okonjo-Iweala',
      { from: '2021-03-01', expires: '2029-08-31' },
      tookOffice,
      appointed,
      secondTerm,
    ),
  ],
  links: [{ title: 'wto.org', url: 'https://www.wto.org' }],
  context: ['trade', 'tariffs', 'dispute settlement', 'accession', 'Geneva', 'GATT', 'subsidies'],
} satisfies EntitySource;
