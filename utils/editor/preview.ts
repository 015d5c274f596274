/** What a name will find, found by the very engine that reads articles. */
import type { OwnName } from '../model/record.ts';
import { compile, find, open, type Dictionary } from '../names/dictionary.ts';
import { entriesOf } from '../names/entries.ts';
import { nameOf } from '../names/payloads.ts';

/** UTF-16 offsets. */
type Span = { start: number; end: number };
/** A sentence in pieces, in order: those that are marked, and what lies between. */
export type Sentence = { text: string; marked: boolean }[];

/** `marked`, `unmarked`: ways in which a text may write the name. `count`: how often `texts` have it. `sentence`: the first of them. */
export type Preview = { marked: string[]; unmarked: string[]; count: number; sentence?: Sentence };

/** A dictionary of these names alone, each numbered by its place. */
const dictionaryOf = (names: readonly OwnName[]): Dictionary =>
  open(compile(names.flatMap((name, index) => entriesOf({ names: [name] }, index))));

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (one) => one.toUpperCase());

/** The ways to write `text` that tell case rules apart, as it stands first. */
const spellings = (text: string): string[] => [
  ...new Set([text, capitalised(text), text.toUpperCase(), text.toLowerCase()]),
];

/** Longer than this (UTF-16 units), a sentence is cut on both sides of the name. */
const SENTENCE = 150;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the words are that the piece from `start` to `end` begins and ends in. */
function cut(text: string, around: Span): Span {
  const { segment, index } = sentences.segment(text).containing(around.start) ?? { segment: text, index: 0 };
  const whole = { start: index, end: Math.max(index + segment.trimEnd().length, around.end) };
  if (whole.end - whole.start <= SENTENCE) return whole;
  const room = Math.max(0, SENTENCE - (around.end - around.start)) / 2;
  const from = Math.max(whole.start, Math.floor(around.start - room));
  const to = Math.min(whole.end, Math.ceil(around.end + room));
  const after = text.slice(from, around.start).search(/\s/u);
  const before = text.slice(around.end, to).search(/\s\S*$/u);
  return {
    start: from === whole.start || after < 0 ? from : from + after + 1,
    end: to === whole.end || before < 0 ? to : around.end + before,
  };
}

const oneBlank = (text: string): string => text.replace(/ +/gu, ' ');

/** The sentence of `block` around `marks[0]`, with all of `marks` that lie in it. */
function sentenceAround(block: string, marks: readonly Span[]): Sentence | undefined {
  // What is a blank in HTML, and what stands in for images and <br>, would end a sentence. The offsets stay.
  const text = block.replace(/[\s\ufffc]/gu, ' ');
  const [first] = marks;
  if (!first) return undefined;
  const { start, end } = cut(text, first);
  const pieces: Sentence = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: oneBlank(text.slice(at, mark.start)), marked: false });
    pieces.push({ text: oneBlank(text.slice(mark.start, mark.end)), marked: true });
    at = mark.end;
  }
  const isCut = {
    before: /[^.!?…]\s*$/u.test(text.slice(0, start).trimEnd()),
    after: /[^.!?…]/u.test(text.slice(end)),
  };
  const rest = oneBlank(text.slice(at, end)).trimEnd();
  pieces.push({ text: isCut.after && !/[.!?…]["’”)]?$/u.test(rest) ? `${rest} …` : rest, marked: false });
  const [head, ...others] = pieces;
  const begun = head ? { ...head, text: `${isCut.before ? '… ' : ''}${head.text.trimStart()}` } : head;
  return [...(begun ? [begun] : []), ...others].filter((piece) => piece.text !== '');
}

const isBare = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Whether all of `text` is found as the name; signs at its ends are in no match. */
const isWhole = (dictionary: Dictionary, text: string): boolean =>
  find(dictionary, text).some(({ start, end }) => isBare(text.slice(0, start)) && isBare(text.slice(end)));

/** Of each name of a term, what it finds: in ways of writing it, and in `texts` (blocks of an article). */
export function previewsOf(names: readonly OwnName[], texts: readonly string[]): Preview[] {
  const together = dictionaryOf(names);
  const found = names.map(() => ({ count: 0, sentence: undefined as Sentence | undefined }));
  for (const text of texts) {
    const spans = Map.groupBy(
      find(together, text).flatMap(({ start, end, payloads }) =>
        payloads.map((payload) => ({ start, end, name: nameOf(payload).entity })),
      ),
      ({ name }) => name,
    );
    for (const [name, marks] of spans) {
      const one = found[name];
      if (!one) continue;
      one.count += marks.length;
      one.sentence ??= sentenceAround(text, marks);
    }
  }
  return names.map((name, index) => {
    const alone = dictionaryOf([name]);
    const ways = spellings(name.text);
    const { count = 0, sentence } = found[index] ?? {};
    return {
      marked: ways.filter((way) => isWhole(alone, way)),
      unmarked: ways.filter((way) => !isWhole(alone, way)),
      count,
      ...(sentence && { sentence }),
    };
  });
}
