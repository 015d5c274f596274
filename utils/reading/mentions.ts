/** Lists of mentions, put together: what the glossary knows, what the article defines, and which is whose bracketed twin. */
import type { Block, JudgedMention } from '../model/reading.ts';

const byPlace = (a: JudgedMention, b: JudgedMention): number => a.block - b.block || a.start - b.start;

/** Which of `others` each of `ones` overlaps, in one walk over both (each in order, and without overlaps in itself). */
function overlapping(
  ones: readonly JudgedMention[],
  others: readonly JudgedMention[],
): Map<JudgedMention, JudgedMention[]> {
  const found = new Map<JudgedMention, JudgedMention[]>();
  let from = 0;
  for (const one of ones) {
    const isBefore = ({ block, end }: JudgedMention): boolean =>
      block < one.block || (block === one.block && end <= one.start);
    for (let other = others[from]; other && isBefore(other); other = others[from]) from++;
    const over: JudgedMention[] = [];
    for (let at = from; at < others.length; at++) {
      const other = others[at];
      if (!other || other.block !== one.block || other.start >= one.end) break;
      over.push(other);
    }
    if (over.length > 0) found.set(one, over);
  }
  return found;
}

/** `known` with the mentions of what the article defines itself, which win where they overlap and are not shorter. */
export function combine(known: readonly JudgedMention[], defined: readonly JudgedMention[]): JudgedMention[] {
  const [ones, others] = [defined.toSorted(byPlace), known.toSorted(byPlace)];
  const length = ({ start, end }: JudgedMention): number => end - start;
  const over = overlapping(ones, others);
  const kept = ones.filter((one) => !over.get(one)?.some((other) => length(other) > length(one)));
  const lost = overlapping(others, kept);
  return [...others.filter((one) => !lost.has(one)), ...kept].sort(byPlace);
}

/** A name in brackets right after the same entity's other name, "Liên minh châu Âu (EU)", is its twin, whatever the letters. */
export function withTwins(mentions: readonly JudgedMention[], blocks: readonly Block[]): JudgedMention[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return mentions.map((mention, index) => {
    const before = mentions[index - 1];
    if (mention.twin || before?.key !== mention.key || before.block !== mention.block) return mention;
    const between = texts.get(mention.block)?.slice(before.end, mention.start) ?? '';
    return /^['’"”»s]*\s*[([]["“„«]?$/u.test(between) ? { ...mention, twin: true } : mention;
  });
}
