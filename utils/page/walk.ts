/** From mention to mention: which comes next, and how it is brought into view. Only where a card or the popup asks for it. */
import { isShown } from './blocks.ts';
import type { Mark, Marks } from './marks.ts';
import { firstRect, hitAt, type Hit } from './pointer.ts';
import { inReadingOrder, parentOf } from './tree.ts';
import { wayFrom, type Start } from './way.ts';

/** A place in the text, as a selection has it. */
export type Place = { node: Node; offset: number };

/** Brings the first of these mentions into view that the page shows, and says where it then is. */
export function bringIntoView(marks: Marks, way: readonly Mark[]): Hit | undefined {
  for (const mark of way) {
    const [part] = mark.parts;
    const element = part && parentOf(part.node);
    const rect = firstRect(mark);
    if (!element || !rect || !isShown(element)) continue;
    if (hitAt(marks, rect.x + 1, rect.y + rect.height / 2)?.mark === mark) return { mark, rect, element };
    // At once, for everybody: the card stands where the mention is when this returns.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return { mark, rect: firstRect(mark) ?? rect, element };
  }
  return undefined;
}

/** Brings the mention of `key` into view that comes after `from` (1) or before it (-1), round the article. */
export function bringNext(marks: Marks, key: string, from: Mark | undefined, by: 1 | -1): Hit | undefined {
  const all = marks.all().filter(({ mention }) => mention.key === key);
  // Text that was read again has other marks.
  const on = from ? all.indexOf(from) : -1;
  return bringIntoView(marks, wayFrom(all, on < 0 ? { before: 0 } : { on }, by));
}

const isInView = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;

/** What has the focus, else caret or selection: where the reader is, if it is in view. One that was scrolled away is forgotten. */
function placeOfReader(): Place | undefined {
  const { activeElement } = document;
  const selection = getSelection();
  const isElsewhere =
    activeElement && activeElement !== document.body && !activeElement.contains(selection?.anchorNode ?? null);
  if (isElsewhere && isInView(activeElement.getBoundingClientRect())) return { node: activeElement, offset: 0 };
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { startContainer: node, startOffset: offset } = range;
  const element = node instanceof Element ? node : parentOf(node);
  const rect = range.getClientRects()[0] ?? element?.getBoundingClientRect();
  return rect && isInView(rect) ? { node, offset } : undefined;
}

function startsBefore({ parts: [part] }: Mark, { node, offset }: Place): boolean {
  if (!part) return true;
  // Across shadow trees nothing can be compared but what is around.
  if (part.node.getRootNode() !== node.getRootNode()) return inReadingOrder(part.node, node) < 0;
  const range = document.createRange();
  range.setStart(node, offset);
  return range.comparePoint(part.node, part.start) < 0;
}

/**
 * Where a walk begins: from the mention whose card is open; from focus, caret or selection; from the top of the view. A caret that
 * is still where a walk has `left` it stands for the mention there.
 */
export function startOfWalk(all: readonly Mark[], open: Mark | undefined, left: Place | undefined): Start {
  const on = open ? all.indexOf(open) : -1;
  if (on >= 0) return { on };
  const place = placeOfReader();
  if (place && place.node === left?.node && place.offset === left.offset) {
    const there = all.findIndex(({ parts: [part] }) => part?.node === place.node && part.start === place.offset);
    if (there >= 0) return { on: there };
  }
  const before = all.findIndex((mark) =>
    place ? !startsBefore(mark, place) : (firstRect(mark)?.top ?? -Infinity) >= 0,
  );
  return { before: before < 0 ? all.length : before };
}
