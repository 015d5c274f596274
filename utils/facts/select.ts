/**
 * Which facts of an entity hold on a day. Rules, by what the pack states:
 *
 * - `from`/`to`: inside the span. On the edges of a span of which only the month or year is known it *may* hold ("edge").
 * - `asOf` alone: seen to hold then, nothing said of before or after. From that day on it is shown with its own date ("seen").
 *   For an earlier day a count or an office holder is left out; what changes seldom (a seat, a publisher) is shown with its date,
 *   where nothing better is known ("later").
 * - a date (signed, founded …): from that date on. What lies ahead of the day is not a fact of that day: `ahead`.
 * - none of these: for as long as the entity exists ("17 goals").
 * - `published`: not before it was known.
 *
 * Of several facts of one property (and, for heads, one office) the one with the latest evidence holds: a span without an end
 * ends where the next begins. Publishers and parents may be several at once.
 */
import { firstDay, lastDay, type Day, type PartialDate } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, Property } from '../model/fact.ts';
import { knownFrom } from './published.ts';

/** On what ground a fact is shown; `ended`: without a date of the article, the last that is known although its span is over. */
type Basis = 'always' | 'covers' | 'edge' | 'seen' | 'later' | 'ended';
export type HeldFact = { fact: Fact; basis: Basis };

/** What an entity may have several of at once. */
const SEVERAL: ReadonlySet<Property> = new Set(['publisher', 'parent']);

/** Dates sort as text. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Counts and office holders change often: seen later, they say nothing of an earlier day. */
const changesOften = ({ property, value }: Fact): boolean =>
  property === 'head' || property === 'members' || value.type === 'quantity';

function spanBasis({ from, asOf, to }: Fact, day: Day): Basis {
  const start = from ?? asOf;
  if (to !== undefined && day > lastDay(to)) return 'ended';
  if (start !== undefined && day < firstDay(start)) return 'later';
  const begun = start === undefined || lastDay(start) <= day;
  return begun && (to === undefined || day <= firstDay(to)) ? 'covers' : 'edge';
}

function basisOn(fact: Fact, day: Day): Basis | undefined {
  const { value, from, to, asOf, published } = fact;
  if (published !== undefined && knownFrom(published) > day) return undefined;
  if (value.type === 'date' && firstDay(value.date) > day) return undefined;
  if (from === undefined && to === undefined) {
    if (asOf === undefined) return 'always';
    return firstDay(asOf) <= day ? 'seen' : 'later';
  }
  const basis = spanBasis(fact, day);
  // A `from` says that it did not hold before; only a sighting leaves that open.
  return basis === 'later' && from !== undefined ? undefined : basis;
}

/** The latest date up to `day` that speaks for the fact: what is sorted by. Facts without any date come first. */
function evidence({ from, asOf }: Fact, day: Day): string {
  const days = [from, asOf].flatMap((date) => (date === undefined || firstDay(date) > day ? [] : [firstDay(date)]));
  return days.sort().at(-1) ?? '';
}

/** Of one property and office, in the order of evidence: those that hold. */
function holding(group: readonly HeldFact[]): HeldFact[] {
  const current = group.filter(({ basis }) => basis !== 'later' && basis !== 'ended');
  if (group.some(({ fact }) => SEVERAL.has(fact.property))) return current;
  // What states no end had one, at the latest when another began, also where that one is over too.
  const lastEnded = group.findLastIndex(({ basis }) => basis === 'ended');
  const open = current.filter(
    (one) => one.fact.to !== undefined || one.basis === 'always' || group.indexOf(one) > lastEnded,
  );
  const sure = open.findLast(({ basis }) => basis !== 'edge');
  if (!sure) return open;
  // A later one that may have begun leaves the end of an open span open: both are shown, with their dates.
  const maybe = sure.fact.to === undefined ? open.slice(open.indexOf(sure) + 1) : [];
  return maybe.length > 0 && sure.basis === 'covers' ? [{ ...sure, basis: 'edge' }, ...maybe] : [sure, ...maybe];
}

/** Where nothing holds: the nearest later sighting of what changes seldom; without a day, the last that is known. */
function secondBest(group: readonly HeldFact[], dated: boolean): HeldFact[] {
  const last = dated ? undefined : group.findLast(({ basis }) => basis === 'ended');
  const later = group
    .filter(({ fact, basis }) => basis === 'later' && !changesOften(fact))
    .sort((a, b) => compare(a.fact.asOf ?? '', b.fact.asOf ?? ''))[0];
  return last ? [last] : later ? [later] : [];
}

/** Properties that begin something, of which a card says so when they lie ahead of the article. */
const BEGINNINGS = ['signed', 'adopted', 'founded', 'inForce'] as const;
type Beginning = { property: (typeof BEGINNINGS)[number]; date: PartialDate };

/** The dated beginnings of an entity, the earliest first. */
const beginnings = (facts: readonly Fact[]): Beginning[] =>
  facts
    .flatMap(({ property, value }): Beginning[] => {
      const beginning = BEGINNINGS.find((one) => one === property);
      return beginning && value.type === 'date' ? [{ property: beginning, date: value.date }] : [];
    })
    .sort((a, b) => compare(a.date, b.date));

/** The earliest of the dated beginnings that lie surely after `day`. */
export const ahead = ({ facts }: Pick<Entity, 'facts'>, day: Day): Beginning | undefined =>
  beginnings(facts).find(({ date }) => firstDay(date) > day);

/** Whether it existed on `day`, as far as is known: what did not exist had no seat. */
function hadBegun({ facts, from }: Pick<Entity, 'facts' | 'from'>, day: Day): boolean {
  const start = from ?? beginnings(facts)[0]?.date;
  return start === undefined || firstDay(start) <= day;
}

/** The facts of `entity` on `day`, or the latest on `today` when the article has no date; in the pack's order of properties. */
export function factsAt(entity: Pick<Entity, 'facts' | 'from'>, day: Day | undefined, today: Day): HeldFact[] {
  const at = day ?? today;
  const begun = hadBegun(entity, at);
  const groups = Map.groupBy(entity.facts, ({ property, role }) => `${property} ${role?.en ?? ''}`);
  return [...groups.values()].flatMap((facts) => {
    const group = facts
      .flatMap((fact): HeldFact[] => {
        const basis = basisOn(fact, at);
        const undated = basis === 'later' || (basis === 'always' && fact.value.type !== 'date');
        return basis === undefined || (undated && !begun) ? [] : [{ fact, basis }];
      })
      .sort((a, b) => compare(evidence(a.fact, at), evidence(b.fact, at)));
    const held = holding(group);
    return held.length > 0 ? held : secondBest(group, day !== undefined);
  });
}
