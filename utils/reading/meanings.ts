/**
 * Which of several meanings a name has in this article. Certain first: what the reader has chosen for it, what the article itself
 * defines, what the reader has chosen for the site or everywhere, then the meaning that the article names beyond doubt elsewhere.
 * Else evidence is counted; when it is too close, nothing is chosen and the reader is asked.
 */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { Candidate, Definition, ReadingContext } from '../model/reading.ts';
import { tokensOf } from '../names/tokens.ts';
import type { Chosen } from './preferences.ts';

/** One thing that a surface may mean, and the name that says so; `foreign`: the name is not of the passage's language. */
export type Meaning = { entity: Entity; name: Name; foreign: boolean };

/** What the article offers as evidence. */
export type Evidence = {
  definitions: readonly Definition[];
  /** Entities that the article names beyond doubt, with the words that named them. */
  seen: ReadonlyMap<EntityId, string>;
  /** What earlier batches of the article have decided, by surface. */
  decided: ReadingContext['decided'];
  /** What the reader has chosen for a surface. */
  choiceOf: (surface: string) => Chosen | undefined;
  /** Those of an entity's context words that the article uses. */
  contextOf: (entity: Entity) => string[];
};

const CHOSEN_HERE = 200;
const DEFINED = 100;
const CHOSEN = 80;
const NAMED = 50;
const RELATED = 2;
const CONTEXT = 1;
/** Where others have something for themselves, the best meaning needs this score, and has to be that much ahead. */
const ENOUGH = 2;
const AHEAD = 2;

/** Text as the matcher sees it, words parted by one blank, so that "patent office" is found by `includes(' patent office ')`. */
export const foldedWords = (text: string): string =>
  ` ${tokensOf(text)
    .map((token) => token.folded)
    .join(' ')} `;

/** Looks an entity's context words up in `words` (see `foldedWords`), once for each entity: a text may name it 300 times. */
export function contextIn(words: string): Evidence['contextOf'] {
  const known = new Map<EntityId, string[]>();
  return (entity) => {
    const found = known.get(entity.id) ?? entity.context.filter((context) => words.includes(foldedWords(context)));
    known.set(entity.id, found);
    return found;
  };
}

const base = (lang: string): string => lang.split(/[-_]/)[0]?.toLowerCase() ?? lang;

/**
 * Whether an acronym is of another language than the passage: "ODS" is the Spanish SDGs and a Czech party, "UN" is a French
 * article in capitals. An English one counts as foreign only where the entity has one in the passage's own language.
 */
export function isForeign(entity: Entity, name: Name, lang: string | undefined): boolean {
  if (name.form !== 'acronym' || name.lang === undefined || lang === undefined) return false;
  const own = base(lang);
  if (base(name.lang) === own) return false;
  return (
    base(name.lang) !== 'en' ||
    entity.names.some((one) => one.form === 'acronym' && one.lang !== undefined && base(one.lang) === own)
  );
}

/** Long forms are the same when all their words are, whatever their spelling of small things. */
const sameWords = (a: string, b: string): boolean => foldedWords(a) === foldedWords(b);

function judge({ entity }: Meaning, surface: string, evidence: Evidence): Candidate {
  const choice = evidence.choiceOf(surface);
  const chosen = choice?.entity === entity.id ? ({ why: 'chosen', scope: choice.scope } as const) : undefined;
  // Even against what the article defines: the reader has this very article in view.
  if (chosen?.scope === 'article') return { entity: entity.id, score: CHOSEN_HERE, reason: chosen };
  const definition = evidence.definitions.find(
    ({ short, entity: id, long }) =>
      short === surface && (id === entity.id || entity.names.some(({ text }) => sameWords(text, long))),
  );
  if (definition) return { entity: entity.id, score: DEFINED, reason: { why: 'definedHere', quote: definition.quote } };
  if (chosen) return { entity: entity.id, score: CHOSEN, reason: chosen };
  const named = evidence.seen.get(entity.id);
  if (named !== undefined)
    return { entity: entity.id, score: NAMED, reason: { why: 'namedElsewhere', surface: named } };
  const decided = evidence.decided[surface];
  if (decided?.entity === entity.id)
    return { entity: entity.id, score: NAMED, reason: { why: 'context', words: decided.words } };
  const words = evidence.contextOf(entity);
  const related = entity.related.filter((relation) => evidence.seen.has(relation.entity)).length;
  const score = words.length * CONTEXT + related * RELATED;
  return { entity: entity.id, score, reason: score > 0 ? { why: 'context', words } : { why: 'undecided' } };
}

/** What a name needs that says little by itself: one that others bear, too, or one of another language. */
const leastFor = ({ name, foreign }: Meaning): number => (foreign ? NAMED : name.needsContext ? ENOUGH : 0);

/** Whether `best` tells: alone with evidence, or enough of it and well ahead of the next. */
const isClear = (best: Candidate, next: Candidate): boolean =>
  next.score === 0 ? best.score > 0 : best.score >= ENOUGH && best.score - next.score >= AHEAD;

/**
 * The meanings of `surface` with scores and reasons, best first, and the chosen one or none. A name that says little by itself
 * is no candidate where nothing speaks for it.
 */
export function choose(
  surface: string,
  meanings: readonly Meaning[],
  evidence: Evidence,
): { chosen?: Candidate; candidates: Candidate[] } {
  const candidates = meanings
    .map((meaning) => ({ candidate: judge(meaning, surface, evidence), least: leastFor(meaning) }))
    .filter(({ candidate, least }) => candidate.score >= least)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return { candidates };
  if (!next) {
    const { why } = best.reason;
    const only: Candidate =
      why === 'definedHere' || why === 'chosen' ? best : { ...best, reason: { why: 'onlyMeaning' } };
    return { chosen: only, candidates: [only] };
  }
  return isClear(best, next) ? { chosen: best, candidates } : { candidates };
}
