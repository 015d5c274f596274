/** A surface form under which news texts mention an entity. */
import * as v from 'valibot';
import { PartialDate } from './date.ts';
import { Language, line } from './text.ts';

export const Form = v.picklist(['full', 'short', 'acronym']);
export type Form = v.InferOutput<typeof Form>;

/**
 * How a name may be written:
 * - `exact`: as it stands ("WHO", never "who"). A text in which everything is in capitals is for the reading to judge.
 * - `titled`: its main words begin with a capital, or all of it is in capitals ("World Bank", "WORLD BANK", never "world bank").
 * - `any`: in any case; only where lower case is the usual way ("consumer price index").
 */
export const CaseRule = v.picklist(['exact', 'titled', 'any']);
export type CaseRule = v.InferOutput<typeof CaseRule>;

/**
 * `needsContext`: others are called so, too ("PII" in an article on privacy; another country's "National Intellectual Property
 * Strategy"): alone it names this entity only where the article defines it, writes its full name or speaks of its `context`.
 */
export const Name = v.strictObject({
  text: line(200),
  lang: v.optional(Language),
  form: Form,
  case: v.optional(CaseRule),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  needsContext: v.optional(v.literal(true)),
});
export type Name = v.InferOutput<typeof Name>;

/** The case rule of a name that states none: acronyms as they stand, all else with capitals. */
export const caseRuleOf = (name: Name): CaseRule => name.case ?? (name.form === 'acronym' ? 'exact' : 'titled');
