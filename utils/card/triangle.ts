/**
 * The safe triangle: from the term to its card the pointer may cross other terms without opening theirs.
 *
 *            P  where the pointer was            P lies outside the card's box; A and B are the corners of the box's
 *           / \                                  near side, spread a little. A pointer that moves inside P·A·B is
 *          /   \                                 heading for the card.
 *     ────A─────B────
 *        │  card  │
 */
type Point = { x: number; y: number };
type Box = { left: number; top: number; right: number; bottom: number };

/** px: a hand does not draw straight lines. */
const SPREAD = 12;

const side = (p: Point, a: Point, b: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Whether a pointer that went from `from` to `to` is on its way to `box`. Viewport px. */
export function isHeading(from: Point, to: Point, box: Box): boolean {
  const below = from.y < box.top;
  const above = from.y > box.bottom;
  if (!below && !above) return false;
  const y = below ? box.top : box.bottom;
  const a = { x: box.left - SPREAD, y };
  const b = { x: box.right + SPREAD, y };
  const signs = [side(to, from, a), side(to, a, b), side(to, b, from)].map(Math.sign);
  const moved = from.x !== to.x || from.y !== to.y;
  return moved && (signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0));
}
