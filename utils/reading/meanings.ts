/**
 * Which of several meanings a name has in this article. Certain first: what the reader has chosen for it, what the article itself
 * defines, what the reader has chosen for the site or everywhere, then the meaning that the article names beyond doubt elsewhere.
 * Else evidence is counted; when it is too close, nothing is chosen and the reader is asked.
 */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { Block, Candidate, Definition, ReadingContext } from '../model/reading.ts';
import { tokensOf } from '../names/tokens.ts';
import type { Chosen } from './preferences.ts';
import { LIKELY, type Share, type SharesOf } from './shares.ts';

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
  /** How likely each of several meanings of a surface is, where it stands. */
  sharesOf: SharesOf;
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

/**
 * Looks an entity's context words up in the blocks, once for each entity: a text may name it 300 times. The blocks' words are folded
 * when first asked for: most articles name nothing of which there are two.
 */
export function contextIn(blocks: readonly Block[]): Evidence['contextOf'] {
  const known = new Map<EntityId, string[]>();
  let words: string | undefined;
  return (entity) => {
    if (entity.context.length === 0) return [];
    words ??= blocks.map(({ text }) => foldedWords(text)).join('');
    const all = words;
    const found = known.get(entity.id) ?? entity.context.filter((context) => all.includes(foldedWords(context)));
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
  sharesOf: (entities: readonly Entity[]) => readonly Share[],
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
  if (isClear(best, next)) return { chosen: best, candidates };
  return likeliest(candidates, meanings, sharesOf);
}

/** Where counting does not tell, a share may, but not alone: so many words of the article have to speak for the meaning. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;

function likeliest(
  candidates: readonly Candidate[],
  meanings: readonly Meaning[],
  sharesOf: (entities: readonly Entity[]) => readonly Share[],
): { chosen?: Candidate; candidates: Candidate[] } {
  const entities = candidates.flatMap(
    ({ entity: id }) => meanings.find(({ entity }) => entity.id === id)?.entity ?? [],
  );
  const shares = sharesOf(entities);
  const all = candidates.map((candidate, index) => {
    const { share, words } = shares[index] ?? { share: 0, words: [] };
    return { candidate: { ...candidate, score: candidate.score + share }, share, words };
  });
  const sorted = all.toSorted((a, b) => b.candidate.score - a.candidate.score);
  const best = all.find(({ share, words }) => share >= LIKELY && words.length >= LEAST_WORDS);
  const others = sorted.filter((one) => one !== best).map(({ candidate }) => candidate);
  // What was counted for another meaning is not outweighed.
  if (!best || others.some(({ score }) => score > best.candidate.score))
    return { candidates: sorted.map(({ candidate }) => candidate) };
  const chosen: Candidate = { ...best.candidate, reason: { why: 'context', words: best.words.slice(0, MOST_WORDS) } };
  return { chosen, candidates: [chosen, ...others] };
}
