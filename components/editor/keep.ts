import { asNew, mergedEdit, mergedTerm } from '../../utils/editor/merged.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Edit, OwnTerm } from '../../utils/model/record.ts';
import { newId } from './begin.ts';
import type { EditorPort, EditorStart } from './port.ts';

/** `sent`: what was tried to be kept before, by this editor. `anyway`: also where the term was deleted meanwhile. */
type Keeping = { start: EditorStart; id: EntityId; sent: OwnTerm | Edit | undefined; anyway: boolean };

/** What is to be stored for what was `written`; `gone`: the reader has deleted the term meanwhile. */
export async function toKeep(
  port: EditorPort,
  written: OwnTerm | Edit | undefined,
  { start, id, sent, anyway }: Keeping,
): Promise<OwnTerm | Edit | undefined | 'gone'> {
  const stored = await port.stored(start.is === 'entity' ? `edit ${id}` : `term ${id}`);
  if (start.is === 'entity') {
    const edit = written?.type === 'edit' ? written : undefined;
    const now = stored?.type === 'edit' ? stored : undefined;
    return mergedEdit(
      edit,
      { begun: start.edit, sent: sent?.type === 'edit' ? sent : undefined, stored: now },
      Date.now(),
    );
  }
  if (written?.type !== 'term') return written;
  const before = sent?.type === 'term' ? sent : undefined;
  const term = stored?.type === 'term' ? stored : undefined;
  if (start.is === 'new') return asNew(written, { sent: before, stored: term, id: newId });
  if (!term) return anyway ? written : 'gone';
  return mergedTerm(written, { begun: start.term, sent: before, stored: term });
}
