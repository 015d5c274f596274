/** The glossary as our own pages have it: read from database and storage.local, changed by messages to the background. */
import type { GlossaryPort, Undo } from '../../components/glossary/port.ts';
import { buildCard, mentionedBy } from '../../utils/card/build.ts';
import { languagesFor } from '../../utils/facts/wording.ts';
import { isOwnKey, type Records } from '../../utils/glossary/area.ts';
import { readCatalogue, type Catalogue } from '../../utils/glossary/catalogue-read.ts';
import { createConnection } from '../../utils/glossary/connection.ts';
import { GlossaryDatabase } from '../../utils/glossary/database.ts';
import { edited, entityOf } from '../../utils/glossary/edited.ts';
import { listingOf } from '../../utils/glossary/listing.ts';
import { once } from '../../utils/glossary/once.ts';
import { hiding, removing, showing, tagging, undoOf, type Change } from '../../utils/glossary/own-changes.ts';
import { createStored } from '../../utils/glossary/stored.ts';
import type { EditorPort } from '../../components/editor/port.ts';
import type { Listing } from '../../utils/model/listing.ts';
import type { Entity, EntityId } from '../../utils/model/entity.ts';
import type { Words } from '../../utils/model/translate.ts';
import { browser } from '../../utils/browser.ts';
import { carryOut } from './carry-out.ts';
import { bundled } from './bundled.ts';
import { readRecords } from './records.ts';
import { today } from '../shared/today.ts';

const warn = (message: string, cause: unknown): void => console.warn(`Newsgloss: ${message}`, cause);

const version = import.meta.env.PACK_VERSION;
// Once a page, like the package: neither depends on the reader's languages.
const connection = createConnection(() => new GlossaryDatabase());
const stored = createStored(connection, version);

type Needs = { words: Words; editor: EditorPort };

/** In the languages of `words`: for others there is another port, and `end` lets go of this one. */
export function glossaryPort({ words, editor }: Needs): GlossaryPort & { end(): void } {
  const languages = languagesFor(words);
  const listeners = new Set<(listing: Listing) => void>();
  let catalogue: Catalogue | undefined;
  let records: Promise<Records> | undefined;
  let current: Listing | undefined;

  /** The list anew, for all who show it. */
  async function refresh(): Promise<void> {
    // Without rows there is no list, and reading what is the reader's own takes long where that is much.
    if (!catalogue) return;
    const own = await held();
    current = listingOf(catalogue, own, languages);
    for (const listener of listeners) listener(current);
  }
  // The database may be gone or broken: the package has the same entities.
  const byId = async (ids: readonly EntityId[]): Promise<Map<EntityId, Entity>> => {
    const placed = await stored.byId(ids).catch(() => bundled.byId(ids));
    return new Map([...placed].map(([id, { entity }]) => [id, entity]));
  };
  const held = (): Promise<Records> =>
    (records ??= readRecords().catch((error: unknown) => {
      records = undefined;
      throw error;
    }));

  /** Read once, for as long as the page lives; what was read is shown on the way. */
  const reading = once(async () => {
    for await (const seen of readCatalogue({ connection, packaged: bundled, version, languages }, warn)) {
      catalogue = seen;
      await refresh();
      // The first rows are painted before the others are read.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

  const follow = (changes: Record<string, unknown>): void => {
    if (!Object.keys(changes).some(isOwnKey)) return;
    records = undefined;
    refresh().catch((cause: unknown) => warn('The list is not as it is stored.', cause));
  };
  browser.storage.local.onChanged.addListener(follow);

  async function change(of: (records: Records) => Change): Promise<Undo> {
    const before = await held();
    const wanted = of(before);
    const undo = undoOf(wanted, before);
    await carryOut(wanted);
    return () => carryOut(undo(Date.now()));
  }

  const ownTerm = async (id: EntityId) => {
    const record = (await held()).get(`term ${id}`);
    return record?.type === 'term' ? record : undefined;
  };
  const editOf = async (id: EntityId) => {
    const record = (await held()).get(`edit ${id}`);
    return record?.type === 'edit' ? record : undefined;
  };

  return {
    watch(listener) {
      listeners.add(listener);
      if (current) listener(current);
      // At the same time as the catalogue.
      void held();
      reading().catch((cause: unknown) => warn('The glossary cannot be listed.', cause));
      return () => {
        listeners.delete(listener);
      };
    },

    async card(id) {
      const term = await ownTerm(id);
      const entity = term ? entityOf(term) : (await byId([id])).get(id);
      if (!entity) return undefined;
      const [edit, related] = await Promise.all([editOf(id), byId(mentionedBy(entity))]);
      return buildCard({
        key: id,
        entity: edit ? edited(entity, edit) : entity,
        related,
        today: today(),
        countries: [],
        words,
      });
    },

    async start(id) {
      const term = await ownTerm(id);
      if (term) return { is: 'own', term };
      const [entity, edit] = await Promise.all([byId([id]), editOf(id)]);
      const found = entity.get(id);
      return found && { is: 'entity', entity: found, ...(edit && { edit }) };
    },

    hide: (ids) => change((before) => hiding(before, ids, Date.now())),
    show: (ids) => change((before) => showing(before, ids)),
    remove: (ids) => change((before) => removing(before, ids)),
    tag: (ids, tags, on) => change((before) => tagging(before, ids, { tags, on }, Date.now())),
    editor,
    end: () => browser.storage.local.onChanged.removeListener(follow),
    openPage: (fragment) => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${fragment}`) }),
  };
}
