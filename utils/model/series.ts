/** The editions of an index and what they say of each country. */
import * as v from 'valibot';
import { PartialDate } from './date.ts';
import { Country, Source, line, textByLanguage } from './text.ts';

const Sources = v.pipe(v.array(Source), v.minLength(1, 'an edition needs a source'), v.maxLength(6));

/**
 * `label`: how the edition is called ('2022'; the year in a name and the year of publication may differ).
 * `published`: the day, month or year of publication. `dataYear`: the year of which it speaks. `of`: how many economies it covers.
 * `complete`: whether this pack holds all that it says; where false, what is missing is "not in this pack".
 * `shared`: several may have one place, after which as many places are left out (1, 2, 2, 4).
 */
export const Edition = v.strictObject({
  label: line(40),
  published: PartialDate,
  dataYear: v.optional(line(20)),
  of: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  complete: v.boolean(),
  shared: v.optional(v.literal(true)),
  sources: Sources,
});
export type Edition = v.InferOutput<typeof Edition>;

/**
 * The year, or both years, in how an edition is called, by a pack or an article: 'Jul 2023' → '2023'; '2021/22', '2021–22' and
 * '2021-2022' → '2021/22'. Undefined where there is none.
 */
export function yearsOf(text: string): string | undefined {
  const [, year, last] = /(?<!\d)((?:19|20)\d\d)(?:[-–/](?:\d\d)?(\d\d))?(?!\d)/u.exec(text) ?? [];
  return year !== undefined && last !== undefined ? `${year}/${last}` : year;
}

/** Whether `year` is the first or the last of `years`: 2022 of '2021/22'. */
export const isOneOf = (years: string, year: string): boolean =>
  year === years.slice(0, 4) || (year > years && years.endsWith(`/${year.slice(2)}`));

const Rank = v.pipe(v.number(), v.integer(), v.minValue(1));
const Value = v.pipe(v.number(), v.finite());
const Year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'write a year as 2022'));

const byCountry = <T extends typeof Rank | typeof Value>(cell: T) => v.record(Country, v.array(v.nullable(cell)));
type Cells = Record<string, readonly unknown[]>;
const areFull = (rows: Cells, length: number): boolean => Object.values(rows).every((row) => row.length === length);

/**
 * Values of past years as one report calculated them, all of them anew: what they say of 2018 was not known in 2018, and may
 * differ from what was published then. `calculatedIn`: the report, to stand after "as calculated in" ("the 2023/24 report").
 */
const Recalculated = v.pipe(
  v.strictObject({
    calculatedIn: textByLanguage(60),
    years: v.pipe(v.array(Year), v.minLength(1), v.maxLength(200)),
    values: byCountry(Value),
    sources: Sources,
  }),
  v.check(
    ({ years, values }) => areFull(values, years.length),
    'every country needs one value for each year (null where there is none)',
  ),
);

/**
 * `ranks`, `values`: for each country one entry an edition, in the order of `editions`; null where the edition has none for it.
 * `measure`: which of them the index is known for. `unit`: of the values; without it they are plain numbers.
 * `scale`: how to read the values ("0 to 1, higher is better").
 */
export const Series = v.pipe(
  v.strictObject({
    measure: v.picklist(['rank', 'value']),
    unit: v.optional(v.picklist(['USD'])),
    scale: v.optional(textByLanguage(80)),
    editions: v.pipe(v.array(Edition), v.maxLength(200)),
    ranks: v.optional(byCountry(Rank), {}),
    values: v.optional(byCountry(Value)),
    recalculated: v.optional(Recalculated),
  }),
  v.check(
    ({ editions, ranks, values = {} }) => areFull(ranks, editions.length) && areFull(values, editions.length),
    'every country needs one entry for each edition (null where there is none)',
  ),
  v.check(
    ({ editions, recalculated }) => editions.length > 0 || recalculated !== undefined,
    'a series needs editions, or values of past years',
  ),
);
export type Series = v.InferOutput<typeof Series>;
