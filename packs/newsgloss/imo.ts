import { head, inForce, named, parent, partOf, readOn, seat, seeAlso, signed, type EntitySource } from '../define.ts';
import { factbook, organisationList } from '../shared-sources.ts';

const page = readOn('2026-11-22');
const treaty = page(
  'Convention on the Inter-Governmental Maritime Consultative Organisation, signed at Geneva (UK Treaties, UK Parliament)',
  'https://api.parliament.uk/uk-treaties/treaties/10305',
);
const anniversary = page(
  'Anniversary of IMO founding Convention (ISCO)',
  'https://spillcontrol.org/2014/03/28/anniversary-of-imo-founding-convention/',
  '2014-03-28',
);
const confirmed = page(
  'Arsenio Antonio Dominguez Velasco confirmed as next Secretary-General of the IMO (MarineLink)',
  'https://www.marinelink.com/news/arsenio-dominguez-velasco-confirmed-next-509827',
  '2023-11-30',
);
const leading = page(
  'IMO embraces new era as Panama’s Arsenio Dominguez assumes leadership role (The Report)',
  'https://content.yudu.com/web/43kj8/0A43kug/ReportMarch2024/html/49.html',
  '2024-03',
);
const elected = page(
  "Panama's Arsenio Dominguez elected next IMO Secretary General (Ship & Bunker)",
  'https://shipandbunker.com/news/world/135332-panamas-arsenio-dominguez-elected-next-imo-secretary-general',
  '2023-07-18',
);

export default {
  id: 'newsgloss:imo',
  wikidata: 'Q201054',
  kind: 'organisation',
  names: [
    ...named('en', {
      full: ['International Maritime Organization'],
      short: ['UN maritime agency', 'UN shipping agency'],
      acronym: ['IMO'],
    }),
    ...named(
      'en',
      { full: ['Inter-Governmental Maritime Consultative Organization'], acronym: ['IMCO'] },
      { to: '1982' },
    ),
    ...named('fr', { full: ['Organisation maritime internationale'], acronym: ['OMI'] }),
    ...named('es', { full: ['Organización Marítima Internacional'], acronym: ['OMI'] }),
    ...named('de', {
      full: [
        'Internationale Seeschifffahrtsorganisation',
        'Internationalen Seeschifffahrtsorganisation',
        'Internationale Seeschifffahrts-Organisation',
      ],
      acronym: ['IMO'],
    }),
    ...named('pt', { full: ['Organização Marítima Internacional'], acronym: ['OMI', 'IMO'] }),
    ...named('it', { full: ['Organizzazione marittima internazionale'], acronym: ['IMO'] }),
    ...named('ru', {
      full: ['Международная морская организация', 'Международной морской организации'],
      acronym: ['ИМО'],
    }),
    ...named('vi', { full: ['Tổ chức Hàng hải Quốc tế'], acronym: ['IMO'] }),
    ...named('zh', { full: ['国际海事组织', '國際海事組織'] }),
  ],
  label: { en: 'International Maritime Organization' },
  description: { en: 'specialised agency of the United Nations' },
  definition: {
    en: 'Sets the rules for ships on all seas: safety, crews, pollution and greenhouse gases, and the numbers that ships are known by.',
  },
  from: '1948-03-06',
  facts: [
    signed('Convention', '1948-03-06', treaty, factbook),
    inForce('Convention', '1958-03-17', anniversary, factbook),
    seat('London, United Kingdom', {}, organisationList),
    parent('un', {}, factbook),
    head('Secretary-General', 'Kitack Lim', { from: '2016-01', to: '2023-12-31' }, elected, leading),
    head('Secretary-General', 'Arsenio Dominguez', { from: '2024-01-01', expires: '2027-12-31' }, leading, confirmed),
  ],
  related: [partOf('un'), seeAlso('unclos')],
  links: [{ title: 'imo.org', url: 'https://www.imo.org/' }],
  context: ['ships', 'shipping', 'vessel', 'vessels', 'maritime', 'tanker', 'seafarers', 'port', 'sea'],
} satisfies EntitySource;
