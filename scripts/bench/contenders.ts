/** The engines that are measured. Each gets the same names and the same texts, and says how many matches it found. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import FlashText from 'flashtext.js';
import Modern from 'modern-ahocorasick/fast';
import * as source from '../../utils/names/dictionary.ts';
import type { NameEntry } from '../../utils/names/dictionary.ts';

/** `matches`: how many in a text. `bytes`: of its stored form, where it has one. */
export type Built = { matches(text: string): number; bytes?: number; openMs?: number };

export type Contender = {
  engine: string;
  /** What it is asked to do. */
  task: string;
  /** More names take it minutes, or gigabytes. */
  most: number;
  build(names: readonly NameEntry[]): Built;
};

type Engine = Pick<typeof source, 'compile' | 'open' | 'find'>;

const timed = <T>(work: () => T): [T, number] => {
  const begun = performance.now();
  const done = work();
  return [done, performance.now() - begun];
};

const ours = (engine: string, { compile, open, find }: Engine): Contender => ({
  engine,
  task: 'whole words, case by rule, folding, variants, plurals, longest',
  most: Infinity,
  build(names) {
    const buffer = compile(names);
    const [dictionary, openMs] = timed(() => open(buffer));
    return { matches: (text) => find(dictionary, text).length, bytes: buffer.byteLength, openMs };
  },
});

/**
 * The others can't tell one name's case rule from another's. They ignore case, which finds all that the rules do and more: "who",
 * too, that somebody has to sort out afterwards.
 */
const textsOf = (names: readonly NameEntry[]): string[] => [...new Set(names.map(({ text }) => text.toLowerCase()))];
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
/** A letter or digit of any script on neither side: what a peer without whole words has to check for itself. */
const LETTER = /[\p{L}\p{N}]/u;
const isWhole = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ');

/** Kept, so that the loop is not optimised away. */
const kept = { sum: 0 };

/** The loop that anything which looks at each character costs at least. */
export function sumUp(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  kept.sum = sum;
}

const floor: Contender = {
  engine: 'floor',
  task: 'charCodeAt of each unit, summed up',
  most: Infinity,
  build: () => ({
    matches(text) {
      sumUp(text);
      return 0;
    },
  }),
};

const regexp: Contender = {
  engine: 'RegExp',
  task: String.raw`\b(…|…)\b with g and i, longest first; \b knows ASCII only`,
  most: 10_000,
  build(names) {
    const longestFirst = textsOf(names).toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(String.raw`\b(?:${longestFirst.map(escaped).join('|')})\b`, 'gi');
    return { matches: (text) => text.match(pattern)?.length ?? 0 };
  },
};

const modern: Contender = {
  engine: 'modern-ahocorasick',
  task: '/fast, wholeWord, leftmost-longest, on lower-cased text',
  most: 100_000,
  build(names) {
    const matcher = new Modern(textsOf(names));
    return {
      matches: (text) => matcher.search(text.toLowerCase(), { wholeWord: true, strategy: 'leftmost-longest' }).length,
    };
  },
};

const monyone: Contender = {
  engine: '@monyone/aho-corasick',
  task: '/fast, all matches, whole words sorted out afterwards, on lower-cased text',
  most: 100_000,
  build(names) {
    const matcher = new Monyone(textsOf(names));
    return {
      matches(text) {
        const lower = text.toLowerCase();
        return matcher.matchInText(lower).filter(({ begin, end }) => isWhole(lower, begin, end)).length;
      },
    };
  },
};

const flashtext: Contender = {
  engine: 'flashtext.js',
  task: 'whole words (by ASCII letters), longest, case ignored',
  most: 100_000,
  build(names) {
    const processor = new FlashText();
    for (const text of textsOf(names)) processor.addKeyword(text);
    return { matches: (text) => processor.extractKeywords(text).length };
  },
};

const isEngine = (made: unknown): made is Engine =>
  typeof made === 'object' && made !== null && 'compile' in made && 'open' in made && 'find' in made;

/** `bundle`: our engine as it is in the built extension. */
export async function contenders(bundle: string): Promise<Contender[]> {
  const made: unknown = await import(bundle);
  const bundled = isEngine(made) ? [ours('newsgloss (bundled)', made)] : [];
  return [floor, ours('newsgloss', source), ...bundled, flashtext, monyone, modern, regexp];
}
