/** What the reader asks for on a card, as records to be kept: the same from the card in the page and from the one in the popup. */
import type { EntityId } from '../model/entity.ts';
import { keyOf } from '../model/record-key.ts';
import type { OwnRecord } from '../model/record.ts';
import type { AskedActions, Undo } from './surface.ts';

/** What does the work. Everything rejects, with words for the reader, when it could not be done. */
export type Keepers = {
  /** The article's; '' where it is on no site: then nothing is offered for one. */
  host: string;
  keep(record: OwnRecord): Promise<unknown>;
  /** `key`: a record's (see `keyOf`). */
  forget(key: string): Promise<unknown>;
  switchSiteOff: NonNullable<AskedActions['switchSiteOff']>;
  /** For this article, `surface` means `entity`. */
  chooseHere(surface: string, entity: EntityId): Promise<unknown>;
  /** Resolves when the page shows what has been kept. */
  again(): Promise<unknown>;
};

export function actionsBy(keepers: Keepers): Omit<AskedActions, 'open'> {
  const { host, keep, forget, switchSiteOff, chooseHere, again } = keepers;
  const keepUndoably = async (record: OwnRecord): Promise<Undo> => {
    await keep(record);
    return () => forget(keyOf(record));
  };
  return {
    async choose(surface, entity, scope) {
      if (scope === 'article') return chooseHere(surface, entity);
      // A surface may run over a line's end.
      const words = surface.replace(/\s+/gu, ' ');
      await keep({
        type: 'choice',
        surface: words,
        entity,
        ...(scope === 'site' && { site: host }),
        changed: Date.now(),
      });
      return again();
    },
    hide: (entity, scope) =>
      keepUndoably({ type: 'mute', entity, ...(scope === 'here' && { site: host }), changed: Date.now() }),
    know: (entity) => keepUndoably({ type: 'known', entity, changed: Date.now() }),
    ...(host !== '' && { switchSiteOff }),
  };
}
