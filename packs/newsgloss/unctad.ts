import { founded, head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const approved = page(
  'Rebeca Grynspan: the new Secretary-General of UNCTAD (Opportimes)',
  'https://www.opportimes.com/rebeca-grynspan-the-new-secretary-general-of-unctad/',
);
const tookOffice = page(
  'UNCTAD names Rebeca Grynspan (Nairobi Leo)',
  'https://www.nairobileo.co.ke/news/4331/unctad-names-costa-rican-economist-rebeca-grynspan-as-mukhisa-kituyis-replacement',
  '2021-09',
);
const onLeave = page(
  'Rebeca Grynspan se toma una licencia para su campaña (EFE/ABC Color)',
  'https://www.abc.com.py/internacionales/2026/02/10/rebeca-grynspan-se-toma-una-licencia-para-su-campana-a-secretaria-general-de-la-onu/',
  '2026-02-10',
);

export default {
  id: 'newsgloss:unctad',
  kind: 'body',
  names: [
    ...named('en', {
      full: ['United Nations Conference on Trade and Development'],
      short: ['UN Trade and Development', 'UN Conference on Trade and Development'],
      acronym: ['UNCTAD', 'Unctad'],
    }),
    ...named('fr', {
      full: ['Conférence des Nations unies sur le commerce et le développement'],
      acronym: ['Cnuced', 'CNUCED'],
    }),
    ...named('es', {
      full: ['Conferencia de las Naciones Unidas sobre Comercio y Desarrollo'],
      acronym: ['UNCTAD', 'Unctad'],
    }),
    ...named('de', {
      full: ['Konferenz der Vereinten Nationen für Handel und Entwicklung'],
      short: ['UN-Handelskonferenz'],
      acronym: ['UNCTAD', 'Unctad'],
    }),
    ...named('pt', {
      full: ['Conferência das Nações Unidas sobre Comércio e Desenvolvimento'],
      acronym: ['UNCTAD', 'Unctad'],
    }),
    ...named('it', {
      full: ['Conferenza delle Nazioni Unite sul commercio e lo sviluppo'],
      acronym: ['UNCTAD', 'Unctad'],
    }),
    ...named('ru', { full: ['Конференция ООН по торговле и развитию'], acronym: ['ЮНКТАД'] }),
    ...named('vi', { full: ['Hội nghị Liên hợp quốc về Thương mại và Phát triển'], acronym: ['UNCTAD', 'Unctad'] }),
    ...named('zh', {
      full: ['联合国贸易和发展会议', '聯合國貿易和發展會議'],
      short: ['联合国贸发会议', '聯合國貿發會議'],
    }),
  ],
  label: { en: 'UN Trade and Development' },
  description: { en: 'trade and development body of the United Nations' },
  definition: {
    en: 'Studies trade, investment, shipping and debt from the side of developing countries, and gives them a place to negotiate and learn.',
  },
  from: '1964-12-30',
  facts: [
    founded('1964-12-30', factbook, approved),
    seat('Geneva, Switzerland', {}, approved),
    head(
      'Secretary-General',
      'Rebeca Grynspan',
      {
        from: '2021-09-13',
        note: 'announced in February 2026 that she goes on leave, as a candidate for UN Secretary-General',
      },
      tookOffice,
      onLeave,
    ),
  ],
  related: [partOf('un'), seeAlso('wto')],
  links: [{ title: 'unctad.org', url: 'https://unctad.org/' }],
  context: ['trade', 'investment', 'developing countries', 'shipping', 'debt', 'tariffs', 'FDI'],
} satisfies EntitySource;
