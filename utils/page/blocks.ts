/**
 * The DOM as blocks: one string for each run of text that the page shows as a unit, with the way back to the text nodes.
 *
 *   <p>The World <b>Trade</b> Organization</p>   →   "The World Trade Organization"
 *                                                     nodes  [The World ][Trade][ Organization]
 *                                                     starts  0          10     15
 *
 * Inline markup never splits a name, a block boundary always does. Nothing here writes to the page.
 */
import { isSkipped } from './skip.ts';

/** `starts[i]`: UTF-16 offset of `nodes[i]` in `text`. Between nodes there may be stand-ins: "\n" for <br>, U+FFFC for an object. */
export type PageBlock = {
  id: number;
  element: Element;
  root: Document | ShadowRoot;
  text: string;
  nodes: Text[];
  starts: number[];
};

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup time tt u var
  wbr ruby rb`.split(/\s+/),
);
/** Longer than any paragraph; a page that makes one block of everything is cut here, at most once in a name. */
const LONGEST = 60_000;
/** A block that is mostly link text is a teaser or a menu. */
const LINKED = 0.66;

let ids = 0;

/** The element whose text makes the block that `element` is part of: itself, or what its inline markup stands in. */
export function blockElementOf(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

type Draft = { nodes: Text[]; starts: number[]; text: string; linked: number };
const empty = (): Draft => ({ nodes: [], starts: [], text: '', linked: 0 });

/** A teaser is a link and little else; a headline of the article may be one, too. */
const isLinkList = (draft: Draft, element: Element): boolean =>
  draft.linked > LINKED * draft.text.trim().length && element.closest('h1') === null;

/** Whether the page shows `element` (or would, were it scrolled to). False for all in Firefox before the first layout. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/**
 * All blocks of text under `root`, in document order. Open shadow roots are read as blocks of their own. What the page does not
 * show (yet: "read more", a body hidden by an A/B test) goes to `hidden`.
 */
export function blocksIn(root: Element | ShadowRoot, hidden: Set<Element>): PageBlock[] {
  const blocks: PageBlock[] = [];
  let draft = empty();

  const flush = (element: Element): void => {
    const { nodes, starts, text } = draft;
    if (/\p{L}{2}/u.test(text) && !isLinkList(draft, element)) {
      const tree = element.getRootNode();
      if (!isShown(element)) hidden.add(element);
      else if (tree instanceof Document || tree instanceof ShadowRoot)
        blocks.push({ id: ids++, element, root: tree, text, nodes, starts });
    }
    draft = empty();
  };

  const visit = (parent: Element | ShadowRoot, owner: Element, inLink: boolean): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (draft.text.length + node.length > LONGEST) flush(owner);
        if (node.length > LONGEST) continue;
        draft.nodes.push(node);
        draft.starts.push(draft.text.length);
        draft.text += node.data;
        if (inLink) draft.linked += node.data.trim().length;
      } else if (node instanceof Element) visitElement(node, owner, inLink);
    }
  };

  const visitElement = (element: Element, owner: Element, inLink: boolean): void => {
    if (element.localName === 'br') draft.text += '\n';
    else if (isSkipped(element)) draft.text += '\ufffc';
    else if (INLINE.has(element.localName)) visit(element, owner, inLink || element.localName === 'a');
    else {
      flush(owner);
      if (element.shadowRoot) {
        visit(element.shadowRoot, element, inLink);
        flush(element);
      }
      visit(element, element, inLink);
      flush(element);
    }
  };

  const owner = root instanceof ShadowRoot ? root.host : root;
  visit(root, owner, false);
  flush(owner);
  return blocks;
}

/** The nodes that hold [start, end) of the block's text, each with its own part of it. */
export function partsOf(block: PageBlock, start: number, end: number): { node: Text; start: number; end: number }[] {
  const parts: { node: Text; start: number; end: number }[] = [];
  for (const [index, node] of block.nodes.entries()) {
    const offset = block.starts[index] ?? 0;
    if (offset >= end) break;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    if (from < to) parts.push({ node, start: from, end: to });
  }
  return parts;
}

/** Where the article is: the one container that holds most of the page's paragraphs, else the whole body. */
export function articleRoots(page: Document): Element[] {
  const length = (element: Element): number =>
    [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
  const all = length(page.body);
  const containers = [...page.querySelectorAll('article, [itemprop="articleBody"], main, [role="main"]')];
  const main = containers
    .map((element) => ({ element, length: length(element) }))
    .sort((a, b) => b.length - a.length)[0];
  if (!main || main.length < all / 2) return [page.body];
  const headline = [...page.querySelectorAll('h1')].filter((h1) => !main.element.contains(h1));
  return [...headline, main.element];
}
