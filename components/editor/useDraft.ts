import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormState } from '../../utils/editor/form.ts';
import { isSameForm, keptDraftOf } from '../../utils/editor/kept.ts';
import type { Words } from '../../utils/model/translate.ts';
import { beginningOf, draftOf, restored, type Beginning } from './begin.ts';
import type { EditorPort, EditorStart } from './port.ts';

/** How long after the last key a draft is kept, ms: often enough that a popup which closes loses no word. */
const PAUSE = 300;

/** `found`: when the draft that stands in the form was written, ms since 1970; undefined when it is none. */
export type Editing = { beginning: Beginning; form: FormState; found?: number | undefined };

/**
 * What is written, kept as a draft at every pause and when the page goes away; undefined until it is known whether there is one from
 * before. A form that is as it began leaves no draft.
 */
export function useDraft(start: EditorStart, port: EditorPort, words: Words) {
  const [editing, setEditing] = useState<Editing>();
  /** What is still to be kept. */
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; run: () => void } | undefined>(undefined);

  useEffect(() => {
    let gone = false;
    const first = beginningOf(start, words);
    void port.drafts.load(first.about).then((stored) => {
      if (gone) return;
      const kept = keptDraftOf(stored);
      const beginning = kept ? beginningOf(start, words, kept) : first;
      const form = kept ? restored(beginning, kept) : beginning.form;
      setEditing({ beginning, form, ...(kept && !isSameForm(form, beginning.form) && { found: kept.at }) });
    });
    return () => {
      gone = true;
    };
    // What it is opened for does not change while it is open: another term is another editor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const flush = (): void => {
    const waiting = pending.current;
    pending.current = undefined;
    clearTimeout(waiting?.timer);
    waiting?.run();
  };
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, []);

  const change = (form: FormState): void => {
    if (!editing) return;
    const { beginning } = editing;
    setEditing({ ...editing, form });
    clearTimeout(pending.current?.timer);
    const run = (): void => {
      const draft = isSameForm(form, beginning.form) ? undefined : draftOf(beginning, form);
      void port.drafts.save(beginning.about, draft);
    };
    pending.current = { run, timer: setTimeout(flush, PAUSE) };
  };

  return {
    editing,
    change,
    /** Takes a draft that was found out of the form, or (`form`, `found`) puts it back. */
    swap(form: FormState, found?: number): void {
      change(form);
      setEditing((now) => now && { ...now, form, found });
      flush();
    },
    /** It is stored: there is no draft any more. */
    async done(): Promise<void> {
      clearTimeout(pending.current?.timer);
      pending.current = undefined;
      if (editing) await port.drafts.save(editing.beginning.about, undefined);
    },
  };
}
