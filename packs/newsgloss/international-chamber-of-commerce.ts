import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:international-chamber-of-commerce',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['International Chamber of Commerce'] }),
    ...named('en', { acronym: ['ICC'] }, { needsContext: true }),
    ...named('fr', { full: ['Chambre de commerce internationale'] }),
    ...named('es', { full: ['Cámara de Comercio Internacional'] }),
    ...named('de', { full: ['Internationale Handelskammer', 'Internationalen Handelskammer'] }),
    ...named('pt', { full: ['Câmara de Comércio Internacional'] }),
    ...named('it', { full: ['Camera di commercio internazionale'] }),
    ...named('ru', { full: ['Международная торговая палата'] }),
    ...named('vi', { full: ['Phòng Thương mại Quốc tế'] }),
    ...named('zh', { full: ['国际商会', '國際商會'] }),
  ],
  label: { en: 'International Chamber of Commerce' },
  description: { en: 'world organisation of business' },
  definition: {
    en: 'Speaks for companies, writes the Incoterms and other rules of trade, and has a court of arbitration in Paris that settles their disputes.',
  },
  from: '1919',
  links: [{ title: 'iccwbo.org', url: 'https://iccwbo.org/' }],
  context: [
    'arbitration',
    'Incoterms',
    'arbitral tribunal',
    'letters of credit',
    'companies',
    'businesses',
    'trade finance',
    'Paris',
    'Denton',
    'commercial',
  ],
} satisfies EntitySource;
