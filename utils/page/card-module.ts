/**
 * Where content script and card script meet: on `globalThis` of the extension's isolated world. The card script is injected only
 * when a card is first needed; what only an open card needs of the page is done there, and costs pages without one nothing.
 */
import type { CardEvents } from '../card/surface.ts';
import type { Settings } from '../model/settings.ts';
import type { Marks } from './marks.ts';
import { hitAt, type Hit } from './pointer.ts';
import type { Reader } from './reader.ts';
import { bringNext } from './walk.ts';

/** What the content script lends to the card: the marks, the mention whose card is open, and the way to another one. */
export type CardPage = { marks: Marks; current(): Hit | undefined; go(hit: Hit | undefined): void };

/** What first made the reader want a card: where in the viewport (px), by a tap or click or by resting there for `waited` ms. */
export type First = { x: number; y: number; tap: boolean; waited: number };

/** What the reader has set of cards, as it is now. */
export type CardSettings = Pick<Settings, 'density' | 'opening' | 'delay'>;

/**
 * Whether a card opens under a pointer that rests. Where nothing is marked it does not: nothing says that a card would come, and so
 * nobody means it. A click on the very words is meant.
 */
export const opensByHover = ({ opening, density }: CardSettings): boolean => opening === 'hover' && density !== 'none';

/** The page as the content script leaves it to the card script, which looks after pointer and keys from then on. */
export type AttendedPage = { marks: Marks; reader: Reader; settings: () => CardSettings; signal: AbortSignal };

/** What looks after the cards of a page. */
export type Attendant = {
  /** Marks have left the page. */
  gone(): void;
  /** Goes to the next mention (1), or the one before (-1), and opens its card with the focus in it; false when there is none. */
  walk(by: 1 | -1): boolean;
};

/** `first`: undefined when a key has asked for the script. */
export type CardModule = { attend(page: AttendedPage, first: First | undefined): Attendant };

declare global {
  /** Where the card script leaves itself for the content script to find: a global of the isolated world, not of the page. */
  // eslint-disable-next-line no-var
  var newsglossCard: CardModule | undefined;
}

/** The card's events as the content script hears them, with those that lead the card to another mention. */
export function following(events: Omit<CardEvents, 'step'>, { marks, current, go }: CardPage): CardEvents {
  return {
    ...events,
    step(by) {
      const hit = current();
      const next = hit && bringNext(marks, hit.mark.mention.key, hit.mark, by);
      if (next && next.mark !== hit.mark) go(next);
    },
    async choose(...choice) {
      const hit = current();
      await events.choose(...choice);
      // The page is marked anew: the card goes over to the mark that now stands there, unless the reader has left it.
      if (hit && hit === current()) go(hitAt(marks, hit.rect.x + 1, hit.rect.y + hit.rect.height / 2));
    },
  };
}
