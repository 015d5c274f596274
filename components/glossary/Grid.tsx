import type { RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import { COLUMNS, type Column, type Row, type Rows, type Sort } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Glyph } from '../card/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useVirtual } from '../ui/useVirtual.ts';
import type { Selection } from './useSelection.ts';
import { statesOf } from './wording.ts';

/** px: of a row (glossary-table.css), and of the view before it has been measured. */
const ROW = 44;
const VIEW = 600;

export type GridHandle = { focusRow(id: EntityId): void };

type GridProps = {
  rows: Rows;
  words: Words;
  sort: Sort | undefined;
  /** Something is searched for: without a wish for another order, what fits best stands first. */
  ranked: boolean;
  selection: Selection;
  open: EntityId | undefined;
  wish: string;
  handle: RefObject<GridHandle | null>;
  onSort: (sort: Sort | undefined) => void;
  onOpen: (id: EntityId) => void;
};

/** The table, of which only the rows in view are drawn. One row is a stop of the Tab key; arrows and page keys go on from there. */
export function Grid({ rows, words, sort, ranked, selection, open, wish, handle, onSort, onOpen }: GridProps) {
  const { t } = words;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const at = Math.max(0, Math.min(wanted, rows.length - 1));
  const focusing = useRef(false);
  const virtual = useVirtual({
    count: rows.length,
    scroller: () => scroller.current,
    height: ROW,
    keep: at,
    view: VIEW,
    keyOf: rows.keyAt,
  });

  const focus = (index: number): void => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    focusing.current = !row;
    row?.focus({ preventScroll: true });
  };
  const go = (index: number): number => {
    const to = Math.max(0, Math.min(index, rows.length - 1));
    setWanted(to);
    virtual.scrollToIndex(to, { align: 'auto' });
    focus(to);
    return to;
  };
  // A row that is far away is drawn first.
  useLayoutEffect(() => {
    if (focusing.current) focus(at);
  });
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setWanted(0);
  }, [wish]);
  useImperativeHandle(handle, () => ({
    focusRow(id) {
      const index = rows.indexOf(id);
      if (index >= 0) go(index);
    },
  }));

  const press = (event: KeyboardEvent): void => {
    const { key, target, shiftKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || target.closest('[role=columnheader]')) return;
    const row = rows.at(at);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? VIEW) / ROW) - 2);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }[key];
    if (to !== undefined) {
      const reached = go(to);
      if (shiftKey) selection.extend(reached);
    } else if (key === 'a' && (ctrlKey || metaKey)) selection.all();
    else if (key === ' ' && row && target.role === 'row') selection.toggle(row.id);
    else if (key === 'Enter' && row && target.role === 'row') onOpen(row.id);
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const click = (event: MouseEvent, row: Row, index: number): void => {
    setWanted(index);
    if (event.shiftKey) selection.extend(index);
    else if (event.ctrlKey || event.metaKey) selection.toggle(row.id);
    else onOpen(row.id);
  };
  const turn = (by: Column): void => {
    const turned = sorted(by);
    onSort(turned === 'descending' ? undefined : { by, descending: turned === 'ascending' });
  };
  const sorted = (by: Column): 'ascending' | 'descending' | 'none' => {
    const current = sort ?? (ranked ? undefined : { by: 'title', descending: false });
    if (current?.by !== by) return 'none';
    return current.descending ? 'descending' : 'ascending';
  };
  const isAll = rows.length > 0 && selection.ids.size >= rows.length;

  return (
    <div
      class="grid"
      role="grid"
      aria-label={t('glossary.title')}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length + 1}
      ref={scroller}
      onKeyDown={press}
    >
      <div role="rowgroup" class="heads">
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" class="check">
            <input
              type="checkbox"
              aria-label={t('glossary.table.selectAll')}
              checked={isAll}
              indeterminate={!isAll && selection.ids.size > 0}
              onChange={() => (isAll ? selection.clear() : selection.all())}
            />
          </div>
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader" class={column} aria-sort={sorted(column)}>
              <button type="button" onClick={() => turn(column)}>
                {t(`glossary.table.${column}`)}
                {sorted(column) !== 'none' && (
                  <Icon name={sorted(column) === 'ascending' ? 'arrow-up' : 'arrow-down'} size={14} />
                )}
              </button>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" class="rows" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows.at(index);
          return (
            row && (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={selection.ids.has(row.id)}
                data-index={index}
                class={row.id === open ? 'shown' : ''}
                tabIndex={index === at ? 0 : -1}
                style={{ insetBlockStart: `${start}px` }}
                onClick={(event) => click(event, row, index)}
              >
                <Cells row={row} words={words} selection={selection} onExtend={() => selection.extend(index)} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

type CellsProps = { row: Row; words: Words; selection: Selection; onExtend: () => void };

function Cells({ row, words, selection, onExtend }: CellsProps) {
  const { t } = words;
  const { id, kind, title, lang, short, definition, tags, pack } = row;
  return (
    <>
      <div
        role="gridcell"
        class="check"
        onClick={(event) => {
          event.stopPropagation();
          if (event.target instanceof HTMLInputElement) return;
          if (event.shiftKey) onExtend();
          else selection.toggle(id);
        }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('glossary.table.select', [title])}
          checked={selection.ids.has(id)}
          onClick={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            onExtend();
          }}
          onChange={() => selection.toggle(id)}
        />
      </div>
      <div role="gridcell" class="title" lang={lang}>
        <Glyph kind={kind} />
        <bdi>{title}</bdi>
      </div>
      <div role="gridcell" class="short" lang={lang}>
        <bdi>{short}</bdi>
      </div>
      <div role="gridcell" class="kind">
        {t(`glossary.kind.${kind}`)}
      </div>
      <div role="gridcell" class="definition" lang={lang}>
        <bdi>{definition}</bdi>
      </div>
      <div role="gridcell" class="tags">
        {tags.map((tag, index) => (
          <span key={tag}>
            {index > 0 && ', '}
            <bdi>{tag}</bdi>
          </span>
        ))}
      </div>
      <div role="gridcell" class="state">
        {statesOf(row, t).join(' · ')}
      </div>
      <div role="gridcell" class="pack">
        {pack ?? t('glossary.table.mine')}
      </div>
    </>
  );
}
