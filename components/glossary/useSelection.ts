import { useState } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Listing, Row, Rows } from '../../utils/model/listing.ts';

const idsIn = (rows: Rows, from: number, to: number): EntityId[] =>
  Array.from({ length: to - from + 1 }, (_, index) => rows.at(from + index)?.id).filter((id) => id !== undefined);

/** Which terms are selected: by id, so that it outlives another order or search. */
export function useSelection(listing: Listing | undefined, rows: Rows) {
  const [ids, setIds] = useState<ReadonlySet<EntityId>>(new Set());
  /** From where a range goes. */
  const [anchor, setAnchor] = useState<EntityId>();
  // What was deleted is not selected any more.
  const selected: Row[] = [...ids].flatMap((id) => listing?.row(id) ?? []);

  return {
    ids,
    rows: selected,
    toggle(id: EntityId): void {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
      setAnchor(id);
    },
    /** All from the one that was selected last to `index`. */
    extend(index: number): void {
      const start = anchor === undefined ? index : rows.indexOf(anchor);
      const [from, to] = [Math.min(start, index), Math.max(start, index)];
      setIds(new Set([...ids, ...idsIn(rows, Math.max(from, 0), to)]));
      if (anchor === undefined) setAnchor(rows.at(index)?.id);
    },
    all: (): void => setIds(new Set(idsIn(rows, 0, rows.length - 1))),
    clear(): void {
      setIds(new Set());
      setAnchor(undefined);
    },
  };
}
export type Selection = ReturnType<typeof useSelection>;
