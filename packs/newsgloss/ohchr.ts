import { founded, head, named, partOf, readOn, seat, seeAlso, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const unsceb = page('OHCHR (UN System Chief Executives Board)', 'https://unsceb.org/content/ohchr?page=5');
const padova = page(
  'High Commissioner for Human Rights (University of Padova, Human Rights Centre)',
  'https://unipd-centrodirittiumani.it/en/pages/high-commissioner-for-human-rights',
);
const bachelet = page(
  'Volker Turk appointed as new UN High Commissioner (The Quint)',
  'https://www.thequint.com/amp/story/news/world/austrias-volker-turk-appointed-as-new-un-high-commissioner-for-human-rights',
  '2022-09-09',
);
const noSecondTerm = page(
  'UN High Commissioner for Human Rights says not to seek second term (teleSUR)',
  'https://www.telesurenglish.net/news/UN-High-Commissioner-for-Human-Rights-Says-Not-to-Seek-2d-Term-20220613-0010.html',
  '2022-06-13',
);
const began = page(
  'Volker Türk, new UN Human Rights High Commissioner (UN Geneva, Newsroom)',
  'https://www.unognewsroom.org/story/en/1337/volker-tuerk-new-un-human-rights-high-commissionner',
  '2022-10-17',
);

export default {
  id: 'newsgloss:ohchr',
  kind: 'body',
  names: [
    ...named('en', {
      full: [
        'Office of the United Nations High Commissioner for Human Rights',
        'Office of the High Commissioner for Human Rights',
        'United Nations High Commissioner for Human Rights',
      ],
      short: [
        'UN human rights office',
        'United Nations human rights office',
        'UN rights office',
        'UN High Commissioner for Human Rights',
      ],
      acronym: ['OHCHR'],
    }),
    ...named('fr', {
      full: [
        "Haut-Commissariat des Nations unies aux droits de l'homme",
        "Haut-Commissariat de l'ONU aux droits de l'homme",
      ],
      acronym: ['HCDH'],
    }),
    ...named('es', {
      full: [
        'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
        'Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
      ],
      acronym: ['ACNUDH'],
    }),
    ...named('de', {
      full: ['Hochkommissariat der Vereinten Nationen für Menschenrechte'],
      short: ['UN-Hochkommissariat für Menschenrechte', 'UN-Menschenrechtsbüro'],
    }),
    ...named('pt', {
      full: ['Alto Comissariado das Nações Unidas para os Direitos Humanos'],
      acronym: ['ACNUDH'],
    }),
    ...named('it', { full: ['Alto Commissariato delle Nazioni Unite per i diritti umani'] }),
    ...named('ru', {
      full: ['Управление Верховного комиссара ООН по правам человека'],
      acronym: ['УВКПЧ'],
    }),
    ...named('vi', { full: ['Văn phòng Cao ủy Nhân quyền Liên hợp quốc', 'Cao ủy Nhân quyền Liên hợp quốc'] }),
    ...named('zh', { full: ['联合国人权事务高级专员办事处', '联合国人权高专办', '聯合國人權事務高級專員辦事處'] }),
  ],
  label: { en: 'Office of the United Nations High Commissioner for Human Rights' },
  description: { en: 'human rights office of the United Nations' },
  definition: {
    en: 'Watches how states respect human rights, reports abuses, helps them to mend their laws and serves the Human Rights Council.',
  },
  from: '1993-12',
  facts: [
    founded('1993-12', padova, unsceb),
    seat('Geneva, Switzerland', {}, unsceb, began),
    head('High Commissioner', 'Michelle Bachelet', { from: '2018-09-01', to: '2022-08-31' }, noSecondTerm, bachelet),
    head('High Commissioner', 'Volker Türk', { from: '2022-10-17', expires: '2026-10-16' }, began),
  ],
  related: [partOf('un'), seeAlso('un-human-rights-council')],
  links: [{ title: 'ohchr.org', url: 'https://www.ohchr.org/' }],
  context: ['human rights', 'rights', 'violations', 'abuses', 'killings', 'Türk'],
} satisfies EntitySource;
