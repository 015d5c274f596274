/** Where a walk over the mentions leaves the reader: the caret at the mention, and Tab goes on from there. */
import type { Mark } from './marks.ts';
import { inReadingOrder, parentOf } from './tree.ts';
import type { Place } from './walk.ts';

const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea, select'));

/**
 * Has Tab go on from `node`. Chromium goes on from what had the focus last and does not mind the caret (docs/browser-bugs.md), so what
 * stands next before the mention gets the focus and loses it again; the page is not to hear of that.
 */
function beginAfter(node: Node): void {
  const hush = (event: Event): void => event.stopImmediatePropagation();
  const types = ['focus', 'focusin', 'blur', 'focusout'];
  for (const type of types) addEventListener(type, hush, true);
  for (const element of [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].reverse()) {
    if (element.tabIndex < 0 || inReadingOrder(element, node) >= 0 || !element.checkVisibility()) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    element.blur();
    break;
  }
  for (const type of types) removeEventListener(type, hush, true);
}

/** Puts the caret at a mention, and the focus on the link that it is in, and says where that is. */
export function putCaret({ parts: [part] }: Mark): Place | undefined {
  const { activeElement } = document;
  // Who was writing goes on writing.
  if (!part?.node.isConnected || isField(activeElement)) return undefined;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  const link = parentOf(part.node)?.closest<HTMLElement>('a[href], button');
  if (link) link.focus({ preventScroll: true });
  else beginAfter(part.node);
  getSelection()?.collapse(part.node, part.start);
  return { node: part.node, offset: part.start };
}
