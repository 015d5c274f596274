/**
 * Facts that follow one another (office holders, parents, publishers): whether their dates say what their sources can. Each of
 * these mistakes has stood in the pack and was found only by reading the pages again.
 */
import { dayAfter, firstDay, lastDay, type Day } from '../../utils/model/date.ts';
import type { Entity } from '../../utils/model/entity.ts';
import type { Fact } from '../../utils/model/fact.ts';

const isHead = ({ property }: Fact): boolean => property === 'head';
const ofSameOffice = (fact: Fact, other: Fact): boolean => isHead(other) && other.role?.en === fact.role?.en;

/**
 * Several parents or publishers may hold at once, so none of them ends another. But where one is known from a later date than
 * another, it has followed it, and the card would show both for ever.
 */
function unendedProblems({ facts }: Entity): string[] {
  return (['parent', 'publisher'] as const).flatMap((property) => {
    const open = facts.filter((fact) => fact.property === property && fact.to === undefined);
    return new Set(open.map(({ from, asOf }) => from ?? asOf)).size > 1
      ? [`fact ${property}: two values of different dates have no end; end the earlier one (to)`]
      : [];
  });
}

/** Nobody is seen in office on just the last day of a term: that day was counted, from a page written before it. */
function countedDayProblems({ facts }: Entity): string[] {
  return facts
    .filter((fact) => isHead(fact) && fact.from === undefined && fact.to === undefined && fact.asOf?.length === 10)
    .filter(({ asOf = '', ...fact }) =>
      facts.some((next) => ofSameOffice(fact, next) && next.from?.length === 10 && next.from === dayAfter(asOf)),
    )
    .map(
      ({ asOf }) =>
        `fact head: asOf ${asOf} is the day before the successor's first, so the end of a term and no sighting; give from and to`,
    );
}

export const successionProblems = (entity: Entity): string[] => [
  ...unendedProblems(entity),
  ...countedDayProblems(entity),
];

/** Whether every page is dated, and none is of `day` or later: then the pages can only have announced what should happen. */
const isOnlyAnnounced = (day: Day, facts: readonly Fact[]): boolean =>
  facts.flatMap(({ sources }) => sources).every(({ published }) => published !== undefined && lastDay(published) < day);

/** Changes of office that no page of the day, or of after it, bears out. A successor's page speaks for the end of a term, too. */
export function announcedAdvice({ facts }: Entity): string[] {
  return facts.filter(isHead).flatMap((fact) => {
    const office = facts.filter((other) => ofSameOffice(fact, other));
    const name = fact.value.type === 'text' ? fact.value.text.en : 'head';
    return [
      ...(fact.from !== undefined && isOnlyAnnounced(firstDay(fact.from), [fact]) ? [`from ${fact.from}`] : []),
      ...(fact.to !== undefined && isOnlyAnnounced(firstDay(fact.to), office) ? [`to ${fact.to}`] : []),
    ].map((date) => `${name}, ${date}: every source is older; a page of after the change would prove it`);
  });
}
