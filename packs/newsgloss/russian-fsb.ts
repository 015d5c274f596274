import { founded, named, readOn, type EntitySource } from '../define.ts';

const page = readOn('2026-11-22');
const law = page(
  'FSB (Historical Dictionary of the Russian Federation, Akademik)',
  'https://akademik.clovius.club/definition?url=https%3A%2F%2Frussian_federation.en-academic.com%2F200%2FFSB',
);
const security = page(
  'The Federal Security Service (FSB) (World History)',
  'https://worldhistory.biz/contemporary-history/76470-the-federal-security-service-fsb.html',
);

export default {
  id: 'newsgloss:russian-fsb',
  kind: 'organisation',
  names: [
    ...named('en', { full: ['Federal Security Service'] }),
    // Also the Financial Stability Board.
    ...named('en', { acronym: ['FSB'] }, { needsContext: true }),
    ...named('fr', { full: ['Service fédéral de sécurité'] }),
    ...named('es', { full: ['Servicio Federal de Seguridad'] }),
    ...named('ru', { full: ['Федеральная служба безопасности', 'Федеральной службы безопасности'] }),
    ...named('ru', { acronym: ['ФСБ'] }),
    ...named('vi', { full: ['Cơ quan An ninh Liên bang Nga'] }),
    ...named('zh', { full: ['俄罗斯联邦安全局', '俄羅斯聯邦安全局'] }),
  ],
  label: { en: 'Federal Security Service' },
  description: { en: 'domestic intelligence service of Russia' },
  definition: {
    en: 'Hunts spies, terrorists and opponents of the state in Russia and guards its borders; heir to the domestic side of the Soviet KGB.',
  },
  from: '1995-04-03',
  facts: [founded('1995-04-03', law)],
  links: [{ title: security.title, url: security.url }],
  context: [
    'Russia',
    'Russian',
    'Moscow',
    'Kremlin',
    'Putin',
    'Bortnikov',
    'KGB',
    'Lubyanka',
    'spy',
    'espionage',
    'treason',
    'detained',
    'security service',
  ],
} satisfies EntitySource;
