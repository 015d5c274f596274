/**
 * The one place that knows the polyfill. The content script and the card use wxt/browser instead: there the polyfill would cost
 * 3 kB gzip in every page (measured), and both only send messages.
 */
export { default as browser } from 'webextension-polyfill';
