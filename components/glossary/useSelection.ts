import { useMemo, useState } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Listing, Row, Rows } from '../../utils/model/listing.ts';

const idsIn = (rows: Rows, from: number, to: number): EntityId[] =>
  Array.from({ length: to - from + 1 }, (_, index) => rows.at(from + index)?.id).filter((id) => id !== undefined);

/** Whether all of `rows` are selected, some or none. One may be as many as the other: the fewer are gone through. */
function shareOf(rows: Rows, ids: ReadonlySet<EntityId>): 'all' | 'some' | 'none' {
  const isSelected = (index: number): boolean => ids.has(rows.at(index)?.id ?? '');
  if (ids.size < rows.length) return [...ids].some((id) => rows.indexOf(id) >= 0) ? 'some' : 'none';
  let selected = 0;
  for (let index = 0; index < rows.length; index++) if (isSelected(index)) selected++;
  if (selected === 0) return 'none';
  return selected === rows.length ? 'all' : 'some';
}

/** Which terms are selected: by id, so that it outlives another order or search. */
export function useSelection(listing: Listing | undefined, rows: Rows) {
  const [ticked, setTicked] = useState<ReadonlySet<EntityId>>(new Set());
  /** From where a range goes. */
  const [anchor, setAnchor] = useState<EntityId>();
  // What was deleted is not selected any more. Kept between two drawings: it may be a hundred thousand rows.
  const selected = useMemo(() => [...ticked].flatMap((id): Row | [] => listing?.row(id) ?? []), [listing, ticked]);
  const ids = useMemo(() => new Set(selected.map(({ id }) => id)), [selected]);
  const listed = useMemo(() => shareOf(rows, ids), [rows, ids]);
  const every = (): EntityId[] => idsIn(rows, 0, rows.length - 1);
  const all = (): void => setTicked(new Set([...ids, ...every()]));

  return {
    ids: ids as ReadonlySet<EntityId>,
    rows: selected,
    /** How many of the rows that are listed now. */
    listed,
    toggle(id: EntityId): void {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setTicked(next);
      setAnchor(id);
    },
    /** All from the one that was selected last to `index`; where that is not listed, from `origin`. */
    extend(index: number, origin = index): void {
      const anchored = anchor === undefined ? -1 : rows.indexOf(anchor);
      const start = anchored < 0 ? origin : anchored;
      setTicked(new Set([...ids, ...idsIn(rows, Math.min(start, index), Math.max(start, index))]));
      if (anchored < 0) setAnchor(rows.at(start)?.id);
    },
    all,
    /** All that are listed, or none of those; what is selected and not listed stays so. */
    toggleListed(): void {
      const those = new Set(every());
      if (listed === 'all') setTicked(new Set([...ids].filter((id) => !those.has(id))));
      else all();
    },
    clear(): void {
      setTicked(new Set());
      setAnchor(undefined);
    },
  };
}
export type Selection = ReturnType<typeof useSelection>;
