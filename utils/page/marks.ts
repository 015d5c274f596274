/**
 * Paints mentions by the CSS Custom Highlight API: the page's DOM is not touched.
 *
 * StaticRange only: 2,000 live ranges made the page's own DOM work 40 times slower (measured), static ones cost nothing. A
 * Highlight is never iterated: Firefox throws on it from a content script. So what is painted is kept here as well.
 */
import { CERTAINTIES, UNSET, type Certainty } from '../model/limits.ts';
import type { Density } from '../model/settings.ts';
import type { Mention } from '../model/reading.ts';
import { partsOf, type PageBlock } from './blocks.ts';
import { paintedAmong } from './density.ts';
import { inReadingOrder } from './tree.ts';

/** A mention on the page, with the text nodes that hold it. */
export type Mark = { mention: Mention; block: PageBlock; parts: { node: Text; start: number; end: number }[] };

type Layer = Certainty | 'active';
const LAYERS: readonly Layer[] = [...CERTAINTIES, 'active'];
/** The registry is shared with the page: an unlikely name. */
const nameOf = (layer: Layer): string => `newsgloss-${layer}`;

export type Marks = ReturnType<typeof createMarks>;

/**
 * `sheet`: the ::highlight rules, which Firefox does not apply inside a shadow tree unless that tree adopts them. `density`: how
 * much is to be painted, asked each time.
 */
export function createMarks(sheet: () => CSSStyleSheet, density: () => Density = () => UNSET.density) {
  const highlights = new Map<Layer, Highlight>(LAYERS.map((layer) => [layer, new Highlight()]));
  const marks = new Map<PageBlock, Mark[]>();
  const byNode = new WeakMap<Text, Mark[]>();
  const painted = new Map<Mark, { layer: Layer; range: StaticRange }>();
  const roots = new Set<ShadowRoot>();
  let adopted: CSSStyleSheet | undefined;

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
      // The page may have cleared it; after an update, the instance before us has left its own there.
      if (CSS.highlights.get(nameOf(layer)) !== highlight) CSS.highlights.set(nameOf(layer), highlight);
  };

  const unpaint = (mark: Mark): void => {
    const was = painted.get(mark);
    if (!was) return;
    highlights.get(was.layer)?.delete(was.range);
    painted.delete(mark);
  };

  const inOrder = (): PageBlock[] =>
    [...marks.keys()].sort((a, b) => (a.nodes[0] && b.nodes[0] ? inReadingOrder(a.nodes[0], b.nodes[0]) : 0));

  /** Brings the paint in line with the marks, touching only what differs. */
  const paint = (): void => {
    register();
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    let at = 0;
    const placed = inOrder().flatMap((block) => {
      const start = at;
      at += block.text.length;
      return (marks.get(block) ?? []).map((mark) => {
        const { key, twin, quiet = false, start: within } = mark.mention;
        return { mark, key, at: start + within, twin, quiet };
      });
    });
    const wanted = new Set([...paintedAmong(placed, density())].map(({ mark }) => mark));
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
      const made = mentions.map((mention) => ({ mention, block, parts: partsOf(block, mention.start, mention.end) }));
      marks.set(block, made);
      for (const mark of made) for (const { node } of mark.parts) byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      const root = made[0]?.parts[0]?.node.getRootNode();
      if (root instanceof ShadowRoot && !roots.has(root)) {
        roots.add(root);
        root.adoptedStyleSheets.push((adopted ??= sheet()));
      }
    },

    /** Forgets a block: it has changed or left the page. */
    drop(block: PageBlock): void {
      for (const mark of marks.get(block) ?? []) {
        unpaint(mark);
        // A node that is longer than a block has marks of other blocks, too.
        for (const { node } of mark.parts)
          byNode.set(
            node,
            this.at(node).filter((one) => one.block !== block),
          );
      }
      marks.delete(block);
    },

    paint,

    /** Shows which mention the open card belongs to. */
    activate(mark: Mark | undefined): void {
      const active = highlights.get('active');
      active?.clear();
      const range = mark && rangeOf(mark);
      if (range) active?.add(range);
    },

    /** The marks of a text node. */
    at: (node: Text): readonly Mark[] => byNode.get(node) ?? [],

    all: (): Mark[] => inOrder().flatMap((block) => marks.get(block) ?? []),
    isPainted: (mark: Mark): boolean => painted.has(mark),
    count: (key: string): number => [...marks.values()].flat().filter(({ mention }) => mention.key === key).length,
    /** Shadow roots that hold marks: a caret position is only found in them when they are named. */
    shadowRoots: (): ShadowRoot[] => [...roots],

    /** Takes everything off the page. */
    destroy(): void {
      for (const [layer, highlight] of highlights)
        if (CSS.highlights.get(nameOf(layer)) === highlight) CSS.highlights.delete(nameOf(layer));
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== adopted);
      roots.clear();
      marks.clear();
      painted.clear();
    },
  };
}
