/** What an address tells before anything is asked of the page. */

/** `protected`: the browser's own, or a store's; `file`: on the reader's computer; `pdf`: shown by the browser's viewer. */
export type Unreadable = 'protected' | 'file' | 'pdf';

/** Where Chromium, Edge or Firefox let no extension in (Firefox: extensions.webextensions.restrictedDomains). */
const CLOSED = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);
const CLOSED_PATHS = ['https://chrome.google.com/webstore', 'https://microsoftedge.microsoft.com/addons'];

/** Why a page at `url` cannot be read whatever the reader allows, or undefined. Without a url nothing can be said. */
export function whyUnreadable(url: string | undefined): Unreadable | undefined {
  const parsed = URL.parse(url ?? '');
  if (!url || !parsed) return undefined;
  if (parsed.protocol === 'file:') return 'file';
  const onTheWeb = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  const closed = CLOSED.has(parsed.hostname) || CLOSED_PATHS.some((path) => url.startsWith(path));
  return onTheWeb && !closed ? undefined : 'protected';
}

/** Whether the address ends as PDFs do: a hint for when there is nothing to read there. */
export const looksLikePdf = (url: string | undefined): boolean => /^[^?#]*\.pdf(?:[?#]|$)/i.test(url ?? '');

/** The match pattern of the site at `url`, for permissions: without the port, which Firefox's patterns do not have. */
export function patternFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
