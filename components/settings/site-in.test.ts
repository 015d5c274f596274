import { expect, it } from 'vitest';
import { siteIn } from './site-in.ts';

it.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['www.example.org', 'www.example.org'],
  ['https://news.example.org/2026/11/22/rice.html?id=1#top', 'news.example.org'],
  ['http://example.org:8080/', 'example.org'],
  ['example.org:8080/rice', 'example.org'],
  ['example.org/rice', 'example.org'],
  ['example.org.', 'example.org'],
  ['//example.org/rice', 'example.org'],
  ['https://reader:secret@example.org/', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['https://my_news.example.org/', 'my_news.example.org'],
  ['localhost:3000', 'localhost'],
  ['192.168.1.20', '192.168.1.20'],
])('%s → %s', (written, site) => {
  expect(siteIn(written)).toBe(site);
});

it.each([
  '',
  ' ',
  'example',
  'rice and grain',
  'example .org',
  'about:config',
  'file:///home/reader/news.html',
  'chrome://extensions',
  'mailto:reader@example.org',
  'javascript:alert(1)',
  'data:text/html,example.org',
  'https://',
  'https://[::1]/',
  '1',
  '.',
  'a'.repeat(300) + '.org',
  '<b>example.org</b>',
])('%s is none', (written) => {
  expect(siteIn(written)).toBeUndefined();
});
