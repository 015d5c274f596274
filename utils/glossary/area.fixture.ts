/** storage.local for tests: in memory, and as in the browsers a value comes out as JSON would bring it back. */
import type { Area } from './area.ts';

export type FakeArea = Area & { readonly items: Map<string, unknown> };

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function createArea(items = new Map<string, unknown>()): FakeArea {
  return {
    items,
    async get(keys) {
      await Promise.resolve();
      const wanted = keys ?? [...items.keys()];
      return Object.fromEntries(wanted.flatMap((key) => (items.has(key) ? [[key, copyOf(items.get(key))]] : [])));
    },
    async set(entries) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(entries)) items.set(key, copyOf(value));
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) items.delete(key);
    },
  };
}
