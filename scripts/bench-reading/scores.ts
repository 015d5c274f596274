/** What is right of what was found: precision, recall and F1 over definitions and entities, accuracy over meanings. */
import type { Gold, Span } from './sets.ts';

export type Counts = { right: number; wrong: number; missed: number };
export type Score = Counts & { p: number; r: number; f1: number };

export const scoreOf = ({ right, wrong, missed }: Counts): Score => {
  const p = right + wrong > 0 ? right / (right + wrong) : 1;
  const r = right + missed > 0 ? right / (right + missed) : 1;
  return { right, wrong, missed, p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
};

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A definition: the short form's span and the long form's. */
export type Definition = Span & { longStart: number; longEnd: number };
const longOf = ({ longStart, longEnd }: Definition): Span => ({ start: longStart, end: longEnd });

/** Each text once an entry: `found` in the order of `texts`. */
export function scoreDefinitions(
  texts: readonly Gold[],
  found: readonly (readonly Definition[])[],
): { exact: Score; overlap: Score } {
  const counts = { exact: none(), overlap: none() };
  texts.forEach(({ acronyms = [], ignoreUnlisted }, index) => {
    const wanted = acronyms.flatMap(({ start, end, longStart, longEnd }) =>
      longStart === undefined || longEnd === undefined ? [] : [{ start, end, longStart, longEnd }],
    );
    const all = found[index] ?? [];
    const counted = ignoreUnlisted ? all.filter((one) => acronyms.some((listed) => overlap(one, listed) > 0)) : all;
    const fits = {
      exact: (a: Definition, b: Definition) => same(a, b) && same(longOf(a), longOf(b)),
      overlap: (a: Definition, b: Definition) => overlap(a, b) > 0 && overlap(longOf(a), longOf(b)) > 0,
    };
    for (const how of ['exact', 'overlap'] as const) {
      const rest = new Set(counted);
      for (const one of wanted) {
        const match = [...rest].find((other) => fits[how](one, other));
        if (match) rest.delete(match);
        counts[how][match ? 'right' : 'missed']++;
      }
      counts[how].wrong += rest.size;
    }
  });
  return { exact: scoreOf(counts.exact), overlap: scoreOf(counts.overlap) };
}

/** One-to-one pairs of overlapping spans, the best overlap first. */
function matched(wanted: readonly Span[], found: readonly Span[]): Map<Span, Span> {
  const pairs = wanted.flatMap((one) =>
    found.flatMap((other) => {
      const shared = overlap(one, other);
      return shared > 0
        ? [{ one, other, share: shared / (one.end - one.start + other.end - other.start - shared) }]
        : [];
    }),
  );
  const match = new Map<Span, Span>();
  const taken = new Set<Span>();
  for (const { one, other } of pairs.sort((a, b) => b.share - a.share)) {
    if (match.has(one) || taken.has(other)) continue;
    match.set(one, other);
    taken.add(other);
  }
  return match;
}

/**
 * Mentions of organisations that overlap a labelled one. Wanted are those of type ORG written like one of `names`; what is found on
 * an organisation that is written otherwise counts for nothing, as the names do not claim to know it.
 */
export function scoreOrganisations(
  texts: readonly Gold[],
  found: readonly (readonly Span[])[],
  names: ReadonlySet<string>,
): Score {
  const counts = none();
  texts.forEach(({ text, span: [from, to] = [0, text.length], mentions: everywhere = [] }, index) => {
    const isInside = ({ start, end }: Span): boolean => start >= from && end <= to;
    const mentions = everywhere.filter(isInside);
    const labelled = mentions.filter(({ type, optional }) => type === 'ORG' && optional !== true);
    const isWanted = ({ start, end }: Span): boolean => names.has(text.slice(start, end));
    const wanted = labelled.filter(isWanted);
    const all = (found[index] ?? []).filter(isInside);
    const match = matched(wanted, all);
    const hit = new Set(match.values());
    const rest = all.filter((one) => !hit.has(one));
    const neutral = matched(
      mentions.filter((one) => !wanted.includes(one) && (one.type === 'ORG' || one.optional === true)),
      rest,
    ).size;
    counts.right += match.size;
    counts.missed += wanted.length - match.size;
    counts.wrong += rest.length - neutral;
  });
  return scoreOf(counts);
}

/** `accuracy`: of those answered; `coverage`: how many were. */
export type Accuracy = { asked: number; answered: number; right: number; accuracy: number; coverage: number };

export function scoreMeanings(
  texts: readonly Gold[],
  chosen: readonly (readonly { start: number; longForm: string | null }[])[],
): Accuracy {
  let [asked, answered, right] = [0, 0, 0];
  texts.forEach(({ acronyms = [] }, index) => {
    for (const { start, longForm } of acronyms) {
      const answer = chosen[index]?.find((one) => one.start === start)?.longForm ?? null;
      asked++;
      if (answer !== null) answered++;
      if (answer !== null && answer === longForm) right++;
    }
  });
  return {
    asked,
    answered,
    right,
    accuracy: answered > 0 ? right / answered : 1,
    coverage: asked > 0 ? answered / asked : 1,
  };
}
