/**
 * Where content script and card script meet: on `globalThis` of the extension's isolated world. The card script is injected only
 * when a card is first needed; what only an open card needs of the page is done there, and costs pages without one nothing.
 */
import type { CardEvents } from '../card/surface.ts';
import type { Mark, Marks } from './marks.ts';
import { firstRect, hitAt, type Hit } from './pointer.ts';
import type { Reader } from './reader.ts';
import { parentOf } from './tree.ts';

/** What the content script lends to the card: the marks, the mention whose card is open, and the way to another one. */
export type CardPage = { marks: Marks; current(): Hit | undefined; go(hit: Hit | undefined): void };

/** What first made the reader want a card: where in the viewport (px), by touch or by resting there for `waited` ms. */
export type First = { x: number; y: number; touch: boolean; waited: number };

/** The page as the content script leaves it to the card script, which looks after pointer and keys from then on. */
export type AttendedPage = { marks: Marks; reader: Reader; signal: AbortSignal };
export type CardModule = { attend(page: AttendedPage, first: First): { gone(): void } };

declare global {
  /** Where the card script leaves itself for the content script to find: a global of the isolated world, not of the page. */
  // eslint-disable-next-line no-var
  var newsglossCard: CardModule | undefined;
}

/**
 * Scrolls to the next mention of what `from` names (1), or the one before (-1), round the article, and says where it then is.
 * Mentions that the page does not show are passed over; undefined when there is no other.
 */
function step(marks: Marks, from: Mark, by: 1 | -1): Hit | undefined {
  const all = marks.all().filter(({ mention }) => mention.key === from.mention.key);
  // Text that was read again has other marks.
  const at = all.indexOf(from);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  for (const mark of by > 0 ? others : others.toReversed()) {
    const [part] = mark.parts;
    const element = part && parentOf(part.node);
    if (!element || !firstRect(mark)) continue;
    // At once: the card stands where the mention is when this returns.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = firstRect(mark);
    if (rect) return { mark, rect, element };
  }
  return undefined;
}

/** The card's events as the content script hears them, with those that lead the card to another mention. */
export function following(events: Omit<CardEvents, 'step'>, { marks, current, go }: CardPage): CardEvents {
  return {
    ...events,
    step(by) {
      const hit = current();
      if (hit) go(step(marks, hit.mark, by));
    },
    async choose(...choice) {
      const hit = current();
      await events.choose(...choice);
      // The page is marked anew: the card goes over to the mark that now stands there, unless the reader has left it.
      if (hit && hit === current()) go(hitAt(marks, hit.rect.x + 1, hit.rect.y + hit.rect.height / 2));
    },
  };
}
