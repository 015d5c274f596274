/** The editions of an index and what they say of each country. */
import * as v from 'valibot';
import { PartialDate } from './date.ts';
import { Country, Source, line } from './text.ts';

/**
 * `label`: how the edition is called ('2022'; the year in a name and the year of publication may differ).
 * `published`: the day, month or year of publication. `of`: how many economies it ranks.
 * `complete`: whether this pack holds every economy's rank; where false, a missing one means "not in this pack".
 */
export const Edition = v.strictObject({
  label: line(40),
  published: PartialDate,
  dataYear: v.optional(line(20)),
  of: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  complete: v.boolean(),
  sources: v.pipe(v.array(Source), v.minLength(1, 'an edition needs a source'), v.maxLength(6)),
});
export type Edition = v.InferOutput<typeof Edition>;

const Rank = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `ranks`: for each country one entry an edition, in the order of `editions`; null where the edition has no rank for it. */
export const Series = v.pipe(
  v.strictObject({
    measure: v.literal('rank'),
    editions: v.pipe(v.array(Edition), v.minLength(1), v.maxLength(200)),
    ranks: v.record(Country, v.array(v.nullable(Rank))),
  }),
  v.check(
    ({ editions, ranks }) => Object.values(ranks).every((row) => row.length === editions.length),
    'every country needs one entry for each edition (null where there is none)',
  ),
);
export type Series = v.InferOutput<typeof Series>;
