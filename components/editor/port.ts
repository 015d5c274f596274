/** What the editor can ask for, and what it starts with. entrypoints/own-pages has the real port, the tests have another. */
import type { Draft } from '../../utils/model/draft.ts';
import type { Entity, EntityId } from '../../utils/model/entity.ts';
import type { NameDanger } from '../../utils/model/messages.ts';
import type { Edit, OwnName, OwnRecord, OwnTerm } from '../../utils/model/record.ts';

export type EditorPort = {
  /** What may go wrong with each of `names`. `except`: the entity that they are for. */
  check(names: readonly OwnName[], except?: EntityId): Promise<NameDanger[][]>;
  /** The article's blocks in the tab beside the popup; absent elsewhere. Never rejects. */
  texts?(): Promise<readonly string[]>;
  /** The record under `key` (see `keyOf`) as it is stored now. Rejects like the next two. */
  stored(key: string): Promise<OwnRecord | undefined>;
  /** Both reject with an Error whose message can be shown. */
  keep(records: readonly OwnRecord[]): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** What is being written, by what it is about; undefined: nothing any more. `list`: all of it. None rejects. */
  drafts: {
    load(about: string): Promise<unknown>;
    save(about: string, draft: unknown): Promise<void>;
    list(): Promise<ReadonlyMap<string, unknown>>;
  };
};

/**
 * `key`: a new term's draft's, random. `draft`: what an article's card has given. `entity`: as the pack has it. `edit`: what the reader has
 * changed of it before.
 */
export type EditorStart =
  | { is: 'new'; key: string; draft?: Draft | undefined }
  | { is: 'own'; term: OwnTerm }
  | { is: 'entity'; entity: Entity; edit?: Edit | undefined };
