/** One dated statement about an entity, with its sources. */
import * as v from 'valibot';
import { Day, PartialDate } from './date.ts';
import { Source, line, textByLanguage } from './text.ts';

export const Property = v.picklist([
  'signed',
  'inForce',
  'founded',
  'adopted',
  'seat',
  'members',
  'head',
  'parent',
  'publisher',
  'firstEdition',
  'goals',
  'targets',
  'indicators',
]);
export type Property = v.InferOutput<typeof Property>;

export const FactValue = v.variant('type', [
  v.strictObject({ type: v.literal('date'), date: PartialDate }),
  v.strictObject({ type: v.literal('quantity'), amount: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ type: v.literal('text'), text: textByLanguage(160) }),
  v.strictObject({ type: v.literal('entity'), entity: v.string() }),
]);
export type FactValue = v.InferOutput<typeof FactValue>;

/** Properties whose value changes with time: without a date such a fact is not shown, so a pack may not hold it. */
const NEEDS_DATE: ReadonlySet<Property> = new Set(['members', 'head']);

/**
 * `from`/`to`: the span in which the value held. `asOf`: a day on which it was seen to hold, nothing said of before or after.
 * `published`: since when it was known. `expires`: when to look again (end of a term, next edition).
 * `role`: the title of an office ("Director General").
 */
export const Fact = v.pipe(
  v.strictObject({
    property: Property,
    value: FactValue,
    role: v.optional(textByLanguage(60)),
    from: v.optional(PartialDate),
    to: v.optional(PartialDate),
    asOf: v.optional(PartialDate),
    published: v.optional(PartialDate),
    expires: v.optional(Day),
    note: v.optional(line(160)),
    sources: v.pipe(v.array(Source), v.minLength(1, 'a fact needs a source'), v.maxLength(6)),
  }),
  v.check(
    (fact) => !NEEDS_DATE.has(fact.property) || fact.from !== undefined || fact.asOf !== undefined,
    'a count or an office holder needs a date: from or asOf',
  ),
);
export type Fact = v.InferOutput<typeof Fact>;
