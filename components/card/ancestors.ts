/** The elements around `element`, itself first, outwards through slots and shadow roots as they are shown. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = outer(at)) yield at;
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
