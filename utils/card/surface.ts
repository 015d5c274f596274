/**
 * The seam between the content script, which decides when a card is open, and the card script, which draws it and is
 * injected only when it is first needed. Both run in the extension's isolated world of the page and meet on `globalThis`.
 */
import type { CardView } from '../model/card.ts';

/** Where a card belongs: the rectangle of the line of text that was hit (viewport px), and the element that holds it. */
export type Anchor = { rect: { x: number; y: number; width: number; height: number }; element: Element };

export type Placed = Anchor & { mentions: number };

/** What the card tells the content script. */
export type CardEvents = {
  /** The pointer entered or left the card. */
  over(inside: boolean): void;
  /** The card was closed from within: its close button, or a link followed. */
  dismissed(): void;
};

export type CardSurface = {
  /** Draws `view` and shows it beside `placed`; a card that is open already is changed in place. */
  show(view: CardView, placed: Placed): void;
  hide(): void;
  /** The card's own box in viewport px, or null while hidden. */
  box(): DOMRect | null;
  /** Removes the host from the page (extension updated, page left). */
  destroy(): void;
};

export type CardModule = { create(events: CardEvents): CardSurface };

declare global {
  /** Where the card script leaves itself for the content script to find: a global of the isolated world, not of the page. */
  // eslint-disable-next-line no-var
  var newsglossCard: CardModule | undefined;
}
