/** The seam between the content script, which decides when a card is open, and the card script, which draws it. */
import type { CardView } from '../model/card.ts';
import type { Wish } from '../model/draft.ts';
import type { EntityId } from '../model/entity.ts';

/** The name of the one element that we add to a page. */
export const CARD_TAG = 'newsgloss-card';

/** Where a card belongs: the rectangle of the line of text that was hit (viewport px), and the element that holds it. */
export type Anchor = { rect: { x: number; y: number; width: number; height: number }; element: Element };

/**
 * `open`: until the pointer leaves. `pinned`: until the reader closes it. `focused`: the same, with the focus in it, but it
 * gives way to another term or to a click elsewhere.
 */
export type Held = 'open' | 'pinned' | 'focused';

/**
 * `surface`: the words of the mention, as the article writes them. `byKey`: the focus goes to the card's beginning, where it is read
 * out, however the card is held and wherever on it the focus was.
 */
export type Placed = Anchor & { mentions: number; surface: string; held: Held; byKey?: boolean };

/** How far a choice between meanings reaches. */
export type ChoiceScope = 'article' | 'site' | 'everywhere';

/** Where a term is hidden: on every page, or `here`, on this site. */
export type HideScope = 'everywhere' | 'here';

/** Takes back what was done. */
export type Undo = () => Promise<unknown>;

/** What the reader asks for on a card. `key`: the card's, an entity's id. What cannot be done rejects, with words for the reader. */
export type CardActions = {
  /** The meaning that `surface` is to have. Resolves when the page is marked accordingly. */
  choose(surface: string, entity: EntityId, scope: ChoiceScope): Promise<unknown>;
  hide(key: string, scope: HideScope): Promise<Undo>;
  /** "I know this one": not painted any more. */
  know(key: string): Promise<Undo>;
  /**
   * Asks whether it may be; what it resolves with does it. Done when the reader can no longer undo it on the card: with the site, the
   * card goes. Absent where the article is on no site.
   */
  switchSiteOff?(): Promise<() => Promise<unknown>>;
  /** Opens our own page: keys typed on a card are heard by the page, so nothing is written on one. */
  open(wish: Wish): Promise<unknown>;
  /** To the next mention of the same, or the one before. */
  step(by: 1 | -1): void;
  /** How the card is held from now on. */
  hold(as: Held): void;
};

/** Those that are not about the card itself. */
export type AskedActions = Pick<CardActions, 'choose' | 'hide' | 'know' | 'switchSiteOff' | 'open'>;

/** What the card tells the content script. */
export type CardEvents = CardActions & {
  /** The pointer entered or left the card. */
  over(inside: boolean): void;
  /** The card was closed from within: its close button, Esc, or a link followed. */
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
