/** Changes of many records, by messages to the background. */
import type { Progress } from '../../components/settings/port.ts';
import { batchesOf } from '../../utils/glossary/batches.ts';
import type { Change } from '../../utils/glossary/own-changes.ts';
import { ask } from './ask.ts';

/** In parts: each is whole in storage.local before the next begins. Kept first, so that being stopped loses nothing. */
export async function carryOut({ keep, forget }: Change, progress?: Progress): Promise<void> {
  const total = keep.length + forget.length;
  let done = 0;
  for (const records of batchesOf(keep)) {
    await ask({ type: 'keep', records });
    progress?.((done += records.length), total);
  }
  for (const keys of batchesOf(forget)) {
    await ask({ type: 'forget', keys });
    progress?.((done += keys.length), total);
  }
}
