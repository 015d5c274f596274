/** The seam between the content script, which decides when a card is open, and the card script, which draws it. */
import type { CardView } from '../model/card.ts';
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

/** `surface`: the words of the mention, as the article writes them. */
export type Placed = Anchor & { mentions: number; surface: string; held: Held };

/** How far a choice between meanings reaches. */
export type ChoiceScope = 'article' | 'site' | 'everywhere';

/** Where a term is hidden: on every page, or `here`, on this site; `site` switches the whole site off. */
export type HideScope = 'everywhere' | 'here' | 'site';

/** What the reader asks for on a card. `key`: the card's, an entity's id. */
export type CardActions = {
  /** The meaning that `surface` is to have. Resolves when the page is marked accordingly. */
  choose(surface: string, entity: EntityId, scope: ChoiceScope): Promise<void>;
  /** Told when the reader can no longer undo it on the card: nothing has to be taken back. */
  hide(key: string, scope: HideScope): Promise<void>;
  /** "I know this one": not painted any more. Told as late as `hide`. */
  know(key: string): Promise<void>;
  /** To the next mention of the same, or the one before. */
  step(by: 1 | -1): void;
  /** How the card is held from now on. */
  hold(as: Held): void;
};

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
