/**
 * Which of several long forms fits best where a short form stands, when the article does not say it: by the words around it, their
 * fields (topics.ts), the article before it (agreement.ts), and by how well the letters fit. A share for each, together 1, so that
 * one may be too low to be believed.
 *
 * The weights are those of a logistic choice, fitted to halves of three labelled sets (English, French, Spanish) and rounded; on the
 * other halves they hold (`npm run bench:reading`).
 */
import { agreement, articleBefore, formOf, type Form } from './agreement.ts';
import { alignments } from './alignment.ts';
import type { Span } from './definitions.ts';
import { FUNCTION_WORDS } from './grammar.ts';
import { partsOf, plainLetters } from './phrases.ts';
import { lettersOf } from './short-forms.ts';
import { fieldsOf, type Field } from './topics.ts';

const WEIGHT = {
  /** The share of the text's fields that are the candidate's, and whether its main field is. */
  fields: 1.5,
  mainField: 0.5,
  /** Words of the candidate that the text has, by their beginnings: their share and their number. */
  share: 0.8,
  shared: 0.7,
  /** Long names have more words to share. */
  length: -1.7,
  agreement: 1.15,
  elision: 0.85,
  /** The letters fit, or do not at all (a translation: then the letters say nothing against it). */
  letters: 0.85,
  otherLetters: 0.55,
} as const;

/** UTF-16 units on either side whose words count twice. */
const NEAR = 90;
/** Words are the same when so many letters at their beginning are ("innovation", "innovative"; "Afrique", "africaine"). */
const BEGINNING = 6;
const SHORT_BEGINNING = 4;
const MOST_WORDS = 8;

/** A meaning to be weighed: its long form, and other words that speak for it. */
export type Weighable = { long: string; more?: readonly string[] };
/** `share`: how likely, from 0 to 1, all together 1. `words`: those of the text that speak for it, worked out when asked for. */
export type Weighed = { share: number; words: () => string[] };

/** The words of a text that carry meaning, folded. */
export const wordsOf = (text: string): string[] =>
  (plainLetters(text).match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));

const beginnings = (words: Iterable<string>, length: number): ReadonlySet<string> =>
  new Set([...words].map((word) => word.slice(0, length)));

/** What a text has to say about a place in it. */
type Surroundings = {
  words: ReadonlySet<string>;
  six: ReadonlySet<string>;
  four: ReadonlySet<string>;
  fields: ReadonlyMap<Field, number>;
  total: number;
  most: number;
  article: Form | undefined;
};

/** `elsewhere`: words of the rest of the article. */
function surroundingsOf(text: string, { start, end }: Span, lang: string, elsewhere: readonly string[]): Surroundings {
  const near = new Set(wordsOf(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`));
  const words = new Set([...wordsOf(`${text.slice(0, start)} ${text.slice(end)}`), ...elsewhere]);
  const fields = new Map<Field, number>();
  for (const word of words)
    for (const field of fieldsOf(word)) fields.set(field, (fields.get(field) ?? 0) + (near.has(word) ? 2 : 1));
  const counts = [...fields.values()];
  return {
    words,
    six: beginnings(words, BEGINNING),
    four: beginnings(words, SHORT_BEGINNING),
    fields,
    total: Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    ),
    most: Math.max(0, ...counts),
    article: articleBefore(text, start, lang),
  };
}

/** How well the letters of `short` fit all of `long`. */
function lettersScore(short: string, long: string): number {
  const [fit = -Infinity] = alignments(partsOf(long, 0, long.length), lettersOf(short));
  return fit === -Infinity
    ? WEIGHT.otherLetters
    : WEIGHT.letters * Math.max(0, fit) + (fit < 0 ? WEIGHT.otherLetters : 0);
}

function articleScore(long: string, article: Form | undefined, lang: string): number {
  if (!article) return 0;
  const { form, elision } = agreement(article, formOf(long, lang));
  return form * WEIGHT.agreement + elision * WEIGHT.elision;
}

/** The shares of `candidates`, in their order. `short` stands at `span` in `text`. */
export function weigh(
  text: string,
  span: Span,
  candidates: readonly Weighable[],
  { lang = 'en', elsewhere = [] }: { lang?: string | undefined; elsewhere?: readonly string[] } = {},
): Weighed[] {
  const short = text.slice(span.start, span.end);
  const around = surroundingsOf(text, span, lang, elsewhere);
  const bags = candidates.map(({ long, more = [] }) => [...new Set(wordsOf([long, ...more].join(' ')))]);
  const bearers = new Map<string, number>();
  for (const bag of bags)
    for (const word of beginnings(bag, BEGINNING)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  // A word that all candidates have tells nothing.
  const worth = (word: string): number =>
    Math.log((candidates.length + 1) / (bearers.get(word.slice(0, BEGINNING)) ?? 1));

  const scores = candidates.map(({ long }, index) => {
    const bag = bags[index] ?? [];
    const sum = (words: readonly string[]): number => words.reduce((all, word) => all + worth(word), 0);
    const same = bag.filter((word) => around.six.has(word.slice(0, BEGINNING)));
    const alike = bag.filter((word) => around.four.has(word.slice(0, SHORT_BEGINNING)));
    const fields = new Set(bag.flatMap((word) => fieldsOf(word)));
    const spoken = [...fields].map((field) => around.fields.get(field) ?? 0);
    return (
      (WEIGHT.fields * spoken.reduce((all, count) => all + count, 0)) / around.total / Math.sqrt(fields.size || 1) +
      (spoken.some((count) => count > 0 && count === around.most) ? WEIGHT.mainField : 0) +
      (WEIGHT.share * sum(alike)) / (sum(bag) || 1) +
      WEIGHT.shared * sum(same) +
      (WEIGHT.length * Math.min(MOST_WORDS, bag.length)) / MOST_WORDS +
      articleScore(long, around.article, lang) +
      lettersScore(short, long)
    );
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const all = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd, index) => ({ share: odd / all, words: () => speaking(bags[index] ?? [], around) }));
}

/** As the text writes them, `words` that are folded; each once. */
export function asWritten(text: string, words: readonly string[]): string[] {
  const written = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu)) {
    const plain = plainLetters(word);
    if (!written.has(plain)) written.set(plain, word);
  }
  return words.flatMap((word) => written.get(word) ?? []);
}

/** The words of the text that speak for a candidate: those that it shares, then those of its fields. */
function speaking(bag: readonly string[], { words }: Surroundings): string[] {
  const same = new Set(bag.map((word) => word.slice(0, BEGINNING)));
  const fields = new Set(bag.flatMap((word) => fieldsOf(word)));
  const shared = [...words].filter((word) => same.has(word.slice(0, BEGINNING)));
  const akin = [...words].filter((word) => !shared.includes(word) && fieldsOf(word).some((field) => fields.has(field)));
  return [...shared, ...akin];
}

/** From this share on a candidate is believed. */
const BELIEVED = 0.51;

/** The candidate that is meant by what stands at `span`; null where none is clearly ahead. */
export function chooseLongForm(
  text: string,
  span: Span,
  candidates: readonly string[],
  lang: string | undefined,
): string | null {
  const weighed = weigh(
    text,
    span,
    candidates.map((long) => ({ long })),
    { lang },
  );
  const index = weighed.findIndex(({ share }) => share >= BELIEVED);
  return candidates[index] ?? null;
}
