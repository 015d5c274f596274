/**
 * Which of several meanings a short form has in this article. Certain first: what the article itself defines, then the one
 * whose full name it writes. Else evidence is counted; when it is too close, nothing is chosen and the reader is asked.
 */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { Candidate, Definition } from '../model/reading.ts';
import { tokensOf } from '../names/tokens.ts';

/** What the article offers as evidence. `words`: its folded text, blanks around each word. */
export type Evidence = {
  definitions: readonly Definition[];
  /** Entities that the article names beyond doubt, with the words that named them. */
  seen: ReadonlyMap<EntityId, string>;
  words: string;
};

const RELATED = 2;
const CONTEXT = 1;
/** The best meaning must have at least this score, and be that much ahead of the next. */
const ENOUGH = 2;
const AHEAD = 2;

/** Text as the matcher sees it, words parted by one blank, so that "patent office" is found by `includes(' patent office ')`. */
export const foldedWords = (text: string): string =>
  ` ${tokensOf(text)
    .map((token) => token.folded)
    .join(' ')} `;

/** Long forms are the same when all their words are, whatever their spelling of small things. */
const sameWords = (a: string, b: string): boolean => foldedWords(a) === foldedWords(b);

/** Those of an entity's context words that the article uses; `words` as in `Evidence`. */
export const contextIn = (entity: Entity, words: string): string[] =>
  entity.context.filter((context) => words.includes(foldedWords(context)));

function judge(entity: Entity, surface: string, evidence: Evidence): Candidate {
  const definition = evidence.definitions.find(
    ({ short, entity: id, long }) =>
      short === surface && (id === entity.id || entity.names.some(({ text }) => sameWords(text, long))),
  );
  if (definition) return { entity: entity.id, score: 100, reason: { why: 'definedHere', quote: definition.quote } };
  const named = evidence.seen.get(entity.id);
  if (named !== undefined) return { entity: entity.id, score: 50, reason: { why: 'namedElsewhere', surface: named } };
  const words = contextIn(entity, evidence.words);
  const related = entity.related.filter((relation) => evidence.seen.has(relation.entity)).length;
  const score = words.length * CONTEXT + related * RELATED;
  return { entity: entity.id, score, reason: score > 0 ? { why: 'context', words } : { why: 'undecided' } };
}

/** One thing that a surface may mean, and the name that says so. */
export type Meaning = { entity: Entity; name: Name };

/**
 * The meanings of `surface` with scores and reasons, best first, and the chosen one or none. A name that others bear too
 * (`needsContext`) is no candidate where nothing speaks for it.
 */
export function choose(
  surface: string,
  meanings: readonly Meaning[],
  evidence: Evidence,
): { chosen?: Candidate; candidates: Candidate[] } {
  const candidates = meanings
    .map(({ entity, name }) => ({ candidate: judge(entity, surface, evidence), bare: name.needsContext === true }))
    .filter(({ candidate, bare }) => !bare || candidate.score > 0)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return { candidates };
  if (!next) {
    const only: Candidate = best.reason.why === 'definedHere' ? best : { ...best, reason: { why: 'onlyMeaning' } };
    return { chosen: only, candidates: [only] };
  }
  return best.score >= ENOUGH && best.score - next.score >= AHEAD ? { chosen: best, candidates } : { candidates };
}
