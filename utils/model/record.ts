/**
 * What is the reader's own: terms, edits of the glossary's, what is hidden, known or chosen. Each record stands by itself under a
 * key of its own in storage.local, which is the truth; the database is made again from there when it is lost.
 */
import * as v from 'valibot';
import { EntityId, Kind } from './entity.ts';
import { CaseRule, Form } from './name.ts';
import { RecordLanguage, line } from './text.ts';

/** When it was written last, ms since 1970: of two versions of a record the later one holds. */
const Changed = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A host as the page's address has it, without port: 'vietnamnews.vn'. Underscores are in many names of subdomains. */
export const Site = v.pipe(v.string(), v.regex(/^[a-z0-9._-]{1,253}$/i, 'write a site as example.org'));
export type Site = v.InferOutput<typeof Site>;
export const isSite = (host: string): boolean => v.is(Site, host);

export const OwnId = v.pipe(v.string(), v.regex(/^mine:[0-9a-f-]{36}$/, 'an own term is mine:UUID'));
export type OwnId = `mine:${string}`;

/** What the reader's own words may measure, in UTF-16 units; an editor says so before a record is refused. */
export const LONGEST = { label: 160, name: 200, description: 120, definition: 1000, tag: 40 } as const;
export const MOST = { names: 50, editedNames: 200, tags: 20 } as const;

export const OwnName = v.strictObject({ text: line(LONGEST.name), form: Form, case: v.optional(CaseRule) });
export type OwnName = v.InferOutput<typeof OwnName>;

/** Which entity a record is about. Bounded, because it becomes part of a key. */
const About = v.pipe(EntityId, v.maxLength(120));

/** One paragraph of the reader's own words. */
const Definition = line(LONGEST.definition);

const names = (most: number) =>
  v.pipe(v.array(OwnName), v.minLength(1, 'give at least one name'), v.maxLength(most, `at most ${most} names`));

/** A term of the reader's own. `lang`: the language it is written in. */
export const OwnTerm = v.strictObject({
  type: v.literal('term'),
  id: OwnId,
  kind: Kind,
  lang: RecordLanguage,
  label: line(LONGEST.label),
  names: names(MOST.names),
  description: v.optional(line(LONGEST.description)),
  definition: v.optional(Definition),
  tags: v.pipe(v.array(line(LONGEST.tag)), v.maxLength(MOST.tags, `at most ${MOST.tags} tags`)),
  changed: Changed,
});
export type OwnTerm = v.InferOutput<typeof OwnTerm>;

/**
 * What the reader has changed of an entity of a pack: only these fields, so that later corrections of the others come through.
 * `lang`: the language of all three texts. As many names as an entity may have: the list replaces the pack's.
 */
export const Edit = v.strictObject({
  type: v.literal('edit'),
  entity: About,
  lang: RecordLanguage,
  fields: v.strictObject({
    label: v.optional(line(LONGEST.label)),
    description: v.optional(line(LONGEST.description)),
    definition: v.optional(Definition),
    names: v.optional(names(MOST.editedNames)),
  }),
  changed: Changed,
});
export type Edit = v.InferOutput<typeof Edit>;

/** Hidden: not marked, here (`site`) or anywhere. */
export const Mute = v.strictObject({
  type: v.literal('mute'),
  entity: About,
  site: v.optional(Site),
  changed: Changed,
});

/** "I know this one": in the list and under the pointer as ever, but not painted. */
export const Known = v.strictObject({ type: v.literal('known'), entity: About, changed: Changed });

/** Of several meanings of `surface`, the reader's: on one site or everywhere. (For one article it is not kept.) */
export const Choice = v.strictObject({
  type: v.literal('choice'),
  surface: line(100),
  entity: About,
  site: v.optional(Site),
  changed: Changed,
});

export const OwnRecord = v.variant('type', [OwnTerm, Edit, Mute, Known, Choice]);
export type OwnRecord = v.InferOutput<typeof OwnRecord>;

export { keyOf } from './record-key.ts';
