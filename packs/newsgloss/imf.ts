import { head, members, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const articles = page(
  'IMF History 1966–1971: Articles of Agreement (IMF)',
  'https://www.elibrary.imf.org/view/IMF071/14680-9781451979275/14680-9781451979275/ch06.xml',
);
const seatPage = page(
  'Liechtenstein votes to join the International Monetary Fund (Liechtenstein Finance)',
  'https://finance.li/en/news/liechtenstein-votes-to-join-the-international-monetary-fund/',
  '2024-09',
);
const nauru = page(
  'Nauru becomes 189th member of IMF, World Bank (PTI/AFP)',
  'https://www.business-standard.com/amp/article/pti-stories/nauru-becomes-189th-member-of-imf-world-bank-116041300053_1.html',
  '2016-04-13',
);
const andorra = page(
  'Andorra becomes IMF’s 190th member (IMF)',
  'https://www.imf.org/en/News/Articles/2020/10/16/pr20315-andorra-principality-of-andorra-becomes-imfs-190th-member',
  '2020-10-16',
);
const liechtenstein = page(
  'Liechtenstein becomes IMF’s 191st member (Armada News)',
  'https://armadanews.com/looming-debt-crisis-in-lower-income-countries-climate-change-to-dominate-discussions-as-annual-meetings-of-imf-and-world-bank-begin-today-in-washington',
  '2024-10-21',
);
const georgieva = page(
  'Georgieva gets another 5-year term as IMF chief (IOL)',
  'https://www.iol.co.za/business-report/economy/georgieva-gets-another-5-year-term-as-imf-chief-ec628147-4204-4cb9-9bb0-39c17f2f0ec8',
  '2024-04-15',
);
const secondTerm = page(
  'Georgieva selected for second five-year term (Sofia Globe)',
  'https://sofiaglobe.com/2024/04/13/bulgarias-georgieva-selected-for-second-time-five-year-term-as-head-of-imf/',
  '2024-04-13',
);

export default {
  id: 'newsgloss:imf',
  wikidata: 'Q7804',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Monetary Fund'], acronym: ['IMF'] }),
    ...named('fr', { full: ['Fonds monétaire international'], acronym: ['FMI'] }),
    ...named('es', { full: ['Fondo Monetario Internacional'], acronym: ['FMI'] }),
    ...named('de', { full: ['Internationaler Währungsfonds', 'Internationalen Währungsfonds'], acronym: ['IWF'] }),
    ...named('pt', { full: ['Fundo Monetário Internacional'], acronym: ['FMI'] }),
    ...named('it', { full: ['Fondo Monetario Internazionale'], acronym: ['FMI'] }),
    ...named('ru', { full: ['Международный валютный фонд'], acronym: ['МВФ'] }),
    ...named('vi', { full: ['Quỹ Tiền tệ Quốc tế'], acronym: ['IMF'] }),
    ...named('zh', { full: ['国际货币基金组织', '國際貨幣基金組織'] }),
  ],
  label: { en: 'International Monetary Fund' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Watches over exchange rates and payments between countries, and lends to members that cannot pay what they owe abroad.',
  },
  from: '1944-07-22',
  facts: [
    {
      property: 'inForce',
      role: { en: 'Articles of Agreement' },
      value: { type: 'date', date: '1945-12-27' },
      note: 'adopted 22 Jul 1944 at Bretton Woods',
      sources: [articles],
    },
    seat('Washington, D.C., United States', {}, seatPage),
    members(189, { from: '2016-04-12', to: '2020-10-15' }, nauru, andorra),
    members(190, { from: '2020-10-16', to: '2024-10-20' }, andorra, liechtenstein),
    members(191, { from: '2024-10-21' }, liechtenstein),
    head(
      'Managing Director',
      'Kristalina Georgieva',
      { from: '2019-10-01', expires: '2029-09-30' },
      georgieva,
      secondTerm,
    ),
  ],
  related: [partOf('un'), seeAlso('world-bank')],
  links: [{ title: 'imf.org', url: 'https://www.imf.org/' }],
} satisfies EntitySource;
