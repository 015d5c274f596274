/** The one element that an open card adds to the page. Before the first card and after `remove` the page is as it was. */
import { CARD_TAG } from '../../utils/card/surface.ts';
import palette from '../ui/palette.css?inline';
import { ancestors } from './ancestors.ts';
import card from './card.css?inline';
import glyph from './glyph.css?inline';
import host from './host.css?inline';

export type Host = {
  root: ShadowRoot;
  isOpen(): boolean;
  /** Shows the host above everything in the page, where `element` is not inert. */
  open(element: Element): void;
  close(): void;
  remove(): void;
};

/**
 * While a modal dialog or a fullscreen element is up, everything outside of it is inert, the top layer included: a card
 * about a term inside has to be inside too.
 */
function homeFor(element: Element): Element | ShadowRoot {
  for (const around of ancestors(element)) {
    if (around.matches('dialog:modal, :fullscreen')) return around.shadowRoot ?? around;
  }
  return document.documentElement;
}

/** Constructed, because a strict CSP blocks style elements. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export function createHost(): Host {
  // An instance of before an update of the extension can no longer remove its own.
  for (const leftover of document.querySelectorAll(CARD_TAG)) leftover.remove();

  const element = document.createElement(CARD_TAG);
  element.popover = 'manual';
  // Open only for the tests: what a card shows is not the page's business.
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  root.adoptedStyleSheets = [palette, glyph, card, host].map(sheetOf);
  // The page's one-letter shortcuts must not hear what is pressed on the card.
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());

  const isOpen = (): boolean => element.matches(':popover-open');
  return {
    root,
    isOpen,
    open(around) {
      const home = homeFor(around);
      // A page may have removed the host, and moving it closes it.
      if (element.parentNode !== home || !element.isConnected) home.append(element);
      const zoom = element.parentElement?.currentCSSZoom ?? 1;
      element.style.setProperty('--newsgloss-zoom', String(1 / zoom));
      if (!isOpen()) element.showPopover();
    },
    close() {
      if (isOpen()) element.hidePopover();
    },
    remove: () => element.remove(),
  };
}
