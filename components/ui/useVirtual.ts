/** Virtual lists for Preact: only the rows in view are in the document. */
import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  defaultRangeExtractor,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  count: number;
  scroller: () => HTMLElement | null;
  /** px of a row before it has been measured. */
  height: number;
  /** Stays in the document wherever the list is scrolled to, because it may have the focus. */
  keep: number;
  /** px of the view before it has been measured: so the first drawing has its rows already. */
  view: number;
  /** Asked for every row at each change of it, so the same function for the same rows, and a cheap one. */
  keyOf: (index: number) => number;
};

/** Rows drawn beyond both edges of the view: those of a turn of the wheel, so that no gap is seen. */
const BEYOND = 6;

export function useVirtual({
  count,
  scroller,
  height,
  keep,
  view,
  keyOf,
}: Options): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer<number, undefined>((times) => times + 1, 0);
  const options = {
    count,
    getScrollElement: scroller,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: BEYOND,
    initialRect: { width: 0, height: view },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Range) => {
      const indices = defaultRangeExtractor(range);
      return keep < 0 || keep >= count || indices.includes(keep) ? indices : [...indices, keep].sort((a, b) => a - b);
    },
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
