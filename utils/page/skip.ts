/** Parts of a page that are not the article's text. */

import { CARD_TAG } from '../card/surface.ts';

/** Elements whose text is no prose, is somebody's input, or belongs to the site rather than to the article. */
const SKIPPED = new Set(
  `script style noscript template iframe object embed video audio canvas svg math img picture map input textarea select option
  button datalist meter progress output code pre kbd samp nav footer aside rt rp ${CARD_TAG}`.split(/\s+/),
);

const ROLES = new Set('navigation complementary contentinfo textbox search menu menubar toolbar alert'.split(' '));

/** Whole class or id words that name a box beside the article. Whole words only: "article-with-comments" is the article. */
const BOXES =
  /(?:^|\s)(?:comments?|comment-?list|disqus_thread|newsletter(?:-signup)?|related(?:-(?:stories|articles|content|links|posts))?|recommended|recirculation|most-(?:read|popular)|teasers?|promo|sponsored|advert(?:isement)?|social-share|share-tools|breadcrumbs?|tags?|author-bio|cookie-banner)(?:\s|$)/i;

/** Not isContentEditable: that brings the page's style up to date each time. */
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * A form may wrap everything (ASP.NET does), and what lies behind an open dialog is aria-hidden: neither counts where it holds
 * the article.
 */
const isAside = (element: Element): boolean =>
  element.matches('form, [aria-hidden="true"]') && !element.querySelector('article, main, h1');

/** Whether `element` and all in it is left out. Reads attributes only, no style: what is `hidden` is found by blocks.ts. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName) || element.matches(EDITABLE) || isAside(element)) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  return BOXES.test(`${element.id} ${element.className}`);
}
