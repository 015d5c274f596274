/** What the glossary's pages know of it and can ask for. entrypoints/own-pages has the real one, the tests have another. */
import type { CardView } from '../../utils/model/card.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Listing } from '../../utils/model/listing.ts';
import type { EditorPort, EditorStart } from '../editor/port.ts';

/** Takes back what was done, all of it. */
export type Undo = () => Promise<void>;

/** What changes something rejects with an Error whose message can be shown (nothing is kept in private windows, say). */
export type GlossaryPort = {
  /** Calls `listener` with the list as soon as there is one, and with each that takes its place. Returns the end of it. */
  watch(listener: (listing: Listing) => void): () => void;
  /** The whole card, with the latest facts. Undefined where there is no such term any more. */
  card(id: EntityId): Promise<CardView | undefined>;
  /** With what the editor of a term begins. */
  start(id: EntityId): Promise<EditorStart | undefined>;
  hide(ids: readonly EntityId[]): Promise<Undo>;
  /** Marked again, wherever it was hidden, or known. */
  show(ids: readonly EntityId[]): Promise<Undo>;
  /** Own terms go; entities of a pack lose what the reader has changed. */
  remove(ids: readonly EntityId[]): Promise<Undo>;
  /** Of own terms. Those that would have too many stay as they are. */
  tag(ids: readonly EntityId[], tags: readonly string[], on: boolean): Promise<Undo>;
  editor: EditorPort;
  /** Opens the whole glossary, or another part of our own page (an address fragment). */
  openPage(fragment: string): void;
};
