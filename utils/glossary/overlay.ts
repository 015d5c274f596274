/** The reader's terms and edits over the bundled glossary, in the dictionary in use and among the entities. */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Edit, OwnTerm } from '../model/record.ts';
import { add, remove, type Dictionary } from '../names/dictionary.ts';
import { entriesOf } from '../names/entries.ts';
import { FIRST_OWN } from '../names/payloads.ts';
import type { Records } from './area.ts';
import { edited, entityOf } from './edited.ts';
import type { Placed } from './shelf.ts';

export type Overlay = {
  /** Brings dictionary and entities in line with `records`. Where it rejects, the next call does what is left. */
  follow(records: Records): Promise<void>;
  /** The own term of that number, or id. */
  numbered(number: number): Entity | undefined;
  term(id: EntityId): Entity | undefined;
  /** An entity of the pack as the reader has it. */
  seen(entity: Entity): Entity;
};

type Bundled = (ids: readonly EntityId[]) => Promise<Map<EntityId, Placed>>;
type Term = Placed & { record: OwnTerm };

/** `bundled`: the pack's entities as they are. `dictionary` is edited in place. */
export function createOverlay(dictionary: Dictionary, bundled: Bundled): Overlay {
  const terms = new Map<EntityId, Term>();
  const byNumber = new Map<number, Entity>();
  let edits = new Map<EntityId, Edit>();
  let followed: Records | undefined;
  // A number is given once: a reading that has found it before the term went must not get another term for it.
  let next = FIRST_OWN;

  function rename(number: number, entity: Entity | undefined): void {
    remove(dictionary, number);
    if (entity) add(dictionary, entriesOf(entity, number));
  }

  function place(id: EntityId, record: OwnTerm | undefined): void {
    const before = terms.get(id);
    if (before?.record === record) return;
    const number = before?.number ?? next++;
    const entity = record && entityOf(record);
    rename(number, entity);
    if (record && entity) {
      terms.set(id, { number, entity, record });
      byNumber.set(number, entity);
    } else {
      terms.delete(id);
      byNumber.delete(number);
    }
  }

  return {
    async follow(records) {
      if (records === followed) return;
      const all = [...records.values()];
      const wanted = new Map(all.flatMap((one) => (one.type === 'term' ? [[one.id as EntityId, one]] : [])));
      const wantedEdits = new Map(all.flatMap((one) => (one.type === 'edit' ? [[one.entity, one]] : [])));
      const renamed = [...new Set([...edits.keys(), ...wantedEdits.keys()])].filter((id) => {
        const [before, after] = [edits.get(id), wantedEdits.get(id)];
        return before !== after && (before?.fields.names ?? after?.fields.names) !== undefined;
      });
      // From here on nothing waits: no text is searched with half of the changes made.
      const placed = renamed.length === 0 ? [] : (await bundled(renamed)).values();
      for (const id of new Set([...terms.keys(), ...wanted.keys()])) place(id, wanted.get(id));
      for (const { number, entity } of placed) {
        const edit = wantedEdits.get(entity.id);
        rename(number, edit ? edited(entity, edit) : entity);
      }
      edits = wantedEdits;
      followed = records;
    },
    numbered: (number) => byNumber.get(number),
    term: (id) => terms.get(id)?.entity,
    seen(entity) {
      const edit = edits.get(entity.id);
      return edit ? edited(entity, edit) : entity;
    },
  };
}
