/**
 * What is needed to take back the last replacement of everything: in a database of its own, because the glossary's may be deleted and
 * made anew at any time, and because what changes in storage.local is handed to every page that is open.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import * as v from 'valibot';
import { settingsOf } from '../model/settings.ts';
import { recordOf } from './area.ts';
import type { SettingsStep, Step } from './replacement.ts';

/** `at`: ms since 1970. `done`: else it was stopped on the way. `settings`: undefined where they were left alone. */
export type Replaced = { at: number; done: boolean; settings?: SettingsStep | undefined; steps: Step[] };

const ID = 'replaced';

class ReplacedDatabase extends Dexie {
  declare readonly state: Table<Omit<Replaced, 'steps'> & { id: string }, string>;
  declare readonly steps: Table<Step, string>;

  constructor(options?: DexieOptions) {
    super('newsgloss-replaced', options);
    this.version(1).stores({ state: 'id', steps: 'key' });
  }
}

const Stored = v.pipe(v.unknown(), v.transform(settingsOf));
const State = v.object({
  at: v.number(),
  done: v.boolean(),
  settings: v.optional(v.object({ before: Stored, after: Stored })),
});
const Row = v.object({ key: v.string(), before: v.unknown(), after: v.unknown() });

/** Everything rejects where there is no database to be had, as when the disk is full. */
export function createReplaced(options?: DexieOptions) {
  let current: ReplacedDatabase | undefined;
  const open = (): ReplacedDatabase => (current ??= new ReplacedDatabase(options));

  async function state(): Promise<v.InferOutput<typeof State> | undefined> {
    const parsed = v.safeParse(State, await open().state.get(ID));
    return parsed.success ? parsed.output : undefined;
  }

  return {
    /** When that was; undefined when there is nothing to be taken back. */
    at: async (): Promise<number | undefined> => (await state())?.at,

    async load(): Promise<Replaced | undefined> {
      const [found, rows] = await Promise.all([state(), open().steps.toArray()]);
      const steps = rows.map((row): Step => {
        const { key, before, after } = v.parse(Row, row);
        return { key, before: recordOf(key, before), after: recordOf(key, after) };
      });
      return found && { ...found, steps };
    },

    async keep({ steps, ...replaced }: Replaced): Promise<void> {
      const database = open();
      await database.transaction('rw', database.state, database.steps, async () => {
        await database.steps.clear();
        await database.steps.bulkPut(steps);
        await database.state.put({ id: ID, ...replaced });
      });
    },

    /** It came to its end. */
    async finish(): Promise<void> {
      await open().state.update(ID, { done: true });
    },

    async clear(): Promise<void> {
      const database = open();
      await database.transaction('rw', database.state, database.steps, () =>
        Promise.all([database.state.clear(), database.steps.clear()]),
      );
    },
  };
}
