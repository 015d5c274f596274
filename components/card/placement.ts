/** Where there is room for a card. The placing itself is CSS (host.css); this decides only what CSS cannot. */

/** Between the line of text and the card, and between the card and the window's edge (px); host.css has the same. */
export const GAP = 8;

export const CARD_WIDTH = 372;

/** With less than this free above and below (px), as at a zoom of 400 %, the card becomes a sheet at the bottom. */
const MIN_ROOM = 160;

/** With less than this (px) the head would leave too little of the rest: it scrolls along. */
const LOW_ROOM = 280;

export type Room = 'ample' | 'low' | 'sheet';

/** `top` and `bottom` of the line of text, and the window's height, in px. */
export function roomAround({ top, bottom }: { top: number; bottom: number }, windowHeight: number): Room {
  const room = Math.max(top, windowHeight - bottom) - 2 * GAP;
  if (room < MIN_ROOM) return 'sheet';
  return room < LOW_ROOM ? 'low' : 'ample';
}

/** The width (px) inside the card's border and padding. */
export const contentWidth = (windowWidth: number): number => Math.min(CARD_WIDTH, windowWidth - 2 * GAP) - 34;

type Rect = { x: number; y: number; width: number; height: number };

/** `rect` where it lies in the window, or moved to its nearest edge: the window may have become smaller, or been scrolled. */
export function inWindow(rect: Rect, window: { width: number; height: number }): Rect {
  const within = (at: number, size: number, all: number): number => Math.max(0, Math.min(at, all - size));
  const { width, height } = rect;
  return { x: within(rect.x, width, window.width), y: within(rect.y, height, window.height), width, height };
}
