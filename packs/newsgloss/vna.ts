import { founded, head, named, readOn, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const milestones = page(
  'Proud milestones over 77 years of Vietnam News Agency (VNA)',
  'https://en.vietnamplus.vn/proud-milestones-over-77-years-of-vietnam-news-agency-post237345.vnp',
);
const anniversary = page(
  'Party chief congratulates Vietnam News Agency on 75th anniversary (Báo Long An)',
  'https://news.baolongan.vn/party-chief-congratulates-vietnam-news-agency-on-75th-anniversary-a102278.html',
);
const appointed = page(
  'New VNA director officially appointed by PM (Viet Nam News)',
  'https://vietnamnews.vn/politics-laws/1031469/new-vna-director-officially-appointed-by-pm.html',
  '2021-09-14',
);
const reElected = page(
  'Vũ Việt Trang re-elected Secretary of VNA’s Party Committee (Viet Nam News)',
  'https://vietnamnews.vn/politics-laws/1721619/vu-viet-trang-re-elected-secretary-of-vna-s-party-committee.html',
  '2025-07-17',
);
const governmentAgency = page(
  'Vietnam News Agency has new Deputy General Director (VNS)',
  'https://www.einpresswire.com/article/606175139/vietnam-news-agency-has-new-deputy-general-director',
  '2022-12-12',
);

export default {
  id: 'newsgloss:vna',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['Vietnam News Agency', 'Viet Nam News Agency'],
      acronym: ['VNA'],
    }),
    // Its English newspaper's service, under whose name its texts are printed.
    ...named('en', { acronym: ['VNS'] }, { needsContext: true }),
    ...named('fr', {
      full: ['Agence vietnamienne d’Information', 'Agence vietnamienne d’information'],
      acronym: ['VNA'],
    }),
    ...named('vi', { full: ['Thông tấn xã Việt Nam'], acronym: ['TTXVN'] }),
    ...named('zh', { full: ['越南通讯社', '越通社'] }),
  ],
  label: { en: 'Vietnam News Agency' },
  description: { en: 'state news agency of Viet Nam' },
  definition: {
    en: 'Publishes the official news of Viet Nam’s Party and State, in Vietnamese, in languages of its minorities and in foreign ones.',
  },
  from: '1945-09-15',
  facts: [
    founded('1945-09-15', milestones, anniversary),
    {
      property: 'parent',
      value: { type: 'text', text: { en: 'Government of Viet Nam' } },
      sources: [governmentAgency],
    },
    head('General Director', 'Vũ Việt Trang', { from: '2021-09-10' }, appointed, reElected),
  ],
  related: [seeAlso('vn-national-assembly')],
  links: [{ title: 'vnanet.vn', url: 'https://vnanet.vn/' }],
  context: ['Viet Nam', 'Vietnam', 'Vietnamese', 'Hà Nội', 'Hanoi', 'news agency'],
} satisfies EntitySource;
