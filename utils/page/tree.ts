/** The page as its reader sees it: an open shadow root belongs where its host stands. */

/** The element around `node`; around a shadow root's own children that is the host. */
export const parentOf = (node: Node): Element | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;

/** `element`, and all that is around it. */
export function* upwards(element: Element): Generator<Element> {
  for (let up: Element | null = element; up; up = parentOf(up)) yield up;
}

/** Elements that lie in no other of them. */
export const topmost = (elements: ReadonlySet<Element>): Element[] =>
  [...elements].filter(
    (element) =>
      !upwards(element)
        .drop(1)
        .some((up) => elements.has(up)),
  );

/** The way down to `node`: the hosts of the shadow roots that it is in, outermost first, and itself. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

/** For sorting: which of two text nodes comes first on the page. compareDocumentPosition alone says nothing across trees. */
export function inReadingOrder(a: Node, b: Node): number {
  const [left, right] = [pathTo(a), pathTo(b)];
  const fork = left.findIndex((node, depth) => node !== right[depth]);
  const [one, other] = [left[fork], right[fork]];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
