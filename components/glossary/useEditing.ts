import { useEffect, useState } from 'preact/hooks';
import type { Begun } from '../../utils/editor/kept.ts';
import { LONGEST } from '../../utils/model/record.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import { begunIn } from '../editor/begun.ts';
import type { EditorStart } from '../editor/port.ts';
import type { Translate } from '../../utils/model/translate.ts';
import type { GlossaryPort } from './port.ts';
import type { Deeds } from './useDeeds.ts';

const NONE: readonly Begun[] = [];

/** The term that is being written; and which were begun before and not kept yet. */
export function useEditing(port: GlossaryPort, { refuse }: Deeds, t: Translate) {
  const [start, setStart] = useState<EditorStart>();
  const [begun, setBegun] = useState(NONE);
  useEffect(() => {
    if (start) return undefined;
    let over = false;
    void begunIn(port.editor).then((found) => {
      if (!over) setBegun(found);
    });
    return () => {
      over = true;
    };
  }, [port, start]);

  return {
    start,
    /** The heading of what was begun last, which may be empty. */
    begun: begun[0]?.label,
    /** Goes on with what was begun last; with a `name`, only with what bears it. */
    add(name = ''): void {
      const fits = name.slice(0, LONGEST.label).toWellFormed().trim();
      const before = fits === '' ? begun[0] : begun.find(({ label }) => label.trim() === fits);
      const key = before?.key ?? crypto.randomUUID();
      setStart({ is: 'new', key, ...(!before && fits !== '' && { draft: { name: fits } }) });
    },
    async edit(id: EntityId): Promise<void> {
      try {
        const found = await port.start(id);
        if (!found) throw new Error(t('glossary.gone'));
        setStart(found);
      } catch (error) {
        refuse(error);
      }
    },
    end: (): void => setStart(undefined),
  };
}
export type Editing = ReturnType<typeof useEditing>;
