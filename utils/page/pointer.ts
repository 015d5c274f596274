/**
 * Which mark is at a point. caretPositionFromPoint + a map of text nodes + a rect check took 7 to 60 µs an event where
 * highlightsFromPoint took 700 to 1,900 (measured on a page of 1 MB with 2,000 marks).
 */
import type { Mark, Marks } from './marks.ts';
import { parentOf } from './tree.ts';

/** `rect`: the line of the mention that was hit, in viewport px. */
export type Hit = { mark: Mark; rect: DOMRect; element: Element };

/** The mark under a point of the viewport, or undefined. */
export function hitAt(marks: Marks, x: number, y: number): Hit | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: marks.shadowRoots() });
  const node = caret?.offsetNode;
  if (!(node instanceof Text)) return undefined;
  for (const mark of marks.at(node)) {
    const part = mark.parts.find((one) => one.node === node);
    const element = parentOf(node);
    if (!part || !element) continue;
    // The caret of a point beyond a line's end is that line's last letter: only the boxes of the letters count.
    const rect = rectAt(part, x, y);
    if (rect && isOnTop(element, x, y)) return { mark, rect, element };
  }
  return undefined;
}

/** A live Range, but only for a moment: StaticRange has no boxes. */
function rectAt({ node, start, end }: Mark['parts'][number], x: number, y: number): DOMRect | undefined {
  if (end > node.length) return undefined;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].find(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/** The caret also lands in text that is clipped, or lets the pointer through: what is there must be the text's own element. */
function isOnTop(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode();
  const top = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return element.contains(top);
}

/** The box of the mark's first line that is on the page, for a card that no pointer opened. */
export function firstRect(mark: Mark): DOMRect | undefined {
  const [part] = mark.parts;
  if (!part?.node.isConnected || part.end > part.node.length) return undefined;
  const range = document.createRange();
  range.setStart(part.node, part.start);
  range.setEnd(part.node, part.end);
  return range.getClientRects()[0];
}
