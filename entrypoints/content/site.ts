/** The site that this page is on; '' for a page of our own, which is none: nothing is hidden, chosen or switched off for it. */
export const siteOfPage = (): string => (location.protocol.endsWith('-extension:') ? '' : location.hostname);
