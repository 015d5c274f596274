import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Row } from '../../utils/model/listing.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Editor } from '../editor/Editor.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Finding } from './Finding.tsx';
import { GlossaryList, type ListHandle } from './GlossaryList.tsx';
import { NewsLine } from './NewsLine.tsx';
import { Nothing } from './Nothing.tsx';
import type { GlossaryPort } from './port.ts';
import { useDeeds, type Deed } from './useDeeds.ts';
import { useEditing } from './useEditing.ts';
import { useSearch } from './useListing.ts';

type GlossaryProps = {
  port: GlossaryPort;
  words: Words;
  /** The reader came here to search: another number each time. */
  entered: number;
};

/** The popup's "Glossary": all terms, found as one types, with their cards in place. */
export function Glossary({ port, words, entered }: GlossaryProps) {
  const { t } = words;
  const search = useSearch(port);
  const { listing, rows, query, filter } = search;
  const deeds = useDeeds(port, words);
  const editing = useEditing(port, deeds, t);
  const [open, setOpen] = useState<EntityId>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);

  useLayoutEffect(() => {
    if (entered > 0) field.current?.focus();
  }, [entered]);
  const wasWritingRef = useRef(false);
  useLayoutEffect(() => {
    // The editor has taken the focus with it. Where a term is open, the list brings it there.
    if (wasWritingRef.current && !editing.start && open === undefined) field.current?.focus();
    wasWritingRef.current = editing.start !== undefined;
  }, [editing.start, open]);

  const onDo = (deed: Deed | 'edit', row: Row): void => {
    if (deed === 'edit') void editing.edit(row.id);
    else void deeds.act(deed, [row]);
  };
  const onDone = ({ key, title }: { key: string; title: string }): void => {
    editing.end();
    deeds.tell({ text: t('glossary.done.saved', [title]) });
    // What was searched for may not find it.
    search.setQuery('');
    search.setFilter('all');
    setOpen(key);
  };

  if (editing.start)
    return (
      <div class="glossary">
        <div class="content writing">
          <Editor port={port.editor} words={words} start={editing.start} onDone={onDone} onCancel={editing.end} />
        </div>
      </div>
    );
  return (
    <div class="glossary">
      <Finding
        search={search}
        editing={editing}
        words={words}
        field={field}
        onGo={(key) => (key === 'Enter' ? list.current?.openFirst() : list.current?.enter())}
      />
      <div class="content" aria-busy={!listing?.whole}>
        {rows.length > 0 && (
          <GlossaryList
            rows={rows}
            listing={listing}
            words={words}
            port={port}
            open={open}
            wish={`${filter} ${query}`}
            handle={list}
            onOpen={setOpen}
            onDo={onDo}
            onLeave={() => field.current?.focus()}
          />
        )}
        {rows.length === 0 && <Nothing search={search} words={words} onAdd={editing.add} />}
      </div>
      <footer>
        <NewsLine deeds={deeds} words={words} />
        <button type="button" class="quiet" onClick={() => port.openPage('glossary')}>
          {t('glossary.openWhole')}
          <Icon name="external-link" size={14} />
        </button>
      </footer>
    </div>
  );
}
