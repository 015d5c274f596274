/** What the article defines itself, and where that is mentioned: "National Grain Board (NGB)" in this article, known or not. */
import type { Entity } from '../model/entity.ts';
import type { Block, Definition, JudgedMention } from '../model/reading.ts';
import { compile, find, open, type NameEntry } from '../names/dictionary.ts';
import { tokensOf } from '../names/tokens.ts';
import { trimmedLongForm, type Pair } from './definitions.ts';
import type { Evidence, Meaning } from './meanings.ts';
import type { Sighted, Sighting } from './sightings.ts';
import { sharedInitials } from './alignment.ts';
import { partsOf } from './phrases.ts';
import { lettersOf, looksLikeShortForm, withoutPossessive } from './short-forms.ts';
import { isOutOfPlace } from './surroundings.ts';

/** Characters of the article on either side of a definition that are quoted. */
const QUOTE_AROUND = 60;
/** As many as the reading context may hold: it goes along with every message. */
const MOST = 200;
const LONGEST = { long: 300, quote: 400 } as const;
/** So many letters of a word's beginning stand for it where wordings are compared. */
const STEM = 4;
/** An ending is so many letters at most: "Internationale", "Internationaler", "Всемирной"; not "Welthandels…", "Welttourismus…". */
const ENDING = 3;

