import { sortDrafts, type Begun } from '../../utils/editor/kept.ts';
import type { EditorPort } from './port.ts';

/** The new terms that were begun and not kept yet, the last first. Lets go of drafts that are too old. */
export async function begunIn({ drafts }: Pick<EditorPort, 'drafts'>): Promise<Begun[]> {
  const { begun, stale } = sortDrafts(await drafts.list(), Date.now());
  await Promise.all(stale.map((about) => drafts.save(about, undefined)));
  return begun;
}
