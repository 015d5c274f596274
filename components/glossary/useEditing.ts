import { useEffect, useState } from 'preact/hooks';
import { keptDraftOf } from '../../utils/editor/kept.ts';
import { LONGEST } from '../../utils/model/record.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { EditorStart } from '../editor/port.ts';
import type { GlossaryPort } from './port.ts';

/** Under what the editor keeps the draft of a new term. */
const NEW = 'new';

/** The term that is being written; and whether one was begun before and not kept yet. */
export function useEditing(port: GlossaryPort) {
  const [start, setStart] = useState<EditorStart>();
  const [begun, setBegun] = useState<string>();
  useEffect(() => {
    if (start) return undefined;
    let over = false;
    void port.editor.drafts.load(NEW).then((stored) => {
      if (!over) setBegun(keptDraftOf(stored)?.form.label);
    });
    return () => {
      over = true;
    };
  }, [port, start]);

  return {
    start,
    /** The heading of what was begun, which may be empty. */
    begun,
    add(name = ''): void {
      const fits = name.slice(0, LONGEST.label).toWellFormed().trim();
      setStart(fits === '' ? { is: 'new' } : { is: 'new', draft: { name: fits } });
    },
    async edit(id: EntityId): Promise<void> {
      setStart(await port.start(id));
    },
    end: (): void => setStart(undefined),
  };
}
export type Editing = ReturnType<typeof useEditing>;