/** The sentence-like stretch around a definition, cut at words. */
function quoteAround(text: string, start: number, end: number): string {
  const from = start <= QUOTE_AROUND ? 0 : text.indexOf(' ', start - QUOTE_AROUND) + 1;
  const to = end + QUOTE_AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + QUOTE_AROUND);
  const quote = text.slice(Math.min(from, start), Math.max(to, end)).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${quote}${to < text.length ? ' …' : ''}`.slice(0, LONGEST.quote);
}

/** The words of a name that carry it, without those of up to two letters. */
const content = (text: string): string[] => tokensOf(text).flatMap(({ folded }) => (folded.length > 2 ? [folded] : []));

/** Whether two names are the same words, whatever their endings: German and Russian inflect them. */
export function sameStems(one: string, other: string): boolean {
  const [a, b] = [content(one), content(other)];
  const begins = (x: string, y: string): boolean => {
    const stem = Math.max(Math.min(STEM, x.length), Math.min(x.length, y.length) - ENDING);
    return x.slice(0, stem) === y.slice(0, stem) && Math.abs(x.length - y.length) <= STEM;
  };
  return a.length > 0 && a.length === b.length && a.every((word, index) => begins(word, b[index] ?? ''));
}

/** So long an acronym means the same thing in every article. */
const UNIQUE = 5;
/** Names with this share of their words in common are two wordings of one. */
const COMMON = 0.5;

const stemsOf = (text: string): Set<string> => new Set(content(text).map((word) => word.slice(0, STEM)));

/**
 * Whether a long form says that its short form is something else than `entity`: "Upazila Nirbahi Officer (UNO)" is not the United
 * Nations, "UN High Commissioner for Refugees (UNHCR)" is the agency, though the glossary words its name otherwise. What the glossary
 * has no long name of cannot be contradicted.
 */
export function contradicts({ names }: Entity, short: string, long: string): boolean {
  const said = stemsOf(long);
  const full = names.map(({ text }) => stemsOf(text)).filter(({ size }) => size > 1);
  if (full.length === 0 || short.replace(/[^\p{L}]/gu, '').length >= UNIQUE) return false;
  return full.every((stems) => {
    const shared = [...stems].filter((stem) => said.has(stem)).length;
    return shared < COMMON * Math.min(stems.size, said.size);
  });
}

const bears = ({ names }: Entity, short: string): boolean => names.some(({ text }) => text === short);

/** The entity of the glossary that a pair defines, and the words that name it; undefined when it is none. */
function boundBy(
  pair: Pair,
  { block: { text }, sightings }: Sighted,
  contextOf: Evidence['contextOf'],
): { entity: Entity; start: number; end: number } | undefined {
  const short = text.slice(pair.short.start, pair.short.end);
  const isSure = ({ name, entity }: Meaning): boolean => !name.needsContext || contextOf(entity).length > 0;
  const only = ({ meanings: [one, ...others] }: Sighting): Meaning | undefined =>
    one && others.length === 0 && isSure(one) ? one : undefined;
  // The long form is a name of an entity that bears the short form, perhaps inflected. Before what only ends there: in "the
  // Assemblies of the World Intellectual Property Organization (WIPO)" WIPO is not the Assemblies.
  const long = text.slice(pair.long.start, pair.long.end);
  const bearers = sightings.find(({ start }) => start === pair.short.start)?.meanings ?? [];
  const same = bearers.find((one) =>
    one.entity.names.some((name) => name.form !== 'acronym' && sameStems(name.text, long)),
  );
  if (same) return { entity: same.entity, ...pair.long };
  // Or its name ends where the long form does, or stands inside it ("Consumer Price Index report (CPI)") and it bears the short form.
  for (const sighting of sightings) {
    const meaning = only(sighting);
    const inside = sighting.end <= pair.long.end && sighting.end > pair.long.start;
    if (meaning && inside && (sighting.end === pair.long.end || bears(meaning.entity, short)))
      return { entity: meaning.entity, start: Math.min(sighting.start, pair.long.start), end: pair.long.end };
  }
  // Or the only entity that bears it, when the long form does not say otherwise.
  const [sole] = bearers;
  return bearers.length === 1 && sole && !sole.foreign && !contradicts(sole.entity, short, long)
    ? { entity: sole.entity, ...pair.long }
    : undefined;
}

/** The definition that a pair makes. */
function definitionOf(pair: Pair, sighted: Sighted, contextOf: Evidence['contextOf']): Definition {
  const { text } = sighted.block;
  const trimmed: Pair = { ...pair, long: trimmedLongForm(text, pair.long) };
  const bound = boundBy(trimmed, sighted, contextOf);
  const { start, end } = bound ?? trimmed.long;
  const definition = {
    short: withoutPossessive(text.slice(pair.short.start, pair.short.end)),
    long: text.slice(start, end).replace(/\s+/gu, ' ').slice(0, LONGEST.long),
    quote: quoteAround(text, start, pair.short.end + 1),
  };
  return bound ? { ...definition, entity: bound.entity.id } : definition;
}

/** What two definitions have in common that are one. */
const identity = ({ short, entity, long }: Definition): string => `${short} ${entity ?? `“${long}”`}`;

/** Letters of a short form that have to be initials of what a tooltip says: "Click for more" spells nothing out. */
const SPELLED = 0.6;

/** What the block's markup spells out: <abbr title="World Trade Organization">WTO</abbr>. */
function titled({ block: { text, titles = [] }, sightings }: Sighted): Definition[] {
  return titles.flatMap(({ start, end, title }): Definition[] => {
    const short = text.slice(start, end).trim();
    const long = title.replace(/\s+/gu, ' ').trim();
    const parts = partsOf(long, 0, long.length);
    if (!looksLikeShortForm(short) || parts.length < 2 || sharedInitials(parts, lettersOf(short)) < SPELLED) return [];
    const bearers = sightings.find((one) => one.start <= start && end <= one.end)?.meanings ?? [];
    const entity = bearers.find((one) => one.entity.names.some((name) => sameStems(name.text, long)))?.entity.id;
    return [
      { short, long, quote: `${long} (${short})`.slice(0, LONGEST.quote), ...(entity !== undefined && { entity }) },
    ];
  });
}

/** The definitions that the blocks make, by their places: worked out once, for all who ask. */
export type Made = ReadonlyMap<Pair, Definition>;
export const definitionsMade = (sighted: readonly Sighted[], contextOf: Evidence['contextOf']): Made =>
  new Map(sighted.flatMap((one) => one.pairs.map((pair) => [pair, definitionOf(pair, one, contextOf)] as const)));

/** Those that earlier batches made, and these, each once. A short form may be there twice, with two meanings. */
export function withDefinitions(before: readonly Definition[], made: Made, sighted: readonly Sighted[]): Definition[] {
  const all = new Map<string, Definition>();
  for (const one of [...before, ...made.values(), ...sighted.flatMap(titled)])
    if (!all.has(identity(one))) all.set(identity(one), one);
  return [...all.values()].slice(0, MOST);
}

/** The key of the card that a definition's short form opens: the entity's, or the term's that only the article defines. */
const keyOf = ({ short, entity }: Definition): string => entity ?? `text:${short}`;

/** What the article itself says of what a card shows, by the card's key. */
export const definitionUnder = (definitions: readonly Definition[], key: string): Definition | undefined =>
  definitions.find((definition) => keyOf(definition) === key);

/**
 * Mentions of what the article defines and the glossary does not find by itself: unknown terms in both forms, and short forms
 * that the glossary's entity does not bear ("the World Bank (WB)").
 */
export function definedMentions(
  blocks: readonly Block[],
  definitions: readonly Definition[],
  known: readonly JudgedMention[],
): JudgedMention[] {
  const borne = new Set(known.map(({ key, surface }) => `${key} ${surface}`));
  const missing = definitions.filter((one) => one.entity === undefined || !borne.has(`${one.entity} ${one.short}`));
  if (missing.length === 0) return [];
  const dictionary = open(
    compile(
      missing.flatMap(({ short, long, entity }, payload): NameEntry[] => [
        { text: short, form: 'acronym', case: 'exact', payload },
        ...(entity === undefined ? [{ text: long, form: 'full', case: 'titled', payload } as const] : []),
      ]),
    ),
  );
  return blocks.flatMap(({ id, text }) =>
    find(dictionary, text).flatMap(({ start, end, payloads: [payload] }): JudgedMention[] => {
      const definition = payload === undefined ? undefined : missing[payload];
      if (!definition || isOutOfPlace(text, start, end)) return [];
      const certainty = definition.entity === undefined ? 'defined' : 'known';
      const surface = text.slice(start, end);
      return [{ block: id, start, end, surface, key: keyOf(definition), certainty, twin: false, candidates: [] }];
    }),
  );
}
