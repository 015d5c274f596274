/**
 * The DOM as blocks: one string for each run of text that the page shows as a unit, with the way back to the text nodes.
 *
 *   <p>The World <b>Trade</b> Organization</p>   →   "The World Trade Organization"
 *                                                     nodes  [The World ][Trade][ Organization]
 *                                                     starts  0          10     15
 *
 * Inline markup never splits a name, a block boundary always does. Nothing here writes to the page.
 */
import { isLiveBlog } from './entries.ts';
import { isSkipped } from './skip.ts';
import { parentOf, upwards } from './tree.ts';

/**
 * `starts[i]`: UTF-16 offset of `nodes[i]` in `text`; below 0 where the block begins within a node that is longer than a block
 * may be. Between nodes there may be stand-ins: U+2028 for <br> (a newline is a blank in HTML), U+FFFC for something that is no text.
 */
export type PageBlock = { id: number; element: Element; text: string; nodes: Text[]; starts: number[] };

/** What is met on the way: elements that the page does not show (yet), shadow roots. */
export type Met = { hidden(element: Element): void; shadow(root: ShadowRoot): void };

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup time tt u var
  wbr ruby rb`.split(/\s+/),
);
/** Longer than any paragraph; a page that makes one block of everything is cut here, at most once in a name. */
const LONGEST = 60_000;
/** A block that is mostly link text is a teaser or a menu. */
const LINKED = 0.66;
/** Letters in a floating initial, with its quotation mark. */
const INITIAL = 3;

let ids = 0;

/** Whether the text around `element` runs on through it. Sites make blocks of <span>, and inline markup of elements of their own. */
function isInline(element: Element): boolean {
  if (!INLINE.has(element.localName) && !element.localName.includes('-')) return false;
  const { display, cssFloat } = getComputedStyle(element);
  // A float computes to a block, but a drop cap is the first letter of a word.
  return (
    /^(?:inline|ruby|contents)/.test(display) || (cssFloat !== 'none' && (element.textContent ?? '').length <= INITIAL)
  );
}

/** The element whose text makes the block that `element` is part of: itself, or what its inline markup stands in. */
export function blockElementOf(element: Element): Element {
  let block = element;
  for (let up = parentOf(block); up && isInline(block); up = parentOf(up)) block = up;
  return block;
}

type Draft = { nodes: Text[]; starts: number[]; text: string; linked: number };
const empty = (): Draft => ({ nodes: [], starts: [], text: '', linked: 0 });

/** A teaser is a link and little else; a headline of the article may be one, too. */
const isLinkList = (draft: Draft, element: Element): boolean =>
  draft.linked > LINKED * draft.text.trim().length && element.closest('h1') === null;

/** Whether the page shows `element` (or would, were it scrolled to). False for all in Firefox before the first layout. */
export const isShown = (element: Element): boolean =>
  // An element without a box of its own is not called visible, but what is in it is shown.
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

/** An element that is being read. `owner`: the element of its block. */
type Frame = { next: Node | null; owner: Element; isBlock: boolean; inLink: boolean };

/**
 * All blocks of text under `root`, in document order, then those of the open shadow roots in it. Not recursive: pages nest
 * deeper than the stack allows.
 */
export function blocksIn(root: Element, met: Met): PageBlock[] {
  const blocks: PageBlock[] = [];
  let draft = empty();

  const flush = (element: Element): void => {
    const { nodes, starts, text } = draft;
    if (/\p{L}{2}/u.test(text) && !isLinkList(draft, element)) blocks.push({ id: ids++, element, text, nodes, starts });
    draft = empty();
  };

  const addText = (node: Text, { owner, inLink }: Frame): void => {
    for (let from = 0; from < node.length; from += LONGEST) {
      const piece = node.data.slice(from, from + LONGEST);
      if (draft.text.length + piece.length > LONGEST) flush(owner);
      draft.nodes.push(node);
      draft.starts.push(draft.text.length - from);
      draft.text += piece;
      if (inLink) draft.linked += piece.trim().length;
    }
  };

  const standIn = (character: string, { owner }: Frame): void => {
    if (draft.text.length < LONGEST) draft.text += character;
    else flush(owner);
  };

  /** What is not shown leaves no trace: the text around it runs on. So does the text under ruby. */
  const enter = (element: Element, frame: Frame): Frame | undefined => {
    const { localName } = element;
    if (localName === 'br') standIn('\u2028', frame);
    else if (isSkipped(element)) {
      if (!/^r[pt]$/.test(localName) && isShown(element)) standIn('\ufffc', frame);
    } else if (!isShown(element)) met.hidden(element);
    else {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      const isBlock = !isInline(element);
      if (isBlock) flush(frame.owner);
      const inLink = frame.inLink || (localName === 'a' && element.hasAttribute('href'));
      return { next: element.firstChild, owner: isBlock ? element : frame.owner, isBlock, inLink };
    }
    return undefined;
  };

  if (!isShown(root)) {
    met.hidden(root);
    return blocks;
  }
  const trees = [root, ...(root.shadowRoot ? [root.shadowRoot] : [])];
  for (const tree of trees) {
    const isShadow = tree instanceof ShadowRoot;
    if (isShadow) met.shadow(tree);
    const stack: Frame[] = [
      { next: tree.firstChild, owner: isShadow ? tree.host : tree, isBlock: true, inLink: false },
    ];
    for (let frame = stack[0]; frame; frame = stack.at(-1)) {
      const node: Node | null = frame.next;
      if (node) {
        frame.next = node.nextSibling;
        if (node instanceof Text) addText(node, frame);
        else if (node instanceof Element) {
          const inner = enter(node, frame);
          if (inner) stack.push(inner);
        }
      } else {
        stack.pop();
        if (frame.isBlock) flush(frame.owner);
      }
    }
  }
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

const HOLDERS = 'article, main, [role="main"]';
/** One of several entries of a live blog is not the article, though it may hold most of a young one. */
const LIVE_HOLDERS = ':is(article, main, [role="main"]):not(article ~ article, article:has(~ article), li > article)';
/** Share of the page's prose that makes a container the article's: one that says what it is, and any other (95 real pages). */
const MOST = 0.5;
const NEARLY_ALL = 0.75;

/** Of elements that lie in one another, as any two do that hold more than half of the same: the innermost. */
const innermost = (elements: Element[]): Element | undefined =>
  elements.reduce<Element | undefined>(
    (inner, element) => (!inner || inner.contains(element) ? element : inner),
    undefined,
  );

/**
 * Where the article is: the innermost container that holds most of the page's paragraphs, with the headline and the lede where
 * they stand outside of it; else the body.
 */
export function articleRoots(page: Document): Element[] {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const { textContent, parentElement } of page.querySelectorAll('p:not(nav *, aside *, footer *)')) {
    const length = textContent?.length ?? 0;
    all += length;
    for (let up = parentElement; up; up = up.parentElement) lengths.set(up, (lengths.get(up) ?? 0) + length);
  }
  const holding = (share: number): Element[] =>
    [...lengths].filter(([, length]) => length > share * all).map(([element]) => element);
  const holders = isLiveBlog(page) ? LIVE_HOLDERS : HOLDERS;
  const inner =
    innermost(holding(MOST).filter((element) => element.matches(holders))) ?? innermost(holding(NEARLY_ALL));
  // Not page.body: pages have been seen that take theirs away.
  if (!inner) return [...page.querySelectorAll('body')];
  const heads = [...page.querySelectorAll('h1, h1 ~ h2, h1 ~ p')];
  return [...heads.filter((head) => !inner.contains(head) && !upwards(head).some(isSkipped)), inner];
}
