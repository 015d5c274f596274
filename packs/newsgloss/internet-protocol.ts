import { named, type EntitySource } from '../define.ts';

export default {
  id: 'newsgloss:internet-protocol',
  kind: 'concept',
  names: [
    ...named('en', { full: ['Internet Protocol'] }),
    ...named('en', { full: ['IP address', 'IP addresses', 'internet protocol address'] }, { case: 'any' }),
    ...named('en', { acronym: ['IP'] }),
    ...named('fr', { full: ['adresse IP', 'adresses IP'] }, { case: 'any' }),
    ...named('es', { full: ['dirección IP', 'direcciones IP'] }, { case: 'any' }),
    ...named('de', { full: ['IP-Adresse', 'IP-Adressen'] }),
    ...named('vi', { full: ['địa chỉ IP'] }, { case: 'any' }),
  ],
  label: { en: 'Internet Protocol' },
  description: { en: 'how data finds its way on the internet' },
  definition: {
    en: 'The rules by which data is sent across the internet in packets. Each device has a number, its IP address, by which it can be reached and often traced.',
  },
  from: '1974',
  links: [
    {
      title: 'IP address (Logically)',
      url: 'https://www.logically.com/glossary/internet-protocol-address-ip-address',
    },
  ],
  context: ['internet', 'network', 'address', 'router', 'server', 'VPN', 'hackers', 'traffic', 'website', 'telecoms'],
} satisfies EntitySource;
