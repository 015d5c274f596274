/**
 * The background of the benchmark's extension: the engine and the database of ours, and nothing else. `first` is what a cold one
 * does for the first article: reads the dictionary from IndexedDB, opens it, finds the names; then the articles after it.
 */
import { GlossaryDatabase } from '../../utils/glossary/database.ts';
import { compileInSlices, find, open } from '../../utils/names/dictionary.ts';
import type { Compiled, First } from './answers.ts';
import { entryOf } from './entry.ts';

export type Ask =
  | { ask: 'nothing' }
  | { ask: 'store'; list: string }
  | { ask: 'compile'; list: string }
  | { ask: 'first'; list: string; texts: readonly string[] };

type Runtime = {
  getURL(path: string): string;
  getPlatformInfo(): Promise<unknown>;
  onMessage: { addListener(listener: (ask: Ask, sender: unknown, answer: (value: unknown) => void) => true): void };
};
declare const chrome: { runtime: Runtime };

const packaged = (path: string): Promise<Response> => fetch(chrome.runtime.getURL(path));

async function store(list: string): Promise<'done'> {
  const buffer = await (await packaged(`${list}.names`)).arrayBuffer();
  await new GlossaryDatabase('bench').dictionaries.put({ id: list, buffer, packs: [] });
  return 'done';
}

async function first(list: string, [text = '', ...more]: readonly string[]): Promise<First> {
  const started = performance.now();
  const row = await new GlossaryDatabase('bench').dictionaries.get(list);
  if (!row) throw new Error(`${list} is not stored.`);
  const read = performance.now();
  const dictionary = open(row.buffer);
  const opened = performance.now();
  const matches = find(dictionary, text).length;
  const found = performance.now();
  const times = more.map((one) => {
    const begun = performance.now();
    find(dictionary, one);
    return performance.now() - begun;
  });
  return {
    readMs: read - started,
    openMs: opened - read,
    firstMs: found - opened,
    nextMs: times[0] ?? 0,
    laterMs: times.at(-1) ?? 0,
    matches,
  };
}

async function compiled(list: string): Promise<Compiled> {
  const entries = (await (await packaged(`${list}.txt`)).text()).split('\n').map(entryOf);
  let last = performance.now();
  let longestMs = 0;
  let over = false;
  const look = (): void => {
    longestMs = Math.max(longestMs, performance.now() - last);
    last = performance.now();
    if (!over) setTimeout(look);
  };
  setTimeout(look);
  const begun = performance.now();
  const { byteLength } = await compileInSlices(entries);
  over = true;
  return { compileMs: performance.now() - begun, longestMs, bytes: byteLength };
}

chrome.runtime.onMessage.addListener((ask, _, answer) => {
  const work = async (): Promise<unknown> => {
    switch (ask.ask) {
      case 'nothing':
        return 'done';
      case 'store':
        return store(ask.list);
      case 'compile':
        return compiled(ask.list);
      case 'first':
        return first(ask.list, ask.texts);
    }
  };
  // Firefox counts a call of its interface, but not our work, as a sign of life.
  const alive = setInterval(() => void chrome.runtime.getPlatformInfo(), 300);
  void work()
    .finally(() => clearInterval(alive))
    .then(answer, (error: unknown) => answer({ error: String(error) }));
  return true;
});
