import type { RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Listing, Row, Rows } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { GlossaryRow } from './GlossaryRow.tsx';
import type { GlossaryPort } from './port.ts';
import type { Deed } from './useDeeds.ts';
import { useRowFocus } from './useRowFocus.ts';

/** px: of a closed row, and of a list in a popup (before it has been measured). */
const ROW = 53;
const VIEW = 420;

/** What the search field asks of the list. */
export type ListHandle = { enter(): void; openFirst(): void };

type GlossaryListProps = {
  rows: Rows;
  listing: Listing | undefined;
  words: Words;
  port: GlossaryPort;
  open: EntityId | undefined;
  /** Changes when other rows are wanted: those begin at the top. */
  wish: string;
  handle: RefObject<ListHandle | null>;
  onOpen: (id: EntityId | undefined) => void;
  onDo: (deed: Deed | 'edit', row: Row) => void;
  /** From the first row upwards. */
  onLeave: () => void;
};

/** The rows, of which only those in view are drawn. Arrows, Home, End and the page keys go from row to row. */
export function GlossaryList(props: GlossaryListProps) {
  const { rows, listing, words, port, open, wish, handle, onOpen, onDo, onLeave } = props;
  const { scrollerRef, virtual, at, setAt, go, towards } = useRowFocus({
    rows,
    height: ROW,
    view: VIEW,
    inRow: '.open',
    wish,
  });

  useImperativeHandle(handle, () => ({
    enter: () => go(at),
    openFirst() {
      go(0);
      onOpen(rows.at(0)?.id);
    },
  }));

  /** Open when the list appears, as after the editor: brought into view, wherever it is by then, until the reader goes elsewhere. */
  const broughtRef = useRef(open);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !scrollerRef.current?.contains(activeElement);
    if (broughtRef.current !== open || isElsewhere) broughtRef.current = undefined;
    if (broughtRef.current === undefined) return;
    // What was saved is listed a moment later.
    const index = rows.indexOf(broughtRef.current);
    if (index >= 0) go(index, 'start');
    // With each list that takes another's place: `go` is another function at each drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, open]);

  const press = (event: KeyboardEvent): void => {
    broughtRef.current = undefined;
    const { key, target } = event;
    // A menu on a card has closed by it, or a card has gone back.
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (key === 'Escape' && open !== undefined) {
      const index = rows.indexOf(open);
      onOpen(undefined);
      if (index >= 0) go(index);
    } else {
      // Inside a card the arrows are its own.
      if (!target.closest('.head')) return;
      const to = towards(key);
      if (to === undefined) return;
      if (key === 'ArrowUp' && at === 0) onLeave();
      else go(to);
    }
    // Escape would close the popup, arrows would scroll.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="terms scroller" ref={scrollerRef} role="none" onKeyDown={press}>
      <ul aria-label={words.t('glossary.title')} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows.at(index);
          return (
            row && (
              <li
                key={row.id}
                ref={virtual.measureElement}
                data-index={index}
                class={row.id === open ? 'opened' : ''}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ insetBlockStart: `${start}px` }}
                onFocusCapture={() => setAt(index)}
              >
                <GlossaryRow
                  row={row}
                  words={words}
                  open={row.id === open}
                  isStop={index === at}
                  port={port}
                  listing={listing}
                  onToggle={() => onOpen(row.id === open ? undefined : row.id)}
                  onDo={(deed) => onDo(deed, row)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
