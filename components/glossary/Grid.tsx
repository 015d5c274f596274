import type { RefObject } from 'preact';
import { useImperativeHandle } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import { COLUMNS, type Column, type Row, type Rows, type Sort } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Glyph } from '../card/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useRowFocus } from './useRowFocus.ts';
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
  const { scrollerRef, virtual, at, setAt, go, towards } = useRowFocus({
    rows,
    height: ROW,
    view: VIEW,
    // As high as a row.
    covered: ROW,
    wish,
  });

  useImperativeHandle(handle, () => ({
    focusRow(id) {
      const index = rows.indexOf(id);
      if (index >= 0) go(index);
    },
  }));

  const press = (event: KeyboardEvent): void => {
    const { key, target, shiftKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || target.closest('[role=columnheader]')) return;
    const to = towards(key);
    if (to !== undefined) {
      const origin = at;
      const reached = go(to);
      if (shiftKey) selection.extend(reached, origin);
    } else if (key === 'a' && (ctrlKey || metaKey)) selection.all();
    else if (key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** What is in a row has keys of its own. */
  const pressRow = (event: KeyboardEvent, { id }: Row): void => {
    const act = { ' ': selection.toggle, Enter: onOpen }[event.key];
    if (!act || event.target !== event.currentTarget) return;
    act(id);
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent, row: Row, index: number): void => {
    setAt(index);
    if (event.target instanceof Element && event.target.closest('.check')) return;
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

  return (
    <div
      class="grid"
      role="grid"
      aria-label={t('glossary.title')}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length + 1}
      ref={scrollerRef}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div role="rowgroup" class="heads">
        <div role="row" aria-rowindex={1}>
          <div role="columnheader" class="check">
            <input
              type="checkbox"
              aria-label={t('glossary.table.selectAll')}
              checked={selection.listed === 'all'}
              indeterminate={selection.listed === 'some'}
              onChange={selection.toggleListed}
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
                onKeyDown={(event) => pressRow(event, row)}
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
      <div role="gridcell" class="check">
        <label>
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
        </label>
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
