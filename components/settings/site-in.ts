import { isSite, type Site } from '../../utils/model/record.ts';

/** The host in what a reader writes or pastes: 'example.org' in "https://Example.org/news?id=1"; undefined where there is none. */
export function siteIn(written: string): Site | undefined {
  const text = written.trim();
  // Browsers take nearly everything for a host, or make it one: blanks are escaped, "1" becomes 0.0.0.1.
  if (/\s/.test(text)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const isNamed = /\.[^.]*[a-z][^.]*$/.test(host) || host === 'localhost' || text.includes(host);
  return isNamed && (host.includes('.') || host === 'localhost') && isSite(host) ? host : undefined;
}
