import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import type { AskedActions } from '../../utils/card/surface.ts';
import type { PageEntity, PageReport } from '../../utils/model/page-report.ts';
import type { Words } from '../../utils/model/translate.ts';
import { TermRow } from './TermRow.tsx';

type TermListProps = {
  report: PageReport;
  words: Words;
  /** Of extension and pack. */
  version: string;
  actions: AskedActions;
  onGoTo: (key: string, step: 1 | -1) => void;
};

/** The entities in the order of the article. One row is open at a time; arrows, Home and End go from row to row. */
export function TermList({ report, words, version, actions, onGoTo }: TermListProps) {
  const { t } = words;
  const [open, setOpen] = useState<string>();
  /** The list as it was when the term of this key was hidden: while it can be shown again, its row stays. */
  const [before, setBefore] = useState<{ key: string; entities: PageEntity[] }>();
  const list = useRef<HTMLUListElement>(null);
  const entities = before && before.key === open ? before.entities : report.entities;

  const choose: AskedActions['choose'] = async (surface, entity, scope) => {
    await actions.choose(surface, entity, scope);
    // What was chosen may have had no row of its own.
    setOpen(entity);
  };

  useLayoutEffect(() => {
    // On the document: before anything has the focus, keys go to its body.
    const press = (event: KeyboardEvent): void => {
      // A menu on the card has closed by it.
      if (event.defaultPrevented) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('.open') ?? [])];
      const { target } = event;
      const row = target instanceof Element ? target.closest('li')?.querySelector<HTMLElement>('.open') : undefined;
      const at = row ? rows.indexOf(row) : -1;
      if (event.key === 'Escape' && open !== undefined) {
        setOpen(undefined);
        list.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
      } else {
        // Inside a card, and in fields and menus, the arrows are theirs.
        const free = target === document.body || (target instanceof Element && target.closest('.head') !== null);
        const to = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: rows.length - 1 }[event.key];
        if (!free || to === undefined) return;
        rows[Math.min(to, rows.length - 1)]?.focus();
      }
      // Escape would close the popup, arrows would scroll.
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);

  return (
    <>
      <h2 class="title" id="popup-terms">
        {t('popup.terms', report.entities.length, [number(report.entities.length, words)])}
      </h2>
      <ul class="terms" ref={list} aria-labelledby="popup-terms">
        {entities.map((entity) => (
          <TermRow
            key={entity.key}
            entity={entity}
            words={words}
            version={version}
            actions={{ ...actions, choose }}
            onHidden={(undoable) => setBefore(undoable ? { key: entity.key, entities } : undefined)}
            open={entity.key === open}
            onToggle={() => setOpen(entity.key === open ? undefined : entity.key)}
            onGoTo={(step) => onGoTo(entity.key, step)}
          />
        ))}
      </ul>
    </>
  );
}
