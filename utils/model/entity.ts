/** An organisation, index, agreement … that a news text may name: what the glossary is made of. */
import * as v from 'valibot';
import { PartialDate } from './date.ts';
import { Fact } from './fact.ts';
import { Name } from './name.ts';
import { Series } from './series.ts';
import { Link, line, textByLanguage } from './text.ts';

export const Kind = v.picklist(['organisation', 'index', 'agreement', 'programme', 'body', 'concept']);
export type Kind = v.InferOutput<typeof Kind>;

/** 'newsgloss:wipo' (a pack's) or 'mine:2f1c…' (the reader's own). Stable for ever: choices and edits point to it. */
export const EntityId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*:[a-z0-9-]+$/, 'write an id as pack:slug'));
export type EntityId = v.InferOutput<typeof EntityId>;

const Relation = v.strictObject({
  role: v.picklist(['parent', 'partOf', 'publisher', 'hosts', 'seeAlso']),
  entity: EntityId,
});

/**
 * `label`: its name as a heading. `description`: a few words under it ("specialised agency of the United Nations").
 * `definition`: one or two sentences of our own. `from`/`to`: its lifetime. `context`: words that speak for this meaning.
 */
export const Entity = v.strictObject({
  id: EntityId,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  kind: Kind,
  names: v.pipe(v.array(Name), v.minLength(1), v.maxLength(200)),
  label: textByLanguage(160),
  description: textByLanguage(120),
  definition: textByLanguage(240),
  facts: v.optional(v.array(Fact), []),
  series: v.optional(Series),
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  predecessor: v.optional(EntityId),
  successor: v.optional(EntityId),
  related: v.optional(v.array(Relation), []),
  links: v.optional(v.array(v.strictObject({ title: line(80), url: Link })), []),
  context: v.optional(v.array(line(60)), []),
});
export type Entity = v.InferOutput<typeof Entity>;
