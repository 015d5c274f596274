import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Editor } from '../editor/Editor.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Finding } from './Finding.tsx';
import { Grid, type GridHandle } from './Grid.tsx';
import { NewsLine } from './NewsLine.tsx';
import { Nothing } from './Nothing.tsx';
import type { GlossaryPort } from './port.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { TermCard, useCard } from './TermCard.tsx';
import { useDeeds } from './useDeeds.ts';
import { useEditing } from './useEditing.ts';
import { useSearch } from './useListing.ts';
import { useSelection } from './useSelection.ts';

type GlossaryTableProps = {
  port: GlossaryPort;
  words: Words;
  /** What was kept in an editor that stood in this one's place: said once. */
  kept?: () => { key: string; title: string } | undefined;
};

/** The whole glossary as a table: all fields, what is selected changed in one go, a term or its editor at the side. */
export function GlossaryTable({ port, words, kept }: GlossaryTableProps) {
  const { t } = words;
  const search = useSearch(port);
  const { listing, rows, query, filter, sort } = search;
  const deeds = useDeeds(port, words);
  const editing = useEditing(port, deeds, t);
  const selection = useSelection(listing, rows);
  const [open, setOpen] = useState<EntityId>();
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const side = useRef<HTMLElement>(null);
  const row = open === undefined ? undefined : listing?.row(open);
  const card = useCard({ port, listing, id: row?.id });
  const isSide = editing.start !== undefined || row !== undefined;

  useLayoutEffect(() => {
    if (isSide) side.current?.focus({ preventScroll: true });
  }, [open, isSide, editing.start]);

  const close = (): void => {
    if (editing.start) editing.end();
    else {
      setOpen(undefined);
      if (open !== undefined) grid.current?.focusRow(open);
    }
  };
  const onDone = ({ key, title }: { key: string; title: string }): void => {
    editing.end();
    deeds.tell({ text: t('glossary.done.saved', [title]) });
    setOpen(key);
  };
  useLayoutEffect(() => {
    const before = kept?.();
    if (before) onDone(before);
    // Once, when it appears.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <div class="glossary-table">
      <Finding
        search={search}
        editing={editing}
        words={words}
        field={field}
        onGo={() => {
          const first = rows.at(0);
          if (first) grid.current?.focusRow(first.id);
        }}
      />
      {selection.rows.length > 0 && <SelectionBar selection={selection} deeds={deeds} words={words} />}
      <NewsLine deeds={deeds} words={words} />
      <div class={isSide ? 'sides open' : 'sides'} aria-busy={!listing?.whole}>
        {rows.length > 0 && (
          <Grid
            rows={rows}
            words={words}
            sort={sort}
            ranked={query !== ''}
            selection={selection}
            open={row?.id}
            wish={`${filter} ${query} ${sort?.by} ${sort?.descending}`}
            handle={grid}
            onSort={search.setSort}
            onOpen={(id) => {
              editing.end();
              setOpen(id);
            }}
          />
        )}
        {rows.length === 0 && <Nothing search={search} words={words} onAdd={editing.add} />}
        {isSide && (
          <section
            class="side"
            ref={side}
            tabIndex={-1}
            aria-label={editing.start ? t('glossary.do.edit') : (row?.title ?? '')}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.defaultPrevented || editing.start) return;
              event.preventDefault();
              close();
            }}
          >
            {editing.start ? (
              <Editor port={port.editor} words={words} start={editing.start} onDone={onDone} onCancel={editing.end} />
            ) : (
              row && (
                <>
                  <TermCard
                    key={row.id}
                    row={row}
                    card={card}
                    words={words}
                    onDo={(deed) => (deed === 'edit' ? void editing.edit(row.id) : void deeds.act(deed, [row]))}
                  />
                  <button
                    type="button"
                    class="away"
                    aria-label={t('glossary.do.close')}
                    title={t('glossary.do.close')}
                    onClick={close}
                  >
                    <Icon name="x" size={17} />
                  </button>
                </>
              )
            )}
          </section>
        )}
      </div>
    </div>
  );
}
