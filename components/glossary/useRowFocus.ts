import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rows } from '../../utils/model/listing.ts';
import { useVirtual } from '../ui/useVirtual.ts';

type Options = {
  rows: Rows;
  /** px of a row. */
  height: number;
  /** px of the view before it has been measured. */
  view: number;
  /** px at the top of the view that a head covers. */
  covered?: number;
  /** What takes the focus in a row; without it the row itself. */
  inRow?: string;
  /** Changes when other rows are wanted: those begin at the top. */
  wish: string;
};

/**
 * Rows of which only those in view are drawn, and one is a stop of the Tab key: `at`. Its parts go to the scrolling element
 * (`scrollerRef`) and to the rows, each with its `data-index`.
 */
export function useRowFocus({ rows, height, view, covered = 0, inRow = '', wish }: Options) {
  const scrollerRef = useRef<HTMLDivElement>(null);
  /** The focus is on its way to a row that has not been drawn yet. */
  const onItsWayRef = useRef(false);
  const [wanted, setWanted] = useState(0);
  const within = (index: number): number => Math.max(0, Math.min(index, rows.length - 1));
  const at = within(wanted);
  const virtual = useVirtual({
    count: rows.length,
    scroller: () => scrollerRef.current,
    height,
    keep: at,
    view,
    keyOf: rows.keyAt,
  });

  const focus = (index: number): void => {
    const row = scrollerRef.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${inRow}`.trimEnd());
    onItsWayRef.current = !row;
    row?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (onItsWayRef.current) focus(at);
  });
  useLayoutEffect(() => {
    scrollerRef.current?.scrollTo({ top: 0 });
    setWanted(0);
  }, [wish]);

  return {
    scrollerRef,
    virtual,
    at,
    setAt: setWanted,
    /** Brings the focus to the row nearest to `index`, into view or to the top of it, and returns which that is. */
    go(index: number, align: 'auto' | 'start' = 'auto'): number {
      const to = within(index);
      setWanted(to);
      virtual.scrollToIndex(to, { align });
      focus(to);
      return to;
    },
    /** Where a key leads, perhaps beyond the ends; undefined for one that leads nowhere. */
    towards(key: string): number | undefined {
      const seen = (scrollerRef.current?.clientHeight ?? view) - covered;
      const page = Math.max(1, Math.floor(seen / height) - 1);
      return {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        PageDown: at + page,
        PageUp: at - page,
        Home: 0,
        End: rows.length - 1,
      }[key];
    },
  };
}
