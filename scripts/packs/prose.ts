/** Whether our texts share a run of words with prose of others: a definition has to be our own sentence. */
import type { Entity } from '../../utils/model/entity.ts';

/** Words. Shorter runs are what any two sentences on the same thing share ("specialised agency of the United Nations"). */
const RUN = 8;

/** In small letters, punctuation left out; line ends that JSON writes as letters (`\n`) count as blanks. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\\[nrt]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN
    ? []
    : Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' '));

/** An entity's own names are nobody's prose, however long: they part the text. */
function withoutNames(text: string, names: readonly string[]): string[] {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((parts, name) => parts.flatMap((part) => part.split(name)), [text]);
}

/** Every run of words of the entities' definitions and descriptions, with the ids of the entities that write it. */
function ownRuns(entities: readonly Entity[]): Map<string, Set<string>> {
  const runs = new Map<string, Set<string>>();
  for (const { id, names, definition, description } of entities) {
    const parts = [...Object.values(definition), ...Object.values(description)].flatMap((text) =>
      withoutNames(
        text,
        names.map((name) => name.text),
      ),
    );
    for (const run of parts.flatMap((part) => runsOf(wordsOf(part))))
      runs.set(run, (runs.get(run) ?? new Set()).add(id));
  }
  return runs;
}

/** What the entities share with each of the texts, one problem a run; of overlapping runs the first is enough to find the place. */
export function sharedRuns(entities: readonly Entity[], texts: Iterable<{ name: string; text: string }>): string[] {
  const own = ownRuns(entities);
  const problems = new Set<string>();
  if (own.size === 0) return [];
  for (const { name, text } of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const run = words.slice(at, at + RUN).join(' ');
      for (const id of own.get(run) ?? [])
        problems.add(`${id}: shares “${run}” with ${name}; say it in words of your own`);
    }
  }
  return [...problems];
}
