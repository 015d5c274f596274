/** Parts of a page that are not the article's text. */

/** Elements whose text is no prose, is somebody's input, or belongs to the site rather than to the article. */
const SKIPPED = new Set(
  `script style noscript template iframe object embed video audio canvas svg math img picture map input textarea select option
  button datalist meter progress output code pre kbd samp nav footer aside rt rp newsgloss-card`.split(/\s+/),
);

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'textbox',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'alert',
]);

/** Whole class or id words that name a box beside the article. Whole words only: "article-with-comments" is the article. */
const BOXES =
  /^(?:comments?|comment-?list|disqus_thread|newsletter(?:-signup)?|related(?:-(?:stories|articles|content|links|posts))?|recommended|recirculation|most-(?:read|popular)|teasers?|promo|sponsored|advert(?:isement)?|social-share|share-tools|breadcrumbs?|tags?|author-bio|cookie-banner)$/i;

/** The page's own form element may wrap everything (ASP.NET does): a form with an article in it is not a form. */
const isForm = (element: Element): boolean =>
  element.localName === 'form' && !element.querySelector('article, main, h1');

const isEditable = (element: Element): boolean => element instanceof HTMLElement && element.isContentEditable;

/** Whether `element` and all in it is left out. Reads attributes only: no style, no layout. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName) || isForm(element) || isEditable(element)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  return BOXES.test(element.id) || [...element.classList].some((name) => BOXES.test(name));
}
