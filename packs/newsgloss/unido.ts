import { founded, head, named, parent, partOf, readOn, seat, type EntitySource } from '../define.ts';
import { factbook } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const germany = page(
  'Maas on the nomination of Gerd Müller as UNIDO Director General (German Foreign Office)',
  'https://www.auswaertiges-amt.de/en/newsroom/news/maas-mueller-unido/2471326',
  '2021-07-13',
);
const confirmed = page(
  'Who is the new UNIDO Director-General Dr. Gerd Müller? (Vindobona)',
  'https://www.vindobona.org/article/who-is-the-new-unido-director-general-dr-gerd-muller',
  '2021-12-07',
);

export default {
  id: 'newsgloss:unido',
  wikidata: 'Q386120',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['United Nations Industrial Development Organization'],
      short: ['UN Industrial Development Organization'],
      acronym: ['UNIDO'],
    }),
    ...named('fr', {
      full: ['Organisation des Nations unies pour le développement industriel'],
      acronym: ['ONUDI', 'Onudi'],
    }),
    ...named('es', {
      full: ['Organización de las Naciones Unidas para el Desarrollo Industrial'],
      acronym: ['ONUDI'],
    }),
    ...named('de', {
      full: ['Organisation der Vereinten Nationen für industrielle Entwicklung'],
      acronym: ['UNIDO'],
    }),
    ...named('pt', { full: ['Organização das Nações Unidas para o Desenvolvimento Industrial'], acronym: ['ONUDI'] }),
    ...named('it', { full: ['Organizzazione delle Nazioni Unite per lo sviluppo industriale'], acronym: ['UNIDO'] }),
    ...named('ru', { full: ['Организация ООН по промышленному развитию'], acronym: ['ЮНИДО'] }),
    ...named('vi', { full: ['Tổ chức Phát triển Công nghiệp Liên hợp quốc'], acronym: ['UNIDO'] }),
    ...named('zh', { full: ['联合国工业发展组织', '聯合國工業發展組織'] }),
  ],
  label: { en: 'United Nations Industrial Development Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Helps poorer countries to build up industry: training, technology, clean energy, better quality, and the way into world markets.',
  },
  from: '1966-11-17',
  facts: [
    {
      ...founded('1966-11-17', factbook, germany),
      note: 'by a resolution of the General Assembly; its constitution came later',
    },
    seat('Vienna, Austria', {}, germany),
    parent('un', {}, confirmed),
    head('Director General', 'Li Yong', { from: '2013-06', to: '2021-12' }, germany, confirmed),
    head('Director General', 'Gerd Müller', { from: '2021-12', expires: '2025-12-31' }, confirmed, germany),
  ],
  related: [partOf('un')],
  links: [{ title: 'unido.org', url: 'https://www.unido.org/' }],
  context: ['industrial', 'industry', 'manufacturing', 'industrialisation', 'factories', 'Vienna', 'supply chains'],
} satisfies EntitySource;
