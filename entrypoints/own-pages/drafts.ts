/**
 * What is being written in an editor, each under a key of its own: with what is stored, so that it outlives the browser; of a private
 * window only until the browser is closed, and never on disk.
 */
import type { Storage } from 'webextension-polyfill';
import type { EditorPort } from '../../components/editor/port.ts';
import { browser } from '../../utils/browser.ts';
import { isPrivate } from './is-private.ts';

type Area = Storage.StorageArea & { getKeys?(): Promise<string[]> };

const PLACE = 'draft ';

const areaOf = async (): Promise<Area> => ((await isPrivate()) ? browser.storage.session : browser.storage.local);

/** What drafts are about. Reading the keys alone spares the reader's records (Chromium from 130, Firefox from 143). */
async function aboutsIn(area: Area): Promise<string[]> {
  const places = (await area.getKeys?.()) ?? Object.keys(await area.get(null));
  return places.flatMap((place) => (place.startsWith(PLACE) ? [place.slice(PLACE.length)] : []));
}

/** Told, but nobody is stopped from writing by it. */
const warn = (message: string, cause: unknown): void => console.warn(`Newsgloss: ${message}`, cause);

export const drafts: EditorPort['drafts'] = {
  async load(about) {
    try {
      const { [PLACE + about]: draft } = await (await areaOf()).get(PLACE + about);
      return draft;
    } catch (cause) {
      return warn('no draft can be read', cause);
    }
  },
  async save(about, draft) {
    try {
      const area = await areaOf();
      await (draft === undefined ? area.remove(PLACE + about) : area.set({ [PLACE + about]: draft }));
    } catch (cause) {
      warn('the draft is not kept', cause);
    }
  },
  async list() {
    try {
      const area = await areaOf();
      const abouts = await aboutsIn(area);
      const found = await area.get(abouts.map((about) => PLACE + about));
      return new Map(abouts.map((about) => [about, found[PLACE + about]]));
    } catch (cause) {
      warn('no drafts can be read', cause);
      return new Map();
    }
  },
};

/** Lets go of the drafts of records, by their keys: what was begun with another version of them is not to come back. */
export async function dropDrafts(keys: readonly string[]): Promise<void> {
  const gone = new Set(keys);
  const area = await areaOf();
  const places = (await aboutsIn(area)).filter((about) => gone.has(about)).map((about) => PLACE + about);
  if (places.length > 0) await area.remove(places);
}
