/**
 * What the tests do to the glossary's database. Each function runs by itself in one of the extension's own pages: it is handed to
 * `page.evaluate`, and knows nothing of this file but its types.
 */
type Texts = Record<string, string>;
type Chunk = { entities: { id: string; label: Texts; description: Texts; definition: Texts }[] };

/** How many entities it holds; undefined where there is no database. */
export async function count(): Promise<number | undefined> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'newsgloss')) return undefined;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('chunks').objectStore('chunks').index('ids').count();
      counting.onerror = () => reject(counting.error ?? new Error('not counted'));
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}

/** The languages of the list, best first; undefined where nothing is listed. */
export const listedIn = (): Promise<string[] | undefined> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('packs').objectStore('packs').getAll();
      reading.onerror = () => reject(reading.error ?? new Error('not read'));
      reading.onsuccess = () => {
        database.close();
        const packs: unknown[] = reading.result;
        const pack = packs[0];
        const listed = typeof pack === 'object' && pack && 'languages' in pack ? pack.languages : undefined;
        resolve(Array.isArray(listed) ? listed.map(String) : undefined);
      };
    };
  });

/** Gives an entity a title that no packaged file has: what shows it was read from here. In another language, all of its texts. */
export const rename = (id: string, title: string, lang = 'en'): Promise<void> =>
  new Promise((resolve, reject) => {
    const isChunk = (row: unknown): row is Chunk => typeof row === 'object' && row !== null && 'entities' in row;
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('chunks', 'readwrite');
      const rows = writing.objectStore('chunks').openCursor();
      rows.onsuccess = () => {
        const at = rows.result;
        if (!at) return;
        const row: unknown = at.value;
        const named = isChunk(row) ? row.entities.find((entity) => entity.id === id) : undefined;
        if (named) named.label[lang] = title;
        if (named && lang !== 'en') named.definition[lang] = named.description[lang] = title;
        at.update(row);
        at.continue();
      };
      writing.onabort = () => reject(writing.error ?? new Error('not written'));
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });

export const remove = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('newsgloss');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
  });

/** As a later version of the extension leaves it behind. */
export const makeLater = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss', 9990);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

/** Begins a change of version that never ends: nobody else gets an answer as long as this page is open. */
export const block = (): Promise<void> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase('newsgloss').onsuccess = () => {
      const opening = indexedDB.open('newsgloss', 1);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('held');
        const hold = (): void => {
          store.get(0).onsuccess = hold;
        };
        hold();
        resolve();
      };
    };
  });
