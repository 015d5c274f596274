import { describe, expect, it } from 'vitest';
import { looksLikePdf, patternFor, whyUnreadable } from './address.ts';

describe('whyUnreadable', () => {
  it.each([
    ['https://vietnamnews.vn/politics/1.html', undefined],
    ['http://127.0.0.1:8080/', undefined],
    ['https://addons.mozilla.example/', undefined],
    [undefined, undefined],
    ['chrome://extensions/', 'protected'],
    ['about:blank', 'protected'],
    ['moz-extension://5d4b/popup.html', 'protected'],
    ['view-source:https://example.org/', 'protected'],
    ['https://chromewebstore.google.com/detail/x', 'protected'],
    ['https://chrome.google.com/webstore/detail/x', 'protected'],
    ['https://addons.mozilla.org/firefox/', 'protected'],
    ['https://accounts.firefox.com/', 'protected'],
    ['file:///home/reader/article.html', 'file'],
  ])('%s: %s', (url, why) => expect(whyUnreadable(url)).toBe(why));
});

it.each([
  ['https://example.org/report.pdf', true],
  ['https://example.org/REPORT.PDF?download=1', true],
  ['https://example.org/?file=report.pdf', false],
  ['https://example.org/pdf', false],
  [undefined, false],
])('looksLikePdf: %s: %s', (url, looks) => expect(looksLikePdf(url)).toBe(looks));

it('asks for a site without its port', () => {
  expect(patternFor('http://127.0.0.1:8080/a?b#c')).toBe('http://127.0.0.1/*');
  expect(patternFor('https://www.vietnamnews.vn/a')).toBe('https://www.vietnamnews.vn/*');
});
