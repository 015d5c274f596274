/**
 * Paints mentions by the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * StaticRange only: 2,000 live ranges made the page's own DOM work 40 times slower (measured), static ones cost nothing. A
 * Highlight is never iterated: Firefox throws on it from a content script. So what is painted is kept here as well.
 */
import { CERTAINTIES, type Certainty } from '../model/limits.ts';
import type { Mention } from '../model/reading.ts';
import { partsOf, type PageBlock } from './blocks.ts';
import { paintedAmong } from './density.ts';

/** A mention on the page, with the text nodes that hold it. */
export type Mark = { mention: Mention; block: PageBlock; parts: { node: Text; start: number; end: number }[] };

type Layer = Certainty | 'active';
const LAYERS: readonly Layer[] = [...CERTAINTIES, 'active'];
/** The registry is shared with the page: an unlikely name. */
const nameOf = (layer: Layer): string => `newsgloss-${layer}`;

export type Marks = ReturnType<typeof createMarks>;

/** `sheet`: the ::highlight rules, which Firefox does not apply inside a shadow tree unless that tree adopts them. */
export function createMarks(sheet: () => CSSStyleSheet) {
  const highlights = new Map<Layer, Highlight>(LAYERS.map((layer) => [layer, new Highlight()]));
  const blocks = new Map<number, PageBlock>();
  const marks = new Map<number, Mark[]>();
  const byNode = new Map<Text, Mark[]>();
  const painted = new Map<Mark, { layer: Layer; range: StaticRange }>();
  const styled = new WeakSet<ShadowRoot>();

  const rangeOf = ({ parts }: Mark): StaticRange | undefined => {
    const [first, last] = [parts[0], parts.at(-1)];
    return (
      first &&
      last &&
      new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      })
    );
  };

  const register = (): void => {
    for (const [layer, highlight] of highlights)
      if (!CSS.highlights.has(nameOf(layer))) CSS.highlights.set(nameOf(layer), highlight);
  };

  const unpaint = (mark: Mark): void => {
    const was = painted.get(mark);
    if (!was) return;
    highlights.get(was.layer)?.delete(was.range);
    painted.delete(mark);
  };

  const inOrder = (): Mark[] =>
    [...blocks.values()]
      .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
      .flatMap(({ id }) => marks.get(id) ?? []);

  /** Brings the paint in line with the marks, touching only what differs. */
  const paint = (): void => {
    register();
    let at = 0;
    let last: PageBlock | undefined;
    const placed = inOrder().map((mark) => {
      if (last && last !== mark.block) at += last.text.length;
      last = mark.block;
      return { mark, key: mark.mention.key, at: at + mark.mention.start, twin: mark.mention.twin };
    });
    const wanted = new Set([...paintedAmong(placed)].map(({ mark }) => mark));
    for (const mark of painted.keys()) if (!wanted.has(mark)) unpaint(mark);
    for (const mark of wanted) {
      if (painted.has(mark)) continue;
      const range = rangeOf(mark);
      const layer = mark.mention.certainty;
      if (!range) continue;
      highlights.get(layer)?.add(range);
      painted.set(mark, { layer, range });
    }
  };

  return {
    /** The block's mentions, instead of those it had. Painted at the next `paint`. */
    set(block: PageBlock, mentions: readonly Mention[]): void {
      this.drop(block);
      blocks.set(block.id, block);
      const made = mentions.map((mention) => ({ mention, block, parts: partsOf(block, mention.start, mention.end) }));
      marks.set(block.id, made);
      for (const mark of made) for (const { node } of mark.parts) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      if (made.length > 0 && block.root instanceof ShadowRoot && !styled.has(block.root)) {
        styled.add(block.root);
        block.root.adoptedStyleSheets.push(sheet());
      }
    },

    /** Forgets a block: it has changed or left the page. */
    drop(block: PageBlock): void {
      for (const mark of marks.get(block.id) ?? []) {
        unpaint(mark);
        for (const { node } of mark.parts) byNode.delete(node);
      }
      marks.delete(block.id);
      blocks.delete(block.id);
    },

    paint,

    /** Sets the registry's entries again where the page has cleared them. */
    restore: register,

    /** Shows which mention the open card belongs to. */
    activate(mark: Mark | undefined): void {
      const active = highlights.get('active');
      active?.clear();
      const range = mark && rangeOf(mark);
      if (range) active?.add(range);
    },

    /** The marks of a text node. */
    at: (node: Text): readonly Mark[] => byNode.get(node) ?? [],

    all: inOrder,
    isPainted: (mark: Mark): boolean => painted.has(mark),
    count: (key: string): number => [...marks.values()].flat().filter(({ mention }) => mention.key === key).length,
    /** Shadow roots that hold marks: a caret position is only found in them when they are named. */
    shadowRoots: (): ShadowRoot[] => [
      ...new Set([...blocks.values()].flatMap(({ root }) => (root instanceof ShadowRoot ? [root] : []))),
    ],

    /** Takes everything off the page. */
    destroy(): void {
      for (const layer of LAYERS) CSS.highlights.delete(nameOf(layer));
      blocks.clear();
      marks.clear();
      byNode.clear();
      painted.clear();
    },
  };
}
