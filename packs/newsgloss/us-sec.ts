import { founded, head, named, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { ror } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const established = page(
  'Securities and Exchange Commission is established (EBSCO)',
  'https://ebsco.com/research-starters/politics-and-government/securities-and-exchange-commission-established',
);
const patch = page(
  'SEC precursor emerges: today in history (Patch)',
  'https://new-origin.patch.com/us/white-house/andrew-jackson-rides-iron-horse-sec-precursor-emerges-today-history',
);
const atkins = page(
  'Paul Atkins sworn in as new SEC Chairman (Reuters, Times NG)',
  'https://timesng.com/paul-atkins-sworn-new-sec',
);
const gensler = page(
  'Gensler to leave SEC in January (Financial Standard)',
  'https://www.financialstandard.com.au/news/gensler-to-leave-sec-in-january-179806667',
  '2024-11-22',
);
const acting = page('Mark Uyeda presidente ad interim della SEC (Atlas21)', 'https://atlas21.com/?p=16014', '2025-01');
const departs = page(
  'SEC chief Gary Gensler announces January resignation (DL News)',
  'https://dlnews.com/articles/regulation/sec-chief-gary-gensler-announces-january-resignation',
);

export default {
  id: 'newsgloss:us-sec',
  wikidata: 'Q953944',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: [
        'U.S. Securities and Exchange Commission',
        'US Securities and Exchange Commission',
        'United States Securities and Exchange Commission',
      ],
      short: ['US SEC', 'U.S. SEC'],
    }),
    // Also other countries’ commissions, and a league of American universities.
    ...named('en', { full: ['Securities and Exchange Commission'], acronym: ['SEC'] }, { needsContext: true }),
    ...named('fr', { short: ['gendarme boursier américain', 'gendarme de la Bourse américaine'] }, { case: 'any' }),
    ...named('es', { full: ['Comisión de Bolsa y Valores de Estados Unidos'] }),
    ...named('de', { full: ['US-Börsenaufsicht'] }),
    ...named('ru', { full: ['Комиссия по ценным бумагам и биржам США'] }),
    ...named('vi', { full: ['Ủy ban Chứng khoán và Giao dịch Mỹ'] }, { case: 'any' }),
    ...named('zh', { full: ['美国证券交易委员会', '美國證券交易委員會'] }),
  ],
  label: { en: 'U.S. Securities and Exchange Commission' },
  description: { en: 'stock market authority of the United States' },
  definition: {
    en: 'Has companies publish what investors need to know, supervises American exchanges and brokers, and goes to court against fraud.',
  },
  from: '1934-06-06',
  facts: [
    founded('1934-06-06', established, patch, ror),
    seat('Washington, D.C., United States', {}, ror),
    head('Chair', 'Gary Gensler', { from: '2021-04', to: '2025-01-20' }, acting, gensler, departs),
    head('Chair', 'Paul Atkins', { from: '2025-04-21' }, atkins),
  ],
  related: [seeAlso('federal-reserve')],
  links: [{ title: 'sec.gov', url: 'https://www.sec.gov' }],
  context: [
    'Wall Street',
    'Nasdaq',
    'New York Stock Exchange',
    'Gensler',
    'Atkins',
    'insider trading',
    'hedge fund',
    'hedge funds',
    'federal',
    'Justice Department',
    'Manhattan',
    'New York',
    'Washington',
    'White House',
    'Senate',
    'S&P 500',
    'Dow Jones',
    'Bitcoin',
    'registration statement',
    'common stock',
    'debentures',
    'stockholders',
    'public offering',
    'tender offer',
    'Form 10-K',
    'proxy statement',
    'Treasury',
    'NYSE',
  ],
} satisfies EntitySource;
