/** `npm run packs -- --report`: what the pack holds, how old its facts are, and what has run out or soon will. */
import { lastDay, type Day, type PartialDate } from '../../utils/model/date.ts';
import type { Entity } from '../../utils/model/entity.ts';
import type { Fact } from '../../utils/model/fact.ts';
import { announcedAdvice } from './succession.ts';

const DAYS = 24 * 60 * 60 * 1000;
/** Days ahead of which the report looks for what runs out: half a year. */
const AHEAD = 183;
/** Days after which an index that comes out every year should have a new edition, and a count should be looked up again. */
const YEAR = 366;
const OLD_COUNT = 2 * YEAR;

const daysAfter = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAYS).toISOString().slice(0, 10);

function counts(values: readonly string[]): string {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([value, { length }]) => `${value} ${length}`)
    .join(', ');
}

const newest = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined =>
  dates
    .flatMap((date) => (date === undefined ? [] : [date]))
    .toSorted()
    .at(-1);

/** The latest date for which anything vouches that the fact held: seen then, begun then, or printed then. */
const vouchedFor = ({ from, asOf, to, sources }: Fact): PartialDate | undefined =>
  to ?? newest([from, asOf, ...sources.map(({ published }) => published)]);

function ageOf(fact: Fact, today: Day): string {
  const date = vouchedFor(fact);
  if (fact.value.type === 'date') return 'a date for ever';
  if (fact.to !== undefined) return 'ended';
  if (date === undefined) return 'undated';
  const years = (Date.parse(today) - Date.parse(lastDay(date))) / DAYS / YEAR;
  return years < 1 ? 'under 1 year' : years < 2 ? '1 to 2 years' : years < 5 ? '2 to 5 years' : 'over 5 years';
}

/** The value as the entity file states it. */
export function plainValue({ value }: Fact): string {
  if (value.type === 'text') return value.text.en;
  if (value.type === 'quantity') return String(value.amount);
  return value.type === 'date' ? value.date : value.entity;
}

const valueOf = (fact: Fact): string => (fact.role ? `${fact.role.en} ${plainValue(fact)}` : plainValue(fact));

const line = (id: string, what: string, url: string | undefined): string =>
  `  ${id}: ${what}\n    ${url ?? 'no source'}`;

/** What is followed by another fact of the same property and office has been replaced already. */
const isReplaced = (fact: Fact, { facts }: Entity): boolean =>
  facts.some(
    (other) =>
      other !== fact &&
      other.property === fact.property &&
      other.role?.en === fact.role?.en &&
      (other.from ?? other.asOf ?? '') > (fact.from ?? fact.asOf ?? ''),
  );

const open = (entity: Entity): Fact[] =>
  entity.facts.filter((fact) => fact.to === undefined && !isReplaced(fact, entity));

function expiring(entity: Entity, today: Day): string[] {
  return open(entity)
    .filter(({ expires }) => expires !== undefined && expires <= daysAfter(today, AHEAD))
    .map((fact) =>
      line(
        entity.id,
        `${valueOf(fact)}, ${(fact.expires ?? '') < today ? 'ran out on' : 'until'} ${fact.expires}`,
        fact.sources[0]?.url,
      ),
    );
}

function oldCounts(entity: Entity, today: Day): string[] {
  // Of what has ended the last count stays the last.
  if (entity.to !== undefined && lastDay(entity.to) < today) return [];
  return open(entity)
    .filter(({ property, from }) => property === 'members' && from === undefined)
    .filter(({ asOf }) => asOf !== undefined && lastDay(asOf) < daysAfter(today, -OLD_COUNT))
    .map((fact) => line(entity.id, `${valueOf(fact)} members, seen ${fact.asOf}`, fact.sources[0]?.url));
}

function dueEditions({ id, series }: Entity, today: Day): string[] {
  const latest = series?.editions.toSorted((a, b) => (lastDay(a.published) < lastDay(b.published) ? -1 : 1)).at(-1);
  return latest && lastDay(latest.published) < daysAfter(today, AHEAD - YEAR)
    ? [line(id, `${latest.label} edition of ${latest.published}; a newer one may be out`, latest.sources[0]?.url)]
    : [];
}

const section = (title: string, lines: readonly string[]): string[] => [`${title}: ${lines.length}`, ...lines];

/** `today` in the reports' own time, so that a report can be repeated. */
export function reportOf(entities: readonly Entity[], today: Day): string {
  const facts = entities.flatMap((entity) => entity.facts);
  const changing = facts.filter(({ property }) => property === 'members' || property === 'head');
  const sources = new Set(facts.flatMap((fact) => fact.sources.map(({ url }) => url)));
  const unsourced = entities.filter(
    ({ facts: own, series, links }) => own.length === 0 && !series && links.length === 0,
  );
  return [
    `${entities.length} entities: ${counts(entities.map(({ kind }) => kind))}`,
    `${entities.flatMap(({ names }) => names).length} names: ${counts(entities.flatMap(({ names }) => names.map(({ lang = 'any' }) => lang)))}`,
    `${facts.length} facts from ${sources.size} pages: ${counts(facts.map(({ property }) => property))}`,
    `  their age (the latest date for which a source vouches): ${counts(facts.map((fact) => ageOf(fact, today)))}`,
    `  of those, counts and office holders: ${counts(changing.map((fact) => ageOf(fact, today)))}`,
    `${entities.filter(({ series }) => series).length} series, ${entities.flatMap(({ series }) => series?.editions ?? []).length} editions`,
    ...section(
      'Entities without a source (a fact, a series or a link)',
      unsourced.map(({ id }) => `  ${id}`),
    ),
    ...section(
      `Run out, or running out by ${daysAfter(today, AHEAD)}`,
      entities.flatMap((entity) => expiring(entity, today)),
    ),
    ...section(
      'Changes of office that no page of the day, or of after it, bears out',
      entities.flatMap((entity) => announcedAdvice(entity).map((advice) => `  ${entity.id}: ${advice}`)),
    ),
    ...section(
      'Counts last seen over two years ago',
      entities.flatMap((entity) => oldCounts(entity, today)),
    ),
    ...section(
      'Indices whose latest edition is over half a year old',
      entities.flatMap((entity) => dueEditions(entity, today)),
    ),
  ].join('\n');
}
