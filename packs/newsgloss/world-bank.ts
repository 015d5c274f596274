import { head, inForce, members, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const yearbook = page(
  'The International Bank for Reconstruction and Development (UN Yearbook)',
  'https://www.un-ilibrary.org/content/books/9789210602198s004-c006',
);
const nauru = page(
  'Nauru becomes 189th member of IMF, World Bank (PTI/AFP)',
  'https://www.business-standard.com/amp/article/pti-stories/nauru-becomes-189th-member-of-imf-world-bank-116041300053_1.html',
  '2016-04-13',
);
const banga = page(
  'Ajay Banga confirmed as World Bank president (Kenyan Wall Street)',
  'https://kenyanwallstreet.com/ajay-banga-confirmed-as-world-bank-president',
);
const firstDay = page(
  "Ajay Banga takes over as World Bank's new president (The National)",
  'https://www.thenationalnews.com/business/2023/06/02/ajay-banga-takes-over-as-world-banks-new-president/',
  '2023-06-02',
);
const selected = page(
  'Ajay Banga selected as next World Bank President (BQ Prime)',
  'https://www.bqprime.com/business/ajay-banga-selected-as-next-world-bank-president',
  '2023-05-03',
);

export default {
  id: 'newsgloss:world-bank',
  wikidata: 'Q7164',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['World Bank', 'World Bank Group', 'International Bank for Reconstruction and Development'],
    }),
    // The acronym of its oldest part, by which the whole is not called: no acronym of its own.
    ...named('en', { short: ['IBRD'] }, { case: 'exact' }),
    ...named('fr', { full: ['Banque mondiale', 'Banque internationale pour la reconstruction et le développement'] }),
    ...named('es', { full: ['Banco Mundial', 'Banco Internacional de Reconstrucción y Fomento'] }),
    ...named('de', { full: ['Weltbank', 'Internationale Bank für Wiederaufbau und Entwicklung'] }),
    ...named('pt', { full: ['Banco Mundial', 'Banco Internacional para Reconstrução e Desenvolvimento'] }),
    ...named('it', { full: ['Banca Mondiale'] }),
    ...named('ru', { full: ['Всемирный банк', 'Международный банк реконструкции и развития'] }),
    ...named('vi', { full: ['Ngân hàng Thế giới'] }),
    ...named('zh', { full: ['世界银行', '世界銀行', '国际复兴开发银行'], short: ['世行'] }),
  ],
  label: { en: 'World Bank' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Lends and gives money to poorer countries for such things as roads, schools and power, and collects data on their development.',
  },
  from: '1944',
  facts: [
    inForce('Articles of Agreement', '1945-12-27', yearbook),
    seat('Washington, D.C., United States', {}, organisationList),
    members(189, { from: '2016-04-12' }, nauru),
    head('President', 'David Malpass', { from: '2019-04', to: '2023-06-01' }, banga, firstDay),
    head('President', 'Ajay Banga', { from: '2023-06-02', expires: '2028-06-01' }, firstDay, selected, banga),
  ],
  related: [partOf('un'), seeAlso('imf')],
  links: [{ title: 'worldbank.org', url: 'https://www.worldbank.org/' }],
} satisfies EntitySource;
